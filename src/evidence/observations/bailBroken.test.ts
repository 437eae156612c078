import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'

const report = (said: string) =>
  `REPORT TO CROWN PROSECUTOR MG3\nSuspect: Dean HARKER\nVictim: Laura FINCH\nDate: 20/04/2023\n\nOUTLINE\n\n${said}\n`
const sheet = (conditions: string, note = '') =>
  `NORTHMOOR POLICE\nNOTICE OF BAIL (PACE s.37)\nName: Dean HARKER\nOffence: Harassment\nArrested 02/04/2023 0223 hrs by PC 1774 Bailed 02/04/2023 1630 hrs\n\nCONDITIONS\n\n${conditions}\n\nSignature: D Harker\n${note}`
const statement = (said: string) => `WITNESS STATEMENT\nStatement of: Laura FINCH\n\n${said}\n\nSignature: L Finch Date: 18/04/2023\n`

const isBroken = (...papers: readonly (readonly [string, string])[]) =>
  readFile(fileOf(...papers.map(([name, text]) => paper(name, text)))).markers.breachOfBail.length > 0

test.each([
  [
    'the officer tells in the next breath what came since',
    [['MG3', report("On 2/4 he was arrested. Bailed with condition not to contact. IP has since had a text from his mother's mobile.")]],
  ],
  [
    'a message of a day after the bail',
    [
      ['bail', sheet('1 Not to contact directly or indirectly Laura FINCH')],
      ['MG11', statement('On 16 April 2023 I got a text from him saying that he was sorry.')],
    ],
  ],
  [
    'a note on the paper of the bail itself',
    [
      [
        'bail',
        sheet(
          '1 Not to contact directly or indirectly Laura FINCH',
          "LATER NOTE (OIC)\n\n16/04 IP had text from his mother's mobile, 2247 hrs.\n",
        ),
      ],
      ['MG11', statement('In March 2023 he rang me every night.')],
    ],
  ],
  [
    'he is outside where he is to keep away',
    [
      ['bail', sheet('1 Not to contact Laura FINCH\n2 Not to enter Pinder Avenue')],
      ['MG11', statement('On 16 April 2023 he was parked outside my house in Pinder Avenue, watching me.')],
    ],
  ],
] as const)('bail is broken: %s', (_, papers) => {
  expect(isBroken(...papers)).toBe(true)
})

test.each([
  [
    'all of it was before',
    [
      ['bail', sheet('1 Not to contact Laura FINCH')],
      ['MG11', statement('On 16 March 2023 I got a text from him saying that he was sorry.')],
    ],
  ],
  [
    'no condition keeps him from the road',
    [
      ['bail', sheet('1 Not to contact directly or indirectly Laura FINCH\n\n(Not to attend Pinder Avenue: considered, refused.)')],
      ['MG11', statement('On 16 April 2023 he was parked outside my house in Pinder Avenue.')],
    ],
  ],
  [
    'it has only come to light since',
    [['MG3', report('Bailed with condition not to contact. IP has since found out that he had texted her sister in March.')]],
  ],
  [
    'the note on it is of something else',
    [
      [
        'bail',
        sheet('1 Not to contact Laura FINCH', 'LATER NOTE (OIC)\n\n16/04 IP had text from her officer about the date of the hearing.\n'),
      ],
      ['MG11', statement('In March 2023 he rang me every night.')],
    ],
  ],
] as const)('bail is not broken: %s', (_, papers) => {
  expect(isBroken(...papers)).toBe(false)
})
