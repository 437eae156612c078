import { expect, test } from 'vitest'
import type { Day, When } from '#case/dates'
import { type DocumentId, documentId } from '#case/ids'
import type { ReadDocument } from '#case/page'
import type { DocumentKind } from '#case/vocabulary'
import type { Passage, RecognisedDocument } from '../passage.ts'
import { datesIn } from './datesIn.ts'
import { whensOf } from './telling.ts'

const id = documentId('d1') as DocumentId
const on = (day: string): When => ({ earliest: day as Day, latest: day as Day, text: day })

const document = (kind: DocumentKind, dated: string | undefined): RecognisedDocument => ({
  document: { id, name: 'a.pdf' } as ReadDocument,
  reading: {
    document: id,
    kind,
    pages: [1, 1],
    because: '',
    author: undefined,
    dated: dated === undefined ? undefined : { value: on(dated), from: [{ document: id, page: 1, paragraph: 1, words: dated, start: 0 }] },
    signed: undefined,
  },
})
const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  document: id,
  kind: 'MG11',
  page: 1,
  paragraph: 1,
  start: 0,
  text,
  role: 'narrative',
  voice: 'victim',
  speaker: undefined,
  at: undefined,
  heading: undefined,
  ...more,
})
const told = (one: RecognisedDocument, ...passages: readonly Passage[]) => {
  const whens = whensOf([one], passages)
  return passages.map((each) => whens.get(each)?.when?.earliest ?? whens.get(each)?.carried?.earliest ?? null)
}

test('a statement is told forward from passage to passage', () => {
  expect(
    told(
      document('MG11', '2016-03-28'),
      passage('I told him on the 31st October it was not working.'),
      passage('He rang 23 times that night.'),
      passage('On 12/11 there was a teddy bear.', { paragraph: 2 }),
      passage('On the 16th it was a hamper.', { paragraph: 2 }),
      passage('He signed the card.', { paragraph: 2 }),
      passage('I am frightened.', { paragraph: 3 }),
      passage('Jan 8th he was there by the railings.', { paragraph: 3 }),
      passage('The following day he rang.', { paragraph: 4 }),
    ),
  ).toEqual(['2015-10-31', '2015-10-31', '2015-11-12', '2015-11-16', '2015-11-16', null, '2016-01-08', '2016-01-09'])
})

test('a date still to come does not lead the tale', () => {
  expect(
    told(
      document('MG11', '2017-01-30'),
      passage('I went to court in November.'),
      passage('He is on bail to trial in April.'),
      passage('He has been in the lane eleven times since then.', { paragraph: 2 }),
    ),
  ).toEqual(['2016-11-01', '2017-04-01', '2016-11-01'])
})

test('old history does not lead the tale', () => {
  expect(
    told(document('MG11', '2016-08-02'), passage('We divorced in 2014.'), passage('On 9 July I saw him in the field.', { paragraph: 2 })),
  ).toEqual(['2014-01-01', '2016-07-09'])
})

test('what is said in passing of long before does not lead the tale', () => {
  expect(
    told(
      document('MG11', '2023-03-27'),
      passage('On 3 February I was shown a post.'),
      passage('I leave my flat on 1 May.', { paragraph: 2 }),
      passage('The last I heard was 21 March.', { paragraph: 3 }),
    ),
  ).toEqual(['2023-02-03', '2022-05-01', '2023-03-21'])
})

test('a habit is of no day', () => {
  expect(
    told(document('MG11', '2021-11-12'), passage('On 3 May she came.'), passage('If I change to Saturday she is there the next week.')),
  ).toEqual(['2021-05-03', '2021-05-03'])
})

test('an interview asks about one day and another, each read against the day of asking', () => {
  const asked = [
    passage('He left before, at Christmas.', { kind: 'INTERVIEW' }),
    passage('Asked of 11/10.', { kind: 'INTERVIEW', paragraph: 2 }),
  ]
  expect(told(document('INTERVIEW', '2023-11-04'), ...asked)).toEqual(['2022-12-24', '2023-10-11'])
})

test('a log runs on past the day it was opened', () =>
  expect(told(document('LOG', '2016-10-17'), passage('21/10 15:40 PC 7120: IP SEEN', { kind: 'LOG' }))).toEqual(['2016-10-21']))

test('a printed label or question does not lead the tale', () =>
  expect(
    told(
      document('MG5', '2016-04-02'),
      passage('Date of birth 01/02/2015', { role: 'label' }),
      passage('On the 12th he rang.', { paragraph: 2 }),
    ),
  ).toEqual(['2015-02-01', '2016-03-12']))

test('a row of a list is of the date that heads it', () =>
  expect(
    told(
      document('MG3', '2016-08-21'),
      passage('Spare key gone, back 2 June.', { role: 'answer', heading: 'w/c 30 May' }),
      passage('Girls asked re Phil', { role: 'answer', heading: '12 June (Sun)' }),
      passage('Reviewed', { role: 'answer', heading: 'Supervisor comments', paragraph: 2 }),
    ),
  ).toEqual(['2016-05-30', '2016-06-12', null]))

test('a paragraph without a date takes none from the one before', () =>
  expect(
    told(
      document('MG11', '2016-03-28'),
      passage('On 12/11 he rang.'),
      passage('I am fed up.', { paragraph: 2 }),
      passage('It is a bother.', { paragraph: 2 }),
    ),
  ).toEqual(['2015-11-12', null, null]))

test('a day given a name is known by it later', () =>
  expect(
    told(
      document('MG11', '2016-03-28'),
      passage('He came on my son’s birthday, 6th May 2015.'),
      passage("He rang on my son's birthday.", { paragraph: 2 }),
    ),
  ).toEqual(['2015-05-06', '2015-05-06']))

test('a message speaks from the day it was sent', () =>
  expect(told(document('MESSAGES', undefined), passage('see u tomorrow', { role: 'message', at: on('2015-12-06') }))).toEqual([
    '2015-12-06',
  ]))

test('a document without a date is bounded by the file', () => {
  const other = document('MG5', '2016-04-02')
  const whens = whensOf(
    [{ ...other, reading: { ...other.reading, document: documentId('d2') as DocumentId } }, document('OTHER', undefined)],
    [passage('On 12/11 he rang', { kind: 'OTHER' })],
  )
  expect([...whens.values()][0]?.when?.earliest).toBe('2015-11-12')
})

test('a season and "the September" lead the tale on', () =>
  expect(
    told(
      document('MG11', '2019-04-26'),
      passage('In February of last year he took the back room.'),
      passage('We were close that summer.'),
      passage('I put a stop to it in the September.'),
      passage('By Christmas he was telling people we were engaged.'),
      passage('He went on the 7th of January.'),
    ),
  ).toEqual(['2018-02-01', '2018-06-01', '2018-09-01', '2018-12-24', '2019-01-07']))

test('a day that is to come is not read as past, and does not draw the tale back a year', () =>
  expect(
    told(
      document('MG11', '2022-05-30'),
      passage("We've a baby due in September."),
      passage('Sunday 22nd May I found it in the boot.'),
      passage('It went off due to the rain in April.'),
    ),
  ).toEqual(['2022-09-01', '2022-05-22', '2022-04-01']))

test('the weekday beside a day decides its year where the next year has it', () =>
  expect(told(document('MG11', '2022-05-30'), passage('In August 2021 we parted.'), passage('On Sunday 22nd May I found it.'))).toEqual([
    '2021-08-01',
    '2022-05-22',
  ]))

test.each([
  ['On 3rd November, Monday, he stood at the gate.', '2025-11-03'],
  ['On 3rd November, Friday, he stood at the gate.', '2023-11-03'],
])('a weekday that fits the last such day before the writing is of that year, whatever setting was told before it: %s', (text, day) =>
  expect(told(document('MG11', '2025-11-28'), passage('I moved to Larch Road in October 2023.'), passage(text))).toEqual([
    '2023-10-01',
    day,
  ]),
)

test('weekdays named bare one after another are a rota and no days', () => {
  expect(told(document('MG5', '2025-03-11'), passage('"tues long day 7-7, fri sun nights, sleeps til 2, wed off"'))).toEqual([null])
  expect(told(document('MG11', '2025-03-11'), passage('He rang on Tuesday and on Friday.'))).toEqual(['2025-03-11'])
})

test('"next Friday" of what is over is the Friday after the day told before', () =>
  expect(
    told(document('MG11', '2025-12-02'), passage('On 8 November 2025 he stood by the door.'), passage('Next Friday he was there again.')),
  ).toEqual(['2025-11-08', '2025-11-14']))

test('"next week" of what is over is the week after the day told before', () =>
  expect(
    told(document('MG11', '2023-05-08'), passage('On 28 February 2023 she sat behind me.'), passage('Next week it was my weight.')),
  ).toEqual(['2023-02-28', '2023-03-06']))

test('a day of the month after a long stretch is the first after its end', () =>
  expect(
    told(
      document('MG11', '2022-11-22'),
      passage('We were together from about July to 11th September.'),
      passage('Then on the 13th he wrote that it was not over.'),
    ),
  ).toEqual(['2022-07-01', '2022-09-13']))

test('what he said he had done before is before', () =>
  expect(
    told(document('MG11', '2021-10-22'), passage('On 9 September he shouted.'), passage('He said he’d been in my loft on the 1st.')),
  ).toEqual(['2021-09-09', '2021-09-01']))

test('days without a year follow no moving in, wedding or divorce of years ago', () => {
  const later = passage('On 11 May the string had been moved.')
  expect(told(document('MG11', '2019-08-09'), passage('He came in to the top flat in October 2017.'), later)).toEqual([
    '2017-10-01',
    '2019-05-11',
  ])
  expect(told(document('MG11', '2019-08-09'), passage('He first threatened me in October 2017.'), later)).toEqual([
    '2017-10-01',
    '2018-05-11',
  ])
})

test('an officer writes days without a year of the last twelve months', () =>
  expect(
    told(
      document('MG5', '2018-06-06'),
      passage('On 22/10/2016 the two cars collided.', { kind: 'MG5', voice: 'police' }),
      passage('Between December and March SUS posted three letters.', { kind: 'MG5', voice: 'police' }),
    ),
  ).toEqual(['2016-10-22', '2017-12-01']))

test('a log speaks of the days before it rather than of half a year on', () => {
  const context = { previous: on('2019-09-12'), mayRunOn: true }
  expect(datesIn('SPOKE TO HIM 08/05 BY PHONE', on('2019-09-12'), context)[0]?.when.earliest).toBe('2019-05-08')
  expect(datesIn('WILL SEE HER 20/09', on('2019-09-12'), context)[0]?.when.earliest).toBe('2019-09-20')
})

test('a second statement on the same paper is told from its own day', () => {
  const label = (text: string) => passage(text, { role: 'label' })
  expect(
    told(
      document('MG11', '2025-04-23'),
      label('MG11'),
      label('Tariq IQBAL Over 18 Date 23/04/2025'),
      passage('On Monday 21st April I heard glass.'),
      passage('Signed T Iqbal 23/04/2025', { role: 'boilerplate' }),
      label('WITNESS STATEMENT'),
      label('Danielle ROE Over 18 Gym manager Date 07/05/2025'),
      passage('On Sunday 4th May he was stood by the van.', { paragraph: 2 }),
    ).slice(-1),
  ).toEqual(['2025-05-04'])
})

test.each([
  ['It started about the second week of January, from the 12th I think.', '2025-01-12..2025-01-12'],
  ['It began in late February (the 24th).', '2025-02-24..2025-02-24'],
  ['He rang in February, and on the 3rd of March he came.', '2025-02-01..2025-02-28'],
  ['In January he rang and rang until my mother, who was staying from the 12th, took the phone.', '2025-01-01..2025-01-31'],
])('the day named straight after the weeks it lies in is meant: %s', (text, span) => {
  const one = passage(text)
  const when = whensOf([document('MG11', '2025-03-04')], [one]).get(one)?.when
  expect(`${when?.earliest}..${when?.latest}`).toBe(span)
})

test.each([
  ['On Friday 19th May the post came.', '2023-05-19'],
  ['On Wednesday 19th April the post came.', '2023-04-19'],
  ['On Friday 20th May the post came.', '2022-05-20'],
])('a weekday says whether a day was added after the statement was dated: %s', (text, day) => {
  const one = passage(text)
  expect(whensOf([document('MG11', '2023-04-30')], [one]).get(one)?.when?.earliest).toBe(day)
})
