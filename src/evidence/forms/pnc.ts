import type { When } from '#case/dates'
import type { Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { writtenDay } from '../documents/writtenDay.ts'
import { oncePer } from '../once.ts'
import type { RecognisedDocument } from '../passage.ts'
import { type Line, linesOf } from './cells.ts'

/** One disposal on a PNC print: when, what for and what was ordered, as printed; `quote` is the entry. */
export type Disposal = Readonly<{ when: When; offence: string; disposal: string | undefined; note: string | undefined; quote: Quote }>
/** A PNC print: its convictions and cautions, the words that say there are none, and the line that counts them. */
export type PncPrint = Readonly<{
  convictions: readonly Disposal[]
  cautions: readonly Disposal[]
  none: Quote | undefined
  summary: Quote | undefined
}>

const countLine = /\bconvictions?(?:\(s\))?\s{0,20}:?\s{0,20}(\d+)/i
const noTrace =
  /\b(?:no trace|no (?:previous )?convictions|nil (?:convictions|previous)|not known on pnc|no pnc record|convictions?(?:\(s\))?\s*:\s*(?:0|nil|none)\b)/i
const offenceLine = /\boffences?\s*:\s*(.+)/i
const disposalLine = /\b(?:disposal|sentence|result)\s*:\s*(.+)/i
const noteLine = /\b(?:note|order|ancillary)\s*:\s*(.+)/i

export const readPnc = oncePer((recognised: RecognisedDocument): PncPrint => {
  const entries = pagesOf(recognised).flatMap((page) =>
    blocksByDate(linesOf(page)).flatMap(({ when, lines, under }) => {
      const text = lines.map((line) => line.text.replace(/\s+/g, ' ')).join('\n')
      const [first] = lines
      const last = lines.at(-1)
      const quote = first && last && quoteAt(recognised.document.id, page, first.start, last.end)
      const offence =
        offenceLine.exec(text)?.[1] ??
        /\n\s*\d{1,2}[.)]?\s+([A-Z][^\n]{4,120})/.exec(text)?.[1] ??
        /\b(?:court|MC|CC|magistrates|police)\b\n\s*(.{4,120})/i.exec(text)?.[1] ??
        /\b(?:magistrates|police)\b(?: court)?\s+(.{4,120})/i.exec(text)?.[1] ??
        /\b(?:court|MC|CC)\b.{0,5}\s(.{4,120})/i.exec(text)?.[1]
      return quote && offence
        ? [{ when, offence, disposal: disposalLine.exec(text)?.[1], note: noteLine.exec(text)?.[1], quote, text: `${under}\n${text}` }]
        : []
    }),
  )
  const isCaution = ({ text }: { text: string }) => /\b(?:caution|warning|reprimand)(?:ed|s)?\b/i.test(text)
  const without = ({ text: _, ...entry }: Disposal & { text: string }): Disposal => entry
  return {
    convictions: entries.filter((entry) => !isCaution(entry)).map(without),
    cautions: entries.filter(isCaution).map(without),
    none: found(recognised, noTrace),
    summary: Number(found(recognised, countLine)?.words.match(/\d+/)?.[0] ?? 0) > 0 ? found(recognised, countLine) : undefined,
  }
})

function found(recognised: RecognisedDocument, pattern: RegExp): Quote | undefined {
  for (const page of pagesOf(recognised)) {
    const match = pattern.exec(page.text)
    if (match) return quoteAt(recognised.document.id, page, match.index, match.index + match[0].length)
  }
  return undefined
}

/** A rule across the page, or a line of the print that is about something else. */
const ruled =
  /^[-=_*\s]{6,}$|^end of|^(?:(?:reprimands?|cautions?|warnings?)\b.*\b(?:nil|none|0)|firearms?\b|wanted\b|disqual\w*\b|impending\b|intelligence\b)/i

/** An entry begins with its date and goes on to the next one, or to a rule across the page. */
function blocksByDate(lines: readonly Line[]): readonly Readonly<{ when: When; lines: readonly Line[]; under: string }>[] {
  const blocks: { when: When; lines: Line[]; under: string }[] = []
  let open = false
  let heading: Line | undefined
  for (const line of lines) {
    const when = /^\s*(?:\d{1,3}[.)]\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/.test(line.text) ? writtenDay(line.text) : undefined
    if (/^(?:convictions?|cautions?|reprimands?|warnings?)(?:[ /]\w+)*:?$/i.test(line.text.trim())) {
      heading = line
      open = false
    } else if (when) {
      blocks.push({ when, lines: [line], under: heading?.text ?? '' })
      open = true
    } else if (ruled.test(line.text.trim())) open = false
    else if (open) blocks.at(-1)?.lines.push(line)
  }
  return blocks
}
