import { literalsOf } from './literals.ts'

/** Which of some patterns may match a text, by their numbers: it holds letters without which they cannot. Whether they do, they must say themselves. */
export type Gate = (text: string) => readonly number[]

type Ending = Readonly<{ pattern: number; closes: boolean }>

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
/** Letters and figures from 1 on, by their code; 0 for anything else. Patterns that look past capitals take the sign of Kelvin for a K, and the long s for an S. */
const numbers = new Uint8Array(0x212b)
for (const [nth, letter] of [...letters].entries()) for (const one of [letter, letter.toUpperCase()]) numbers[one.charCodeAt(0)] = nth + 1
numbers[0x212a] = numbers[0x6b]!
numbers[0x17f] = numbers[0x73]!
const each = letters.length + 1

/**
 * A text is gone through once, however many patterns there are: their letters stand in one tree, of which a word is followed from its first letter down, and in another those
 * that may begin within a word.
 */
export function gateOf(patterns: readonly RegExp[]): Gate {
  const promised = patterns.map(literalsOf)
  const always = promised.flatMap((literals, pattern) => (literals ? [] : [pattern]))
  const [atWords, within] = [0, 1]
  const endings: Ending[][] = [[], []]
  const steps: number[] = new Array(2 * each).fill(0)
  const behind = (node: number, letter: string): number => {
    const step = node * each + numbers[letter.charCodeAt(0)]!
    if (steps[step] === 0) {
      steps[step] = endings.push([]) - 1
      for (let one = 0; one < each; one += 1) steps.push(0)
    }
    return steps[step]!
  }
  for (const [pattern, literals] of promised.entries())
    for (const { text, opens, closes } of literals ?? [])
      for (const root of opens ? [atWords] : [atWords, within]) endings[[...text].reduce(behind, root)]!.push({ pattern, closes })

  const tree = Int32Array.from(steps)
  const ends = endings.map((there) => (there.length > 0 ? there : undefined))
  return (text) => {
    let found: number[] | undefined
    let root = atWords
    for (let at = 0; at < text.length; at += 1) {
      let number = numbers[text.charCodeAt(at)] ?? 0
      let node = number === 0 ? 0 : tree[root * each + number]!
      for (let end = at + 1; node !== 0; end += 1) {
        const there = ends[node]
        number = end < text.length ? (numbers[text.charCodeAt(end)] ?? 0) : 0
        if (there)
          for (const { pattern, closes } of there)
            if ((number === 0 || !closes) && !found?.includes(pattern)) {
              found ??= []
              found.push(pattern)
            }
        node = number === 0 ? 0 : tree[node * each + number]!
      }
      root = (numbers[text.charCodeAt(at)] ?? 0) === 0 ? atWords : within
    }
    return found ? [...always, ...found] : always
  }
}
