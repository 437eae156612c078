import { refused } from './answerWords.ts'
import { answered, type ChoiceRow } from './choiceRows.ts'
import { type Choice, isBare, type Row, rowOf } from './choicesInRow.ts'
import { byBareMark, byBoxes, setApart } from './marking.ts'
import { type PrintedAnswer, printedAnswers } from './printedAnswers.ts'
import { writtenBehind } from './writtenBehind.ts'

/** Which of several words printed beside one another in a row is marked: a box to each, one set apart, or a mark nearer to it; undefined where it is not one. */
export function markedAmong(text: string, words: readonly Choice[]): number | undefined {
  const row = rowOf(text, words)
  const chosen = inBoxes(row) ?? withoutBoxes(text, row)
  return chosen !== 'unclear' && chosen?.length === 1 ? chosen[0] : undefined
}

const inBoxes = (row: Row) => byBoxes('before')(row) ?? byBoxes('behind')(row)
const withoutBoxes = (text: string, row: Row) => setApart(text)(row) ?? byBareMark(text, hasLabels(text, row) ? 'behind' : undefined)(row)

/** "Yes: X  No:" has room behind each choice. */
const hasLabels = (text: string, { choices }: Row): boolean => choices.every(({ end }) => /^ ?[:=]/.test(text.slice(end, end + 2)))

/** What may stand between a question and printed answers that have no boxes. */
const lead = /^[\s:;,.|–-]*(?:(?:ans(?:wer)?|response|reply|a)\s*[:=–-]\s*)?[([{<>*_~"“→✓✔√xX ]*$/i

/**
 * The printed answers of one question by themselves, where no other rows show how the form is marked: with a box to each wherever they stand in the text behind
 * the question, else at its head. Undefined where there are none, or their marking is not understood.
 */
export function singleRow(text: string): ChoiceRow | undefined {
  for (const printed of printedAnswers(text)) {
    const row = rowOf(text, printed)
    const boxed = inBoxes(row)
    if (boxed) return answered(printed, row, boxed)
    if (!lead.test(text.slice(0, printed[0]!.start))) continue
    const chosen = withoutBoxes(text, withoutWords(row))
    if (chosen) return answered(printed, row, chosen)
    const unmarked = withoutWritten(text, printed)
    const asPrinted = withoutWords(rowOf(text, unmarked))
    if (isAsPrinted(text, asPrinted)) return { ...answered(unmarked, asPrinted, []), ...writtenBehind(text, asPrinted) }
  }
  return undefined
}

const gapBefore = (text: string, choices: readonly Choice[], nth: number): string => text.slice(choices[nth - 1]!.end, choices[nth]!.start)

/** The answers without a last one that is not parted from the others as they are from one another: "Yes / No / Don't know  REFUSED". */
function withoutWritten(text: string, printed: readonly PrintedAnswer[]): readonly PrintedAnswer[] {
  const last = printed.length - 1
  return gapBefore(text, printed, 1).trim() === gapBefore(text, printed, last).trim() ? printed : printed.slice(0, last)
}

/** A cross before words is theirs where no other row shows that the form is marked with crosses. */
const withoutWords = ({ choices, slots }: Row): Row => ({
  choices,
  slots: slots.map((boxes) => boxes.filter(({ opensWords }) => !opensWords)),
})

/** A comma or full stop may be a sentence's: "Yes, no". */
const parts = /^[ \t]*[/|–-]?[ \t]*$/
const ends = new RegExp(String.raw`^(?:$|[\n\t|:]| {2}|[ \t]*[-–(*]|[ \t]+(?:${refused})\b)`, 'i')

/** Whether the answers stand as they are printed, with nothing marked among them. */
const isAsPrinted = (text: string, row: Row): boolean =>
  isBare(row) &&
  row.choices.every((_, nth) => nth === 0 || parts.test(gapBefore(text, row.choices, nth))) &&
  ends.test(text.slice(row.choices.at(-1)!.end))
