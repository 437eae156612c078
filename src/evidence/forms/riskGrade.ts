import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { Fact } from '#case/quote'
import { quoteAt } from '../documents/quoting.ts'
import { isMark } from './answers.ts'
import { type Field, fieldsOf } from './fields.ts'
import { markedAmong } from './singleRow.ts'

const label =
  /(?:(?:overall|initial|final|current|provisional|prov\.?|assessed|(?:officer|victim|supervisor|coordinator|assessor|sergeant|sgt|oic)['’]?s?) )*(?:risk(?: (?:grading|graded?(?: as)?|level|assessment|classification|rating|category))*|grading|grade|level of (?:risk|concern)|risk\/grade|professional judgement)(?: (?:assigned|given|set|decided|determined))?(?: by (?:the )?(?:attending |reporting )?(?:officer|OIC|PC)| on (?:the )?device)?(?: ?\([^()]{2,40}\))?/i
const grade = /\b(?:standard|medium|high|moderate|low)\b/gi
const said =
  /\b(?:risk(?: (?:level|grade|grading))?(?: is| was)?|graded|assessed|grading)(?: as| at|:| [-–=])?\s+(?:as |at )?(standard|medium|high)\b(?!\W{0,4}(?:standard|medium|high)\b)/i

/** "STANDARD / MEDIUM / HIGH >> MEDIUM": all grades printed, and one of them written behind. */
const writtenBehind = /\bstandard\W{1,4}medium\W{1,4}high[ \t]*(?:[>=:–—-]+|graded|assessed as)[ \t>]*(standard|medium|high)\b/i

/** The grade as it is written on the form. Where all grades are printed and none is marked there is none; one is never worked out from the answers. */
export function gradeOf(document: DocumentId, pages: readonly Page[]): Fact<string> | undefined {
  const graded = pages.flatMap((page) =>
    fieldsOf(document, page, label).flatMap((field) => {
      const whole = withItsRow(page, field)
      const named = [...new Set([...whole.matchAll(grade)].map(([word]) => word.toLowerCase()))]
      if (named.length === 0) return []
      const value =
        (named.length === 1 && !emptyBox.test(whole)) || /\b(?:to|raised|from|then|now|upgraded|reduced|downgraded)\b/i.test(field.value)
          ? whole
          : (chosenIn(whole) ?? markedGrade(whole))
      return value ? [{ label: field.label, value: value.replace(/^risk\s*[-–:]\s*/i, ''), from: field.from }] : []
    }),
  )
  // An inspector may have changed the officer's grade: what is called final is.
  const own = graded.find((one) => /\bfinal\b/i.test(one.label)) ?? graded[0]
  if (own) return { value: own.value, from: own.from }
  for (const page of pages) {
    const found = markedInRow(document, page)
    if (found) return found
  }
  for (const page of pages) {
    const found = writtenBehind.exec(page.text) ?? said.exec(page.text)
    const quote = found && quoteAt(document, page, found.index, found.index + found[0].length)
    if (found?.[1] && quote) return { value: found[1], from: [quote] }
  }
  return undefined
}

const slot = String.raw`[^\p{L}\d\n]{1,30}`
const row = new RegExp(
  String.raw`\b(standard|low)(${slot})(medium|moderate)(${slot})(high)\b|\b(high)(${slot})(medium|moderate)(${slot})(standard|low)\b`,
  'giu',
)

/** The three grades printed beside one another and one of them marked, with where each stands; undefined where none of the rows is so. */
function chosenRow(text: string): Readonly<{ value: string; start: number; end: number }> | undefined {
  for (const found of text.matchAll(row)) {
    let at = found.index
    const parts = found.slice(1).filter((part) => part !== undefined)
    const words = parts.flatMap((part, nth) => {
      at += part.length
      return nth % 2 === 0 ? [{ start: at - part.length, end: at }] : []
    })
    const marked = words[markedAmong(text, words) ?? -1]
    if (marked) return { value: text.slice(marked.start, marked.end), start: found.index, end: found.index + found[0].length }
  }
  return undefined
}

const chosenIn = (words: string): string | undefined => chosenRow(words)?.value

/** A row of grades under whatever heading: "Overall: (Standard)  Medium  High". */
function markedInRow(document: DocumentId, page: Page): Fact<string> | undefined {
  const found = chosenRow(page.text)
  const quote = found && quoteAt(document, page, found.start, found.end)
  return quote && { value: found.value, from: [quote] }
}

const emptyBox = /\[\s*\]|\(\s*\)|[☐□]/u

/** A grade in a cell of its own, with the others in the same row: "STANDARD   [MEDIUM]   HIGH". */
function withItsRow({ text }: Page, { value, start }: Field): string {
  const row = (text.slice(start).split('\n', 1)[0] ?? '').replace(/\t/g, ' ')
  const named = (words: string): number => new Set([...words.matchAll(grade)].map(([word]) => word.toLowerCase())).size
  return named(value) === 1 && named(row) === 3 ? row : value
}

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
