import type { Answer } from '#case/riskForm'
import { answerAtStart } from './answers.ts'

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

const labels =
  /(?<![\p{L}\p{N}'’])(?:(yes|y)|(no|n)|(d ?\/ ?k|dk|don['’]?t know|n ?\/ ?k|nk|not known|unknown|unsure|not sure)|(n ?\/ ?a|not applicable)|(refused|declined))(?![\p{L}\p{N}'’])/giu
const kinds = ['yes', 'no', 'dontKnow', 'notApplicable', 'refused'] as const
type Kind = (typeof kinds)[number]
type Label = Readonly<{ kind: Kind; start: number; end: number }>

/** What stands between printed answers: blanks, boxes, marks and what parts or surrounds them. */
const between = /^(?:[\s/|:;,.–—~_*()[\]{}<>\\☐□▢◻○◯⬜☒☑■●◉⬛✓✔√✗✘⊠🗹🗸-]|(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}]))*$/u
const longest = 60

const tick = '[xX✓✔√✗✘*/■●]'
/** A box by how it is printed, with a mark in it (first group) or empty (second); a mark without a box is the third. */
const units = new RegExp(
  String.raw`(\[ ?${tick} ?\]|\( ?${tick} ?\)|< ?${tick} ?>|_+ ?[xX✓✔√/] ?_+|\.{2,} ?[xX✓✔√/] ?\.{2,}|[☒☑■●◉⬛⊠🗹])|(\[[\s_.]{0,3}\]|\([\s_.]{0,3}\)|<\s{0,3}>|[☐□▢◻○◯⬜]|_+|\.{3,})|([✓✔√✗✘🗸]|(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}]))`,
  'gu',
)
/** `leads`: drawn with dots or a ruled line, as what leads from a question to its answers is. `opensWords`: a cross before words may be theirs ("X marks on the door"). */
type Unit = Readonly<{ is: 'marked' | 'empty' | 'bare'; leads: boolean; start: number; end: number; opensWords?: true }>

function unitsIn(text: string, from: number, to: number): readonly Unit[] {
  return [...text.slice(from, to).matchAll(units)].map((found) => ({
    is: found[1] !== undefined ? 'marked' : found[2] !== undefined ? 'empty' : 'bare',
    leads: /^[._]/.test(found[0]),
    start: from + found.index,
    end: from + found.index + found[0].length,
  }))
}

/** The answers printed beside one another, and what stands before the first, between them and behind the last. */
type Printed = Readonly<{ labels: readonly Label[]; slots: readonly (readonly Unit[])[] }>

function labelsOf(text: string): readonly Label[] {
  return [...text.matchAll(labels)].map((found) => ({
    kind: kinds[found.slice(1).findIndex((one) => one !== undefined)]!,
    start: found.index,
    end: found.index + found[0].length,
  }))
}

const isBeside = (text: string, a: Label, b: Label): boolean => {
  const gap = text.slice(a.end, b.start)
  return gap.length <= longest && between.test(gap) && !/\n\s*\n/.test(gap)
}

/** Runs of answers that stand beside one another, each kind once, yes and no first. */
function runsOf(text: string): readonly (readonly Label[])[] {
  const runs: Label[][] = []
  let run: Label[] = []
  for (const label of labelsOf(text)) {
    const last = run.at(-1)
    if (last && isBeside(text, last, label) && run.every(({ kind }) => kind !== label.kind)) run.push(label)
    else {
      run = [label]
      runs.push(run)
    }
  }
  return runs.filter(([first, second]) => second && isAnswer(first!) && isAnswer(second))
}
const isAnswer = ({ kind }: Label): boolean => kind === 'yes' || kind === 'no'

/** Where what belongs to a row begins before its first answer, and ends behind its last, both on its line. */
function printedRow(text: string, run: readonly Label[]): Printed {
  const [first, last] = [run[0]!, run.at(-1)!]
  const line = lineFrom(text, first.start)
  let from = first.start
  while (from > line && first.start - from < longest && between.test(text.slice(from - 1, first.start))) from -= 1
  const end = lineTo(text, last.end)
  let to = last.end
  while (to < end && to - last.end < longest && between.test(text.slice(last.end, to + 1))) to += 1
  const behind = unitsIn(text, last.end, to)
    .map(
      (unit): Unit =>
        unit.is === 'bare' && /^ ?(?!\d{1,2}[.)])[\p{L}\d"'“]/u.test(text.slice(unit.end, end)) ? { ...unit, opensWords: true } : unit,
    )
    .filter(({ opensWords }, nth) => nth === 0 || !opensWords)
  const gaps = run.slice(1).map((label, nth) => unitsIn(text, run[nth]!.end, label.start))
  return { labels: run, slots: [unitsIn(text, from, first.start), ...gaps, behind] }
}

/** The answers that are marked; `unclear` where a mark may belong to either neighbour; undefined where the row is not printed so. */
type Reads = (row: Printed) => readonly Label[] | 'unclear' | undefined

/** A box to each answer, before it or behind it; a bare cross may stand where the others have a ruled line. A line of dots may lead to the first answer. */
const byBoxes =
  (side: 'before' | 'behind'): Reads =>
  ({ labels: all, slots }) => {
    const own = side === 'before' ? slots.slice(0, -1) : slots.slice(1)
    const free = side === 'before' ? slots.at(-1)! : slots[0]!
    const boxes = own.flat()
    const areAlike = boxes.every(({ is, leads }) => leads || is === 'bare') || boxes.every(({ is, leads }) => !leads && is !== 'bare')
    if (own.some((units) => units.length !== 1) || !areAlike || boxes.every(({ is }) => is === 'bare')) return undefined
    if (free.some(({ is, leads, opensWords }) => !opensWords && (side === 'before' || !leads || is !== 'empty'))) return undefined
    return all.filter((_, nth) => boxes[nth]!.is !== 'empty')
  }

const opens = /[([{<>*_→] ?$/u
const closes = /^ ?[)\]}><*_←]/u
const struck = (text: string, { start, end }: Label): boolean => text.endsWith('~~', start) && text.startsWith('~~', end)

/** One answer bracketed, starred or pointed at ("(Yes) / No", "**Yes** / No", ">Yes< No"), or the others struck out. */
const setApart =
  (text: string): Reads =>
  ({ labels: all, slots }) => {
    if (slots.flat().some(({ is, opensWords }) => is === 'bare' && !opensWords)) return undefined
    const left = all.filter((label) => !struck(text, label))
    if (left.length < all.length) return left
    const marked = all.filter(
      ({ start, end }) => opens.test(text.slice(Math.max(0, start - 2), start)) && closes.test(text.slice(end, end + 2)),
    )
    return marked.length > 0 && marked.length < all.length ? marked : undefined
  }

/** A tick or cross that belongs to the answer on the side where the form has its marks; where that is not known, to the nearer one. */
const byBareMark =
  (text: string, side: 'before' | 'behind' | undefined): Reads =>
  ({ labels: all, slots }) => {
    const found = slots.flatMap((units, nth) => units.map((unit) => ({ ...unit, nth }))).filter(({ is, leads }) => is !== 'empty' || !leads)
    const marks = found.length > 1 || side === 'before' ? found.filter(({ opensWords }) => !opensWords) : found
    const [mark] = marks
    if (!mark || marks.length > 1 || mark.is !== 'bare') return undefined
    const [left, right] = [all[mark.nth - 1], all[mark.nth]]
    if (side === 'before' && right) return [right]
    if (side === 'behind' && left) return [left]
    if (!left || !right) return [left ?? right!]
    const far = (gap: string): number => gap.length + (/[/|,;\t]/.test(gap) ? longest : 0)
    const [toLeft, toRight] = [far(text.slice(left.end, mark.start)), far(text.slice(mark.end, right.start))]
    return toLeft === toRight ? 'unclear' : [toLeft < toRight ? left : right]
  }

/** The one answer in capitals among small letters: "yes / NO / d/k". */
const byCapitals =
  (text: string) =>
  ({ labels: all }: Printed): readonly Label[] | undefined => {
    const words = all.map(({ start, end }) => text.slice(start, end))
    const capital = words.filter((word) => word === word.toUpperCase())
    const small = words.filter((word) => word === word.toLowerCase())
    return capital.length === 1 && small.length === words.length - 1 ? [all[words.indexOf(capital[0]!)]!] : undefined
  }

/** On which side of its answer the bare marks of a form stand: before the first answer in some rows and behind the last in none, or the other way about. */
function sideOfMarks(rows: readonly Printed[]): 'before' | 'behind' | undefined {
  const bare = (units: readonly Unit[] | undefined): boolean => units?.some(({ is, opensWords }) => is === 'bare' && !opensWords) === true
  const before = rows.some(({ slots }) => bare(slots[0]))
  const behind = rows.some(({ slots }) => bare(slots.at(-1)))
  return before === behind ? undefined : before ? 'before' : 'behind'
}

/** Which of several words printed beside one another in a single row is marked: a box to each, one set apart, or a mark nearer to it; undefined where it is not one. */
export function markedAmong(text: string, words: readonly Readonly<{ start: number; end: number }>[]): number | undefined {
  // What the words are makes no difference to how they are marked.
  const row = printedRow(
    text,
    words.map((word) => ({ ...word, kind: 'yes' })),
  )
  const ways = [byBoxes('before'), byBoxes('behind'), setApart(text), byBareMark(text, undefined)]
  const chosen = ways.map((reads) => reads(row)).find((found) => found !== undefined)
  return chosen !== 'unclear' && chosen?.length === 1 ? row.labels.indexOf(chosen[0]!) : undefined
}

/** Fewer rows than this are no form's way of printing. */
const fewest = 5
const most = 0.8

/** The answers of rows that are printed alike. */
function decided(text: string, rows: readonly Printed[]): readonly ChoiceRow[] {
  const boxes = (['before', 'behind'] as const).map(byBoxes).find((reads) => rows.filter((row) => reads(row)).length >= rows.length * most)
  const side = sideOfMarks(rows)
  const inCapitals = rows.flatMap((row) => byCapitals(text)(row) ?? [])
  // Where the same answer always has the capital, it is printed so.
  const tellsByCapitals = inCapitals.length >= rows.length * most && new Set(inCapitals.map(({ kind }) => kind)).size > 1
  const ways = boxes ? [boxes] : tellsByCapitals ? [byCapitals(text)] : [setApart(text), byBareMark(text, side)]
  const read = rows.map((row) => ways.map((reads) => reads(row)).find((found) => found !== undefined))
  if (read.filter((chosen) => chosen !== undefined).length < fewest) return []
  return rows.flatMap((row, nth) => {
    const chosen = read[nth] ?? (isBare(row) && !isWrittenBehind(text, row) ? [] : undefined)
    if (!chosen) return []
    const unclear = chosen === 'unclear'
    const [only, ...others] = unclear ? [] : chosen
    const start = row.slots[0]![0]?.start ?? row.labels[0]!.start
    const end = Math.max(row.labels.at(-1)!.end, row.slots.at(-1)!.at(-1)?.end ?? 0)
    return [{ start, end, at: start, answer: only && others.length === 0 ? only.kind : 'blank', both: others.length > 0, unclear }]
  })
}

/** An answer written behind the printed ones: "Yes / No / Don't know  REFUSED". */
const isWrittenBehind = (text: string, { labels: all }: Printed): boolean => {
  const behind = text.slice(all.at(-1)!.end, all.at(-1)!.end + longest).replace(/^[\s/|:–()\]-]+/, '')
  const answer = answerAtStart(behind)
  return answer !== undefined && /^\s*(?:$|\n|[.,;:–(-])/.test(behind.slice(answer.length))
}

/** Nothing but the printed answers: among rows that are marked, nobody answered this one. */
const isBare = ({ slots }: Printed): boolean => slots.flat().every(({ is }) => is === 'empty')

/**
 * The rows of a text in which both answers are printed and one is marked, in order, where enough of them are printed alike: what a single row leaves open (does a cross
 * between two answers belong to the one before it?) the others show. A row whose marking is not understood is left out.
 */
export function choiceRows(text: string): readonly ChoiceRow[] {
  const runs = runsOf(text)
  if (runs.length < fewest) return []
  const as = (run: readonly Label[]): string => run.map(({ kind }) => kind).join(' ')
  const counted = [...Map.groupBy(runs, as)].map(([words, { length }]) => ({ words, length }))
  const forms = counted.filter(({ length }) => length >= fewest).toSorted((a, b) => b.length - a.length)
  // A comment may begin with one more answer: "Yes [X] No [ ] N/K which pub".
  const alike = Map.groupBy(
    runs.flatMap((run) => {
      const form = forms.find(({ words }) => `${as(run)} `.startsWith(`${words} `))
      return form ? [run.slice(0, form.words.split(' ').length)] : []
    }),
    as,
  )
  const rows = [...alike.values()]
    .flatMap((each) =>
      decided(
        text,
        each.map((run) => printedRow(text, run)),
      ),
    )
    .toSorted((a, b) => a.start - b.start)
  return rows.filter((row) => isAhead(text, row)).length > rows.length * most
    ? rows.map((row) => ({ ...row, at: lineEnd(text, row) - 1 }))
    : rows
}

/** No line of a form is longer; of a longer one only so much is looked at. */
const longestLine = 800

/** Where a line begins and ends, from a place on it. */
const lineFrom = (text: string, at: number): number => {
  const from = Math.max(0, at - longestLine)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}
const lineTo = (text: string, at: number): number => {
  const length = text.slice(at, at + longestLine).indexOf('\n')
  return length < 0 ? Math.min(text.length, at + longestLine) : at + length
}

/** Where the line on which a row ends does. */
export const lineEnd = (text: string, { end }: ChoiceRow): number => lineTo(text, end)

/** Whether the answers open their line and words follow: a comment in some rows, the question in all. */
const isAhead = (text: string, row: ChoiceRow): boolean =>
  /^[\s|]*(?:[QS]?\d{1,2}[.):]?)?[\s|([{<>*_~→]*$/i.test(text.slice(lineFrom(text, row.start), row.start)) &&
  /\p{L}{3}/u.test(text.slice(row.end, lineEnd(text, row)))
