import type { Observation, Person } from '#case/reading'
import { castOf } from '../grammar/cast.ts'
import { narratorOf } from '../grammar/mentions.ts'
import { type Passage, quoteOf } from '../passage.ts'
import type { Whens } from './sentences.ts'

/** What she writes to be left alone is no part of a conversation. */
const tellsHimToStop =
  /\b(?:stop|leave (?:me|us|her|him|them) (?:alone|be)|(?:don['’]?t|do not|never|please not) (?:contact|message|text|ring|call|come|write|email)|no[- ]contact|block(?:ed|ing)?|police|go away|not interested|it['’]?s over|we['’]?re (?:over|done|finished)|harass\w*|stalk\w*|scar(?:ed|ing)|frighten\w*|had enough)\b/i

/**
 * So many messages by each hand, and hers so large a share of them, in the first half as in the second: she who stops answering half way has no conversation.
 * Of 23 labelled stalking files with an export in which the victim writes three times or more none is so, of 46 others 26.
 */
const [fewest, smallestShare, largestShare] = [7, 0.25, 0.7]

/** An export in which both write to one another to the end is contact in both directions: one observation a day on which she writes. */
export function exchanged(passages: readonly Passage[], people: readonly Person[], whenOf: Whens): readonly Observation[] {
  const messages = passages.filter(({ role, isCall }) => role === 'message' && isCall !== true)
  if (messages.length < 2 * fewest) return []
  const cast = castOf(people, [])
  return [...Map.groupBy(messages, ({ document }) => document).values()].flatMap((all): readonly Observation[] => {
    const told = all.map((passage) => ({ passage, by: narratorOf(passage, cast) })).filter(({ by }) => by === 'S' || by === 'V')
    const middle = Math.ceil(told.length / 2)
    if (!goesBothWays(told, fewest) || !goesBothWays(told.slice(0, middle), 2) || !goesBothWays(told.slice(middle), 2)) return []
    const days = new Set<string>()
    return told.flatMap(({ passage, by }): Observation[] => {
      if (by !== 'V' || tellsHimToStop.test(passage.text)) return []
      const when = whenOf(passage)
      const day = when?.earliest ?? ''
      if (days.has(day)) return []
      days.add(day)
      return [{ idea: 'mutualContact', quote: quoteOf(passage), voice: 'message', when, entry: 'mutualContact/exchange' }]
    })
  })
}

function goesBothWays(told: readonly Readonly<{ passage: Passage; by: 'S' | 'V' | string }>[], atLeast: number): boolean {
  const his = told.filter(({ by }) => by === 'S').length
  const hers = told.filter(({ passage, by }) => by === 'V' && !tellsHimToStop.test(passage.text)).length
  const share = hers / told.length
  return his >= atLeast && hers >= atLeast && share >= smallestShare && share <= largestShare
}
