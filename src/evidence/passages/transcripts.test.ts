import { expect, test } from 'vitest'
import type { Day } from '#case/dates'
import { transcriptOf } from './transcripts.ts'

const read = (text: string, bound?: Day) =>
  transcriptOf(text, bound).map(({ sender, at, start, end }) => [sender, at?.earliest, text.slice(start, end).replace(/\s+/g, ' ')])

test('stamp, sender, words in columns, a message over two lines', () =>
  expect(
    read(
      'EXHIBIT AB/1 - THREAD\n--------\nFri 02/05/2025 22:41  MARK   home now\nSat 03/05/2025 11:20  MARK   did I do\n                             something\nSat 03/05/2025 13:02  AVA    no\n--------\nEND OF THREAD',
    ),
  ).toEqual([
    ['MARK', '2025-05-02', 'home now'],
    ['MARK', '2025-05-03', 'did I do something'],
    ['AVA', '2025-05-03', 'no'],
  ]))

test('no columns: senders are the words that lines begin with again and again', () =>
  expect(
    read(
      '31/01/22 20:14 Cal <3 book in as anyone\n31/01/22 20:15 Jodie lol what\n31/01/22 20:16 Cal <3 just look\n01/02/22 10:52 Jodie done',
    ),
  ).toEqual([
    ['Cal <3', '2022-01-31', 'book in as anyone'],
    ['Jodie', '2022-01-31', 'lol what'],
    ['Cal <3', '2022-01-31', 'just look'],
    ['Jodie', '2022-02-01', 'done'],
  ]))

test('sender first; days without a year are of the last year before the file was made up', () =>
  expect(
    read('Gary P     04/12 19:02   is this a joke\nGary P     04/02 23:48   still here\nPriya      05/02 08:10   stop', '2024-03-05'),
  ).toEqual([
    ['Gary P', '2023-12-04', 'is this a joke'],
    ['Gary P', '2024-02-04', 'still here'],
    ['Priya', '2024-02-05', 'stop'],
  ]))

test('e-mails with their heads in one line', () =>
  expect(
    read(
      'From: ls84   To: manager    Sat 09/03/2019 01:12\nSubject: appeal\nI want my papers.\nLee\n\nFrom: manager   To: ls84    Mon 11/03/2019 09:05\nPosted Friday.\n',
    ),
  ).toEqual([
    ['ls84', '2019-03-09', 'I want my papers. Lee'],
    ['manager', '2019-03-11', 'Posted Friday.'],
  ]))

test('e-mails with sender, date and subject in one line, parted by rules', () =>
  expect(
    read(
      'From: Colin Marsh     Date: 14 May 2019 07:02     Subject: Sunday\nDear Jo, I have looked up the tides.\nColin\n------------------\nFrom: J Field     Date: 16 May 2019 12:40     Subject: RE: Sunday\nPlease do not write\nto me again.\n',
    ),
  ).toEqual([
    ['Colin Marsh', '2019-05-14', 'Dear Jo, I have looked up the tides. Colin'],
    ['J Field', '2019-05-16', 'Please do not write to me again.'],
  ]))

test('one side alone, under a heading that says so', () =>
  expect(
    read(
      'EXHIBIT AB/2: NOKIA    SEIZED FROM A BIRD\nsent items, all to 07700 900318. Sample:\n\n28/03/21 13:06  its Rob\n04/04/21 22:50  Nice bus\n19/04/21 21:15  blue coat\n02/05/21 23:31  Tell her\n',
    ),
  ).toEqual([
    ['A BIRD', '2021-03-28', 'its Rob'],
    ['A BIRD', '2021-04-04', 'Nice bus'],
    ['A BIRD', '2021-04-19', 'blue coat'],
    ['A BIRD', '2021-05-02', 'Tell her'],
  ]))

test.each([
  ['a log', '03/06 11:14 PC 771: CALLER SEEN\n03/06 11:16 PC 771: LEFT\n04/06 09:00 SGT 4: CLOSE'],
  ['payments', '02/05/23    0.01    WHO IS D\n04/05/23    0.01    STILL HERE\n08/05/23    0.01    STILL HERE'],
  ['a diary', '02/05/23 19:00 He rang twice\n03/05/23 20:10 Van outside again\n05/05/23 08:00 Flowers on the step'],
  ['a statement', 'On 02/05/2023 at 19:00 he rang.\nOn 03/05/2023 at 20:10 he was outside.'],
])('%s is no list of messages', (_, text) => {
  expect(read(text, '2024-01-01')).toEqual([])
})

test('which way it went and with whom: "TO" is from whoever has the telephone', () =>
  expect(
    read(
      'EXTRACTION - DEVICE: MAWSON iPhone\n13/01/2024 00:12  TO K   ring me\n13/01/2024 00:40  TO K   pick up\n20/02/2024 12:33  FROM K  Leave me alone\n',
    ),
  ).toEqual([
    ['MAWSON', '2024-01-13', 'ring me'],
    ['MAWSON', '2024-01-13', 'pick up'],
    ['K', '2024-02-20', 'Leave me alone'],
  ]))

test('e-mails headed by sender and day alone; accounts that are figures', () => {
  expect(
    read('From: D Oake          26 January 2020 02:31\nYou can block the one.\n\nFrom: D Oake     30 May 2021 23:58\nI bought another.\n'),
  ).toEqual([
    ['D Oake', '2020-01-26', 'You can block the one.'],
    ['D Oake', '2021-05-30', 'I bought another.'],
  ])
  expect(
    read('24/09/24  49920117   D  I know the lane\n26/09/24  49920117   D  no lights\n07/10/24  no_ink       D  one word\n').map(
      ([sender]) => sender,
    ),
  ).toEqual(['49920117', '49920117', 'no_ink'])
})

test('a list of what an officer did, to and from places, is no thread', () =>
  expect(
    read('13/01/2024 00:12 to Leeds  for enquiries\n14/01/2024 09:12 from Leeds  returned\n15/01/2024 10:12 to York  visit\n'),
  ).toEqual([]))

test('all of one side unless a line names the other: neither a name before the words nor a number in brackets is part of them', () =>
  expect(
    read(
      'SCREENSHOTS FROM HANDSET OF A WELLS - ALL FROM "DEV" UNLESS SHOWN\n06/01/18 17:40  what time\n06/01/18 17:41  AW: 2 till 4\n02/02/18 22:20  who is there\n24/04/18 20:15  (from 07700 900452) its D',
    ),
  ).toEqual([
    ['DEV', '2018-01-06', 'what time'],
    ['AW', '2018-01-06', '2 till 4'],
    ['DEV', '2018-02-02', 'who is there'],
    ['DEV', '2018-04-24', 'its D'],
  ]))

const initialled = (head: string) =>
  `${head}\n\n24/04 MO  Hello. Ten on Sat?\n24/04 LH  yes\n27/04 MO  He ate all his dinner\n                 and slept\n12/10 10:58 MO  sorry\n12/10 11:20 LH  thanks`

test('the day and the sender’s initials, where the head explains them', () =>
  expect(read(initialled('CONVERSATION EXPORT 2024\nLH = Louise   MO = Mark'))).toEqual([
    ['MO', '2024-04-24', 'Hello. Ten on Sat?'],
    ['LH', '2024-04-24', 'yes'],
    ['MO', '2024-04-27', 'He ate all his dinner and slept'],
    ['MO', '2024-10-12', 'sorry'],
    ['LH', '2024-10-12', 'thanks'],
  ]))

test('letters that nobody explains are an officer’s short forms', () =>
  expect(read('ENQUIRIES 2024\n24/04 TC  IP upset\n25/04 HV  no reply\n27/04 TC  IP again\n28/04 HV  seen')).toEqual([]))

test('a numbered selection of one person’s e-mails, each with its subject and the answer copied under it', () =>
  expect(
    read(
      'AB/3 - SELECTION OF E-MAILS, BIRD TO LOWE\n\nWed 4 Oct 2023, 14.20. Subject: The essay\n  Dear Dr Lowe, which edition\n  should I read?\n  > Reply 15.05: Either is fine.\n\nTue 24 Oct 2023, 23.50. Subject: (none)\n  You looked up and it was at me.\n\nWed 8 Nov 2023, 09.40.\n  I am so sorry.\n\nThu 9 Nov 2023, 10.15. From: R Lowe\n  Please write no more.\n',
    ),
  ).toEqual([
    ['sender not shown', '2023-10-04', 'Dear Dr Lowe, which edition should I read?'],
    ['me', '2023-10-04', 'Reply 15.05: Either is fine.'],
    ['sender not shown', '2023-10-24', 'You looked up and it was at me.'],
    ['sender not shown', '2023-11-08', 'I am so sorry.'],
    ['R Lowe', '2023-11-09', 'Please write no more.'],
  ]))

test('numbers with a word before them, the words behind the stamp', () =>
  expect(
    read(
      'AB/4 E-MAILS FROM A BIRD (SELECTION)\nNo. 1   Fri 05/11/2021 09:02   Dear Sirs, kindly attend.\nNo. 4   Mon 22/11/2021 08:15   Seventeen days.\n        Still nothing.\nNo. 9   Mon 06/12/2021 08:11   I know who you are.\nNo. 10  Mon 06/12/2021 08:30   Further to No. 9.\n',
    ).map(([, on, words]) => [on, words]),
  ).toEqual([
    ['2021-11-05', 'Dear Sirs, kindly attend.'],
    ['2021-11-22', 'Seventeen days. Still nothing.'],
    ['2021-12-06', 'I know who you are.'],
    ['2021-12-06', 'Further to No. 9.'],
  ]))

test('hours under their day, her answers in brackets', () =>
  expect(
    read(
      'EXHIBIT AB/5 - text messages from LEE BIRD as typed by PC 1 from screen shots. Replies in [ ].\n\n11/05/2025\n16:33  who is he\n16:41  answer ur phone\n[18:20 Leave me alone]\n\n12/06/2025\n22:41  home safe. good girl\n',
    ),
  ).toEqual([
    ['LEE BIRD', '2025-05-11', 'who is he'],
    ['LEE BIRD', '2025-05-11', 'answer ur phone'],
    ['me', '2025-05-11', 'Leave me alone'],
    ['LEE BIRD', '2025-06-12', 'home safe. good girl'],
  ]))
