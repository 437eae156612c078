import type { Answer } from '#case/riskForm'
import { isMark } from './answers.ts'
import { dontKnow } from './answerWords.ts'

const headings = new RegExp(String.raw`(?:^|[\n\t ])yes[ \t|/]+no(?:[ \t|/]+(${dontKnow}))?[ \t]*(?=\n|$)`, 'im')
const boxes = /(?:\[[ xX✓✔]?\]|\([ xX✓✔]?\)|[☐☒☑□■])/gu

/** Which answers the boxes after a question stand for where only a heading above them says: "Yes No D/K". Undefined where no line is such a heading. */
export function orderOfBoxes(text: string): readonly Answer[] | undefined {
  const found = headings.exec(text)
  return found ? ['yes', 'no', ...(found[1] ? (['dontKnow'] as const) : [])] : undefined
}

/** The answer of a row of bare boxes in that order ("[ ] [X] [ ]"), and where the row ends; undefined where the boxes are not as many as the headings, or words stand among them. */
export function markedBox(rest: string, order: readonly Answer[]): Readonly<{ answer: Answer; end: number }> | undefined {
  const all = [...rest.matchAll(boxes)].slice(0, order.length)
  const [first] = all
  const last = all.at(-1)
  if (!first || !last || all.length < order.length) return undefined
  const end = last.index + last[0].length
  if (/[^\s|]/.test(rest.slice(first.index, end).replace(boxes, '')) || /[\p{L}\d]/u.test(rest.slice(0, first.index))) return undefined
  const marked = order.filter((_, index) => isMark((all[index]?.[0] ?? '').replace(/\s/g, '')))
  return { answer: marked.length === 1 && marked[0] ? marked[0] : 'blank', end }
}
