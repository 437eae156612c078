import type { Idea } from '#case/vocabulary'
import type { Found } from '../grammar/find.ts'
import type { Sentence } from '../grammar/mentions.ts'
import { anothersAffair } from './takenBack/anothersAffair.ts'
import { arranged } from './takenBack/arranged.ts'
import { dailyBusiness } from './takenBack/dailyBusiness.ts'
import { everydayThere } from './takenBack/everydayThere.ts'
import { falseNames } from './takenBack/falseNames.ts'
import { livesThere } from './takenBack/livesThere.ts'
import { noBlow } from './takenBack/noBlow.ts'
import { noBond } from './takenBack/noBond.ts'
import { noBreach } from './takenBack/noBreach.ts'
import { noChild } from './takenBack/noChild.ts'
import { noDevice } from './takenBack/noDevice.ts'
import { noExplanation } from './takenBack/noExplanation.ts'
import { noFear } from './takenBack/noFear.ts'
import { noPregnancy } from './takenBack/noPregnancy.ts'
import { noPresent } from './takenBack/noPresent.ts'
import { noRecord } from './takenBack/noRecord.ts'
import { noReport } from './takenBack/noReport.ts'
import { noRetraction } from './takenBack/noRetraction.ts'
import { noSoftening } from './takenBack/noSoftening.ts'
import { noSuicide } from './takenBack/noSuicide.ts'
import { noThreat } from './takenBack/noThreat.ts'
import { notHers } from './takenBack/notHers.ts'
import { noWarning } from './takenBack/noWarning.ts'
import { noWatch } from './takenBack/noWatch.ts'
import { noWeapon } from './takenBack/noWeapon.ts'
import { ofAStranger } from './takenBack/ofAStranger.ts'
import { otherCause } from './takenBack/otherCause.ts'
import { otherDoers } from './takenBack/otherDoers.ts'
import { otherHands } from './takenBack/otherHands.ts'
import { otherRest } from './takenBack/otherRest.ts'
import { ownReason } from './takenBack/ownReason.ts'
import { plainReason } from './takenBack/plainReason.ts'
import { reasonGiven } from './takenBack/reasonGiven.ts'
import { type Rule, readyRules } from './takenBack/rule.ts'
import { sameWay } from './takenBack/sameWay.ts'
import { supposed } from './takenBack/supposed.ts'

/** Every rule by which a sentence takes back what is found in it. */
export const rules: readonly Rule[] = [
  ...sameWay,
  ...arranged,
  ...everydayThere,
  ...reasonGiven,
  ...livesThere,
  ...noPresent,
  ...notHers,
  ...noWatch,
  ...noDevice,
  ...noWeapon,
  ...noBlow,
  ...noThreat,
  ...noFear,
  ...noSuicide,
  ...ofAStranger,
  ...noRecord,
  ...anothersAffair,
  ...noWarning,
  ...noReport,
  ...noBreach,
  ...noRetraction,
  ...falseNames,
  ...ownReason,
  ...otherCause,
  ...noBond,
  ...noChild,
  ...noPregnancy,
  ...otherDoers,
  ...otherHands,
  ...dailyBusiness,
  ...otherRest,
  ...supposed,
  ...plainReason,
  ...noExplanation,
  ...noSoftening,
]

const ready = new Map<Idea, ReturnType<typeof readyRules>>()

/** The rule that takes back what was found in a sentence; undefined where it stands. */
export function ruleTakingBack(idea: Idea, at: Found, sentence: Sentence): Rule | undefined {
  let look = ready.get(idea)
  if (!look) {
    look = readyRules(rules.filter(({ ideas }) => ideas.includes(idea)))
    ready.set(idea, look)
  }
  return look(at, sentence)
}

/** Whether the sentence takes back what was found in it. */
export const takenBack = (idea: Idea, at: Found, sentence: Sentence): boolean => ruleTakingBack(idea, at, sentence) !== undefined
