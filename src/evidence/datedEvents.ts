import type { DatedEvent, DatedEventName } from '#case/datedEvents'
import { datedEvents } from '#case/datedEvents'
import { momentOn } from '#case/moments'
import type { Person } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { pagesOf } from './documents/pagesOf.ts'
import { quoteAt } from './documents/quoting.ts'
import { linesOf } from './forms/cells.ts'
import type { RecognisedDocument } from './passage.ts'
import { timesIn } from './time/clock.ts'
import { type DateFound, datesIn } from './time/datesIn.ts'

/** `stamped`: the date stands before the words, at the head of an entry of a log. */
type Row = Readonly<{ event: DatedEventName; says: RegExp; in?: readonly DocumentKind[]; stamped?: true }>

const ofPolice: readonly DocumentKind[] = ['CUSTODY', 'BAIL']

/** How the papers say what a clock starts from or ends with. Each is read only with its full date in the same line. */
const rows: readonly Row[] = [
  { event: 'relevantTime', says: /\brelevant time\b/i },
  { event: 'detentionAuthorised', says: /\bdetention (?:was |first )?authorised\b|\bauthorised detention\b/i, in: ofPolice },
  { event: 'detentionReviewed', says: /\b(?:detention|inspector['’]?s?|PACE) review(?:ed)?\b|\breview of detention\b/i, in: ['CUSTODY'] },
  { event: 'detentionExtendedTo', says: /\b(?:detention|extension) (?:was )?(?:extended|authorised) (?:to|until)\b/i, in: ['CUSTODY'] },
  {
    event: 'policeBailReturn',
    says: /\bbailed? (?:to (?:return|attend|appear)|until)\b|\bto return (?:to|on)\b|\bbail (?:return|to return)\b|\breturn date\b|\bsurrender (?:to|at|on)\b(?![^\n]{0,60}\bcourt\b)/i,
    in: ofPolice,
  },
  { event: 'policeBailFrom', says: /\b(?:date(?:[ /]+(?:and )?time)? of arrest|arrested on)\b/i, in: ofPolice },
  {
    event: 'charged',
    says: /\b(?:date(?:(?: and|[ /]+)(?: ?time)?)? ?(?:of charge|charged)|charged on)\b/i,
    in: ['MG4', 'MG5', 'CUSTODY'],
  },
  {
    event: 'charged',
    says: /^[\d/.: \t-]{8,24}(?:[A-Z]{2,4} ?\d{1,5}\W{1,3})?(?:DP |detainee )?charged\b(?! (?:if|when)\b)/i,
    in: ['CUSTODY'],
    stamped: true,
  },
  {
    event: 'remandedInCustody',
    says: /\bremanded in(?:to)? custody\b[^.\n]{0,60}\b(?:court|magistrates['’]?|mags)\b|\b(?:court|magistrates['’]?|mags)\b[^.\n]{0,60}\bremanded in(?:to)? custody\b/i,
  },
  { event: 'sentToCrownCourt', says: /\bsent (?:to (?:the )?crown court|for trial)\b/i },
  {
    event: 'hearing',
    says: /\b(?:first|next) (?:hearing|appearance)\b|\bcourt (?:date|hearing)\b|\bhearing date\b|\bPTPH\b|\btrial (?:date|listed|fixed)\b|\bsurrender (?:to|at)\b[^.\n]{0,60}\bcourt\b|\bto appear (?:at|before)\b[^.\n]{0,60}\bcourt\b/i,
  },
]

/** What is only proposed, asked for or denied has not happened. */
const unreal =
  /\b(?:not|never|\w+n['’]t|if|unless|would|could|should|may|might|propos\w*|suggest\w*|request\w*|apply|application|seek\w*|asked?)\b[^.;]{0,25}$/i

/** How far after the words its date may stand. */
const reach = 60

const isOneDay = ({ when }: DateFound) => when.earliest !== null && when.earliest === when.latest

/** The dates that the clocks of a case start from, as the papers say them. Where a form leaves the day, the year or the time of day open, it is left open here. */
export function readDatedEvents(recognised: readonly RecognisedDocument[], people: readonly Person[]): readonly DatedEvent[] {
  const suspects = people.filter(({ role }) => role === 'suspect')
  return recognised.flatMap((each) => eventsIn(each, suspects))
}

function eventsIn(recognised: RecognisedDocument, suspects: readonly Person[]): readonly DatedEvent[] {
  const { document, reading } = recognised
  const own = rows.filter((row) => row.in === undefined || row.in.includes(reading.kind))
  return pagesOf(recognised).flatMap((page) =>
    linesOf(page).flatMap(({ text, start, end }): DatedEvent[] => {
      const said = own.flatMap((row) => {
        const found = row.says.exec(text)
        return found && !unreal.test(text.slice(0, found.index)) ? [{ row, after: row.stamped ? 0 : found.index + found[0].length }] : []
      })
      if (said.length === 0) return []
      const dates = datesIn(text, reading.dated?.value, { mayRunOn: true }).filter(isOneDay)
      const quote = quoteAt(document.id, page, start, end)
      return said.flatMap(({ row: { event }, after }): DatedEvent[] => {
        const date = dates.find((one) => one.end > after && one.start - after <= reach)
        const on = date?.when.earliest
        if (!quote || !date || !on) return []
        const times = timesIn(text.slice(after))
        const time = date.time ?? (times.length === 1 ? times[0]?.time : undefined)
        const at = time === undefined ? null : (momentOn(on, time) ?? null)
        if (datedEvents[event].needs === 'moment' && at === null && event !== 'relevantTime') return []
        return [{ event, suspect: whose(suspects, page.text, text), on, at, note: '', source: { file: quote } }]
      })
    }),
  )
}

/** The only suspect; of several the one that the line, or else the page, names; null where that is not said. */
function whose(suspects: readonly Person[], page: string, line: string): Person['id'] | null {
  if (suspects.length === 1) return suspects[0]!.id
  const namedIn = (text: string) => suspects.filter(({ name }) => text.toLowerCase().includes(lastName(name)))
  for (const text of [line, page]) {
    const named = namedIn(text)
    if (named.length === 1) return named[0]!.id
  }
  return null
}

const lastName = (name: string): string =>
  ((name.includes(',') ? name.split(',')[0] : name.trim().split(/\s+/).at(-1)) ?? name).toLowerCase()
