import type { Entry } from '../lexicon/entry.ts'
import { type Pattern, patternOf, type Word } from './pattern.ts'

/** One way an entry is put. */
export type Wording = Readonly<{ entry: Entry; pattern: Pattern }>

/**
 * A lexicon made ready. Asked with the words of a sentence, it gives the wordings that can stand there: each is given away by a word of the sentence, and
 * of every set of words it needs the sentence holds one, one after another. In the order of the words that give them away.
 */
export type Finder = (words: readonly Word[]) => readonly Wording[]

/** What a written form gives away and meets: wordings, and sets of words that are needed, by their numbers. */
type Form = Readonly<{ wordings: readonly number[]; sets: readonly number[] }>

/** The sets that wordings need are numbered, the same set once, so that a sentence is compared with each set once however many wordings need it. */
export function finderOf(entries: readonly Entry[]): Finder {
  const wordings = entries.flatMap((entry) => entry.says.map((says): Wording => ({ entry, pattern: patternOf(says) })))
  const numbers = new Map<string, number>()
  const setsWith = new Map<string, number[]>()
  const numberOf = (set: ReadonlySet<string>): number => {
    const written = keyOf(set)
    const kept = numbers.get(written)
    if (kept !== undefined) return kept
    const number = numbers.size
    numbers.set(written, number)
    for (const word of set) push(setsWith, word, number)
    return number
  }
  const byWord = new Map<string, number[]>()
  const always: number[] = []
  const needs = wordings.map(({ pattern: { anchors, needs } }, at) => {
    if (anchors === undefined) always.push(at)
    for (const word of anchors ?? []) push(byWord, word, at)
    return needs.map(numberOf)
  })

  const forms = new WeakMap<ReadonlySet<string>, Form>()
  const formOf = (stems: ReadonlySet<string>): Form => {
    const kept = forms.get(stems)
    if (kept) return kept
    const all = (of: ReadonlyMap<string, readonly number[]>) => [...new Set([...stems].flatMap((stem) => of.get(stem) ?? []))]
    const made = { wordings: all(byWord), sets: all(setsWith) }
    forms.set(stems, made)
    return made
  }

  /** The last sentence in which a set was met or a wording looked at, and at which word of it the set was met first and last. */
  const metIn = new Uint32Array(numbers.size)
  const firstAt = new Uint32Array(numbers.size)
  const lastAt = new Uint32Array(numbers.size)
  const seenIn = new Uint32Array(wordings.length)
  let sentence = 0
  return (words) => {
    sentence += 1
    const own = words.map(({ stems }) => formOf(stems))
    for (const [at, { sets }] of own.entries()) {
      for (const set of sets) {
        if (metIn[set] !== sentence) firstAt[set] = at
        metIn[set] = sentence
        lastAt[set] = at
      }
    }
    const standing: Wording[] = []
    const look = (at: number) => {
      if (seenIn[at] === sentence) return
      seenIn[at] = sentence
      let from = 0
      for (const set of needs[at]!) {
        from = Math.max(from, firstAt[set]!)
        if (metIn[set] !== sentence || lastAt[set]! < from) return
        from += 1
      }
      standing.push(wordings[at]!)
    }
    for (const at of always) look(at)
    for (const form of own) for (const at of form.wordings) look(at)
    return standing
  }
}

const keyOf = (set: ReadonlySet<string>): string => [...set].sort().join(' ')

function push(lists: Map<string, number[]>, word: string, number: number): void {
  const list = lists.get(word)
  if (list) list.push(number)
  else lists.set(word, [number])
}
