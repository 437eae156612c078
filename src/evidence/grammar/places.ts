import { merged } from './merged.ts'
import type { Pattern, Word } from './pattern.ts'

/** The words of a sentence by what they may be a form of, so that a pattern is tried only where it can begin. */
export type Places = Readonly<{ ofWord: ReadonlyMap<string, readonly number[]>; ofMention: readonly number[]; all: readonly number[] }>

export function placesOf(words: readonly Word[]): Places {
  const ofWord = new Map<string, number[]>()
  for (const [at, { text, stems }] of words.entries()) {
    for (const stem of stems.has(text) ? stems : [...stems, text]) {
      const places = ofWord.get(stem)
      if (places) places.push(at)
      else ofWord.set(stem, [at])
    }
  }
  return { ofWord, ofMention: [...words.keys()].filter((at) => words[at]!.who !== undefined), all: [...words.keys()] }
}

/** Where a match of the pattern can begin, in order. */
export function beginningsOf({ begins }: Pattern, { ofWord, ofMention, all }: Places): readonly number[] {
  if (!begins) return all
  const lists: (readonly number[])[] = begins.mention ? [ofMention] : []
  if (begins.words.size < ofWord.size) {
    for (const word of begins.words) if (ofWord.has(word)) lists.push(ofWord.get(word)!)
  } else {
    for (const [word, places] of ofWord) if (begins.words.has(word)) lists.push(places)
  }
  return merged(lists)
}
