import { contact, type Topic, topics } from './topics.ts'

/** A topic where a clause speaks of it. */
export type Heard = Readonly<{ topic: Topic; from: number; to: number }>

/** "In the messages", "by text": how something was done, not that it was. */
const asMeans = /\b(?:in|by|via|through|over|on|during)(?: (?:a|an|any|the|his|her|their|these|those))?(?: (?:mobile|text))? $/i

/** What a clause speaks of, in its order. Where two readings of the same words overlap, the longer stands. */
export function heardIn(clause: string): readonly Heard[] {
  const all = topics.flatMap((topic) => {
    const matches = [...clause.matchAll(topic.heard)].filter(({ index }) => topic !== contact || !asMeans.test(clause.slice(0, index)))
    const first = matches[0]
    return first ? [{ topic, from: first.index, to: first.index + first[0].length }] : []
  })
  const length = ({ from, to }: Heard) => to - from
  return all
    .filter((one) => !all.some((other) => other !== one && other.from < one.to && one.from < other.to && length(other) > length(one)))
    .sort((a, b) => a.from - b.from)
}
