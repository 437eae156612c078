import { type Line, linesOf } from './lines.ts'
import type { MessageSpan } from './messages.ts'
import type { Span } from './sentences.ts'
import type { StampOrder } from './stampOrder.ts'
import { dayOfStamp } from './stamps.ts'

/** What the columns of a table of messages or calls are called in the exports of telephones and of those who hold messages. */
const columns = {
  time: /^(?:date ?(?:\/|&|and|\+)? ?time|time ?stamp|time|date|sent(?: (?:at|on|date|time))?|received(?: at)?|created(?: ?_?at)?|start time|(?:timestamp|sent|created|date)\s?[:_-]\s?(?:time|date|at|sent)?)\b(?!.*\bzone)/i,
  sender: /^(?:from|sender(?:[_ ]name)?|author|sent by|username|user|caller|calling|originat(?:ing|or)|a[- ]?(?:number|party)|account)\b/i,
  direction: /^(?:direction|in ?\/ ?out|type \(in\/out\))\b/i,
  type: /^(?:(?:call )?(?:type|status|outcome|result))\b/i,
  party: /^(?:party|parties|other party|contact(?: name)?|number|phone(?: number)?|participants?)\b/i,
  words: /^(?:body|text|message(?: (?:text|body|content))?|content|contents|sms|comment)\b(?! ?(?:id|type|#|no|number)\b)/i,
  length: /^(?:duration|length)\b/i,
} as const
type Column = keyof typeof columns

/** "447700900999@s.whatsapp.net Craig" is Craig; a number alone stays what it is. */
export function nameOfParty(cell: string): string {
  const first = cell.split(';')[0]!.replace(/^(?:from|to):\s*/i, '')
  const named = first
    .replace(/\S+@\S+|\+?\d[\d ()-]{6,}\d|\((?:owner|local user)\)|\bowner\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return /\p{L}{2}/u.test(named) ? named : first.trim()
}

type Cell = Readonly<{ text: string; start: number }>

function cellsOf({ text, start }: Line): readonly Cell[] {
  let at = start
  return text.split('\t').map((cell) => {
    const from = at + (cell.length - cell.trimStart().length)
    at += cell.length + 1
    return { text: cell.trim(), start: from }
  })
}

/** Where each known column stands; undefined where the row does not head a table of messages. The last time column has the hour. */
function headOf(cells: readonly Cell[]): ReadonlyMap<Column, readonly number[]> | undefined {
  if (cells.length < 3 || cells.some(({ text }) => text.length > 40)) return undefined
  const places = new Map<Column, number[]>()
  cells.forEach(({ text }, at) => {
    const column = (Object.keys(columns) as Column[]).find((one) => columns[one].test(text))
    if (column) places.set(column, [...(places.get(column) ?? []), at])
  })
  const isHead = places.has('time') && (places.has('sender') || places.has('party')) && (places.has('words') || places.has('length'))
  return isHead ? places : undefined
}

/** The messages of tables whose heading says what their columns are, in whatever order; empty where a page has none. */
export function tabledMessages(text: string, order: StampOrder): readonly MessageSpan[] {
  const found: MessageSpan[] = []
  let head: ReadonlyMap<Column, readonly number[]> | undefined
  for (const line of linesOf(text)) {
    if (!line.text.includes('\t')) {
      if (line.text.trim() !== '') head = undefined
      continue
    }
    const cells = cellsOf(line)
    const heading = headOf(cells)
    if (heading) head = heading
    else if (head) found.push(...messageIn(cells, head, order))
  }
  return found
}

function messageIn(cells: readonly Cell[], head: ReadonlyMap<Column, readonly number[]>, order: StampOrder): MessageSpan[] {
  const cell = (column: Column) => (head.get(column) ?? []).map((at) => cells[at]).find((one) => one !== undefined && one.text !== '')
  const at = (head.get('time') ?? [])
    .toReversed()
    .map((place) => dayOfStamp(cells[place]?.text ?? '', order))
    .find((day) => day !== undefined)
  const written = cell('words')
  const words = written ? { start: written.start, end: written.start + written.text.length } : callOf(cells, head)
  if (!at || !words) return []
  const direction = cell('direction')?.text ?? ''
  const isOut = /\b(?:out|outgoing|sent|dialled)\b/i.test(direction)
  const sender = cell('sender') ?? (isOut ? undefined : cell('party'))
  return [
    {
      start: words.start,
      end: words.end,
      sender: sender ? nameOfParty(sender.text) : isOut ? 'Outgoing' : undefined,
      at,
      ...(written ? {} : { isCall: true as const }),
    },
  ]
}

/** A row of something sent and not of a call: a picture leaves its words empty. */
const isWritten = /\b(?:sms|mms|texts?|chat|im|image|picture|e-?mail|(?<!voice )message)\b/i

/** The cells of a row that say what became of a call: how long it was, with its kind or way where that stands beside it. */
function callOf(cells: readonly Cell[], head: ReadonlyMap<Column, readonly number[]>): Span | undefined {
  const place = (column: Column) => (head.get(column) ?? []).find((at) => cells[at]?.text)
  const length = place('length')
  const beside = [place('type'), place('direction')].find((at) => at !== undefined && (length === undefined || Math.abs(at - length) === 1))
  const kind = beside === undefined ? '' : (cells[beside]?.text ?? '')
  if (isWritten.test(kind) || (length === undefined && !/\b(?:calls?|missed|voice ?mail)\b/i.test(kind))) return undefined
  const places = [length, beside].filter((at) => at !== undefined)
  const [from, to] = [cells[Math.min(...places)], cells[Math.max(...places)]]
  return from && to ? { start: from.start, end: to.start + to.text.length } : undefined
}
