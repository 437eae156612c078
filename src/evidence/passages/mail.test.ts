import { expect, test } from 'vitest'
import { isSentBy, mailParts, runsOf } from './mail.ts'

const told = (text: string) => mailParts(text).map(({ sender, at, start, end }) => [sender, at?.earliest, text.slice(start, end)])

/** Whose words stand in an e-mail, of which day. */
test.each<[string, string, readonly (readonly [string | undefined, string | undefined, string])[]]>([
  [
    'alone',
    'From: Sam Dole <s.dole@example.org>\nTo: Jo\nSent: Wed, 9 Apr 2025 03:11:00 +0100\nSubject: hi\n\nYou will hear from me.\n\nSam',
    [
      ['Sam Dole <s.dole@example.org>', '2025-04-09', 'You will hear from me.'],
      ['Sam Dole <s.dole@example.org>', '2025-04-09', 'Sam'],
    ],
  ],
  [
    'that answers, the quoted lines marked',
    'From: Jo Lee\nSent: Tue, 8 Apr 2025 09:00:00 +0100\nSubject: Fw\n\nThis is what he sent.\n\nOn Mon, 7 Apr 2025 at 02:13, Sam Dole <s.dole@example.org>\nwrote:\n> I know where you park.\n>\n> On Sun, 6 Apr 2025 at 22:00, Jo Lee wrote:\n>> Leave me alone.\n\nPlease help.',
    [
      ['Jo Lee', '2025-04-08', 'This is what he sent.'],
      ['Sam Dole <s.dole@example.org>', '2025-04-07', 'I know where you park.'],
      ['Jo Lee', '2025-04-06', 'Leave me alone.'],
      ['Jo Lee', '2025-04-08', 'Please help.'],
    ],
  ],
  [
    'with the heads of what it answers below',
    'From: Sam Dole\nSent: 9 April 2025 03:11\nSubject: RE: stop\n\nNever.\n\n-----Original Message-----\nFrom: Jo Lee\nSent: 08 April 2025 10:00\nTo: Sam Dole\nSubject: stop\n\nPlease stop.',
    [
      ['Sam Dole', '2025-04-09', 'Never.'],
      ['Jo Lee', '2025-04-08', 'Please stop.'],
    ],
  ],
  [
    'kept as a web page',
    'Sam Dole <s.dole@example.org>\tMon, Apr 7, 2025 at 2:13 AM\nTo: Jo <jo@example.org>\n\nFive minutes.',
    [['Sam Dole <s.dole@example.org>', '2025-04-07', 'Five minutes.']],
  ],
  [
    'that quotes nobody knows whom',
    'From: Jo Lee\nSent: 8 April 2025\nSubject: a\n\nSee:\n> you will pay',
    [
      ['Jo Lee', '2025-04-08', 'See:'],
      [undefined, undefined, 'you will pay'],
    ],
  ],
])('an e-mail %s', (_, text, expected) => expect(told(text)).toEqual(expected))

test('a page goes on with the words of the page before', () => {
  const sender = { sender: 'Sam Dole', at: undefined }
  expect(mailParts('and I mean it.', sender)).toMatchObject([{ sender: 'Sam Dole', start: 0, end: 14 }])
})

test('quoted sentences are parted from the marks before them', () => {
  const text = 'I will find you.\n> I am outside,\n> waiting.'
  expect(runsOf({ start: 0, end: text.length }, text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'I will find you.',
    'I am outside,\n> waiting.',
  ])
})

test.each([
  ['Sam Dole <x@example.org>', true],
  ['s.dole@example.org', true],
  ['DOLE, Sam', true],
  ['dole.council@example.org', false],
  ['Jo Lee', false],
])('%s is Sam Dole: %s', (sender, is) => expect(isSentBy(sender, [['sam', 'dole']])).toBe(is))
