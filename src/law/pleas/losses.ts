import type { NonEmpty } from '#case/quote'
import type { OffenceView } from '../assessment.ts'
import { partIA } from '../authorities/bailAct1976.ts'
import { s325, schedule15 } from '../authorities/criminalJusticeAct2003.ts'
import { mappa } from '../authorities/livingInFear2017.ts'
import { s2, s4A_1bi, s4A_1bii, s4A_5 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { s360 } from '../authorities/sentencingAct2020.ts'
import type { Authority } from '../authority.ts'

/** Something a plea to harassment gives away. `whenGraver`: only where section 4A is made out. */
export type Loss = Readonly<{
  id: string
  words: (graver: OffenceView | undefined) => string
  whenGraver: boolean
  law: NonEmpty<Authority>
}>

export const losses: NonEmpty<Loss> = [
  {
    id: 'maximum',
    words: (graver) =>
      `The sentence: six months at most for harassment. For section 4A: ${(graver?.maximum ?? '').replace(/^./, (first) => first.toLowerCase())}`,
    whenGraver: true,
    law: [s2, s4A_5],
  },
  {
    id: 'effectFinding',
    words: () =>
      'The finding that the victim was put in fear of violence, or suffered serious alarm or distress that changed her or his daily life.',
    whenGraver: true,
    law: [s4A_1bi, s4A_1bii],
  },
  {
    id: 'mappa',
    words: () =>
      'Schedule 15 and MAPPA: section 4A is a specified offence and twelve months or more brings public protection arrangements without more; harassment never does.',
    whenGraver: true,
    law: [schedule15, s325, mappa],
  },
  {
    id: 'record',
    words: () => 'The record: no conviction for stalking, which police, courts and risk assessors will look for next time.',
    whenGraver: false,
    law: [mappa],
  },
  {
    id: 'orderScope',
    words: () =>
      'The basis for a restraining order: its terms answer the conduct admitted, so what is left out of the basis is harder to guard against.',
    whenGraver: false,
    law: [s360],
  },
  {
    id: 'futureRisk',
    words: () =>
      'Protection on bail until sentence and after: for summary-only offences the grounds are narrower, and a victim who was never a partner or relative is not covered by the ground of fear of injury.',
    whenGraver: true,
    law: [partIA],
  },
]

/** What would be lost on this file, in words. */
export function lostBy(offences: readonly OffenceView[]): readonly string[] {
  const graver = offences.find(({ id, supported }) => id === 'PHA1997.s4A' && supported !== 'no')
  return losses.filter(({ whenGraver }) => graver || !whenGraver).map(({ words }) => words(graver))
}
