import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readText } from '../readText.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const most = 1_000_000

describe('plain text', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes('café £5'), 'café £5'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x68, 0x69), 'hi'],
    ['Windows-1252', Uint8Array.of(0x93, 0x48, 0x69, 0x94, 0x20, 0xa3, 0x35), '“Hi” £5'],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0), 'Hi'],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('Hello there', 'utf16le')), 'Hello there'],
    ['line ends of every kind', bytes('one\r\ntwo\rthree\n\n\n\nfour  \n'), 'one\ntwo\nthree\n\nfour'],
    ['direction marks and narrow blanks of a phone', bytes('\u200e[04/03/2025, 7:40\u202fPM] Sam: hi'), '[04/03/2025, 7:40 PM] Sam: hi'],
  ])('in %s', async (_, given, text) => {
    expect((await readText('text/plain', given, most)).text).toBe(text)
  })

  test('a list of separated values becomes rows', async () => {
    const { text } = await readText('text/plain', bytes('Date,From,Message\n04/03/2025,Sam,"Hi, ""you""\nthere"\n05/03/2025,Jo,\n'), most)
    expect(text).toBe('Date\tFrom\tMessage\n04/03/2025\tSam\tHi, "you" there\n05/03/2025\tJo\t')
  })

  test.each([
    ['said by its first line', 'sep=;\r\nDate;From;Message\r\n04/03/2025;Sam;Hi; all\r\n', 'Date\tFrom\tMessage\n04/03/2025\tSam\tHi\tall'],
    [
      'in tabs with marks of quotation',
      'Date\tFrom\tMessage\n04/03/2025\tSam\t"Hi, ""you""\nthere"\n05/03/2025\tJo\tno',
      'Date\tFrom\tMessage\n04/03/2025\tSam\tHi, "you" there\n05/03/2025\tJo\tno',
    ],
    [
      'of two named columns',
      'Date,Message\n04/03/2025,you up?\n05/03/2025,"Saw you, again"\n',
      'Date\tMessage\n04/03/2025\tyou up?\n05/03/2025\tSaw you, again',
    ],
    [
      'a message that only begins with a mark',
      'Date,From,Message\n04/03/2025,Sam,"hi\n05/03/2025,Jo,no\n',
      'Date\tFrom\tMessage\n04/03/2025\tSam\t"hi\n05/03/2025\tJo\tno',
    ],
  ])('separated values: %s', async (_, given, text) => {
    expect((await readText('text/plain', bytes(given), most)).text).toBe(text)
  })

  test('two lines with a comma each are no table', async () => {
    const text = 'From Monday,he came.\nOn Tuesday,he rang.'
    expect((await readText('text/plain', bytes(text), most)).text).toBe(text)
  })

  test('sentences with commas stay sentences', async () => {
    const text = 'He came on Monday, on Tuesday, and again.\nShe said no, and no, and no.'
    expect((await readText('text/plain', bytes(text), most)).text).toBe(text)
  })

  test('text beyond the limit is cut and said so', async () => {
    expect(await readText('text/plain', bytes('abcdefghij'), 4)).toMatchObject({
      text: 'abcd',
      problem: 'too large: only the first part was read',
    })
  })
})

test('RTF: paragraphs, special letters, tables; hidden and deleted text and pictures left out', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Word;}\f0 It\'92s \b late\b0 .\par {\v hidden}{\deleted gone}Na\u239?ve{\pict 0011}\par \trowd\intbl Victim\cell Jo {\i Bell}\cell\row\pard End\{\}}`
  expect((await readText('application/rtf', bytes(rtf), most)).text).toBe('It’s late.\n\nNaïve\n\nVictim\tJo Bell\nEnd{}')
})

test('RTF: ticks typed in a picture font', async () => {
  const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0\fnil Calibri;}{\f1\fnil\fcharset2{\*\panose 0502}Wingdings;}}\f0 Yes {\f1\'fc} No {\f1\u-3928?}\f0  caf\'e9}`
  expect((await readText('application/rtf', bytes(rtf), most)).text).toBe('Yes ✓ No ☐ café')
})

test('HTML: only what is shown', async () => {
  const html =
    '<html><head><title>T</title><style>p{}</style></head><body><p>Dear&nbsp;Jo,<br>I know where you live &amp; work.</p><script>alert("<p>no</p>")</script><p hidden>secret</p><div style="display: none">x<div>y</div></div><table><tr><td>Yes</td><td></td><td>No</td></tr><tr><td>a <b>b</b></td><td>c</td></tr></table>5 < 6<!-- no --></body></html>'
  expect((await readText('text/html', bytes(html), most)).text).toBe(
    'Dear Jo,\nI know where you live & work.\n\nYes\t\tNo\na b\tc\n\n5 < 6',
  )
})

test('JSON: records become a table', async () => {
  const json = JSON.stringify({
    account: 'sam',
    messages: [
      { day: '2025-03-04', from: 'Sam', text: 'a\nb' },
      { day: '2025-03-05', from: 'Jo', to: ['x', 'y'] },
    ],
  })
  expect((await readText('application/json', bytes(json), most)).text).toBe(
    'account: sam\n\nmessages\n\nday\tfrom\ttext\tto\n2025-03-04\tSam\ta b\t\n2025-03-05\tJo\t\tx; y',
  )
})

test.each<[string, unknown, string]>([
  [
    'of Facebook, whose letters are spoilt and times count from 1970',
    {
      title: 'Sam',
      messages: [{ sender_name: 'Sam', timestamp_ms: 1749162600000, content: 'I\u00e2\u0080\u0099ll wait', is_unsent: false, photos: [] }],
    },
    'title: Sam\n\nmessages\n\nTime (UK)\tFrom\tTo\tText\n05/06/2025 23:30:00\tSam\t\tI’ll wait',
  ],
  [
    'of conversations, each by itself',
    { conversations: [{ with: 'sam', messages: [{ sender: 'sam', created_at: '2025-03-05T02:13:44+00:00', text: 'hey' }] }] },
    'conversations 1\nwith: sam\n\nconversations 1 messages\n\nTime (UK)\tFrom\tTo\tText\n05/03/2025 02:13:44\tsam\t\they',
  ],
  [
    'of Telegram, in pieces',
    { messages: [{ id: 1, date: '2025-03-05T02:13:44', from: 'Sam', text: ['see ', { type: 'link', text: 'this' }] }] },
    'messages\n\nTime (UK)\tFrom\tTo\tText\tid\n2025-03-05T02:13:44\tSam\t\tsee this\t1',
  ],
])('JSON: messages %s', async (_, given, text) => {
  expect((await readText('application/json', bytes(JSON.stringify(given)), most)).text).toBe(text)
})

test('JSON: one record on each line', async () => {
  const lines = '{"from":"Sam","at":"2025-07-01T23:30:00Z","text":"hi"}\n{"from":"Jo","at":"2025-07-01T23:31:00Z","text":"no"}\n'
  expect((await readText('application/json', bytes(lines), most)).text).toBe(
    'Time (UK)\tFrom\tTo\tText\n02/07/2025 00:30:00\tSam\t\thi\n02/07/2025 00:31:00\tJo\t\tno',
  )
})

describe('XML', () => {
  test('says what its elements say', async () => {
    const xml = '<?xml version="1.0"?><visits count="1"><visit place="12 Elm Row" by="Sam &amp; co"/><note>Seen</note></visits>'
    expect((await readText('application/xml', bytes(xml), most)).text).toBe(
      'visits\tcount: 1\nvisit\tplace: 12 Elm Row\tby: Sam & co\nnote: Seen',
    )
  })

  test('of a telephone’s own texts and calls gives each a line, by whom and when', async () => {
    const xml =
      '<?xml version="1.0"?><smses count="3"><sms address="+447700900999" date="1741140824000" type="1" body="I know where you live" contact_name="Sam"/><sms address="+447700900999" date="1741140999000" type="2" body="Stop" contact_name="Sam"/><mms date="1741141000000" msg_box="1" address="+447700900999" contact_name="(Unknown)"><parts><part ct="text/plain" text="look"/><part ct="image/jpeg" name="a.jpg"/></parts></mms><call number="07700900999" duration="0" date="1741141100000" type="3" contact_name="Sam"/></smses>'
    expect((await readText('application/xml', bytes(xml), most)).text.split('\n')).toEqual([
      'Time (UK)\tFrom\tTo\tPlatform\tText',
      '05/03/2025 02:13:44\tSam +447700900999\tOwner of the telephone\tSMS\tI know where you live',
      '05/03/2025 02:16:39\tOwner of the telephone\tSam +447700900999\tSMS\tStop',
      '05/03/2025 02:16:40\t+447700900999\tOwner of the telephone\tMMS\tlook',
      '05/03/2025 02:16:40\t+447700900999\tOwner of the telephone\tMMS\t[attachment a.jpg]',
      '05/03/2025 02:18:20\tSam 07700900999\tOwner of the telephone\tCall\tCall missed 0 seconds',
    ])
  })

  test.each([
    ['outside entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['entities that swell', '<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
  ])('with %s is refused', async (_, xml) => {
    await expect(readText('application/xml', bytes(xml), most)).rejects.toThrow('damaged')
  })
})

const report = `<?xml version="1.0" encoding="utf-8"?><project xmlns="http://pa.cellebrite.com/report/2.0"><decodedData>
<modelType type="Chat"><model type="Chat"><field name="Source" type="String"><value type="String">WhatsApp</value></field>
<multiModelField name="Participants" type="Party"><model type="Party"><field name="Identifier"><value>447700900123</value></field><field name="Name"><value>Sam</value></field></model>
<model type="Party"><field name="Identifier"><value>447700900456</value></field><field name="Name"><value>Jo</value></field></model></multiModelField>
<multiModelField name="Messages" type="InstantMessage"><model type="InstantMessage" deleted_state="Deleted"><modelField name="From"><model type="Party"><field name="Identifier"><value>447700900123</value></field><field name="Name"><value>Sam</value></field></model></modelField>
<field name="Body"><value>I can see
your light</value></field><field name="TimeStamp"><value type="TimeStamp">2025-03-04T19:40:00+00:00</value></field></model></multiModelField></model></modelType>
<modelType type="Call"><model type="Call"><field name="Type"><value>Incoming</value></field><field name="Duration"><value>00:00:05</value></field><field name="TimeStamp"><value>2025-03-04T19:41:00</value></field><multiModelField name="Parties"><model type="Party"><field name="Identifier"><value>07700900123</value></field><field name="Role"><value>From</value></field></model></multiModelField></model></modelType>
</decodedData></project>`

test.each([
  ['its XML', 'application/xml' as const, bytes(report)],
  ['its zip', 'application/x-ufdr' as const, zipSync({ 'report.xml': bytes(report) })],
])('a phone report (%s) gives each message and call a line', async (_, mediaType, given) => {
  expect((await readText(mediaType, given, most)).text.split('\n')).toEqual([
    'Time (UK)\tFrom\tTo\tPlatform\tText',
    '04/03/2025 19:40:00\tSam 447700900123\tJo 447700900456\tWhatsApp\tI can see your light [deleted on the telephone]',
    '2025-03-04T19:41:00\t07700900123\t\tCall\tCall Incoming 00:00:05',
  ])
})
