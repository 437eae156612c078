import { describe, expect, test } from 'vitest'
import type { Incident } from '#case/reading'
import { fileOf, papersOf } from '../../tests/reading/paper.ts'
import { recogniseDocuments } from './documents/recogniseDocuments.ts'
import { groupIncidents } from './incidents.ts'
import { observe } from './observations.ts'
import { readPassages } from './passages.ts'
import { readPeople } from './people/readPeople.ts'
import { whensOf } from './time/telling.ts'

function incidents(...texts: readonly string[]): readonly Incident[] {
  const recognised = recogniseDocuments(fileOf(...papersOf(...texts)))
  const passages = readPassages(recognised)
  const people = readPeople(recognised, passages)
  const whens = whensOf(recognised, passages)
  return groupIncidents(passages, observe(passages, people), people, whens).incidents
}

const declaration =
  'This statement (consisting of 1 page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'
const statement = (body: string, name = 'Jane FIELDING', occupation = 'Baker', dated = '02/03/2024') =>
  `MG11\nWITNESS STATEMENT\n\nStatement of\t${name}\nAge if under 18\tOver 18\nOccupation\t${occupation}\n\n${declaration}\nSignature: ${name} Date: ${dated}\n\n${body}\n\nSignature: ${name}`
const police =
  'MG5\nPOLICE REPORT\n\nURN\t01AB1234524\nDefendant / suspect\tPeter HOLT\nVictim\tJane FIELDING\nOfficer in the case\tPC 4410 Marsh\n\n'
const days = (found: readonly Incident[]) =>
  found.map(({ when: { earliest, latest } }) => (earliest && earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`))

describe('one entry for each event', () => {
  test.each([
    [
      'dated sentences in the order of the tale',
      [
        'On 4th January 2024 Peter was parked outside my house. On the 9th he followed me to the shop. That night he sent me a text saying he loved me.',
      ],
      ['2024-01-04', '2024-01-09', '2024-01-09'],
    ],
    [
      'sentences that go on with the event are part of it',
      ['On 4th January 2024 Peter came to my door. He banged on it and shouted. He kicked the door. I did not open it.'],
      ['2024-01-04'],
    ],
    [
      'two witnesses of one day are one event',
      [
        'On 4th January 2024 Peter was stood outside my work. He shouted at me.',
        'I work with Jane. On Thursday 4 January 2024 at about 5pm I saw Peter HOLT standing outside our work and shouting at her.',
      ],
      ['2024-01-04'],
    ],
    [
      'a vague date and an exact one from another are one event',
      [
        'The week before Christmas Peter came to the nursery and asked for my son.',
        'On Friday 22 December 2023 Peter HOLT came to the nursery door and asked for the boy.',
      ],
      ['2023-12-22'],
    ],
    [
      'a day apart in two papers, in the same words, is one event of either day',
      [
        'On 4th January 2024 Peter was standing in my garden looking in through the kitchen window. He banged on the glass.',
        'I live next door to Jane. On 5 January 2024 I saw Peter HOLT in her garden looking through the kitchen window and banging on the glass.',
      ],
      ['2024-01-04..2024-01-05'],
    ],
    [
      'a day apart in one paper that tells of both is two',
      [
        'On 4th January 2024 Peter was standing in my garden looking in through the kitchen window. On 5th January 2024 he was in my garden again looking in through the kitchen window.',
        'I live next door to Jane. On 5 January 2024 I saw Peter HOLT in her garden looking through the kitchen window.',
      ],
      ['2024-01-04', '2024-01-05'],
    ],
    [
      'a day apart and another thing is two',
      [
        'On 4th January 2024 Peter was standing in my garden looking in through the kitchen window.',
        'I work with Jane. On 5 January 2024 I saw Peter HOLT stood by the bus stop opposite our work.',
      ],
      ['2024-01-04', '2024-01-05'],
    ],
    [
      'a telling without a date joins the one dated telling of the same act about the same person',
      [
        'He emailed the boss of Philip at the council and called him a groomer.',
        'I manage Philip. On 13 January 2024 Peter HOLT emailed me, the boss of Philip, at the council.',
      ],
      ['2024-01-13'],
    ],
    [
      'a telling without a date that two dated ones would fit joins neither',
      [
        'He emailed the boss of Philip and called him a groomer.',
        'I manage Philip. On 13 January 2024 Peter HOLT emailed me, the boss of Philip, at the council. On 20 January 2024 Peter HOLT emailed me, the boss of Philip, again.',
      ],
      ['2024-01-13', '2024-01-20', '..'],
    ],
    [
      'several days in one sentence',
      ['On the 2nd, 9th and 16th of January 2024 he was waiting outside my clinic when I came out.'],
      ['2024-01-02', '2024-01-09', '2024-01-16'],
    ],
    [
      'a list of days after the habit they belong to',
      ['He stands by the school gate. 8th January, 15th January, 22nd January are ones I wrote down.'],
      ['2024-01-08', '2024-01-15', '2024-01-22'],
    ],
    [
      'a text and a visit of one day are two',
      ['On 4th January 2024 he sent me forty texts.\n\nOn 4th January 2024 he was stood in my garden.'],
      ['2024-01-04', '2024-01-04'],
    ],
    [
      'what came after, counted on',
      ['On 4th January 2024 he followed me home. The following day he was outside my house. Two days later he was in my garden.'],
      ['2024-01-04', '2024-01-05', '2024-01-07'],
    ],
  ])('%s', (_, bodies, expected) => {
    const statements = bodies.map((body, at) => statement(body, at === 0 ? 'Jane FIELDING' : 'Moira BELL'))
    expect(days(incidents(police, ...statements))).toEqual(expected)
  })

  test('every source of a merged event is kept, each with its own words', () => {
    const [event] = incidents(
      police,
      statement('On 4th January 2024 Peter was stood outside my work.'),
      statement('On 4 January 2024 I saw Peter HOLT standing outside our work.', 'Moira BELL'),
    )
    expect(event?.from.map(({ document, words }) => [document, words])).toEqual([
      ['d2', 'On 4th January 2024 Peter was stood outside my work.'],
      ['d3', 'On 4 January 2024 I saw Peter HOLT standing outside our work.'],
    ])
    expect(event).toMatchObject({
      id: 'i-2024-01-04',
      summary: 'On 4th January 2024 Peter was stood outside my work.',
      behaviours: ['loitering'],
    })
  })
})

describe('what is kept up is one entry with its rate', () => {
  test.each([
    ['He texts me every day.', 'every day'],
    ['He rings me about thirty times a week.', 'about thirty times a week'],
    ['Most nights he drives past my house.', 'Most nights'],
    ['He has sent me hundreds of messages.', 'hundreds of messages'],
  ])('%s', (body, rate) => expect(incidents(police, statement(body)).map((one) => one.rate)).toEqual([rate]))

  test('since when, where the source says', () => {
    const [habit] = incidents(police, statement('I ended it on 1st November 2023. Since 5th November he has rung me every day.'))
    expect(habit).toMatchObject({ when: { earliest: '2023-11-05', latest: '2024-03-02' }, rate: 'every day' })
  })
})

describe('messages of an export', () => {
  const whatsapp =
    'WHATSAPP EXPORT - CHAT WITH PETER\n\n[04/01/2024, 08:14] Peter: where are you\n[04/01/2024, 08:20] Peter: answer me\n[04/01/2024, 09:00] Jane: leave me alone\n[06/01/2024, 23:51] Peter: I know you are in\n'
  test('are counted by the day, the victim’s own left out', () => {
    const found = incidents(police, whatsapp)
    expect(days(found)).toEqual(['2024-01-04', '2024-01-06'])
    expect(found[0]).toMatchObject({
      summary: '2 messages, the first: “where are you”',
      behaviours: expect.arrayContaining(['contacting']),
    })
    expect(found[0]?.from).toHaveLength(2)
  })
  test('calls are told as calls', () => {
    const record =
      'CALL RECORD OF JANE\n\nDate\tTime\tFrom\tTo\tType\tDuration\n04/01/2024\t20:14\tPeter\tJane\tMissed call\t0\n04/01/2024\t20:15\tPeter\tJane\tMissed call\t0\n06/01/2024\t01:15\tPeter\tJane\tVoicemail\t00:42\n'
    expect(incidents(police, record).map(({ summary }) => summary)).toEqual(['2 missed calls', 'A voicemail of 42 seconds'])
  })
  test('join the event that a statement tells of the same day', () => {
    const found = incidents(police, whatsapp, statement('On 4th January 2024 he sent me messages asking where I was.'))
    expect(days(found)).toEqual(['2024-01-04', '2024-01-06'])
    expect(found[0]?.from.map(({ document }) => document)).toEqual(['d2', 'd2', 'd3'])
  })
})

describe('no part of the conduct', () => {
  test.each([
    ['what the police did', 'On 4th January 2024 he was arrested and interviewed. He was charged on 5th January 2024.'],
    ['reporting it', 'I rang the police on 4th January 2024 and they came round.'],
    ['how they met and parted', 'I met Peter HOLT in March 2022. We split up in October 2023.'],
    ['what he was asked to do', 'I asked him to leave on 4th January 2024.'],
    ['something sent by another', 'On 4th January 2024 I had a letter from the council.'],
    ['what the victim did', 'On 4th January 2024 I changed my locks. On 9th January 2024 I went to my doctor.'],
    ['a fear of what he might do', 'I am frightened he will turn up at my work on 4th April 2024.'],
    ['what is denied', 'He has never followed me. He has never been to my house.'],
    ['until when he is kept', 'He had been texting me on bail and was remanded in custody to 3rd August 2024.'],
    ['when he lost his work', 'He was sacked in January 2024 after I told our manager about the texts he sent me.'],
    ['old history', 'He was convicted of harassing his previous girlfriend in 2011.'],
    ['a hearing to come', 'I have been told the trial is on 4th May 2024.'],
  ])('%s', (_, body) => expect(incidents(police, statement(body))).toEqual([]))

  test('an arrest, with what was found on it', () =>
    expect(
      incidents(
        police,
        statement(
          'I am Police Constable 4410 Marsh. On 31 January 2024 I went to 6 Mill Row where I arrested Peter HOLT. He was searched. In his pocket was a knife.',
          'Alan MARSH',
          'Police Constable 4410',
        ),
      ),
    ).toEqual([]))
  test('a record of convictions', () =>
    expect(
      incidents(
        police,
        'PNC PRINT PRINTED 26/02/24\nSURNAME : HOLT\nFORENAMES: PETER\nCONVICTIONS: 1\n08/10/12 LATHAM MC\nOFFENCE : HARASSMENT S2 PHA\nDISPOSAL: COND DISCHARGE 12M\n',
      ),
    ).toEqual([]))
  test('a summary of what others tell', () => expect(incidents(`${police}Summary\nCalls, gifts, attending her work and home.`)).toEqual([]))
})

test('what an office alone tells, in which no act is read, is left out after the last act and kept between acts', () => {
  const told = 'On 4th January 2024 Peter was parked outside my house. On 20th January 2024 he followed me to the shop.'
  const lettersOn = (day: string) => `${police}Summary\nOn ${day} HOLT came back to the office on his own.\n`
  expect(days(incidents(statement(told), lettersOn('26 January 2024')))).toEqual(['2024-01-04', '2024-01-20'])
  expect(days(incidents(statement(told), lettersOn('10 January 2024')))).toEqual(['2024-01-04', '2024-01-10', '2024-01-20'])
})

test('a list of days headed by dates is read row by row', () =>
  expect(
    days(
      incidents(
        police,
        'MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\n\nSuspect\tPeter HOLT\nDate of report\t02/03/2024\n\nLIST FROM IP\n3 January\tText saying he knew I was in\n9 January\tNothing\n12 January\tStood in the field with a torch\n20 January\tNails under the tyre\n',
      ),
    ),
  ).toEqual(['2024-01-03', '2024-01-12', '2024-01-20']))

test('entries run on in one line are told apart by their dates, two of one day by the hour', () =>
  expect(
    days(
      incidents(
        police,
        statement('I have cameras.'),
        'CAMERA EVENTS (list by J Fielding) 14/01/24  06:58  PH at gap by oil tank 14/01/24  22:40  PH same place, torch 29/01/24  17:15  PH walks length of fence',
      ),
    ),
  ).toEqual(['2024-01-14', '2024-01-14', '2024-01-29']))

test('what the suspect says he has done, since he says when', () =>
  expect(
    days(
      incidents(
        police,
        statement('He rings me.'),
        statement('I have rung her and sent her messages since 5th November 2023.', 'Peter HOLT'),
      ),
    ).filter((one) => one !== '..'),
  ).toEqual(['2023-11-05..2024-03-02']))

test('an officer’s own statement of where he was seen counts', () =>
  expect(
    days(
      incidents(
        police,
        statement(
          'I am the officer in this case. On 23/01/24 HOLT was seen outside her address. On 26/01/24 he was arrested and charged.',
          'Alan MARSH',
          'Police Constable 4410',
        ),
      ),
    ),
  ).toEqual(['2024-01-23']))

test('the undated come last, and no summary is longer than a line', () => {
  const long = `He followed me ${'all the way down the long road '.repeat(12)}to my house.`
  const found = incidents(police, statement(`${long}\n\nOn 4th January 2024 he was outside my house.`))
  expect(days(found)).toEqual(['2024-01-04', '..'])
  for (const { summary } of found) expect(summary.length).toBeLessThanOrEqual(140)
})

test('reading the same file again gives the same chronology', () => {
  const texts = [police, statement('On 4th January 2024 he was outside my house. He texts me every day.')]
  expect(incidents(...texts)).toEqual(incidents(...texts))
})

describe('what the victim tells without a doer', () => {
  const acts = 'On 4th January 2024 Peter was parked outside my house. On 30th January 2024 he followed me to the shop.'
  test.each([
    [
      'stands among the suspect’s acts',
      `${acts} On 9th January four pizzas at eleven at night. The 12th, a skip.`,
      ['2024-01-04', '2024-01-09', '2024-01-12', '2024-01-30'],
    ],
    ['and not far from them', `${acts} On 9th December 2023, a skip.`, ['2024-01-04', '2024-01-30']],
    [
      'and not what she did',
      `${acts} On 9th January I went to my sister's. On 10th January I saw my doctor.`,
      ['2024-01-04', '2024-01-30'],
    ],
    [
      'but what met her there',
      `${acts} On 9th January I went out with the bins and there was paint on the bonnet.`,
      ['2024-01-04', '2024-01-09', '2024-01-30'],
    ],
  ])('%s', (_, body, expected) => {
    expect(days(incidents(`${police}Summary\n\nDEF has pestered IP.`, statement(body)))).toEqual(expected)
  })
})
