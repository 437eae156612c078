import { describe, expect, test } from 'vitest'
import { fileOf, papersOf } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { groupIncidents } from '../incidents.ts'
import { observe } from '../observations.ts'
import { readPassages } from '../passages.ts'
import { readPeople } from '../people/readPeople.ts'
import { whensOf } from '../time/telling.ts'

const declaration =
  'This statement (consisting of 1 page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'
const statement = (body: string, name = 'Ruth ASKEW', dated = '20/09/2022') =>
  `MG11\nWITNESS STATEMENT\n\nStatement of\t${name}\nAge if under 18\tOver 18\nOccupation\tFlorist\n\n${declaration}\nSignature: ${name} Date: ${dated}\n\n${body}\n\nSignature: ${name}`
const report = (summary = 'DEF will not leave IP alone.', offence = 'Stalking s.2A PHA 1997') =>
  `MG5\nPOLICE REPORT\n\nURN\t01AB1234524\nDefendant / suspect\tGraham PELL\nOffence(s)\t${offence}\nVictim\tRuth ASKEW\nOfficer in the case\tPC 4410 Marsh\n\nSummary\n${summary}\n\nDate\t22/09/2022\n`
const acts = 'On 4 July 2022 Graham PELL followed me from the shop to my car. On 30 August 2022 he was stood outside my house at midnight.'
const exhibit = (head: string, ...rows: readonly string[]) => `EXHIBIT ${head}\n\n${rows.join('\n\n')}\n`

/** The first day, the last day and the number of dated events read from a victim's statement, with what other papers there are. */
function chronology(texts: readonly string[]) {
  const recognised = recogniseDocuments(fileOf(...papersOf(...texts)))
  const passages = readPassages(recognised)
  const people = readPeople(recognised, passages)
  const dated = groupIncidents(passages, observe(passages, people), people, whensOf(recognised, passages)).incidents.flatMap(({ when }) =>
    when.earliest ? [{ from: when.earliest, to: when.latest ?? when.earliest }] : [],
  )
  return [
    dated[0]?.from,
    dated
      .map(({ to }) => to)
      .toSorted()
      .at(-1),
    dated.length,
  ]
}

describe('what a statement tells, by its first day, its last and how many', () => {
  test.each([
    ['how they met', `I met Graham in March 2021 at a wedding fair. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['a customer’s first order', `Mr Pell came in in February 2022 for his mother’s wreath. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['a lodger’s moving in', `Graham came in November 2021 as a lodger, through an advert. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['a divorce', `The divorce came through last May and he went back to Hull. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['a holiday of theirs', `We went to Whitby together in April 2022 and he was good company. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['her own job', `I have worked there since 2015. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['violence while they lived together', `He hit me once when we were together, in summer 2020. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['a rung police station', `${acts} On 2 September 2022 I rang the police.`, '2022-07-04', '2022-08-30', 2],
    ['an arrest', `${acts} He was arrested on 3 September 2022 and bailed to 1 October 2022.`, '2022-07-04', '2022-08-30', 2],
    ['a hearing', `${acts} There was a hearing at court on 8 September 2022 and he looked at his shoes.`, '2022-07-04', '2022-08-30', 2],
    ['her locks', `${acts} On 5 September 2022 I had a locksmith change the locks.`, '2022-07-04', '2022-08-30', 2],
    ['her doctor', `${acts} On 7 September 2022 my GP signed me off.`, '2022-07-04', '2022-08-30', 2],
    ['a chance sight', `${acts} I have seen him once, on 9 September 2022, going the other way on the bus.`, '2022-07-04', '2022-08-30', 2],
    ['being told of it later', `${acts} On 6 September 2022 Carol told me what he had said about me.`, '2022-07-04', '2022-08-30', 2],
    ['what he was asked to do', `I asked him to leave me be on 1 July 2022. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['the first thing, counted', `The first thing was a pot plant, on 11 June 2022. ${acts}`, '2022-06-11', '2022-08-30', 3],
    ['when it began', `The letters began in May 2022. ${acts}`, '2022-05-01', '2022-08-30', 3],
    ['the last letter', `${acts} The last letter came on 12 September 2022.`, '2022-07-04', '2022-09-12', 3],
    [
      'a month and then its day',
      `First thing were June, about the 10th. He left a box of shortbread on my step. ${acts}`,
      '2022-06-07',
      '2022-08-30',
      3,
    ],
    ['since a day', `From 20 June 2022 he telephoned the shop. ${acts}`, '2022-06-20', '2022-09-20', 3],
    ['since a month', `Since May he has rung me most evenings. ${acts}`, '2022-05-01', '2022-09-20', 3],
    [
      'a habit of Fridays',
      `Graham was in the Bay Horse most Fridays from June, at the table by the door. ${acts}`,
      '2022-06-01',
      '2022-09-20',
      3,
    ],
    [
      'days of one month',
      `On the 2nd, 9th and 16th of June 2022 he was waiting outside my shop when I shut it. ${acts}`,
      '2022-06-02',
      '2022-08-30',
      5,
    ],
    ['a thing found', `${acts} On 6 September 2022 I came down and there was paint all over the van.`, '2022-07-04', '2022-09-06', 3],
    ['a day counted on', `${acts} Two days later he rang the bell and ran off.`, '2022-07-04', '2022-09-01', 3],
    [
      'a day that he spoke of',
      `${acts} He said, "Come to Skegness with me on 14 September 2022 and we can start again."`,
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    ['a day she is told of by telephone', `${acts} On 10 September 2022 he rang and said "I saw you".`, '2022-07-04', '2022-09-10', 3],
    [
      'a note through the door after he was let out',
      `${acts} On 25 September 2022 I came down and there was an envelope on the mat with my name on it.`,
      '2022-07-04',
      '2022-09-25',
      3,
    ],
    [
      'a gate open half a year before',
      `On 6 January 2022 I came down and there was the gate wide open. ${acts}`,
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'a competition they were both at, before three acts',
      `On 1 July 2022 there was the bake-off party and Graham came third. ${acts} On 2 September 2022 he followed me home.`,
      '2022-07-04',
      '2022-09-02',
      3,
    ],
    [
      'what he came to fetch, before three acts',
      `On 1 July 2022 he came for his ladder. ${acts} On 2 September 2022 he followed me home.`,
      '2022-07-04',
      '2022-09-02',
      3,
    ],
    [
      'a letter dated after its noun',
      `${acts} It is the last letter, 12 September 2022, that brought me to you.`,
      '2022-07-04',
      '2022-09-12',
      3,
    ],
    [
      'an envelope, told beside the day of his bail',
      `${acts} On 12 September 2022, the week after they gave him bail, there was an envelope pushed through our door.`,
      '2022-07-04',
      '2022-09-12',
      3,
    ],
    [
      'a book that has him there',
      `${acts} The signing-in book has him on 41 nights between 11 June 2022 and 30 August 2022.`,
      '2022-06-11',
      '2022-08-30',
      3,
    ],
    ['how he came to be her customer', `He came to me in March 2022 for a wreath fitting. ${acts}`, '2022-07-04', '2022-08-30', 2],
    [
      'an invitation she took up',
      `On 12 June 2022 I accepted an invitation from Graham to crew his boat. ${acts}`,
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'what she put off',
      `He texted me for his drill on 2 September 2022 and I kept saying next week. ${acts}`,
      '2022-07-04',
      '2022-09-02',
      3,
    ],
    [
      'a chance sight and how he looked',
      `${acts}\n\nI have seen him once, on 9 September 2022, going the other way on the bus. He put his head down.`,
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'a feast that cannot be placed, beside a month',
      `In June he asked after me at the temple. At Diwali he left a parcel on my step. ${acts}`,
      '2022-06-01',
      '2022-08-30',
      3,
    ],
    ['the same again on another day', `${acts} He did the same on 2 September 2022.`, '2022-07-04', '2022-09-02', 3],
    ['lessons she came for', `Graham came to me for lessons last September. ${acts}`, '2022-07-04', '2022-08-30', 2],
    [
      'what he had had, and what she told him',
      `He'd had four when I told him on 10 June 2022 that there would be no more because of the messages. ${acts}`,
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'a thing found on a feast',
      `${acts} On Halloween 2022 I came out to a pumpkin on the bonnet with RA cut in it.`,
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'a thing found on a feast nearer',
      `On 10 June 2022 Graham PELL followed me to the shop. On Father’s Day I came out to a wreath on the bonnet. ${acts}`,
      '2022-06-10',
      '2022-08-30',
      4,
    ],
    ['market days', `I do Ripon market, Thursday and Saturday. ${acts}`, '2022-07-04', '2022-08-30', 2],
    ['what lies years back', `He had a caution in 2013 for something with a neighbour. ${acts}`, '2022-07-04', '2022-08-30', 2],
  ])('%s', (_, body, first, last, count) => expect(chronology([report(), statement(body)])).toEqual([first, last, count]))
})

describe('what other papers add to her statement', () => {
  test.each([
    [
      'cards typed from the originals, each after its number and day',
      exhibit(
        'RA/1 - TYPED EXTRACTS FROM CARDS',
        '1 12/06/22 (lilies) For the queen of the shop',
        '2 19/06/22 You had the blue apron on',
        '3 11/09/22 I can wait',
      ),
      '2022-06-12',
      '2022-09-11',
      5,
    ],
    [
      'letters, days without their year',
      exhibit(
        'RA/2\n\nExtracts from 30 letters, Jan - Sep 2022, originals in property.',
        '(6 January) "I saw you at the window."',
        '(2 April) "You know what we are."',
        '(5 September) "Wives are a season."',
      ),
      '2022-01-06',
      '2022-09-05',
      5,
    ],
    [
      'items dated by their postmark',
      exhibit(
        'RA/3 - TRANSCRIPT OF LETTERS',
        'ITEM 1. Card, postmark 09/06/22',
        '"To the only one"',
        'ITEM 2. Lined A4, pm 14/06/22',
        '"He says hello from the wing"',
        'ITEM 3. pm 02/09/22',
        '"Not long now"',
      ),
      '2022-06-09',
      '2022-09-02',
      5,
    ],
    [
      'a list of exhibits, where not all are his',
      'MG12\nEXHIBIT LIST\nR v PELL URN 01AB1234524\nItem Ref Date Description\n\n1 RA/1 03/06/22 Letter, 2 pp\n\n2 RA/2 10/06/22 Card with pressed rose\n\n3 RA/3 14/09/22 Envelope, not opened\n\n4 PM/1 20/09/22 Statement of PC Marsh\n',
      '2022-06-03',
      '2022-09-14',
      5,
    ],
    [
      'an officer’s notebook',
      'PNB ENTRY PC 4410\n\n1/7/22 Attended letters enquiry.\n\n8/9/22 Informed of cards.\n\n9/9/22 Attended again.\n',
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'texts between two, by their initials',
      'TEXT MESSAGES - GRAHAM PELL AND RUTH ASKEW\n\n[01/06/2022, 08:14] GP>RA: where are you\n[01/06/2022, 08:20] RA>GP: stop it\n[08/06/2022, 08:20] RA>GP: I said stop\n[02/09/2022, 23:51] GP>RA: I know you are in\n',
      '2022-06-01',
      '2022-09-02',
      4,
    ],
    [
      'where he was found after bail',
      'BAIL SHEET\nMG4A\nConditions of bail: Graham PELL\nNot to contact Ruth ASKEW.\n\nNOTES\n12/09/22 0710 LOCATED MILL LANE BEHIND IP SHOP.\n12/09/22 1500 Ripon Magistrates.\n',
      '2022-07-04',
      '2022-09-12',
      3,
    ],
    ['an officer’s short note of an act', report('On 14/09/22 posted on Facebook again about IP.'), '2022-07-04', '2022-09-14', 3],
    [
      'the last letter, as an officer notes it',
      report('Last letter rec’d 11/09/22, after DEF was booked in.'),
      '2022-07-04',
      '2022-09-11',
      3,
    ],
    [
      'what he did, told after the sentence with its day',
      report(
        'At about 1830 on Sunday 14 August 2022 in Abbey Park the suspect’s dog went for the victim’s. He followed her to the car park shouting and pushed her.',
      ),
      '2022-07-04',
      '2022-08-30',
      3,
    ],
    [
      'what is told after the day of something else',
      report('PC Marsh searched the flat on 14/09/22. He followed her from work more than once.'),
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    ['the day of the order he broke', report('DEF waits by the shop in breach of the order made 21/10/21.'), '2022-07-04', '2022-08-30', 2],
    [
      'what a report on his devices dates',
      exhibit(
        'GP/1 - DIGITAL UNIT REPORT',
        'Phone of Graham PELL.',
        'Profile in the name of Jo Smith, created 11/06/2022.',
        'Nothing else of note.',
      ),
      '2022-06-11',
      '2022-08-30',
      3,
    ],
    [
      'what it dates of its own making',
      exhibit(
        'GP/1 - DIGITAL UNIT REPORT',
        'Phone of Graham PELL.',
        'Report created 11/09/2022.',
        'Download of IP’s account made 12/09/2022.',
      ),
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'a log in capitals without a verb',
      'INCIDENT LOG 0612 OF 14/09/2022\nCALLER: RUTH ASKEW\n\n14/09/2022 22:07 VAN UP AND DOWN HER LANE, LIGHTS OFF\n14/09/2022 22:09 UNIT ASSIGNED\n14/09/2022 22:20 UNIT AT SCENE\n',
      '2022-07-04',
      '2022-09-14',
      3,
    ],
    [
      'his sister, sent to her work, as the officer tells it',
      report('On 14/09/22 DEF’s sister attended IP’s work and told her to drop it, DEF had asked her to.'),
      '2022-07-04',
      '2022-09-14',
      3,
    ],
    [
      'so many a day since a day, as the officer puts it',
      report('From 14/06/22 DEF has sent IP in the region of 20 msgs per day.'),
      '2022-06-14',
      '2022-09-22',
      3,
    ],
    [
      'when a review was taken down',
      report('On 02/08/22 DEF posted a review alleging that she touched him, removed by Google 12/09/22.'),
      '2022-07-04',
      '2022-08-30',
      3,
    ],
    [
      'a log entry of what has reached her',
      'INCIDENT LOG 0612 OF 14/09/2022\nCALLER: RUTH ASKEW\n\n14/09/2022 22:07 CALLER STATES 14 E-MAILS RECEIVED FROM GRAHAM PELL\n14/09/2022 22:09 UNIT ASSIGNED\n14/09/2022 22:20 UNIT AT SCENE\n',
      '2022-07-04',
      '2022-09-14',
      3,
    ],
    [
      'a day on which he only answered her',
      'WHATSAPP CHAT EXPORT\n\n[10/06/2022, 08:14] Ruth: did you find the keys\n[10/06/2022, 08:20] Graham: yes on the hook\n[10/06/2022, 08:22] Ruth: ta\n[02/09/2022, 23:51] Graham: I know you are in\n[02/09/2022, 23:58] Graham: open the door\n',
      '2022-07-04',
      '2022-09-02',
      3,
    ],
    [
      'a day on which she asked him to stop and he answered',
      'WHATSAPP CHAT EXPORT\n\n[10/06/2022, 08:14] Ruth: please stop this\n[10/06/2022, 08:20] Graham: no\n[02/09/2022, 23:51] Graham: I know you are in\n[02/09/2022, 23:58] Graham: open the door\n',
      '2022-06-10',
      '2022-09-02',
      4,
    ],
    [
      'what the police did',
      report('Arrested 15/09/22. Interviewed 15/09/22, no comment. Bailed to 10/10/22.'),
      '2022-07-04',
      '2022-08-30',
      2,
    ],
    [
      'a colleague’s account of the same day',
      statement('I work with Ruth. On Monday 4 July 2022 I saw Graham PELL follow her from the shop to her car.', 'Moira BELL'),
      '2022-07-04',
      '2022-08-30',
      2,
    ],
  ])('%s', (_, other, first, last, count) => {
    const papers = other.startsWith('MG5') ? [other, statement(acts)] : [report(), statement(acts), other]
    expect(chronology(papers)).toEqual([first, last, count])
  })

  test('a stretch outside the offence’s dates shows no act and is left out', () =>
    expect(
      chronology([
        report('DEF pesters IP.', 'Stalking s.2A PHA 1997 04/07/2022 - 30/08/2022'),
        statement(`On 9 February 2022 he brought his mother in to choose a wreath. ${acts}`),
      ]),
    ).toEqual(['2022-07-04', '2022-08-30', 2]))

  test('a day without its year is the day that another paper names', () =>
    expect(
      chronology([
        report('On 27/04/2022 DEF attended IP’s h/a and shouted.'),
        statement('We split up in January last year. 27th April he came round and was hammering on my door.'),
      ]),
    ).toEqual(['2022-04-27', '2022-04-27', 1]))

  test('one night is one event, however much is told of it', () =>
    expect(
      chronology([
        report('DEF assaulted IP.'),
        statement(
          'On 10 July 2022 I was in the Bay Horse with Carol.\n\nGraham PELL came over and shouted at me.\n\nHe pushed me into the wall.\n\nThen he threw his glass at me.',
        ),
      ])[2],
    ).toBe(1))
})
