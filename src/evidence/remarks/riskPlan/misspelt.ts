import type { Saying } from '../sayings.ts'

/** Words these papers turn on, as hurried writers spell them; none changes its length, so that quotes stay where they are. */
const misspelt: readonly (readonly [RegExp, string])[] = [
  [/\bsaftey\b/gi, 'safety'],
  [/\bmarkor(?=s?\b)/gi, 'marker'],
  [/\bchanjed\b/gi, 'changed'],
  [/\bcounsil\b/gi, 'council'],
  [/\bcamara(?=s?\b)/gi, 'camera'],
  [/\balram(?=s?\b)/gi, 'alarm'],
  [/\bnieghbour/gi, 'neighbour'],
  [/\breveiw/gi, 'review'],
]
/** A saying, these words put right. */
export const spelt = (saying: Saying): Saying => {
  const text = misspelt.reduce((words, [wrong, right]) => words.replace(wrong, (as) => right.padEnd(as.length)), saying.text)
  return text === saying.text ? saying : { ...saying, text }
}
