import { type Question, stalkingQuestions } from './dashQuestions.ts'

/** A question of a form typed up in short, and where it begins and ends in the text, its answer with it. */
export type Item = Readonly<{ question: Question; start: number; end: number }>

const letter = /^[ \t]{0,20}[(]?(?:[QS]?\.?8[ .-]?)?([a-k])[.):]?(?=[ \t])/gim

/** The eleven stalking questions as letters of question 8, among the others: "8a Very frightened NO" to "8k Violent in past NO". */
export function letteredBlock(text: string): readonly Item[] | undefined {
  const letters = [...text.matchAll(letter)].map((one) => ({ letter: one[1]!.toLowerCase(), start: one.index }))
  const first = letters.findIndex((_, from) => stalkingQuestions.every((__, nth) => letters[from + nth]?.letter === 'abcdefghijk'[nth]))
  if (first < 0) return undefined
  const items = stalkingQuestions.map((question, nth): Item => {
    const { start } = letters[first + nth]!
    const end = nth + 1 < stalkingQuestions.length ? letters[first + nth + 1]!.start : text.indexOf('\n', start)
    return { question, start, end: end < 0 ? text.length : end }
  })
  const known = items.filter(({ question, start, end }) => question.short.test(text.slice(start, end)))
  return known.length >= items.length * 0.6 ? items : undefined
}
