import { balanceOf } from '#case/balance'
import type { Reading } from '#case/reading'
import type { Behaviour, Marker } from '#case/vocabulary'
import { explanationsOf, nothingPast } from './explanations.ts'

/** How far the kinds of acts and what they did must outweigh what gives them another reason, for an answer that is not left open. */
const plainly = 7
/** The same where nobody tells of another reason and only words soften it. */
const unexplained = 5
/** The same where the victim says in her own words that she is not afraid, and nothing tells of a fear of violence. */
const ofOneUnafraid = 9
/** The same where a tracker, an account read, a home entered or the like makes the victim fear violence: no reason for the contact accounts for that. */
const byStealth = 5
/** The same where the suspect says to the victim that it is love and follows, watches or waits till her life is changed: no estate or hedge accounts for that. */
const whereDeclared = 3

const balanceIn = ({ behaviours, markers, impact, counterIndications }: Reading): number =>
  balanceOf(Object.values({ ...behaviours, ...markers, ...impact, ...counterIndications }).flat()).balance

const declared = ({ behaviours, markers, impact }: Reading): boolean =>
  markers.declaredFixation.some(({ voice }) => voice === 'victim' || voice === 'message') &&
  behaviours.following.length + behaviours.watchingOrSpying.length + behaviours.loitering.length > 0 &&
  impact.dayToDayEffect.length > 0

const stealthy = ({ behaviours, markers, impact }: Reading): boolean =>
  impact.fearOfViolence.length > 0 &&
  [behaviours.monitoring, markers.trackingDevice, markers.entryToHome, markers.sexual].some((told) =>
    told.some(({ voice }) => voice !== 'suspect'),
  )

/** The balance this file has to reach. */
function needed(reading: Reading): number {
  if (explanationsOf(reading).weight === 0) return unexplained
  if (unafraid(reading)) return ofOneUnafraid
  if (declared(reading)) return whereDeclared
  return stealthy(reading) ? byStealth : plainly
}

const unafraid = ({ counterIndications, impact }: Reading): boolean =>
  counterIndications.notBothered.some(({ voice }) => voice === 'victim') && impact.fearOfViolence.length === 0

/** Whether what tells of pursuit plainly outweighs what tells of another reason. */
export const outweighs = (reading: Reading): boolean => balanceIn(reading) >= needed(reading)

/** What no quarrel and no duty holds, however often it is told of. */
const neverInQuarrels: readonly (Behaviour | Marker)[] = [
  'monitoring',
  'trackingDevice',
  'entryToHome',
  'declaredFixation',
  'falseIdentity',
  'gifts',
  'sexual',
  'suicideThreat',
]

/**
 * Whether the other reasons plainly outweigh it: they are told of more than all the kinds of acts and what these did, nothing went past a warning, no violence was
 * done, threatened or feared, and nothing was done that no quarrel holds.
 */
export const outweighed = (reading: Reading): boolean =>
  balanceIn(reading) < 0 &&
  nothingPast(reading) &&
  neverInQuarrels.every((idea) => ({ ...reading.behaviours, ...reading.markers })[idea].length === 0)

const afterWarning: readonly Marker[] = ['priorWarning', 'breachOfOrder', 'breachOfBail']

/** Gone on with after a warning or an order until her life was changed: whatever the reason, that is to be decided by a lawyer. */
export const pressedOn = ({ impact, markers }: Reading): boolean =>
  impact.dayToDayEffect.length > 0 && afterWarning.some((marker) => markers[marker].length > 0)
