import type { Observation } from './reading.ts'
import {
  type Behaviour,
  behaviours,
  type CounterIndication,
  counterIndications,
  type Idea,
  type Impact,
  impacts,
  type Marker,
} from './vocabulary.ts'

/** Kinds of acts that pursuit is made of. Violence by itself is a quarrel, and that it grew is told by these. */
const ofPursuit: readonly (Behaviour | Marker)[] = [
  ...behaviours,
  'declaredFixation',
  'gifts',
  'falseIdentity',
  'trackingDevice',
  'entryToHome',
  'breachOfOrder',
  'breachOfBail',
  'priorWarning',
  'vexatiousComplaint',
  'sexual',
  'thirdPartyContact',
  'suicideThreat',
  'threatOfViolence',
  'threatToKill',
]

/** What the acts did: a life changed counts twice. */
const touch: Readonly<Record<Impact, number>> = { fearOfViolence: 1, alarmOrDistress: 1, dayToDayEffect: 2 }

/** What gives the same acts another reason. That no threat was made, or nobody said stop, gives none. */
const reasons: readonly CounterIndication[] = counterIndications.filter((one) => one !== 'noThreats' && one !== 'neverToldToStop')

/**
 * What papers tell for pursuit against what they tell for another reason: one for each kind of act, and what the acts did, less each reason as often as it is told, up
 * to three times. The suspect's own account counts for neither. `touched` is what the acts did, `away` the reasons.
 */
export function balanceOf(
  told: readonly Pick<Observation, 'idea' | 'voice'>[],
): Readonly<{ balance: number; touched: number; away: number }> {
  const tellings = (of: Idea) => told.filter(({ idea, voice }) => idea === of && voice !== 'suspect').length
  const acts = ofPursuit.filter((idea) => tellings(idea) > 0).length
  const touched = impacts.reduce((sum, idea) => sum + (tellings(idea) > 0 ? touch[idea] : 0), 0)
  const away = reasons.reduce((sum, idea) => sum + Math.min(3, tellings(idea)), 0)
  return { balance: acts + touched - away, touched, away }
}
