import type { Observation, Person } from '#case/reading'
import { castOf } from '../grammar/cast.ts'
import { narratorOf } from '../grammar/mentions.ts'
import { type Passage, quoteOf } from '../passage.ts'
import { tellsOfPursuit } from './hints.ts'
import type { Whens } from './sentences.ts'

/** A message the suspect sends is contact, whatever it says: one observation a day of each export. */
export function messagesSent(passages: readonly Passage[], people: readonly Person[], whenOf: Whens): readonly Observation[] {
  const cast = castOf(people, [])
  const days = new Set<string>()
  return passages.flatMap((passage): Observation[] => {
    if (passage.role !== 'message') return []
    const sender = narratorOf(passage, cast)
    if (sender !== 'S' && sender !== 'A') return []
    const when = whenOf(passage)
    const day = `${passage.document}/${when?.earliest ?? ''}`
    if (days.has(day)) return []
    days.add(day)
    return [{ idea: 'contacting', quote: quoteOf(passage), voice: 'message', when, entry: 'contacting/message' }]
  })
}

/** Unwanted gifts are a way of making contact. */
export const giftsAsContact = (observed: readonly Observation[]): readonly Observation[] =>
  observed.filter(({ idea }) => idea === 'gifts').map((gift): Observation => ({ ...gift, idea: 'contacting', entry: 'contacting/gift' }))

/** A paper that is itself a withdrawal: its first sentence of her own words. */
export const withdrawals = (passages: readonly Passage[]): readonly Observation[] => {
  const seen = new Set<string>()
  return passages.flatMap((passage): Observation[] => {
    const { document, kind, role, voice } = passage
    if (kind !== 'RETRACTION' || voice !== 'victim' || role !== 'narrative' || seen.has(document)) return []
    seen.add(document)
    return [{ idea: 'retraction', quote: quoteOf(passage), voice, when: undefined, entry: 'retraction/paper' }]
  })
}

/** Whoever fears violence is alarmed: harassing a person includes alarming her. */
export const fearIsAlarm = (observed: readonly Observation[]): readonly Observation[] =>
  observed
    .filter(({ idea }) => idea === 'fearOfViolence')
    .map((fear): Observation => ({ ...fear, idea: 'alarmOrDistress', entry: 'alarmOrDistress/fear' }))

/**
 * Whoever gives up part of her life because of a pursuit is distressed by it, though she may not say so: a hint, where nothing tells of distress otherwise.
 * All of 191 labelled stalking files that tell of such a change are labelled as distress too.
 */
export function changeIsDistress(observed: readonly Observation[]): readonly Observation[] {
  const isHers = ({ voice }: Observation) => voice !== 'suspect'
  if (observed.some((one) => one.idea === 'alarmOrDistress' && isHers(one)) || !tellsOfPursuit(observed)) return []
  return observed
    .filter((one) => one.idea === 'dayToDayEffect' && isHers(one))
    .map((change): Observation => ({ ...change, idea: 'alarmOrDistress', entry: 'alarmOrDistress/hint-change' }))
}
