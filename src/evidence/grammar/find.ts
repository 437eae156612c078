import type { Entry } from '../lexicon/entry.ts'
import type { Sentence } from './mentions.ts'
import { endsOf, type Pattern, patternOf, type Word } from './pattern.ts'
import { type Stance, stanceOf } from './stance.ts'
import { subjectOf } from './subject.ts'

/** Where an entry is said in a sentence: from the first word to the end of the last, as offsets in the passage. */
export type Found = Readonly<{ entry: Entry; start: number; end: number }>

type Compiled = Readonly<{ entry: Entry; pattern: Pattern }>

/** A lexicon made ready: entries by the words that give them away. */
export type Finder = Readonly<{ byWord: ReadonlyMap<string, readonly Compiled[]>; always: readonly Compiled[] }>

export function finderOf(entries: readonly Entry[]): Finder {
  const byWord = new Map<string, Compiled[]>()
  const always: Compiled[] = []
  for (const entry of entries) {
    for (const says of entry.says) {
      const pattern = patternOf(says)
      const compiled = { entry, pattern }
      if (pattern.anchors === undefined) always.push(compiled)
      for (const word of pattern.anchors ?? []) byWord.set(word, [...(byWord.get(word) ?? []), compiled])
    }
  }
  return { byWord, always }
}

/** Everything the entries find asserted in a sentence, each entry once. */
export function findIn(finder: Finder, sentence: Sentence): readonly Found[] {
  const { words } = sentence
  const candidates = new Set<Compiled>(finder.always)
  for (const word of words) for (const stem of word.stems) for (const compiled of finder.byWord.get(stem) ?? []) candidates.add(compiled)
  const found = new Map<Entry, Found>()
  for (const { entry, pattern } of candidates) {
    if (found.has(entry)) continue
    for (let from = 0; from < words.length; from += 1) {
      const end = endsOf(pattern, words, from).find((to) => to > from && stands(entry, sentence, from, to))
      if (end === undefined) continue
      found.set(entry, { entry, start: words[from]!.start, end: words[end - 1]!.end })
      break
    }
  }
  return [...found.values()]
}

function stands(entry: Entry, sentence: Sentence, from: number, to: number): boolean {
  const { words } = sentence
  if (entry.spoken && !isSaidBySuspect(sentence, words[from]!)) return false
  if (!isBy(entry, words, from)) return false
  const stance: Stance = stanceOf(words, from, to, inQuestion(sentence, words[from]!.start, words[to - 1]!.end))
  return stance === 'asserted' || (entry.even?.includes(stance as 'feared') ?? false)
}

/** Words the suspect said or wrote: his message, or speech quoted as his. Such words are a statement of their own. */
function isSaidBySuspect(sentence: Sentence, word: Word): boolean {
  const speech = sentence.speeches.find((one) => word.start >= one.start && word.start < one.end)
  const said = sentence.speakerOf(speech)
  return (speech !== undefined || sentence.passage.role === 'message') && (said === 'S' || said === 'A')
}

function isBy(entry: Entry, words: readonly Word[], from: number): boolean {
  const by = entry.by ?? 'suspect'
  if (by === 'anyone') return true
  const first = words[from]!
  const who = first.who !== undefined && !first.own ? first.who : subjectOf(words, from).who
  if (by === 'victim') return who === 'V' || who === 'nobody'
  if (by === 'other') return who === 'O' || who === 'A'
  return who === 'S' || who === 'A' || who === 'nobody'
}

function inQuestion({ passage, speeches }: Sentence, from: number, to: number): boolean {
  if (passage.role === 'message') return false
  const speech = speeches.find((one) => from >= one.start && from < one.end)
  if (speech) return false
  return to > 0 && passage.text.trimEnd().endsWith('?')
}
