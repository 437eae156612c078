import type { When } from '#case/dates'
import type { SheetEntry } from '#case/formSheet'
import { folded, type Quote } from '#case/quote'
import { pagesOf } from '../../documents/pagesOf.ts'
import { quoteAt } from '../../documents/quoting.ts'
import { writtenDay } from '../../documents/writtenDay.ts'
import type { RecognisedDocument } from '../../passage.ts'
import { answerAtStart, isMark } from '../answers.ts'
import { singleRow } from '../singleRow.ts'
import { holdsOnlyChoices } from '../unmarked.ts'
import { beside, most } from './beside.ts'
import { boxBefore, tickedBelow } from './boxed.ts'
import { type Piece, piecesOf } from './labels.ts'
import { type Asked, type FormTable, isTogether, type Together } from './table.ts'

/** What a form answers to each question of its table. */
export function readTable(recognised: RecognisedDocument, table: FormTable): readonly SheetEntry[] {
  const { kind } = recognised.reading
  const pieces = piecesOf(pagesOf(recognised), table)
  const places = new Map<Asked, number[]>()
  for (const [nth, { label, asked }] of pieces.entries()) if (label && asked) places.set(asked, [...(places.get(asked) ?? []), nth])
  const entry = (asked: Asked): SheetEntry => answerTo(asked, recognised, pieces, places.get(asked) ?? [], `${kind}.${asked.id}`)
  const entries = table.asked.flatMap((each) => {
    if (!isTogether(each)) return [entry(each)]
    const own = each.of.map(entry)
    return own.some(({ state }) => state !== 'notOnThisPage') ? own : [noneOf(each, kind)]
  })
  const absent = new Map(
    table.asked.flatMap((each) => (isTogether(each) && each.unless ? [[`${kind}.${each.id}`, `${kind}.${each.unless}`]] : [])),
  )
  const answered = new Set(entries.flatMap(({ id, state }) => (state === 'answered' ? [id] : [])))
  const also = (table.also?.(recognised) ?? []).map(
    ({ id, asks, says }): SheetEntry => ({ id: `${kind}.${id}`, asks, state: 'answered', says, printed: undefined, value: undefined }),
  )
  return [...entries.filter(({ id }) => !answered.has(absent.get(id) ?? '')), ...also]
}

const noneOf = ({ id, asks }: Together, kind: string): SheetEntry => ({
  id: `${kind}.${id}`,
  asks,
  state: 'notOnThisPage',
  says: [],
  printed: undefined,
  value: undefined,
})

function answerTo(
  asked: Asked,
  recognised: RecognisedDocument,
  pieces: readonly Piece[],
  places: readonly number[],
  id: string,
): SheetEntry {
  const { document } = recognised
  const { asks } = asked
  const found = asked.found?.(recognised) ?? []
  const so = (says: readonly Quote[]): SheetEntry => ({
    id,
    asks,
    state: 'answered',
    says,
    printed: undefined,
    value: says[0] && givenBy(asked, says[0].words),
  })
  if (found.length > 0) return so(found)
  let blank: Piece | undefined
  for (const place of places) {
    const label = pieces[place]!
    const box = boxBefore(pieces, place)
    if (box === 'ticked') return so(quotesOf(document.id, [label]))
    const own = box === 'empty' ? [] : (tickedBelow(pieces, place) ?? beside(asked, pieces, place))
    if (own === 'heads others') continue
    const written = own.filter(({ text }) => isWritten(text))
    const ticked = ticksAmong(written)
    const says = (ticked ?? written).length > 0 && !nothingChosen(written) ? quotesOf(document.id, ticked ?? written) : []
    const words = says.map((quote) => quote.words).join(' ')
    if (says.length === 0) blank ??= label
    else if (asked.fits === undefined || asked.fits.test(words))
      return { id, asks, state: 'answered', says, printed: undefined, value: givenBy(asked, words, written) }
  }
  const otherwise = asked.otherwise?.(recognised) ?? []
  if (otherwise.length > 0) return so(otherwise)
  if (!blank) return { id, asks, state: 'notOnThisPage', says: [], printed: undefined, value: undefined }
  const { page, start, end } = blank
  return { id, asks, state: 'blank', says: [], printed: quoteAt(document.id, page, start, end), value: undefined }
}

const printedNote = /^\W*(?:(?:please )?(?:delete|tick|circle|specify|state|insert|complete)\b[^.]{0,60}|if applicable)\W*$/i
/** Dots, lines, empty brackets and the number of the form are no answer. */
const isWritten = (text: string): boolean =>
  /[\p{L}\d☐☒☑✓✔✗✘[(]/u.test(text) &&
  !/^[\s._\-–—…:|/*[\]()]*$/.test(text) &&
  !/^\W*(?:form )?MG ?0?\d{1,2} ?[A-E]?\W*$/i.test(text) &&
  !printedNote.test(text)

const boxes = /(\[[ xX✓✔]?\]|\([xX✓✔ ]\)|[☐□☒☑✓✔✗✘⊠■])\s*/gu

/** Where choices with boxes are printed, those that are ticked; undefined where there are no boxes. */
function ticksAmong(pieces: readonly Piece[]): readonly Piece[] | undefined {
  if (!pieces.some(({ text }) => /^(?:\[[ xX✓✔]?\]|[☐□☒☑⊠])/u.test(text))) return undefined
  return pieces.flatMap((piece) => {
    const text = piece.page.text.slice(piece.start, piece.end)
    const found = [...text.matchAll(boxes)]
    return found.flatMap((box, nth): Piece[] => {
      const to = found[nth + 1]?.index ?? text.length
      const from = box.index + box[0].length
      const words = folded(text.slice(from, to))
      return isMark(box[1] ?? '') && words !== '' ? [{ ...piece, start: piece.start + from, end: piece.start + to, text: words }] : []
    })
  })
}

/** Both answers are printed and neither is chosen. */
function nothingChosen(written: readonly Piece[]): boolean {
  const text = written.map((piece) => piece.text).join(' ')
  if (holdsOnlyChoices(text)) return true
  return singleRow(text)?.answer === 'blank'
}

function givenBy({ gives }: Asked, words: string, written: readonly Piece[] = []): When | 'yes' | 'no' | undefined {
  if (gives === 'day') return writtenDay(words)
  if (gives !== 'yesOrNo') return undefined
  const text = written.map((piece) => piece.text).join(' ') || words
  const answer = (singleRow(text) ?? answerAtStart(text))?.answer
  return answer === 'yes' || answer === 'no' ? answer : undefined
}

/** The words as quotes: those that follow one another on the page are one. */
function quotesOf(document: Quote['document'], pieces: readonly Piece[]): readonly Quote[] {
  const spans: { piece: Piece; start: number; end: number; letters: number }[] = []
  let length = 0
  for (const piece of pieces) {
    if (length >= most) break
    const { page, start, text } = piece
    const end = piece.end
    length += text.length
    const last = spans.at(-1)
    if (last && last.piece.page === page && last.end <= start && page.text.slice(last.end, start).trim() === '') {
      last.end = end
      last.letters += text.length + 1
    } else spans.push({ piece, start, end, letters: text.length })
  }
  return spans.flatMap(({ piece: { page }, start, end, letters }) => {
    const words = page.text.slice(start, end)
    // Words that lie together on paper and apart in the text would take in what stands between them: their first line is enough.
    const own = folded(words).length > letters * 1.3 + 10 ? (words.split('\n')[0] ?? words) : words
    return quoteAt(document, page, start, start + shortened(own)) ?? []
  })
}

/** Where a long answer is cut: at the end of a sentence, else of a word. */
function shortened(text: string): number {
  if (text.length <= most) return text.length
  const cut = text.slice(0, most)
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('.\n'))
  return sentence > most / 2 ? sentence + 1 : cut.lastIndexOf(' ')
}
