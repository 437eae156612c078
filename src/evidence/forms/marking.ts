import type { Box, Choice, Row } from './choicesInRow.ts'
import { farthest } from './printedAnswers.ts'

/** The choices of a row that are marked, by their number; `unclear` where a mark may belong to either neighbour; undefined where the row is not marked in this way. */
export type Marking = (row: Row) => readonly number[] | 'unclear' | undefined

/** A side of the choices on which their boxes or marks stand. */
export type Side = 'before' | 'behind'

/** A box to each choice, before it or behind it; a bare cross may stand where the others have a ruled line. A line of dots may lead to the first choice. */
export const byBoxes =
  (side: Side): Marking =>
  ({ choices, slots }) => {
    const own = side === 'before' ? slots.slice(0, -1) : slots.slice(1)
    const free = side === 'before' ? slots.at(-1)! : slots[0]!
    const boxes = own.flat()
    const areAlike = boxes.every(({ is, leads }) => leads || is === 'bare') || boxes.every(({ is, leads }) => !leads && is !== 'bare')
    if (own.some((found) => found.length !== 1) || !areAlike || boxes.every(({ is }) => is === 'bare')) return undefined
    if (free.some(({ is, leads, opensWords }) => !opensWords && (side === 'before' || !leads || is !== 'empty'))) return undefined
    return [...choices.keys()].filter((nth) => boxes[nth]!.is !== 'empty')
  }

const opens = /[([{<>*_→] ?$/u
const closes = /^ ?[)\]}><*_←]/u
const isStruck = (text: string, { start, end }: Choice): boolean => text.endsWith('~~', start) && text.startsWith('~~', end)
const isSetApart = (text: string, { start, end }: Choice): boolean =>
  opens.test(text.slice(Math.max(0, start - 2), start)) && closes.test(text.slice(end, end + 2))

/** One choice bracketed, starred or pointed at ("(Yes) / No", "**Yes** / No", ">Yes< No"), or the others struck out. */
export const setApart =
  (text: string): Marking =>
  ({ choices, slots }) => {
    if (slots.flat().some(({ is, opensWords }) => is === 'bare' && !opensWords)) return undefined
    const all = [...choices.keys()]
    const left = all.filter((nth) => !isStruck(text, choices[nth]!))
    if (left.length < all.length) return left
    const marked = all.filter((nth) => isSetApart(text, choices[nth]!))
    return marked.length > 0 && marked.length < all.length ? marked : undefined
  }

/** A tick or cross that belongs to the choice on the side where the form has its marks; where that is not known, to the nearer one. */
export const byBareMark =
  (text: string, side: Side | undefined): Marking =>
  ({ choices, slots }) => {
    const found = slots.flatMap((boxes, nth) => boxes.map((box) => ({ ...box, nth }))).filter(({ is, leads }) => is !== 'empty' || !leads)
    const marks = found.length > 1 || side === 'before' ? found.filter(({ opensWords }) => !opensWords) : found
    const [mark] = marks
    if (!mark || marks.length > 1 || mark.is !== 'bare') return undefined
    const [left, right] = [choices[mark.nth - 1], choices[mark.nth]]
    if (right && (side === 'before' || !left)) return [mark.nth]
    if (left && (side === 'behind' || !right)) return [mark.nth - 1]
    const [toLeft, toRight] = [far(text.slice(left!.end, mark.start)), far(text.slice(mark.end, right!.start))]
    return toLeft === toRight ? 'unclear' : [toLeft < toRight ? mark.nth - 1 : mark.nth]
  }

/** A mark beyond what parts two choices is further than any blank. */
const far = (gap: string): number => gap.length + (/[/|,;\t]/.test(gap) ? farthest : 0)

/** Whether a choice is printed in small letters. */
export function isSmall(text: string, { start, end }: Choice): boolean {
  const word = text.slice(start, end)
  return word === word.toLowerCase()
}

/** The one choice in capitals among small letters: "yes / NO / d/k". */
export const byCapitals =
  (text: string) =>
  ({ choices }: Row): readonly number[] | undefined => {
    const capital = [...choices.keys()].filter((nth) => !isSmall(text, choices[nth]!))
    const [{ start, end } = { start: 0, end: 0 }] = capital.map((nth) => choices[nth]!)
    const word = text.slice(start, end)
    return capital.length === 1 && word === word.toUpperCase() ? capital : undefined
  }

/** On which side of its choice the bare marks of a form stand: before the first choice in some rows and behind the last in none, or the other way about. */
export function sideOfMarks(rows: readonly Row[]): Side | undefined {
  const isBare = (boxes: readonly Box[] | undefined): boolean => boxes?.some(({ is, opensWords }) => is === 'bare' && !opensWords) === true
  const before = rows.some(({ slots }) => isBare(slots[0]))
  const behind = rows.some(({ slots }) => isBare(slots.at(-1)))
  return before === behind ? undefined : before ? 'before' : 'behind'
}
