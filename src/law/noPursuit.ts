import { manyPapers, papersTelling } from '#case/balance'
import { daysAfter, daysBetween } from '#case/dates'
import type { Reading } from '#case/reading'
import type { Behaviour, Marker } from '#case/vocabulary'
import { occasionsOf, spanOf } from './courseOfConduct.ts'
import { courseIn } from './elements/courseOfConduct.ts'
import { explanationsOf, nothingPast, reasonable, softeningOf, tellingsOf, toldByTwo, weightOf } from './explanations.ts'
import { oncePerReading } from './oncePerReading.ts'
import { outweighs } from './outweighs.ts'
import { signsOfPursuit, weightOfSigns } from './pursuit.ts'

const has = ({ behaviours, markers }: Reading, ideas: readonly (Behaviour | Marker)[]): boolean =>
  ideas.some((idea) => ({ ...behaviours, ...markers })[idea].length > 0)

/** Watch kept by device or account, or going on after a warning, is never one outburst. */
const beyondOneOutburst: readonly (Behaviour | Marker)[] = ['monitoring', 'trackingDevice', 'priorWarning', 'breachOfOrder', 'breachOfBail']

/** What is never one quarrel and over: that, and declared love. */
const beyondAnEpisode: readonly (Behaviour | Marker)[] = ['declaredFixation', ...beyondOneOutburst]

const rated = (reading: Reading): boolean => occasionsOf(reading).some(({ rate }) => rate !== undefined)

/**
 * A single episode told as such by two hands, the suspect's not counted: not "conduct on at least two occasions" (section 7(3)(a)), though several papers tell of it
 * and its parts can be counted. No two days of conduct may be told of, unless it is told as one three times over and more often than anything is dated, all within a fortnight:
 * then what came after was looked into and was not the suspect.
 */
function isOneEpisode(reading: Reading): boolean {
  if (isOneWithItsAftermath(reading) && !outweighs(reading)) return true
  if (!toldByTwo(reading, 'singleIncident') || rated(reading) || has(reading, beyondAnEpisode)) return false
  const span = spanOf(reading)
  const days = span === undefined ? 0 : daysBetween(span.first, span.last)
  if (courseIn(reading).met !== 'yes' && days <= 1) return true
  const told = tellingsOf(reading, 'singleIncident')
  return told >= 3 && occasionsOf(reading).length <= told && days <= 14
}

/** On how many days somebody was followed, waited for, watched or intruded on. */
const daysOfPursuit = ({ behaviours, markers }: Reading): number =>
  new Set(
    [...behaviours.following, ...behaviours.loitering, ...behaviours.watchingOrSpying, ...markers.entryToHome].flatMap(
      ({ when }) => when?.earliest ?? [],
    ),
  ).size

/** So many days hold one match, party or meeting and the messages, apologies and complaints that come of it. */
const aftermath = 7

/**
 * One match, night or meeting and what came of it, told as over by another than the suspect: no occasion that can lie outside those days, nothing gone on after a
 * warning or an order, no watch kept by device or account, and nobody followed, waited for or intruded on upon two days: that is "conduct on at least two occasions"
 * (section 7(3)(a)) within a week too. Threats and fear do not make two occasions of one; nor does a word said in heat.
 */
export function isOneWithItsAftermath(reading: Reading): boolean {
  const span = spanOf(reading)
  if (span === undefined || tellingsOf(reading, 'singleIncident') === 0 || has(reading, beyondOneOutburst)) return false
  if (daysOfPursuit(reading) > 1) return false
  const last = daysAfter(span.first, aftermath)
  return (
    span.last <= last &&
    occasionsOf(reading).every(
      ({ when: { earliest, latest } }) => (earliest === null || earliest >= span.first) && (latest === null || latest <= last),
    )
  )
}

/** What a week of pleading, calls and one bad night does not hold, and pursuit mostly does even in so short a time. */
const beyondABurst: readonly (Behaviour | Marker)[] = ['following', 'entryToHome', ...beyondOneOutburst]

/** So many days a burst lasts at most, what is said and apologised for after it counted in. */
const burst = 10

/**
 * All within ten days in papers enough to tell of more, most of it with its day and none of it a habit: nobody was followed or intruded on, no account was read, nothing went on
 * after a warning or an order, and nobody fears violence. Of 203 labelled stalking files none is so; the innocent ones are quarrels and partings that ended by themselves. Whether so short a course is
 * pursuit, the lawyer says.
 */
export function isShortBurst(reading: Reading): boolean {
  const span = spanOf(reading)
  if (span === undefined || daysBetween(span.first, span.last) > burst || rated(reading)) return false
  const occasions = occasionsOf(reading)
  const dated = occasions.filter(({ when: { earliest, latest } }) => earliest !== null && earliest === latest).length
  return (
    dated * 2 > occasions.length &&
    reading.impact.fearOfViolence.length === 0 &&
    !has(reading, beyondABurst) &&
    papersTelling(Object.values({ ...reading.behaviours, ...reading.markers, ...reading.impact }).flat(), reading.documents) >= manyPapers
  )
}

/** Nothing tells that the victim was alarmed, afraid or put out of the usual way of life. */
const unaffected = ({ impact }: Reading): boolean =>
  impact.alarmOrDistress.length === 0 && impact.fearOfViolence.length === 0 && impact.dayToDayEffect.length === 0

/** What no polite leave-taking holds: watch kept by device or account, a home entered, false names, harm, suicide spoken of. */
const beyondLeaveTaking: readonly (Behaviour | Marker)[] = [
  'monitoring',
  'trackingDevice',
  'entryToHome',
  'falseIdentity',
  'sexual',
  'suicideThreat',
  'vexatiousComplaint',
]

/** It ended when the suspect was first asked, as two hands say, and neither alarmed nor changed the victim's life: a person who did not know stopped on knowing. */
const endedWhenAsked = (reading: Reading): boolean =>
  toldByTwo(reading, 'stoppedWhenAsked') &&
  unaffected(reading) &&
  nothingPast(reading) &&
  !rated(reading) &&
  !has(reading, beyondLeaveTaking)

/** Hardly a sign of pursuit, or none of fixation where two words soften it; no word that it touched the victim, and something that explains or softens it. */
function slight(reading: Reading): boolean {
  if (!unaffected(reading) || !nothingPast(reading) || has(reading, beyondLeaveTaking)) return false
  const signs = signsOfPursuit(reading)
  const softened = softeningOf(reading)
  const fixated = signs.some(({ speaksTo }) => speaksTo === 'fixated')
  return (weightOfSigns(signs) <= 2 && explanationsOf(reading).weight + softened >= 1) || (!fixated && softened >= 2)
}

const presence: readonly Behaviour[] = ['following', 'loitering', 'watchingOrSpying']
const approach: readonly (Behaviour | Marker)[] = [
  'contacting',
  'publishing',
  'monitoring',
  'interferingWithProperty',
  'thirdPartyContact',
  'falseIdentity',
  'declaredFixation',
  'gifts',
  'entryToHome',
  'trackingDevice',
]

/** Seen about and nothing more, by somebody of whom another than the suspect says, more than once, why he is there; and the victim or an officer is content. */
const accountedPresence = (reading: Reading): boolean =>
  weightOf(reading, 'innocentPresence') === 2 &&
  weightOf(reading, 'notBothered') > 0 &&
  nothingPast(reading) &&
  presence.some((idea) => reading.behaviours[idea].length > 0) &&
  !has(reading, approach)

/** Whether the file itself shows that there is no pursuit: one episode, a reason borne out, contact that ended when asked, next to nothing, or a presence accounted for. */
export const noPursuit = oncePerReading(
  (reading): boolean =>
    isOneEpisode(reading) || reasonable(reading) || endedWhenAsked(reading) || slight(reading) || accountedPresence(reading),
)

/** Nothing tells that it touched the victim, nothing went past a warning and nothing was done by stealth or force: what is told may be pursuit, and the victim has to say. */
export const untold = (reading: Reading): boolean => unaffected(reading) && nothingPast(reading) && !has(reading, beyondLeaveTaking)
