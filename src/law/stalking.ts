import { isLifeChanged } from '#case/balance'
import { daysBetween } from '#case/dates'
import type { Reading } from '#case/reading'
import { type Behaviour, behaviours } from '#case/vocabulary'
import { behaviourWithLetter, impactWords } from '#case/words'
import { withdrawalOf } from './accountWithdrawn.ts'
import type { StalkingView } from './assessment.ts'
import { s1_3, s2A_2, s2A_3, s7_3a } from './authorities/protectionFromHarassmentAct1997.ts'
import { considerStalking } from './authorities/stalkingProtocol2018.ts'
import { four as collegeAdvice } from './authorities/stalkingRecognition.ts'
import { occasionsOf, spanOf } from './courseOfConduct.ts'
import { courseIn } from './elements/courseOfConduct.ts'
import { harassmentIn } from './elements/harassment.ts'
import {
  accountsForAll,
  explanationsOf,
  nothingPast,
  otherExplanations,
  softeningOf,
  softenings,
  watchedAndChanged,
} from './explanations.ts'
import { isOneWithItsAftermath, isShortBurst, noPursuit, untold } from './noPursuit.ts'
import { isOutright } from './outright.ts'
import { outweighed, outweighs, pressedOn, wentOnAgainstOrder } from './outweighs.ts'
import { observedOf, point } from './points.ts'
import { type Sign, signsOfPursuit, timesTold, weightOfSigns } from './pursuit.ts'

/**
 * Stalking or harassment. The statute first: a course of conduct that is harassment, with acts associated with stalking "in particular circumstances" (s 2A(2), (3)).
 * The circumstances are read from the kinds of pursuit shown, against every other explanation the file offers. FOUR is set out beside it and decides nothing.
 */
export function stalkingIn(reading: Reading): StalkingView {
  const acts = outrightFirst(reading).flatMap((behaviour) => observedOf(behaviourWithLetter(behaviour), reading.behaviours[behaviour]))
  const signs = signsOfPursuit(reading)
  return {
    indicated: indicated(reading, acts.length, signs),
    for: [...acts, ...signs.map(({ text, quotes }) => ({ text, quotes }))],
    against: [...withdrawalOf(reading).points, ...otherExplanations(reading), ...softenings(reading)],
    four: fourIn(reading, signs),
    law: [s2A_2, s2A_3, s1_3, s7_3a, considerStalking, collegeAdvice],
  }
}

/** The behaviours in the order of section 2A(3), those that are only hinted at after the others. */
const outrightFirst = ({ behaviours: found }: Reading): readonly Behaviour[] =>
  behaviours.toSorted((one, other) => Number(found[other].some(isOutright)) - Number(found[one].some(isOutright)))

/**
 * Two kinds of sign are asked for, one of them more than going on after a warning. Where there is another explanation, or the picture is softened by more than one word,
 * one of them must show fixation on the victim (more than once, where the explanation is told of more than once and nothing went on after a warning or an order); and the signs must outweigh
 * the explanations and what softens, unless an order or bail was broken by watching until her life was changed for fear. Where an explanation accounts for everything done, nothing going beyond it, the answer stays open; unless the victim was watched until her life changed, and violence was done, threatened or feared or it went on after a warning. So it does where the kinds of acts and what they did do not plainly outweigh what else is told, and where nothing tells that it touched the victim and nothing was done by stealth, by force or after a warning. Softening alone never makes the answer no. Nor does a withdrawal by itself: only one that records bear out,
 * where nothing but the account withdrawn tells of the conduct; without records it leaves the answer open.
 * What the file itself shows to be no pursuit makes it no (`noPursuit.ts`): a reason borne out by two hands (section 1(3)), a single episode, contact that ended when asked; and so do reasons that plainly outweigh it (`outweighs.ts`).
 * Where the victim tells in five sentences and more how her life was changed it stays open rather than no.
 * It stays open too where all of it lies within ten days and nothing in it is what pursuit holds even in so short a time.
 * One burst in a night, of which the victim was not afraid or which ended when asked, is not repeated in the sense of FOUR.
 */
function indicated(reading: Reading, acts: number, signs: readonly Sign[]): StalkingView['indicated'] {
  if (acts === 0 || courseIn(reading).met === 'no' || harassmentIn(reading).met === 'no') return 'no'
  const withdrawn = withdrawalOf(reading)
  if (withdrawn.alone && withdrawn.contradicted) return 'no'
  const { weight, firm } = explanationsOf(reading)
  const softened = softeningOf(reading)
  if (softened >= 2 && isOneBurst(reading)) return 'no'
  const no = isLifeChanged(reading.impact.dayToDayEffect) ? 'borderline' : 'no'
  if (noPursuit(reading) || outweighed(reading)) return no
  const fixation = Math.max(0, ...signs.filter(({ speaksTo }) => speaksTo === 'fixated').map(timesTold))
  const goesOn = signs.some(({ speaksTo }) => speaksTo === 'unwanted')
  const fixationNeeded = firm && !goesOn ? 2 : weight > 0 || softened > 1 ? 1 : 0
  const pursuit = signs.length >= 2 && signs.some(({ speaksTo }) => speaksTo !== 'unwanted') && fixation >= fixationNeeded
  const shown = weightOfSigns(signs)
  const wentPast = watchedAndChanged(reading) && !nothingPast(reading)
  const open =
    (accountsForAll(reading) && !wentPast) ||
    untold(reading) ||
    !outweighs(reading) ||
    isOneWithItsAftermath(reading) ||
    isShortBurst(reading) ||
    (withdrawn.alone && withdrawn.points.length > 0)
  if (pursuit && (shown > weight + softened || wentOnAgainstOrder(reading))) return open ? 'borderline' : 'yes'
  if (weight >= shown + 2 || (weight > 0 && shown === 0) || (firm && fixation === 0 && !pressedOn(reading))) return no
  return 'borderline'
}

/** All within a night and its morrow, and no habit told of: texts by the dozen after one quarrel. */
function isOneBurst(reading: Reading): boolean {
  const span = spanOf(reading)
  return span !== undefined && daysBetween(span.first, span.last) <= 1 && !occasionsOf(reading).some(({ rate }) => rate !== undefined)
}

/** The evidence for each part of FOUR; an empty part says that the file has none, not that it was not so. */
function fourIn(reading: Reading, signs: readonly Sign[]): StalkingView['four'] {
  const speaking = (part: Sign['speaksTo']) =>
    signs.filter(({ speaksTo }) => speaksTo === part).map(({ text, quotes }) => ({ text, quotes }))
  return {
    fixated: speaking('fixated'),
    obsessive: speaking('obsessive'),
    unwanted: [
      ...speaking('unwanted'),
      ...(['alarmOrDistress', 'fearOfViolence'] as const).flatMap((kind) => observedOf(impactWords[kind], reading.impact[kind])),
    ],
    repeated: occasionsOf(reading).flatMap(({ summaries, from }) => point(summaries[0], from)),
  }
}
