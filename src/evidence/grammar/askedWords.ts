import { isSuch } from './matching.ts'
import type { Asked, Word } from './pattern.ts'

/** Numbers for the words that patterns ask for, the same words once, and which of them a word of a sentence is. */
export function askedWords() {
  const numbers = new Map<string, number>()
  const all: Asked[] = []
  const byForm = new Map<string, number[]>()
  return {
    count: () => all.length,
    numberOf(one: Asked): number {
      const written = one.is === 'number' ? '#' : [...one.stems, ...[...one.exact].map((exact) => `${exact}!`)].sort().join(' ')
      const kept = numbers.get(written)
      if (kept !== undefined) return kept
      const number = all.push(one) - 1
      numbers.set(written, number)
      if (one.is === 'words')
        for (const word of new Set([...one.exact, ...one.stems])) byForm.set(word, [...(byForm.get(word) ?? []), number])
      return number
    },
    numbersOf(word: Word): readonly number[] {
      const maybe = new Set([word.text, ...word.stems].flatMap((form) => byForm.get(form) ?? []))
      const number = numbers.get('#')
      if (number !== undefined) maybe.add(number)
      return [...maybe].filter((at) => isSuch(word, all[at]!))
    },
  }
}
