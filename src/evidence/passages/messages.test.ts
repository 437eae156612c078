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
  ['a table', '1\t06/12/2015 00:14\tJake\tslag', [['Jake', '2015-12-06', 'slag']]],
  ['a table with a recipient', '1\t02/05/2021 23:14\tStuart\tHolly\tI can see you', [['Stuart', '2021-05-02', 'I can see you']]],
  ['a table read cell by cell', '1\n\n06/12/2015 00:14\n\nJake\n\nslag', [['Jake', '2015-12-06', 'slag']]],
  ['nothing', 'He texted me twice.', []],
])('%s', (_, text, messages) => {
  expect(messageSpans(text).map(({ sender, at, start, end }) => [sender, at?.earliest ?? undefined, text.slice(start, end)])).toEqual(
    messages,
  )
})
