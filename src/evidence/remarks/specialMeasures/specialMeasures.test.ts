import { describe, expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../../tests/reading/saysOn.ts'

/** Words, and the paper they stand in where it is no MG5. */
type Example = [text: string, kind?: PaperKind]

describe('a form kept elsewhere, a need, a fear', () => {
  test.each<[text: string, expected: string, kind: PaperKind]>([
    ['MG2 - emailed to CPS 4/5 by previous OIC.', 'saidToExist', 'MG5'],
    ['MG2 is on Niche, I have no access.', 'saidToExist', 'MG5'],
    ['OIC states MG2 completed and on file.', 'saidToExist', 'CUSTODY'],
    ['Vic is 15. SM will be needed for court.', 'need', 'OEL'],
    ['Victim is likely to be an intimidated witness.', 'need', 'MG5'],
    ['Happy to go to court if I don’t have to stand near him. I can’t if I have to sit next to him at court.', 'mentioned', 'MG11'],
    ['She is dreading being in the same room as him at trial.', 'mentioned', 'EMAIL'],
  ])('%s', (text, expected, kind) => {
    expect(saysOn('specialMeasures', text, kind)).toContain(expected)
  })
  test.each<Example>([
    ['MG2 on the system is for the eyewitness.', 'EMAIL'],
    ['MG2 sent to IP by email for her to fill in, nothing back.', 'EMAIL'],
    ['If so MG2 must be attached.', 'MG5'],
    ['DP has special measures in cell, CCTV screens monitored.', 'CUSTODY'],
    ['Do you want screens for the office move?', 'EMAIL'],
    ['There is a stone to be put up and the court file is late.', 'EMAIL'],
  ])('%s says nothing of one', (text, kind) => {
    expect(saysOn('specialMeasures', text, kind).filter((one) => !['named', 'none'].includes(one))).toEqual([])
  })
})
