import { expect, test } from 'vitest'
import { messageSpans } from './messages.ts'

/** Sender, day and words of each message in the usual layouts of exports. */
test.each<[string, string, readonly (readonly [string | undefined, string | undefined, string])[]]>([
  [
    'WhatsApp',
    '[17/02/2024, 08:14] Vee: Morning\n[17/02/2024, 12:30] Marcus: Hi',
    [
      ['Vee', '2024-02-17', 'Morning'],
      ['Marcus', '2024-02-17', 'Hi'],
    ],
  ],
  ['WhatsApp on Android', '01/02/2024, 23:10 - Ryan Cole: answer ur phone', [['Ryan Cole', '2024-02-01', 'answer ur phone']]],
  [
    'noted by an officer, over two lines',
    '27/05/24 09:10 - Adrian - Thank you.\nI miss you',
    [['Adrian', '2024-05-27', 'Thank you.\nI miss you']],
  ],
  ['with the month in words', '19 Aug 2019 20:14 - jess.m_99 - hiya', [['jess.m_99', '2019-08-19', 'hiya']]],
  [
    'the answers marked among one person’s messages',
    'Messages on the handset from "Geth"\n\n20/04/2025   12:40   When can you pay x\n20/04/2025   12:58   [reply] See what I can do\n06/07/2025   01:12   You made a mug of me\n06/07/2025   01:13   7 grand',
    [
      ['sender not shown', '2025-04-20', 'When can you pay x'],
      ['me', '2025-04-20', 'See what I can do'],
      ['sender not shown', '2025-07-06', 'You made a mug of me'],
      ['sender not shown', '2025-07-06', '7 grand'],
    ],
  ],
  ['a table', '1\t06/12/2015 00:14\tJake\tslag', [['Jake', '2015-12-06', 'slag']]],
  ['a table with a recipient', '1\t02/05/2021 23:14\tStuart\tHolly\tI can see you', [['Stuart', '2021-05-02', 'I can see you']]],
  ['a table read cell by cell', '1\n\n06/12/2015 00:14\n\nJake\n\nslag', [['Jake', '2015-12-06', 'slag']]],
  [
    'a telephone set to American English',
    '6/3/2025, 9:14 PM - Dave: u up\n6/14/2025, 1:02 AM - Dave: answer me',
    [
      ['Dave', '2025-06-03', 'u up'],
      ['Dave', '2025-06-14', 'answer me'],
    ],
  ],
  [
    'one that no figure shows to be American',
    '6/3/2025, 9:14 PM - Dave: u up\n14/3/2025, 1:02 AM - Dave: answer me',
    [
      ['Dave', '2025-03-06', 'u up'],
      ['Dave', '2025-03-14', 'answer me'],
    ],
  ],
  ['nothing', 'He texted me twice.', []],
  [
    'America’s order, shown by a thirteenth month',
    '[3/4/25, 7:40:12 PM] Sam: u there\n[3/13/25, 12:00:01 AM] Sam: wait',
    [
      ['Sam', '2025-03-04', 'u there'],
      ['Sam', '2025-03-13', 'wait'],
    ],
  ],
  [
    'America’s order, shown by time running on',
    '03/04/2025, 19:40 - Sam: a\n04/01/2025, 02:13 - Sam: b\n05/02/2025, 02:13 - Sam: c',
    [
      ['Sam', '2025-03-04', 'a'],
      ['Sam', '2025-04-01', 'b'],
      ['Sam', '2025-05-02', 'c'],
    ],
  ],
  ['America’s order, by how it is written', '3/4/25, 7:40 PM - Sam: u there', [['Sam', '2025-03-04', 'u there']]],
  ['a phone here that counts to twelve', '[04/03/2025, 7:40:12 PM] Sam: u there', [['Sam', '2025-03-04', 'u there']]],
  [
    'an order that nothing shows is ours',
    '03/04/2025, 19:40 - Sam: a\n03/05/2025, 02:13 - Sam: b',
    [
      ['Sam', '2025-04-03', 'a'],
      ['Sam', '2025-05-03', 'b'],
    ],
  ],
  [
    'a report of a telephone, its columns by their heading',
    '#\tParticipants\tFrom\tTo\tBody\tTimestamp: Date\tTimestamp: Time\tPlatform\n1\t447700900999@s.whatsapp.net Sam 447700900123@s.whatsapp.net Jo (owner)\t447700900999@s.whatsapp.net Sam\t447700900123@s.whatsapp.net Jo (owner)\tI see you\t01/03/2025\t01/03/2025 02:13:44(UTC+0)\tMobile',
    [['Sam', '2025-03-01', 'I see you']],
  ],
  [
    'columns in another order',
    'Message\tSender\tSent date\nanswer me\tSam\t2025-03-05T02:13:44Z\nno\tJo\t05/03/2025 08:00',
    [
      ['Sam', '2025-03-05', 'answer me'],
      ['Jo', '2025-03-05', 'no'],
    ],
  ],
  [
    'texts by which way they went',
    'Timestamp\tParty\tDirection\tBody\n03/04/2025 01:15:00\t07700900123\tIncoming\tu up\n03/04/2025 01:16:00\t07700900123\tOutgoing\tno',
    [
      ['07700900123', '2025-04-03', 'u up'],
      ['Outgoing', '2025-04-03', 'no'],
    ],
  ],
  [
    'calls, by what became of each',
    'Date\tTime\tFrom\tTo\tType\tDuration\n03/04/2025\t20:14\t07700900123\t07700900456\tMissed call\t0\n04/04/2025\t01:15\t07700900123\t07700900456\tVoicemail\t00:42',
    [
      ['07700900123', '2025-04-03', 'Missed call\t0'],
      ['07700900123', '2025-04-04', 'Voicemail\t00:42'],
    ],
  ],
  [
    'calls as the telephone company lists them',
    'Date/Time\tA number\tB number\tType\tDuration\n01/07/2026 08:15:00\t07700 900733\t07700 900461\tVoice\t00:01:12',
    [['07700 900733', '2026-07-01', 'Voice\t00:01:12']],
  ],
  [
    'no call where a picture was sent',
    'Date\tFrom\tType\tBody\n03/04/2025\tSam\tMMS\t\n04/04/2025\tSam\tSMS\tlook',
    [['Sam', '2025-04-04', 'look']],
  ],
  ['a table of something else', 'Item\tDescription\tDate\n1\tPhone from Sam\t03/04/2025', []],
])('%s', (_, text, messages) => {
  expect(messageSpans(text).map(({ sender, at, start, end }) => [sender, at?.earliest ?? undefined, text.slice(start, end)])).toEqual(
    messages,
  )
})

test('number, stamp and sender on a line, a subject and the words below', () => {
  const text = `EXPORT - SELECTED MESSAGES TO R ADEY

[1] 03/09/2025 21:14   From: home.admin@
Subject: Handover
You have removed me from the door.
That is not how adults do it.

[4] 03/09/2025 21:41   From: i.moss83@
Subject: (none)
You don't get to log me out.`
  expect(
    messageSpans(text).map(({ start, end, sender, at }) => [at?.earliest, sender, text.slice(start, end).replace(/\s+/g, ' ').trim()]),
  ).toEqual([
    ['2025-09-03', 'home.admin@', 'You have removed me from the door. That is not how adults do it.'],
    ['2025-09-03', 'i.moss83@', "You don't get to log me out."],
  ])
})
