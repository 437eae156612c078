import type { Observation } from '#case/reading'
import {
  type Behaviour,
  behaviours,
  type CounterIndication,
  counterIndications,
  type Idea,
  type Impact,
  impacts,
  type Marker,
} from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import { hintedIn, type Seen } from './sentences.ts'

/** Kinds of acts that pursuit is made of; threats and violence alone are a quarrel. */
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

const touch: Partial<Readonly<Record<Impact, number>>> = { dayToDayEffect: 2 }

/** What gives the same acts another reason. That no threat was made gives none. */
const reasons: readonly CounterIndication[] = counterIndications.filter((one) => one !== 'noThreats' && one !== 'neverToldToStop')

/**
 * Whether the papers plainly tell of pursuit: the kinds of acts, the suspect's own account not counted, and what they did to the victim outweigh by five what gives
 * them another reason, each reason counted up to three times. What touched nobody is none.
 */
export function tellsOfPursuit(seen: readonly Pick<Observation, 'idea' | 'voice'>[]): boolean {
  const tellings = (of: Idea) => seen.filter(({ idea, voice }) => idea === of && voice !== 'suspect').length
  const acts = ofPursuit.filter((idea) => tellings(idea) > 0).length
  const touched = impacts.reduce((sum, idea) => sum + (tellings(idea) > 0 ? (touch[idea] ?? 1) : 0), 0)
  const away = reasons.reduce((sum, idea) => sum + Math.min(3, tellings(idea)), 0)
  return touched > 0 && acts + touched - away >= 5
}

/** What was seen, and where that tells of pursuit also what is only hinted at, sentence by sentence. */
export function withHints(seen: readonly Seen[], sentences: Sentences): readonly Seen[] {
  if (!tellsOfPursuit(seen)) return seen
  const plain = Map.groupBy(seen, ({ passage }) => passage)
  return [...sentences.values()].flatMap((sentence) => {
    const own = plain.get(sentence.passage) ?? []
    return [...own, ...(isTold(sentence.passage) ? hintedIn(sentence, (idea) => own.some((one) => one.idea === idea)) : [])]
  })
}

const isTold = ({ role }: Passage): boolean => role === 'narrative' || role === 'answer' || role === 'message'
