import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded } from '#case/quote'
import type { Answer, FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { answerAtStart } from './answers.ts'
import { linesOf } from './cells.ts'
import { type ChoiceRow, choiceRows } from './choiceRows.ts'
import { markedAmong } from './singleRow.ts'

/** DARA asks how often, not whether: anything but "never" is a yes, and its words are kept as the comment. */
const howOften = /\b(?:never|rarely|occasionally|sometimes|often|frequently|most of the time|all the time|always)\b/gi

/** An item as printed: its words, where they begin and end on the page, and where the next item begins. */
type Item = Readonly<{ asked: string; start: number; end: number; next: number }>

/** No answer stands further from its question. */
const farthest = 400

/**
 * The items of a SASH or DARA as printed, each with what is written or marked beside or below it. Their wording is not held here, so an item is any line that
 * asks, or is numbered and has an answer beside it.
 */
export function otherToolAnswers(document: DocumentId, pages: readonly Page[], tool: 'SASH' | 'DARA'): readonly FormAnswer[] {
  const answers: FormAnswer[] = []
  for (const page of pages) {
    const rows = choiceRows(page.text)
    for (const item of itemsOf(page)) {
      const { answer, comment, end } = answerTo(page.text, item, rows)
      const quote = quoteAt(document, page, item.start, end)
      answers.push({ id: `${tool.toLowerCase()}.${answers.length + 1}`, asked: item.asked, answer, comment, quote })
    }
  }
  return answers
}

function itemsOf(page: Page): readonly Item[] {
  const found = linesOf(page).flatMap(({ cells, text, start, end }) => {
    const asked =
      /^(?:[QS]?\d{1,2}[.):]?\s*)?(.{8,200}?\?)/.exec(text)?.[1] ??
      (cells.length >= 2 ? /^\d{1,2}[.):]?\s+(.{8,200})/.exec(cells[0]?.text ?? '')?.[1] : undefined)
    if (!asked) return []
    const at = page.text.indexOf(asked.slice(0, 8), start)
    return [{ asked: folded(asked), start, end: at >= 0 && at < end ? Math.min(end, at + asked.length) : start }]
  })
  return found.map((item, nth) => ({ ...item, next: Math.min(found[nth + 1]?.start ?? page.text.length, item.end + farthest) }))
}

type Given = Readonly<{ answer: Answer; comment: string | undefined; end: number }>

function answerTo(text: string, { start, end, next }: Item, rows: readonly ChoiceRow[]): Given {
  const row = rows.find(({ at }) => at >= start && at < next)
  if (row) return { answer: row.answer === 'notApplicable' ? 'blank' : row.answer, comment: undefined, end: Math.max(end, row.end) }
  const often = [...text.slice(end, next).matchAll(howOften)].map((one) => ({
    start: end + one.index,
    end: end + one.index + one[0].length,
  }))
  const marked = often.length > 1 ? often[markedAmong(text, often) ?? -1] : undefined
  if (marked) return { ...asOften(text.slice(marked.start, marked.end)), end: marked.end }
  let from = end
  for (const line of text.slice(end, next).split('\n').slice(0, 2)) {
    const words = line.replace(/^[\s:|–[(-]*(?:(?:answer|response|a)\s*[:=]\s*)?/i, '')
    const given = answerAtStart(words)
    const until = from + line.trimEnd().length
    if (given && given.answer !== 'notApplicable') return { answer: given.answer, comment: undefined, end: Math.max(end, until) }
    const [first] = often
    if (often.length === 1 && first?.start === from + line.length - words.length)
      return { ...asOften(text.slice(first.start, first.end)), end: until }
    from += line.length + 1
  }
  return { answer: 'blank', comment: undefined, end }
}

const asOften = (words: string): Omit<Given, 'end'> => ({ answer: /never/i.test(words) ? 'no' : 'yes', comment: words })
