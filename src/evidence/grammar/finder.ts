import type { Entry } from '../lexicon/entry.ts'
import { askedWords } from './askedWords.ts'
import { beginnings, type Looked, mentionsAt, type Places, placeOf } from './beginnings.ts'
import { type Pattern, patternOf, type Word } from './pattern.ts'

/** One way an entry is put, and where in the sentence it may begin. */
export type Wording = Readonly<{ entry: Entry; pattern: Pattern; begins: Places }>

/**
 * A lexicon made ready. Asked with the words of a sentence, it gives the wordings that can stand there: each is given away by a word of the sentence, and
 * its words stand in order. In the order of the words that give them away.
 */
export type Finder = (words: readonly Word[]) => readonly Wording[]

/** What a written form gives away and is: wordings, and asked words, by their numbers. */
type Form = Readonly<{ wordings: Uint16Array; asked: Uint16Array }>

/** The words that wordings ask for are numbered, the same once, so that a sentence is compared with each once however many wordings ask for it. */
export function finderOf(entries: readonly Entry[]): Finder {
  const asked = askedWords()
  const looked: Looked = { standing: new Int32Array(0), mentions: [] }
  const { write, at: beginningsAt } = beginnings(asked.numberOf, looked)
  const byWord = new Map<string, number[]>()
  const anyhow: number[] = []
  const wordings = entries.flatMap((entry) => entry.says.map((says) => ({ entry, pattern: patternOf(says) })))
  for (const [at, { pattern }] of wordings.entries()) {
    if (pattern.anchors === undefined) anyhow.push(at)
    for (const word of pattern.anchors ?? []) push(byWord, word, at)
  }
  const always = Uint16Array.from(anyhow)
  const needsOf = wordings.map(({ pattern }) => pattern.needs.map(asked.numberOf))
  const places = Uint32Array.from(wordings.map(({ pattern }) => write(pattern.node)))
  /** The needs of all wordings one after another; those of a wording begin where `needsFrom` says, up to where those of the next begin. */
  const needs = Uint16Array.from(needsOf.flat())
  const needsFrom = new Uint32Array(wordings.length + 1)
  for (const [at, own] of needsOf.entries()) needsFrom[at + 1] = needsFrom[at]! + own.length
  looked.standing = new Int32Array(asked.count())

  const forms = new WeakMap<ReadonlySet<string>, Form>()
  const formOf = (word: Word): Form => {
    const kept = forms.get(word.stems)
    if (kept) return kept
    const given = new Set([...word.stems].flatMap((stem) => byWord.get(stem) ?? []))
    const made = { wordings: Uint16Array.from(given), asked: Uint16Array.from(asked.numbersOf(word)) }
    forms.set(word.stems, made)
    return made
  }

  /** The last sentence in which a wording was looked at. */
  const seenIn = new Uint32Array(wordings.length)
  let sentence = 0
  const stand = (numbers: Uint16Array, place: Places) => {
    const { standing } = looked
    for (let nth = 0; nth < numbers.length; nth += 1) standing[numbers[nth]!]! |= place
  }
  /** Whether the needed words stand one after another; of more words than places tell apart, whether they stand there at all. */
  const holds = (wording: number, tellsApart: boolean): boolean => {
    const { standing } = looked
    const behind = needsFrom[wording + 1]!
    let still: Places = anywhere
    for (let nth = needsFrom[wording]!; nth < behind; nth += 1) {
      const there = standing[needs[nth]!]! & still
      if (there === 0) return false
      if (tellsApart) still = behindFirst(there)
    }
    return true
  }
  const look = (given: Uint16Array, found: Wording[], tellsApart: boolean) => {
    for (let nth = 0; nth < given.length; nth += 1) {
      const at = given[nth]!
      if (seenIn[at] === sentence) continue
      seenIn[at] = sentence
      if (!holds(at, tellsApart)) continue
      const begins = beginningsAt(places[at]!, anywhere)
      if (begins !== 0) found.push({ ...wordings[at]!, begins })
    }
  }
  return (words) => {
    sentence += 1
    looked.standing.fill(0)
    looked.mentions = mentionsAt(words)
    const own = words.map(formOf)
    for (let at = 0; at < own.length; at += 1) stand(own[at]!.asked, placeOf(at))
    const found: Wording[] = []
    const tellsApart = words.length <= 32
    look(always, found, tellsApart)
    for (const form of own) look(form.wordings, found, tellsApart)
    return found
  }
}

const anywhere: Places = -1

/** All places behind the first of these. */
function behindFirst(places: Places): Places {
  const first = places & -places
  return ~(first | (first - 1))
}

function push(lists: Map<string, number[]>, word: string, number: number): void {
  const list = lists.get(word)
  if (list) list.push(number)
  else lists.set(word, [number])
}
