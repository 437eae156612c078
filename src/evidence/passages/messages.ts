import type { Day, When } from '#case/dates'
import { type Line, linesOf } from './lines.ts'
import { tabledMessages } from './messageTable.ts'
import type { Span } from './sentences.ts'
import { type StampOrder, stampOrder } from './stampOrder.ts'
import { dayOfStamp, stampParts } from './stamps.ts'
import { transcriptOf } from './transcripts.ts'

/** One message of an export: the place of its words, who sent it and when; or one call of a call record, whose words are what became of it. */
export type MessageSpan = Span & Readonly<{ sender: string | undefined; at: When | undefined; isCall?: true }>

const { day, clock } = stampParts
const layouts: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:\d+ ?\t ?)?(?<stamp>${day}[,\s]+${clock}) ?\t ?(?<sender>[^\t\n]{1,40})\t(?:[^\t\n]{1,40}\t(?=[^\t]{1,}))?`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:\d+[.\t ]\s*)?(?<stamp>${day} ?\t ?${clock}) ?\t ?(?<sender>[^\t\n]{1,40})\t(?:[^\t\n]{1,40}\t(?=[^\t]))?`,
    'i',
  ),
  new RegExp(String.raw`^\W{0,3}(?<stamp>${day}[,\s]+(?:at )?${clock})\]?\s*[-–:|]*\s*(?<sender>[^\n:\t]{1,40}?)(?:: | [-–>|]+ |\t)`, 'i'),
  new RegExp(String.raw`^(?<sender>[^\t\n:[\]]{1,40}?)\s*[[(](?<stamp>${day}[,\s]+${clock})[\])]\s*[:-]\s*`, 'i'),
  // Its number, stamp and sender on a line, the words below.
  new RegExp(
    String.raw`^\W{0,2}(?:\d{1,4}\W{1,3})?(?<stamp>${day}[,\s]+(?:at )?${clock})\s+(?:From|Sender)\s*:\s*(?<sender>[^\n\t]{1,60}?)\s*$`,
    'i',
  ),
  // The hour and which way it went, under a heading that names the phone.
  new RegExp(String.raw`^(?<stamp>${clock})\s+(?<sender>IN|OUT|INCOMING|OUTGOING|RECEIVED|SENT)\s+(?=\S)`),
  new RegExp(String.raw`^(?:\d+[.\t ]\s*)?(?<stamp>${clock})\s*[-–\t]\s*(?<sender>\p{Lu}[\p{L} .'-]{1,30}?)(?:: | [-–] |\t)`, 'u'),
]
/** Columns set apart by blanks: application, account, stamp, words. The day of a line with the hour alone stands above it. */
const blankColumns = new RegExp(String.raw`^\S[^\n]{0,60}?\s{2,}(?<stamp>${day}[,\s]+${clock})\s{2,}`, 'i')
const underDay = new RegExp(
  String.raw`^(?<stamp>${clock})\s+(?!(?:[PD][CS]|DI|INT|SOL|Q|A)\b)(?<sender>\p{Lu}[\p{L} .'-]{0,30}): (?=\S)`,
  'u',
)
const dayAlone = new RegExp(String.raw`^\s*(?:(?:mon|tues?|wed|wednes|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(${day})\s*$`, 'i')

/** The account that stands before the stamp: the last column, without the word that says which way it went. */
const accountBefore = (lead: string): string | undefined =>
  lead
    .split(/\s{2,}/)
    .slice(0, -2)
    .at(-1)
    ?.replace(/^(?:from|sender|incoming|received)\s+/i, '')
    .trim()

/** What heads a message between its stamp and its words. */
const headerLine = /^\s*(?:subject|subj|re|to|cc|app(?:lication)?|attachments?)\s*:/i
const aloneStamp = new RegExp(String.raw`^${day}[,\s]+${clock}$`, 'i')
const columns = /\b(?:from|sender|party|number|direction)\b.*\t/i

/** Columns parted by strokes read as columns parted by tabs, every word in its place. */
const withTabs = (text: string): string =>
  /(?:^[^|\n]{1,60}(?:\|[^|\n]{0,200}){3,}$\n?){3}/m.test(text) ? text.replaceAll('|', '\t') : text

/**
 * The messages on a page, in order; empty where the page holds none. A message runs on to the next stamp. `bound`: a day that all of them lie before,
 * for stamps without their year. `order`: of their figures, as the whole document has it.
 */
export function messageSpans(text: string, bound?: Day, order: StampOrder = stampOrder(text)): readonly MessageSpan[] {
  const parted = withTabs(text)
  const tabled = tabledMessages(parted, order)
  const lines = linesOf(parted)
  const known = inLines(lines, order) ?? inCells(lines, order) ?? []
  const typed = transcriptOf(text, bound, order)
  const read = typed.length > known.length ? typed : known
  return (tabled.length >= read.length ? tabled : read).map((message) => asReply(message, text))
}

/** "[reply] See what I can do", "ME: stop": a list of what one person sent marks the answers by a word before them. */
const markedReply = /^[[(](?:(?:her|his|my|IP['’]?s?) )?(?:reply|replied|response|answer|me|ip|outgoing|out|sent)[\])][ :–-]*(?=\S)/i
const wordedReply = /^(?:reply|me|IP|outgoing|sent) ?[:–-] ?(?=\S)/i

function asReply(message: MessageSpan, text: string): MessageSpan {
  const words = text.slice(message.start, message.end)
  const mark = markedReply.exec(words) ?? (message.sender === undefined ? wordedReply.exec(words) : null)
  return mark ? { ...message, start: message.start + mark[0].length, sender: 'me' } : message
}

function inLines(lines: readonly Line[], order: StampOrder): readonly MessageSpan[] | undefined {
  const found: MessageSpan[] = []
  let started: { start: number; end: number; sender: string | undefined; at: When | undefined } | undefined
  let lastDay: When | undefined
  const finish = () => {
    if (started && started.end > started.start) found.push(started)
    started = undefined
  }
  for (const line of lines) {
    const match = [...layouts, underDay].map((layout) => layout.exec(line.text)).find((one) => one !== null) ?? blankColumns.exec(line.text)
    const dayAbove = match ? undefined : dayAlone.exec(line.text)
    if (dayAbove) {
      finish()
      lastDay = dayOfStamp(dayAbove[1] ?? '', order) ?? lastDay
    } else if (match?.groups) {
      finish()
      const at = dayOfStamp(match.groups.stamp ?? '', order)
      lastDay = at ?? lastDay
      const lead = line.text.slice(match[0].length)
      const start = line.start + match[0].length + (lead.length - lead.trimStart().length)
      started = {
        start,
        end: line.start + line.text.trimEnd().length,
        sender: match.groups.sender?.trim() ?? accountBefore(match[0]),
        at: at ?? lastDay,
      }
    } else if (started && started.end <= started.start && headerLine.test(line.text)) started.start = started.end = line.end + 1
    else if (line.text.trim() === '' || columns.test(line.text)) finish()
    else if (started) started.end = line.start + line.text.trimEnd().length
  }
  finish()
  return found.length > 0 ? found : undefined
}

/** A table read cell by cell: a stamp alone on its line, then the sender, then the words. */
function inCells(lines: readonly Line[], order: StampOrder): readonly MessageSpan[] | undefined {
  const cells = lines.filter((line) => line.text.trim() !== '')
  const found: MessageSpan[] = []
  for (let at = 0; at + 2 < cells.length; at += 1) {
    if (!aloneStamp.test(cells[at]!.text.trim())) continue
    const words = cells[at + 2]!
    found.push({
      start: words.start,
      end: words.start + words.text.trimEnd().length,
      sender: cells[at + 1]!.text.trim(),
      at: dayOfStamp(cells[at]!.text, order),
    })
  }
  return found.length > 0 ? found : undefined
}
