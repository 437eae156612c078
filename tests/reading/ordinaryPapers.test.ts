import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from './paper.ts'
import { papersSaying, reportSaying, statementOfVictim } from './policePapers.ts'

const witness = (words: string) =>
  paper(
    'MG11 Lamb.txt',
    `MG11\nWITNESS STATEMENT\nCriminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9\nURN 01AB1234526\nStatement of Jo LAMB\nAge if under 18 Over 18\nOccupation Clerk\nSignature: Jo LAMB Date: 04/03/2025\n\n${words}\n`,
  )
/** Papers beside those of `policePapers`, by the name they have in the lists. */
const more: Record<string, (words: string) => ReturnType<typeof paper>> = {
  PNC: (words) =>
    paper(
      'PNC Dunn.txt',
      `PNC PRINT - RESTRICTED   PRINTED 04/03/2025  REASON: CUSTODY\nSURNAME : DUNN   FORENAMES : CRAIG   DOB : 01/02/1985  SEX: M\n\n${words}\n\nEND OF PRINT\n`,
    ),
  LOG: (words) =>
    paper(
      'Log 0112.txt',
      `INCIDENT LOG 0112  12/01/2025\nTYPE: HARASSMENT  GRADE 2\nCALLER: REED, PAULA (IP)\n\n14:02 IP STATES EX PARTNER CRAIG DUNN OUTSIDE SCHOOL AGAIN\n14:20 PC 4411 ON SCENE, SUSPECT GONE\n14:45 ${words}\n15:40 PC 4411 RESUMED\n`,
    ),
  HR: (words) =>
    paper(
      'letter.txt',
      `From: Pritpal Sandhu (Manager)\nTo: PC 4411 Vane\nDate: 6 March 2025\nSubject: Mr C Dunn / Miss P Reed\n\nDear Officer,\n\n${words}\n\nP Sandhu\n`,
    ),
  DISC: (words) => paper('disclaimer.txt', `ANYSHIRE CONSTABULARY  Form FC 114\n\n${words}\n\nSigned: P Reed\n`),
  ASB: (words) => paper('ASB matrix.txt', `ASB VICTIM RISK MATRIX\nComplainant: Paula REED\nOffender: Craig DUNN\n\n${words}\n`),
  WITNESS: witness,
}

const linesOf = (name: string) =>
  readFileSync(new URL(`ordinaryPapers/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [idea = '', where = '', ...words] = line.split('|')
      return { idea: idea.replace('not:', ''), says: !idea.startsWith('not:'), where, words: words.join('|').replaceAll('\\n', '\n') }
    })

function isRead({ idea, where, words }: ReturnType<typeof linesOf>[number]): boolean {
  const own = more[where]
  const papers = own ? [reportSaying(''), statementOfVictim(), own(words)] : papersSaying(where, words)
  return ((readFile(fileOf(...papers)).markers as Record<string, readonly unknown[] | undefined>)[idea] ?? []).length > 0
}

/**
 * What the papers of an ordinary case say in one place of records, warnings, reports of the victim, children, broken bail and orders, withdrawals and pregnancy: the idea, the paper and
 * the words a line, `not:` where they must not be read so. How many of a hundred are read, and left alone. First read: 39 and 69, 40 and 82, 65 and 92, 50 and 87, 53 and 100, 63 and 90.
 */
describe.each([
  ['records', 90, 97],
  ['warnings', 92, 100],
  ['reports', 87, 100],
  ['children', 84, 100],
  ['breaches', 86, 100],
  ['withdrawals', 86, 95],
] as const)('of the lines called %s', (name, read, left) => {
  const lines = linesOf(name)
  const inHundred = (says: boolean) => {
    const lot = lines.filter((line) => line.says === says)
    return Math.floor((lot.filter((line) => isRead(line) === says).length / lot.length) * 100)
  }
  test(`at least ${read} in a hundred are read`, () => expect(inHundred(true)).toBeGreaterThanOrEqual(read))
  test(`at least ${left} in a hundred are left alone`, () => expect(inHundred(false)).toBeGreaterThanOrEqual(left))
})
