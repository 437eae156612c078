import { isSuch } from './matching.ts'
import type { Asked, Word } from './pattern.ts'

/** Numbers for the words that patterns ask for, the same words once, and which of them a word of a sentence is. */
export function askedWords() {
  const byNode = new Map<Asked, number>()
  const numbers = new Map<string, number>()
  const all: Asked[] = []
  const byForm = new Map<string, number[]>()
  const made = (one: Asked): number => {
    const written = one.is === 'number' ? '#' : [...one.stems, ...[...one.exact].map((exact) => `${exact}!`)].sort().join(' ')
    const kept = numbers.get(written)
    if (kept !== undefined) return kept
    const number = all.push(one) - 1
    numbers.set(written, number)
    if (one.is === 'number') return number
    for (const word of new Set([...one.exact, ...one.stems])) {
      const there = byForm.get(word)
      if (there) there.push(number)
      else byForm.set(word, [number])
    }
    return number
  }
  return {
    count: () => all.length,
    numberOf(one: Asked): number {
      const number = byNode.get(one) ?? made(one)
      byNode.set(one, number)
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
