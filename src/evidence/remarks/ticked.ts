import { isMark } from '../forms/answers.ts'

const box = /(?:[☐□☒☑☓⊠]|\[[ xX✓✔]?\])/gu
const tickedBox = /[☒☑⊠]|\[[xX✓✔]\]/u

/** Whether a page has boxes that were ticked: then one left empty by itself was meant to be seen empty, and is no bullet of a list. */
export const hasTicks = (page: string): boolean => tickedBox.test(page)

type Stretch = Readonly<{ from: number; to: number }>

/**
 * Of words printed with boxes to tick ("☐ Yes ☒ No", "Medium ☐ High ☒") those whose box is ticked, each where it stands; none where no box is. Undefined where
 * the words are no such row, so that all of them count.
 */
export function tickedIn(text: string, onForm = true): readonly Stretch[] | undefined {
  const boxes = [...text.matchAll(box)].map(({ 0: sign, index }) => ({ isTicked: isMark(sign), start: index, end: index + sign.length }))
  const [first] = boxes
  const last = boxes.at(-1)
  if (!first || !last) return undefined
  const isBefore = text.slice(0, first.start).trim() === ''
  const isAfter = boxes.length > 1 && text.slice(last.end).trim() === ''
  if (isBefore === isAfter || (boxes.length === 1 && !onForm)) return undefined
  const ticked = boxes.flatMap(({ isTicked, start, end }, nth) =>
    !isTicked
      ? []
      : [trimmed(text, isBefore ? end : (boxes[nth - 1]?.end ?? 0), isBefore ? (boxes[nth + 1]?.start ?? text.length) : start)],
  )
  if (!isBefore || last.isTicked) return ticked
  const word = answerWord.exec(text.slice(last.end))?.[0]
  return word === undefined ? ticked : [...ticked, trimmed(text, last.end + word.length, text.length)]
}

/** After the last box what is written behind its yes or no is a comment, and stands though the box is empty. */
const answerWord = /^\s*(?:yes|no|n\/a|not known|don['’]t know)\b[\s.,:;–-]*(?=\S)/i

function trimmed(text: string, from: number, to: number): Stretch {
  const words = text.slice(from, to)
  return { from: from + words.length - words.trimStart().length, to: to - words.length + words.trimEnd().length }
}
