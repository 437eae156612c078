import type { Answer } from '#case/riskForm'
import { isBare, type Row, rowOf } from './choicesInRow.ts'
import { lineFrom, lineTo } from './lineAt.ts'
import { byBareMark, byBoxes, byCapitals, isSmall, setApart, sideOfMarks } from './marking.ts'
import { type PrintedAnswer, printedAnswers } from './printedAnswers.ts'
import { writtenBehind } from './writtenBehind.ts'

/**
 * The printed answers of one question with the one that is marked: where they begin and end in the text, and before what place its question is asked. `blank` where
 * none is marked, `both` are, or a mark stands as near to one as to the other (`unclear`).
 */
export type ChoiceRow = Readonly<{
  start: number
  end: number
  at: number
  answer: Answer | 'notApplicable'
  both: boolean
  unclear: boolean
}>

/** Fewer rows than this are no form's way of printing. */
const fewest = 5
const most = 0.8

/**
 * The rows of a text in which both answers are printed and one is marked, in order, where enough of them are printed alike: what a single row leaves open (does a cross
 * between two answers belong to the one before it?) the others show. A row whose marking is not understood is left out.
 */
export function choiceRows(text: string): readonly ChoiceRow[] {
  const printed = printedAnswers(text)
  if (printed.length < fewest) return []
  const rows = alike(printed)
    .flatMap((each) => decided(text, each))
    .toSorted((a, b) => a.start - b.start)
  return rows.filter((row) => isAhead(text, row)).length > rows.length * most
    ? rows.map((row) => ({ ...row, at: lineEnd(text, row) - 1 }))
    : rows
}

/** The rows that print the same answers in the same order, where they are enough. A comment may begin with one more answer: "Yes [X] No [ ] N/K which pub". */
function alike(printed: readonly (readonly PrintedAnswer[])[]): readonly (readonly (readonly PrintedAnswer[])[])[] {
  const as = (row: readonly PrintedAnswer[]): string => row.map(({ answer }) => answer).join(' ')
  const forms = [...Map.groupBy(printed, as)]
    .filter(([, { length }]) => length >= fewest)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([answers]) => answers)
  const cut = printed.flatMap((row) => {
    const form = forms.find((answers) => `${as(row)} `.startsWith(`${answers} `))
    return form ? [row.slice(0, form.split(' ').length)] : []
  })
  return [...Map.groupBy(cut, as).values()]
}

/** The answers of rows that are printed alike. */
function decided(text: string, printed: readonly (readonly PrintedAnswer[])[]): readonly ChoiceRow[] {
  const rows = printed.map((answers) => rowOf(text, answers))
  const marked = markedIn(text, printed, rows)
  if (marked.filter((chosen) => chosen !== undefined).length < fewest) return []
  return rows.flatMap((row, nth) => {
    const chosen = marked[nth] ?? (isBare(row) && !writtenBehind(text, row) ? [] : undefined)
    return chosen ? [answered(printed[nth]!, row, chosen)] : []
  })
}

/** Which answers are marked in each of the rows, in whatever way fits most of them. */
function markedIn(text: string, printed: readonly (readonly PrintedAnswer[])[], rows: readonly Row[]) {
  const boxes = (['before', 'behind'] as const).map(byBoxes).find((reads) => rows.filter((row) => reads(row)).length >= rows.length * most)
  const capitals = rows.map(byCapitals(text))
  const inSmall = rows.filter(({ choices }) => choices.every((one) => isSmall(text, one))).length
  const inCapitals = capitals.flatMap((chosen, nth) => chosen?.map((one) => printed[nth]![one]!.answer) ?? [])
  // Where the same answer always has the capital, it is printed so.
  const tellsByCapitals = inCapitals.length >= fewest && inCapitals.length + inSmall >= rows.length * most && new Set(inCapitals).size > 1
  if (!boxes && tellsByCapitals) return capitals
  const ways = boxes ? [boxes] : [setApart(text), byBareMark(text, sideOfMarks(rows))]
  return rows.map((row) => ways.map((reads) => reads(row)).find((found) => found !== undefined))
}

/** What a row answers whose marked answers are known by their number. */
export function answered(printed: readonly PrintedAnswer[], { slots }: Row, chosen: readonly number[] | 'unclear'): ChoiceRow {
  const [only, ...others] = chosen === 'unclear' ? [] : chosen
  const start = slots[0]![0]?.start ?? printed[0]!.start
  return {
    start,
    end: Math.max(printed.at(-1)!.end, slots.at(-1)!.at(-1)?.end ?? 0),
    at: start,
    answer: only !== undefined && others.length === 0 ? printed[only]!.answer : 'blank',
    both: others.length > 0,
    unclear: chosen === 'unclear',
  }
}

/** Where the line on which a row ends does. */
export const lineEnd = (text: string, { end }: ChoiceRow): number => lineTo(text, end)

/** Whether the answers open their line and words follow: a comment in some rows, the question in all. */
const isAhead = (text: string, row: ChoiceRow): boolean =>
  /^[\s|]*(?:[QS]?\d{1,2}[.):]?)?[\s|([{<>*_~→]*$/i.test(text.slice(lineFrom(text, row.start), row.start)) &&
  /\p{L}{3}/u.test(text.slice(row.end, lineEnd(text, row)))
