import { withText } from '#case/packedWords'
import type { Page } from '#case/page'
import { namesIn } from './signs.ts'

const headLines = 8
const fewestPages = 3

const alike = (line: string): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()

const isTitle = (line: string): boolean => {
  const plain = line.replace(/\s+/g, ' ').trim()
  return namesIn(plain).some(({ pattern }) => pattern.test(plain))
}

/** The pages without the lines that stand at the head of several of them and are no title: the force, its address, the case. */
export function withoutRunningHeads(pages: readonly Page[]): readonly Page[] {
  const counts = new Map<string, number>()
  const heads = pages.map(({ text }) => {
    const lines = text.split('\n', 3 * headLines).filter((line) => line.trim() !== '')
    return lines.slice(0, headLines).map((line) => ({ line, known: alike(line) }))
  })
  for (const head of heads) for (const line of new Set(head.map(({ known }) => known))) counts.set(line, (counts.get(line) ?? 0) + 1)
  const running = new Set([...counts].flatMap(([line, count]) => (count >= fewestPages ? [line] : [])))
  for (const head of heads) for (const { line, known } of head) if (running.has(known) && isTitle(line)) running.delete(known)
  if (running.size === 0) return pages
  return pages.map((page) => {
    const lines = page.text.split('\n')
    const kept = lines.filter((line, at) => at > 3 * headLines || !running.has(alike(line)))
    return kept.length === lines.length ? page : withText(page, kept.join('\n'))
  })
}

/** A row of a table, by its first cell: a number, a day, or the name of such a column. What stands below it is no title. */
const row = /^[ \t]*(?:(?:item|no|ref|date|time|tape|counter|entry|exhibit)\b[^\t\n]{0,20}|\d[\d/:.) ]{0,18})\t[^\n\t]*\t/im

/** The page cut off where a table begins at its head. */
export function aboveTable(page: Page): Page {
  const table = row.exec(page.text)
  if (!table) return page
  const above = page.text.slice(0, table.index)
  return above.split('\n').filter((line) => line.trim() !== '').length < headLines ? withText(page, above) : page
}
