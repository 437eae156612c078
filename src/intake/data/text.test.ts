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
  expect((await readText('application/rtf', bytes(rtf), most)).text).toBe('It’s late.\n\nNaïve\n\nVictim\tJo Bell\t\nEnd{}')
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
      { at: '2025-03-04', from: 'Sam', text: 'a\nb' },
      { at: '2025-03-05', from: 'Jo', to: ['x', 'y'] },
    ],
  })
  expect((await readText('application/json', bytes(json), most)).text).toBe(
    'account: sam\n\nmessages\n\nat\tfrom\ttext\tto\n2025-03-04\tSam\ta b\t\n2025-03-05\tJo\t\tx; y',
  )
})

describe('XML', () => {
  test('says what its elements say', async () => {
    const xml =
      '<?xml version="1.0"?><smses count="1"><sms address="07700900123" body="Where are you &amp; who with"/><note>Seen</note></smses>'
    expect((await readText('application/xml', bytes(xml), most)).text).toBe(
      'smses\tcount: 1\nsms\taddress: 07700900123\tbody: Where are you & who with\nnote: Seen',
    )
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
<multiModelField name="Messages" type="InstantMessage"><model type="InstantMessage"><modelField name="From"><model type="Party"><field name="Identifier"><value>447700900123</value></field><field name="Name"><value>Sam</value></field></model></modelField>
<field name="Body"><value>I can see
your light</value></field><field name="TimeStamp"><value type="TimeStamp">2025-03-04T19:40:00+00:00</value></field></model></multiModelField></model></modelType>
<modelType type="Call"><model type="Call"><field name="Type"><value>Incoming</value></field><field name="Duration"><value>00:00:05</value></field><field name="TimeStamp"><value>2025-03-04T19:41:00</value></field><multiModelField name="Parties"><model type="Party"><field name="Identifier"><value>07700900123</value></field><field name="Role"><value>From</value></field></model></multiModelField></model></modelType>
</decodedData></project>`

test.each([
  ['its XML', 'application/xml' as const, bytes(report)],
  ['its zip', 'application/x-ufdr' as const, zipSync({ 'report.xml': bytes(report) })],
])('a phone report (%s) gives each message and call a line', async (_, mediaType, given) => {
  expect((await readText(mediaType, given, most)).text.split('\n')).toEqual([
    'Time\tFrom\tTo\tPlatform\tText',
    '2025-03-04T19:40:00+00:00\tSam 447700900123\tJo 447700900456\tWhatsApp\tI can see your light',
    '2025-03-04T19:41:00\t07700900123\t\tCall\tCall Incoming 00:00:05',
  ])
})
