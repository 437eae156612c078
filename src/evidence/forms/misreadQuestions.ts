import type { Question } from './dashQuestions.ts'
import type { QuestionStart } from './questionStarts.ts'

/** How many letters must change to make one word of the other, given up above `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? most + 1
}

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []

/** The share of a question's longer words that stand in a text, a letter in four misread. */
function likeness(question: Question, text: string): number {
  const asked = longWords(question.asks)
  const there = longWords(text)
  const found = asked.filter((word) =>
    there.some((other) => distance(word, other, Math.ceil(word.length / 4)) <= Math.ceil(word.length / 4)),
  )
  return asked.length === 0 ? 0 : found.length / asked.length
}

const lineStart = /(?:^|\n)[ \t]*(?=[^\s])/g

/** The end of the cell a question stands in, or of its line where an answer ends that. */
const cellEnd = /\t(?=[^\n]*\S)| {2,}(?=(?:yes|no|y|n|d\/?k|n\/?[ak])\b)|[ ](?=(?:YES|NO|Y|N|D\/?K|N\/?[AK])[ \t]*(?:\n|$))/

/** Without the lines of the questions that follow. */
const upToNext = (words: string): string => words.split(/\n[ \t|]*[QS]?\d{1,2}[.):\t |]/i)[0] ?? words

/** How far a question's own words go: to its question mark, or to the answer set apart from them. */
function lengthOf({ asks }: Question, words: string): number {
  const mark = words.indexOf('?')
  if (mark > 0) return mark
  const longest = Math.min(60, asks.length)
  const cell = words.search(cellEnd)
  // A number in a cell of its own opens the row.
  return cell > 8 ? Math.min(cell, longest) : longest
}

/**
 * Questions whose words OCR has garbled: between the ones found before and after it on the form, the line that has most of the question's longer words,
 * or half of them and its number.
 */
export function misreadStarts(
  bank: readonly Question[],
  found: readonly QuestionStart[],
  text: string,
  letter = '',
): readonly QuestionStart[] {
  const starts = new Map(found.map((start) => [start.question.id, start]))
  const places = [...text.matchAll(lineStart)].map((each) => each.index + each[0].length)
  for (const [index, question] of bank.entries()) {
    if (starts.has(question.id)) continue
    const before = bank.slice(0, index).findLast(({ id }) => starts.has(id))
    const after = bank.slice(index + 1).find(({ id }) => starts.has(id))
    const from = before ? (starts.get(before.id)?.shownTo ?? 0) : Math.max(0, (starts.get(after?.id ?? '')?.start ?? 0) - 2500)
    const to = after ? (starts.get(after.id)?.start ?? text.length) : Math.min(text.length, from + 2500)
    const numbered = new RegExp(String.raw`^\W*(?:q\s?)?${letter}\s?${question.number}[.):\t ]`, 'i')
    let best: { start: number; likeness: number } | undefined
    for (const start of places) {
      if (start < from || start >= to) continue
      const words = upToNext(text.slice(start, Math.min(start + 170, to)))
      const like = likeness(question, words) + (numbered.test(words) ? 0.15 : 0)
      if (like >= 0.65 && like > (best?.likeness ?? 0)) best = { start, likeness: like }
    }
    if (best) {
      const length = lengthOf(question, text.slice(best.start, best.start + 170))
      starts.set(question.id, { question, start: best.start, shownTo: best.start + length })
    }
  }
  return [...starts.values()].toSorted((a, b) => a.start - b.start)
}
