import { writtenAnswer } from './answers.ts'
import type { Question } from './dashQuestions.ts'

/** Where a question stands in a run of text: from its number or first word, and where the words that show it end. */
export type QuestionStart = Readonly<{ question: Question; start: number; shownTo: number }>

/** A pattern that is made of a question, once: every page is asked for every question. */
function once(make: (question: Question) => RegExp): (question: Question) => RegExp {
  const made = new WeakMap<Question, RegExp>()
  return (question) => {
    const pattern = made.get(question) ?? make(question)
    made.set(question, pattern)
    return pattern
  }
}

/** The answer in the column beside the first line of a question that goes on below: "[ ] Yes [X] No", "NO" and a comment. */
const besideLine = String.raw`(?:(?:[☐☒☑□■✓✔]|\[[ xX✓✔]?\]|yes|no|[yn]|d ?\/ ?k|dk|n ?\/ ?[ka]|don['’]t know)(?![\w/])[^\n]{0,80}\n\s*)?`

/** A printed line may break anywhere, so a blank in a pattern stands for any white space, and for an answer that stands beside the break. */
const unbroken = once(
  ({ says }) => new RegExp(says.source.replaceAll(' ?', String.raw`\s*`).replaceAll(' ', String.raw`\s+${besideLine}`), 'gi'),
)

/** What stands before the words that show a question: its number, as print or OCR leaves it (`8`, `Q8.`, `S5)`, `SS.`), and its opening words. */
const lead = /^\W*(?:[QS]?\s?[\dSIlOB]{1,2}[a-z]?[.):]?\s+)?(?:[^\s?!.]+(?:(?:\.{2,}|…)[)\]]?)?\s+){0,12}$/i
const numbered = /^\W*[QS]?\s?\d{1,2}[a-z]?[.):]?\s+/i
const opensAbove = /^\W*(?:[QS]?\s?\d{1,2}[a-z]?[.):]?\s*)?(?:(?:has|have|is|are|do|does|did|what|any|the)\b[^?]*)?$/i

/** Every place where the question is asked: its words at the start of a line or cell, and a question mark or a number to show that they are a question. */
export function startsOf(question: Question, text: string): readonly QuestionStart[] {
  return [...text.matchAll(unbroken(question))].flatMap((found) => {
    let start = Math.max(text.lastIndexOf('\n', found.index), text.lastIndexOf('\t', found.index)) + 1
    const before = text.slice(start, found.index)
    if (before.length > 200 || !lead.test(before)) return []
    const asks = text.slice(found.index, found.index + 320)
    const hasMark = asks.includes('?') && !/\n\s*\n/.test(asks.slice(0, asks.indexOf('?')))
    if (!hasMark && !numbered.test(before)) return []
    for (let back = 0; back < 2 && !numbered.test(text.slice(start, found.index)); back += 1) {
      const above = text.lastIndexOf('\n', start - 2) + 1
      const line = text.slice(above, start - 1)
      if (start === 0 || line.trim() === '' || !opensAbove.test(line)) break
      start = above
    }
    return [{ question, start, shownTo: found.index + found[0].length }]
  })
}

/** How many lines of a text begin with a number that a question may have, the letter of its block before it. */
export const numberedLines = (text: string, letter: string): number =>
  text.match(letter === '' ? linesByNumber.plain : linesByNumber.lettered)?.length ?? 0
const linesByNumber = {
  plain: /^[ \t]*(?:q(?:uestion)?\s?)?\d+[.):\t ]/gim,
  lettered: /^[ \t]*(?:q(?:uestion)?\s?)?s\d+[.):\t ]/gim,
}

/** Print-outs that keep only a number and a word: `2. Frightened Y`. The number and the word must agree. */
export function shortStartsOf(question: Question, text: string, letter: string): readonly QuestionStart[] {
  const line = new RegExp(
    String.raw`^[ \t]*(?:q(?:uestion)?\s?)?${letter}${question.number}[.):\t ]+[^\n?]{0,40}?(?:${question.short.source})(?:(?! {2,}| (?:yes|no|y|n|d\/?k|n\/?[ka]|refused)[ \t]*$)[^\n\t:?]){0,30}`,
    'gim',
  )
  return [...text.matchAll(line)].map((found) => {
    const named = new RegExp(question.short.source, 'i').exec(found[0])
    const from = named ? named.index + named[0].length : 0
    const answer = writtenAnswer.exec(found[0].slice(from))
    return { question, start: found.index, shownTo: found.index + (answer ? from + answer.index : found[0].length) }
  })
}

/** Print-outs that keep a word or two and no number: "Weapons or objects used? No", where no other line between two offsets asks so. */
export function wordStartsOf(
  { short }: Question,
  text: string,
  from: number,
  to: number,
): readonly (readonly [start: number, end: number])[] {
  const line = new RegExp(String.raw`^[ \t|]*[^\n?|]{0,40}?(?:${short.source})[^\n?]{0,60}\?`, 'gim')
  // What goes on from the line above begins with a small letter.
  return [...text.slice(from, to).matchAll(line)]
    .filter((found) => /^[\s|]*\p{Lu}/u.test(found[0]))
    .map((found) => [from + found.index, from + found.index + found[0].length] as const)
}

/** The one start of each question: the first that is numbered, else the first. */
export const firstStart = (starts: readonly QuestionStart[], text: string): QuestionStart | undefined =>
  starts.find(({ start }) => numbered.test(text.slice(start, start + 8))) ?? starts[0]
