import { describe, expect, test } from 'vitest'
import type { CheckId } from '#case/ids'
import { readFile } from '#evidence/read'
import { assess } from '#law/assess'
import { officersWords } from './officersWords.ts'
import { fileOf, paper } from './paper.ts'

const statement = paper(
  'MG11 Reed.txt',
  `MG11
WITNESS STATEMENT
Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9
URN 01AB1234526
Statement of Paula REED
Age if under 18 Over 18
Occupation Teacher
This statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.
Signature: Paula REED Date: 03/03/2025

I was with Craig DUNN for two years and I ended it on 4 January 2025. Since then he has texted me about fifty times a day. On 9 January 2025 he was waiting outside my school at half past three. On 20 January 2025 he followed my car from the school to my home. On 2 February 2025 he was standing in my garden looking in through the kitchen window. I have told him again and again to leave me alone. I am frightened that he will hurt me. I have moved to my sister's and I do not go out on my own.
Signature: Paula REED
`,
)

const reportSaying = (words: string) =>
  paper(
    'MG5.txt',
    `OFFICIAL - SENSITIVE (when complete) MG5
POLICE REPORT
URN 01AB1234526
Defendant / suspect Craig DUNN 01/02/1985
Offence(s) Harassment s.2 PHA 1997
Officer in the case PC 4411 Vane

1. Summary
IP and DEF were in a relationship. DEF has not accepted that it is over and has texted her and gone to her school and home.

${words}

Name PC 4411 Vane
Date 05/03/2025
`,
  )

describe.each(Object.entries(officersWords))('%s', (id, said) => {
  test.each(said)('%j', (words, outcome) => {
    const reading = readFile(fileOf(reportSaying(words), statement))
    const { findings } = assess(reading, '2025-03-10', { documents: 2, unreadable: [] })
    expect(findings.find(({ check }) => check === (id as CheckId))?.outcome).toBe(outcome)
  })
})
