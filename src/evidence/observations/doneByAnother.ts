import { behaviours, type Idea, markers } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'

const acts = new Set<Idea>([...behaviours, ...markers])

/**
 * Whether a sentence puts what it tells down to somebody else: "violence by her then partner Robert CRANE, breaches of bail". The agent is named after
 * "by", and the suspect is not spoken of.
 */
export function doneByAnother({ words, passage }: Sentence): boolean {
  if (passage.role === 'message' || words.some(({ who }) => who === 'S' || who === 'A')) return false
  return words.some(({ text }, at) => {
    const agent = words.slice(at + 1, at + 7)
    return (
      at > 0 &&
      text === 'by' &&
      agent.some((word) => word.who === 'O' && !word.own && isNamed(word.shown)) &&
      !agent.some(({ who }) => who === 'P')
    )
  })
}

const isNamed = (shown: string): boolean => /^\p{Lu}\p{L}{2,}/u.test(shown)

/** Whether it takes this idea from the suspect. */
export const isAct = (idea: Idea): boolean => acts.has(idea)
