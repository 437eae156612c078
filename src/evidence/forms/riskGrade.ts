import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { Fact } from '#case/quote'
import { quoteAt } from '../documents/quoting.ts'
import { isMark } from './answers.ts'
import { type Field, fieldsOf } from './fields.ts'

const label =
  /(?:overall |initial |final |current |officer['’]?s |victim['’]?s |supervisor['’]?s |assessed )*(?:risk(?: (?:grading|graded?(?: as)?|level|assessment|classification|rating|category))*|grading|grade|level of (?:risk|concern)|risk\/grade|professional judgement)(?: (?:assigned|given|set|decided|determined))?(?: by (?:the )?(?:attending |reporting )?(?:officer|OIC|PC))?/i
const grade = /\b(?:standard|medium|high|moderate|low)\b/gi
const said =
  /\b(?:risk(?: (?:level|grade|grading))?(?: is| was)?|graded|assessed|grading)(?: as| at|:| [-–=])?\s+(?:as |at )?(standard|medium|high)\b(?!\W{0,4}(?:standard|medium|high)\b)/i

/** "STANDARD / MEDIUM / HIGH >> MEDIUM": all grades printed, and one of them written behind. */
const writtenBehind = /\bstandard\W{1,4}medium\W{1,4}high[ \t]*(?:[>=:–—-]+|graded|assessed as)[ \t>]*(standard|medium|high)\b/i

/** The grade as it is written on the form. Where all grades are printed and none is marked there is none; one is never worked out from the answers. */
export function gradeOf(document: DocumentId, pages: readonly Page[]): Fact<string> | undefined {
  for (const page of pages)
    for (const field of fieldsOf(document, page, label)) {
      const whole = withItsRow(page, field)
      const named = [...new Set([...whole.matchAll(grade)].map(([word]) => word.toLowerCase()))]
      if (named.length === 0) continue
      const value =
        (named.length === 1 && !emptyBox.test(whole)) || /\b(?:to|raised|from|then|now|upgraded|reduced|downgraded)\b/i.test(field.value)
          ? whole
          : markedGrade(whole)
      if (value) return { value: value.replace(/^risk\s*[-–:]\s*/i, ''), from: field.from }
    }
  for (const page of pages) {
    const found = writtenBehind.exec(page.text) ?? said.exec(page.text)
    const quote = found && quoteAt(document, page, found.index, found.index + found[0].length)
    if (found?.[1] && quote) return { value: found[1], from: [quote] }
  }
  return undefined
}

const emptyBox = /\[\s*\]|\(\s*\)|[☐□]/u

/** "Standard [ ]" in a cell of its own: the other grades stand beside it. */
const withItsRow = ({ text }: Page, { value, start }: Field): string =>
  emptyBox.test(value) && [...value.matchAll(grade)].length === 1 ? (text.slice(start).split('\n', 1)[0] ?? '').replace(/\t/g, ' ') : value

const mark = String.raw`(\[[^\]]{0,2}\]|\([^)]{0,2}\)|[^\s/,])`
const last = new RegExp(String.raw`${mark}[\s/,]*$`, 'u')
const first = new RegExp(String.raw`^[\s/,]*${mark}`, 'u')
/** The mark in what stands before or after a grade, without the next label behind it. */
const markBeside = (part: string, isBefore: boolean): string => ((isBefore ? last : first).exec(part)?.[1] ?? '').replace(/\s/g, '')

/** Of several printed grades, the one with a mark before it (or, where marks follow the words, after it). */
function markedGrade(printed: string): string | undefined {
  const parts = printed.split(/(\b(?:standard|medium|high|moderate|low)\b)/i).map((part) => part.trim())
  const boxFirst = parts[0] !== ''
  return parts.find(
    (part, index) =>
      /^(?:standard|medium|high|moderate|low)$/i.test(part) && isMark(markBeside(parts[index + (boxFirst ? -1 : 1)] ?? '', boxFirst)),
  )
}
