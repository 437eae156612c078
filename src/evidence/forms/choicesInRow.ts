import { lineFrom, lineTo } from './lineAt.ts'
import { farthest, onlyBetween } from './printedAnswers.ts'

/** Where a printed choice stands in a text. */
export type Choice = Readonly<{ start: number; end: number }>

/**
 * A box with a mark in it or empty, or a mark without a box. `leads`: drawn with dots or a ruled line, as what leads from a question to its answers is.
 * `opensWords`: a cross before words may be theirs ("X marks on the door").
 */
export type Box = Readonly<{ is: 'marked' | 'empty' | 'bare'; leads: boolean; start: number; end: number; opensWords?: true }>

/** Choices printed beside one another, and the boxes and marks before the first, between them and behind the last: one slot more than choices. */
export type Row = Readonly<{ choices: readonly Choice[]; slots: readonly (readonly Box[])[] }>

const tick = '[xX✓✔√✗✘*/■●]'
/** In the order of `is`. */
const boxes = new RegExp(
  String.raw`(\[ ?${tick} ?\]|\( ?${tick} ?\)|< ?${tick} ?>|_+ ?[xX✓✔√/] ?_+|\.{2,} ?[xX✓✔√/] ?\.{2,}|[☒☑■●◉⬛⊠🗹])|(\[[\s_.]{0,3}\]|\([\s_.]{0,3}\)|<\s{0,3}>|[☐□▢◻○◯⬜]|_+|\.{3,})|([✓✔√✗✘🗸]|(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}]))`,
  'gu',
)

const boxesIn = (text: string, from: number, to: number): readonly Box[] =>
  [...text.slice(from, to).matchAll(boxes)].map((found) => ({
    is: found[1] !== undefined ? 'marked' : found[2] !== undefined ? 'empty' : 'bare',
    leads: /^[._]/.test(found[0]),
    start: from + found.index,
    end: from + found.index + found[0].length,
  }))

/** The row of some choices: what belongs to it stands on the line of its first and of its last. */
export function rowOf(text: string, choices: readonly Choice[]): Row {
  const [first, last] = [choices[0]!, choices.at(-1)!]
  const line = lineFrom(text, first.start)
  let from = first.start
  while (from > line && first.start - from < farthest && onlyBetween.test(text.slice(from - 1, first.start))) from -= 1
  const end = lineTo(text, last.end)
  let to = last.end
  while (to < end && to - last.end < farthest && onlyBetween.test(text.slice(last.end, to + 1))) to += 1
  const behind = boxesIn(text, last.end, to)
    .map(
      (box): Box =>
        box.is === 'bare' && /^ ?(?!\d{1,2}[.)])[\p{L}\d"'“]/u.test(text.slice(box.end, end)) ? { ...box, opensWords: true } : box,
    )
    .filter(({ opensWords }, nth) => nth === 0 || !opensWords)
  const gaps = choices.slice(1).map(({ start }, nth) => boxesIn(text, choices[nth]!.end, start))
  return { choices, slots: [boxesIn(text, from, first.start), ...gaps, behind] }
}

/** Whether nothing is marked in any box or without one. */
export const isBare = ({ slots }: Row): boolean => slots.flat().every(({ is }) => is === 'empty')
