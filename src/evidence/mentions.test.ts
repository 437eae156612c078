import { expect, test } from 'vitest'
import { fileOf, paper } from '../../tests/reading/paper.ts'
import { recogniseDocuments } from './documents/recogniseDocuments.ts'
import { readMentions } from './mentions.ts'

const statement = (who: string, words: string): string =>
  `MG11\nWITNESS STATEMENT\nStatement of: ${who}\nThis statement (consisting of 1 page signed by me) is true to the best of my knowledge and belief.\nSignature: ${who}\n\n${words}`
const mg5 = (words: string): string => `MG5\nPOLICE REPORT\nURN\t11AA100\nOfficer in the case\tPC 9 Obi\nAnticipated plea\tNG\n\n${words}`
const dash = 'DASH RISK IDENTIFICATION CHECKLIST\n2. Are you very frightened? Yes'

const mentions = (...texts: readonly string[]): string =>
  readMentions(recogniseDocuments(fileOf(...texts.map((text, n) => paper(`${n}.pdf`, text)))))
    .map(({ what, attached }) => `${what}${attached ? '' : ' missing'}`)
    .join(', ')

test.each([
  ['a form said to be there and not', [mg5('DASH completed, medium.')], 'DASH missing'],
  ['a form said to be there that is', [mg5('DASH completed, medium.'), dash], 'DASH'],
  ['a form said not to exist is not missing', [mg5('No DASH. MG2 not required. VPS - no.')], ''],
  ['footage kept and not sent', [mg5('CCTV retained 14 days, not yet collected.')], 'CCTV missing'],
  ['an exhibit of the witness', [statement('Jo LEE', 'I produce the letter as JL/1.')], 'Exhibit JL/1 missing'],
  [
    'an exhibit that is in the file',
    [
      statement('Jo LEE', 'I produce the messages as JL/2.'),
      'Exhibit: JL/2\n03/05/2024, 21:14 - Ian: hello\n03/05/2024, 21:15 - Ian: hello\n03/05/2024, 21:16 - Ian: answer',
    ],
    'Exhibit JL/2',
  ],
  ['another’s statement', [statement('Jo LEE', 'See PC Dunne’s statement for what happened next.')], 'Statement of PC Dunne missing'],
  [
    'another’s statement that is there',
    [statement('Jo LEE', 'See PC Dunne’s statement for what happened next.'), statement('Patrick DUNNE', 'I am a police constable.')],
    'Statement of PC Dunne',
  ],
  [
    'a statement that nobody took, and one of the victim by her part',
    [mg5('MG11 of IP 13/08/24. No statement from Ann Hope, working away.')],
    '',
  ],
  ['one whose person only her relation names', [mg5('See statement of IP’s mother.')], ''],
  ['a list the witness refers to', [statement('Jo LEE', 'He came many times. See list.')], 'The witness’s list missing'],
  ['a date is no exhibit', [mg5('He rang on 03/05 and 04/05, ref EH/24/0667.')], ''],
  ['an order not in the file', [mg5('He is subject to a restraining order made in 2019, copy to follow.')], 'Restraining order missing'],
] as const)('%s', (_, texts, expected) => {
  expect(mentions(...texts)).toBe(expected)
})

test.each([
  ['BWV JL3.mp4', 'Body-worn video, Exhibit JL/3'],
  ['JL_03 bwv.MP4', 'Body-worn video, Exhibit JL/3'],
  ['shop JL30.mp4', 'Body-worn video missing, Exhibit JL/3 missing'],
] as const)('a recording that cannot be read is in the file all the same: %s', (name, expected) => {
  const recording = { ...paper(name), mediaType: 'video/*', pages: [], problem: 'audio or video: not read' }
  const file = fileOf(paper('mg5.pdf', mg5('BWV exhibited as JL/3.')), recording)
  expect(
    readMentions(recogniseDocuments(file))
      .map(({ what, attached }) => `${what}${attached ? '' : ' missing'}`)
      .join(', '),
  ).toBe(expected)
})
