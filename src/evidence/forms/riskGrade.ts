import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { Fact } from '#case/quote'
import { quoteAt } from '../documents/quoting.ts'
import { isMark } from './answers.ts'
import { fieldsOf } from './fields.ts'

const label =
  /(?:overall |initial |final |current |officer['’]?s |victim['’]?s |supervisor['’]?s |assessed )*(?:risk(?: (?:grading|graded?(?: as)?|level|assessment|classification|rating|category))*|grading|grade|level of (?:risk|concern)|risk\/grade|professional judgement)(?: (?:assigned|given|set|decided|determined))?(?: by (?:the )?(?:attending |reporting )?(?:officer|OIC|PC))?/i
const grade = /\b(?:standard|medium|high|moderate|low)\b/gi
const said =
  /\b(?:risk(?: (?:level|grade|grading))?(?: is| was)?|graded|assessed|grading)(?: as| at|:| [-–=])?\s+(?:as |at )?(standard|medium|high)\b(?!\W{0,4}(?:standard|medium|high)\b)/i

/** The grade as it is written on the form. Where all grades are printed and none is marked there is none; one is never worked out from the answers. */
export function gradeOf(document: DocumentId, pages: readonly Page[]): Fact<string> | undefined {
  for (const page of pages)
    for (const field of fieldsOf(document, page, label)) {
      const named = [...new Set([...field.value.matchAll(grade)].map(([word]) => word.toLowerCase()))]
      if (named.length === 0) continue
      const value =
        named.length === 1 || /\b(?:to|raised|from|then|now|upgraded|reduced|downgraded)\b/i.test(field.value)
          ? field.value
          : markedGrade(field.value)
      if (value) return { value: value.replace(/^risk\s*[-–:]\s*/i, ''), from: field.from }
    }
  for (const page of pages) {
    const found = said.exec(page.text)
    const quote = found && quoteAt(document, page, found.index, found.index + found[0].length)
    if (found?.[1] && quote) return { value: found[1], from: [quote] }
  }
  return undefined
}

/** Of several printed grades, the one with a mark before it (or, where marks follow the words, after it). */
function markedGrade(printed: string): string | undefined {
  const parts = printed.split(/(\b(?:standard|medium|high|moderate|low)\b)/i).map((part) => part.trim())
  const boxFirst = parts[0] !== ''
  return parts.find(
    (part, index) =>
      /^(?:standard|medium|high|moderate|low)$/i.test(part) && isMark((parts[index + (boxFirst ? -1 : 1)] ?? '').replace(/[\s/,]+/g, '')),
  )
}
