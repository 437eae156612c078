import type { Page } from '#case/page'
import type { FormAnswer } from '#case/riskForm'
import { isMark } from './answers.ts'
import { dontKnow, no, notApplicable, refused, yes } from './answerWords.ts'

/** A form may print, beside the answers, that the question was not put. */
const third = `${dontKnow}|${notApplicable}|na|${refused}|not asked`
const told = 'or|(?:please )?(?:delete|circle|tick|ring)(?: as appropriate)?'
const beside = String.raw`[\s/|:;,.–—_*()[\]{}<>□☐○◯-]`
/** The choices printed at the end of a line, and nothing else. */
const atEnd = new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:(?:${third}|${told}|${yes}|${no})(?![\p{L}\p{N}'’])|${beside})+$`, 'iu')
const choices = new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${third}|(${yes})|(${no}))(?![\p{L}\p{N}'’])`, 'giu')
/** No printed choices are longer. */
const longest = 70
/** No question and its answers take more of the text. */
const farthest = 600
/** So many lines with the same choices are printed so. */
const fewest = 5

type Printed = Readonly<{ page: Page; start: number; end: number; as: string }>

/** Whether a bracket, star or line sets one choice apart from the others. */
function isSetApart(row: string): boolean {
  const all = row.trim()
  const inner = /^[([{<]([^()[\]{}<>]*)[)\]}>]$/.exec(all)?.[1] ?? all
  const found = [...inner.matchAll(choices)].map((one) => ({
    before: /[*([{<_"]/.exec(inner[one.index - 1] ?? '')?.[0] ?? '',
    after: /[*)\]}>_"[(]/.exec(inner[one.index + one[0].length] ?? '')?.[0] ?? '',
  }))
  const [first, ...others] = found
  return others.some((one) => one.before !== first!.before || one.after !== first!.after)
}

/** Both answers as they are printed, neither marked: "Y / N", "Yes ..... No .....", "Yes [ ] No [ ]". */
function areUnmarked(row: string): boolean {
  const kinds = [...row.matchAll(choices)]
  return kinds.filter((one) => one[1]).length === 1 && kinds.filter((one) => one[2]).length === 1 && !isSetApart(row)
}

const onlyChoices = (words: string): boolean => atEnd.exec(words)?.index === 0

/** Whether a field holds nothing but its printed answers, neither marked. */
export const holdsOnlyChoices = (field: string): boolean => field.length <= longest && onlyChoices(field) && areUnmarked(field)

/** Where a page prints both answers at the end of a line, or on a line and the next, with neither marked. */
function printedOn(page: Page): readonly Printed[] {
  const rows: Printed[] = []
  for (const line of page.text.matchAll(/[^\n]+(?:\n\n?[ \t|]*(?:no|n)[ \t|]*(?=\n|$))?/gi)) {
    const tail = line[0].slice(-longest)
    const found = atEnd.exec(tail)
    if (!found || !areUnmarked(found[0])) continue
    const ahead = tail.slice(0, found.index).trimEnd().split(/\s/).at(-1) ?? ''
    if (isMark(ahead)) continue
    const end = line.index + line[0].length
    rows.push({ page, start: end - (tail.length - found.index), end, as: found[0].toLowerCase().replace(/\s+/g, ' ').trim() })
  }
  return rows
}

/** The rows that are printed so: those that enough others are like. */
const printedAlike = (rows: readonly Printed[]): readonly Printed[] =>
  [...Map.groupBy(rows, ({ as }) => as).values()].flatMap((alike) => (alike.length >= fewest ? alike : []))

const twice = /(?:\byes\s*[|\s]\s*yes|\bno\s*[|\s]\s*no)[\s|]*$/gim

/**
 * The answers without those of questions beside which both choices stand as they are printed: the same words on many lines, neither marked. Whatever the reading made of
 * them, nobody answered. Left as they are where the rows hold two answers each, or where marks stand elsewhere on the page, whose place tells what they answer.
 */
export function withoutUnmarked(pages: readonly Page[], answers: readonly FormAnswer[]): readonly FormAnswer[] {
  const printed = printedAlike(pages.flatMap(printedOn))
  if (printed.length === 0 || pages.some(({ text }) => (text.match(twice) ?? []).length > 1)) return answers
  const rowsOf = Map.groupBy(printed, ({ page }) => page)
  const marksOn = ({ text }: Page) => text.split(/\s+/).filter((word) => word !== '/' && isMark(word)).length
  const marked = new Set([...rowsOf].flatMap(([page, rows]) => (marksOn(page) >= Math.min(fewest, rows.length / 2) ? [page] : [])))
  const places = answers.flatMap(({ quote }) => (quote ? [{ page: quote.page, start: quote.start }] : []))
  return answers.map((answer) => {
    const { quote } = answer
    if (!quote) return answer
    const next = Math.min(
      ...places.filter(({ page, start }) => page === quote.page && start > quote.start).map(({ start }) => start),
      quote.start + farthest,
    )
    const own = printed.find(({ page, start, end }) => page.number === quote.page && end > quote.start && start < next)
    return own && !marked.has(own.page)
      ? { ...answer, answer: 'blank', comment: onlyChoices(answer.comment ?? '') ? undefined : answer.comment }
      : answer
  })
}
