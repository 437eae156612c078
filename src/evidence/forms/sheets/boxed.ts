import { isEmptyBox, isMark } from '../answers.ts'
import type { Piece } from './labels.ts'

const isBox = ({ text, label }: Piece): boolean => !label && /^(?:\[[ xX✓✔]?\]|[☐□▢☑☒⊠⬛■✓✔✗✘])$/u.test(text)

/** The box in a cell of its own before these words: ticked, empty, or none. */
export function boxBefore(pieces: readonly Piece[], place: number): 'ticked' | 'empty' | undefined {
  const [box, words] = [pieces[place - 1], pieces[place]]
  if (!box || !words || box.page !== words.page || box.row !== words.row || !isBox(box)) return undefined
  return isEmptyBox(box.text) ? 'empty' : isMark(box.text) ? 'ticked' : undefined
}

/** Of choices with a box before each, row under row below a question, those that are ticked; undefined where no such choices follow. */
export function tickedBelow(pieces: readonly Piece[], place: number): readonly Piece[] | undefined {
  const choices: number[] = []
  for (let at = place + 1; pieces[at] && isBox(pieces[at]!); at += 2) {
    const words = pieces[at + 1]
    if (!words || boxBefore(pieces, at + 1) === undefined || words.row === pieces[place]!.row) break
    choices.push(at + 1)
  }
  return choices.length === 0 ? undefined : choices.flatMap((at) => (boxBefore(pieces, at) === 'ticked' ? [pieces[at]!] : []))
}
