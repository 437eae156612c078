import { type Day, daysBetween, type When } from '#case/dates'
import type { DocumentReading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import type { Passage, RecognisedDocument } from '../passage.ts'
import { firstOf, lastOf } from './calendar.ts'
import { type DateFound, datesIn, movesTale, type TimeContext } from './datesIn.ts'
import { daysNamed } from './daysNamed.ts'
import { type Within, withinAfter, writtenAnew } from './nextStatement.ts'
import type { Said } from './said.ts'

/** How far a document's tale has come: what the next passage's dates are read against. */
export type Telling = Readonly<{
  /** How many days before the writing a day may lie that leads the next: questions jump, and officers mean the last such day. */
  jumps: number | undefined
  writtenOn: When | undefined
  mayRunOn: boolean
  notAfter: Day | undefined
  known: ReadonlySet<Day>
  /** Days told of in this document so far. */
  toldOf: ReadonlySet<Day>
  previous: When | undefined
  anchors: ReadonlyMap<string, Said>
}>

/**
 * When a passage speaks of. `dates`: every date in it. `when`: the first of them, or the day its message was sent.
 * `carried`: for a passage with no date, the date told before it in the same paragraph. `row`: the date that heads its row of a list.
 */
export type Told = Readonly<{ dates: readonly DateFound[]; when: When | undefined; carried: When | undefined; row?: When }>

/** Signed accounts speak only of what was over when they were signed; forms and logs are added to afterwards. */
const closed: readonly DocumentKind[] = ['MG11', 'VPS', 'RETRACTION', 'INTERVIEW', 'PIN', 'EXHIBIT', 'MG12', 'MESSAGES']

/** Forms in which officers write days without their year of what is at hand. */
const officers: readonly DocumentKind[] = ['MG3', 'MG5', 'MG6']

export const tellingOf = (reading: DocumentReading, notAfter: Day | undefined, known: ReadonlySet<Day> = new Set()): Telling => ({
  writtenOn: reading.dated?.value,
  jumps: reading.kind === 'INTERVIEW' ? 180 : officers.includes(reading.kind) ? 366 : undefined,
  mayRunOn: !closed.includes(reading.kind),
  notAfter,
  known,
  toldOf: new Set(),
  previous: undefined,
  anchors: new Map(),
})

/** Reads one passage against the tale so far, and gives the tale as it then stands. */
export function whenIn(passage: Passage, telling: Telling): Readonly<{ told: Told; telling: Telling }> {
  const { mayRunOn: runsOn, notAfter, known, anchors, toldOf } = telling
  const mayRunOn = runsOn || addedTo.test(passage.text)
  const added = dayAdded(passage, telling)
  const writtenOn = passage.at ?? added ?? telling.writtenOn
  const previous = passage.at ?? (isLongBefore(telling.previous, writtenOn, telling.jumps) ? undefined : telling.previous)
  const context = { previous, mayRunOn, notAfter, known, told: toldOf, anchors }
  const row = passage.role === 'answer' ? dateHeading(passage.heading, writtenOn, context) : undefined
  const dates = withoutRota(
    withCloser(datesIn(passage.text, writtenOn, row ? { ...context, previous: row } : context), passage.text),
    passage.text,
  )
  const last = dates.findLast((date) => movesTale(date, writtenOn?.latest ?? undefined))
  const own = passage.at ?? row ?? dates.find((date) => date.kind !== 'unplaced' && !isOfHabit(date, passage.text))?.when
  const tells = carriesTale(passage, dates) && !(settingOf.test(passage.text) && isLongBefore(last?.when, writtenOn, 366))
  return {
    told: { dates, when: own, carried: own ? undefined : telling.previous, ...(row ? { row } : {}) },
    telling: {
      ...telling,
      ...(added ? { writtenOn: added } : {}),
      toldOf: withDays(toldOf, dates),
      previous:
        yearHeading(passage, writtenOn) ??
        (tells && !isAside(last, previous, writtenOn) ? (row ?? last?.when ?? previous) : telling.previous),
      anchors: withAnchors(passage.text, dates, anchors),
    },
  }
}

/** "Further, 10/09/2018: Yesterday …": what follows in a signed account was written on that day. */
const addition = /^\W*(?:further|added|addition(?:al)?|update[d]?|continued|addendum|later)\b[^.;\d]{0,20}$/i
const addedTo = /\bI(?:['’]m| am) adding this\b|\badded (?:by phone|later|afterwards|since)\b|\bI(?:['’]d| had) already signed\b/i

function dayAdded({ role, text }: Passage, { writtenOn, mayRunOn, notAfter }: Telling): When | undefined {
  if (role === 'message' || !/^\W*(?:further|add|update|continued|later)/i.test(text)) return undefined
  const [first] = datesIn(text, undefined, { mayRunOn: true, notAfter, previous: writtenOn, known: new Set(), anchors: new Map() })
  return first?.kind === 'day' &&
    first.when.earliest !== null &&
    first.when.earliest === first.when.latest &&
    !mayRunOn &&
    /\d{2}$/.test(first.when.text) &&
    addition.test(text.slice(0, first.start)) &&
    writtenOn?.latest != null &&
    first.when.earliest >= writtenOn.latest
    ? first.when
    : undefined
}

const withDays = (days: ReadonlySet<Day>, dates: readonly DateFound[]): ReadonlySet<Day> => {
  const more = dates.flatMap(({ when: { earliest, latest } }) =>
    earliest !== null && earliest === latest && !days.has(earliest) ? [earliest] : [],
  )
  return more.length > 0 ? new Set([...days, ...more]) : days
}

/** A year on a line of its own heads a diary: the days below it are of that year. */
function yearHeading({ text, role }: Passage, writtenOn: When | undefined): When | undefined {
  const year = role === 'message' ? undefined : /^\W*((?:19|20)\d\d)\W*$/.exec(text)?.[1]
  const written = writtenOn?.latest?.slice(0, 4)
  if (!year || !written || year > written || Number(written) - Number(year) > 10) return undefined
  return { earliest: firstOf(Number(year), 1), latest: lastOf(Number(year), 12), text: year }
}

/** A date that goes back half a year without saying its year is told in passing, or misread: what is told next does not follow from it. */
const isAside = (date: DateFound | undefined, previous: When | undefined, writtenOn: When | undefined): boolean =>
  date?.when.latest != null &&
  previous?.earliest != null &&
  previous.earliest !== writtenOn?.earliest &&
  !/\d{4}|\d\d[/.-]\d\d[/.-]\d\d/.test(date.when.text) &&
  daysBetween(date.when.latest, previous.earliest) > 150

const isLongBefore = (when: When | undefined, writtenOn: When | undefined, days: number | undefined): boolean =>
  days !== undefined && when?.latest != null && writtenOn?.earliest != null && daysBetween(when.latest, writtenOn.earliest) > days

/** "About the second week of January, from the 12th I think": the weeks and the day that is named straight after them are that day. */
function withCloser(dates: readonly DateFound[], text: string): readonly DateFound[] {
  return dates.flatMap((date, at) => {
    const [before, next] = [dates[at - 1], dates[at + 1]]
    if (before && saidCloser(before, date, text)) return []
    const closer = next && saidCloser(date, next, text)
    return closer ? [{ ...next, kind: 'day' as const, when: closer, start: date.start }] : [date]
  })
}

function saidCloser(wide: DateFound, day: DateFound, text: string): When | undefined {
  if (!wide.when.earliest || !wide.when.latest || !day.when.earliest || wide.kind === 'span' || wide.kind === 'year') return undefined
  const { earliest, latest } = day.when
  const length = daysBetween(wide.when.earliest, wide.when.latest)
  const isDay = earliest === latest || (day.kind === 'open' && /\b(?:began|begun|started)\b/i.test(text.slice(0, wide.start)))
  const lies = wide.when.earliest <= earliest && earliest <= wide.when.latest
  const near = day.start >= wide.end && /^[\s,(–-]*(?:\p{L}+[\s,]+){0,4}$/u.test(text.slice(wide.end, day.start))
  return length > 0 && length <= 31 && isDay && lies && near
    ? { earliest, latest: earliest, text: text.slice(wide.start, day.end) }
    : undefined
}

const weekday =
  /(?<!\b(?:on|by|until|till|since|from|after|before|last|next|this|the) )\b(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|urs|nes|ur)?(?:day)?s?\b(?! \d|,? \d{1,2}(?:st|nd|rd|th))/gi

/** "Tues long day, fri sun nights, wed off": the days of somebody's every week, named bare one after another. */
function withoutRota(dates: readonly DateFound[], text: string): readonly DateFound[] {
  if (!dates.some(({ kind }) => kind === 'weekday')) return dates
  const named = [...text.matchAll(weekday)]
  const isBare = ({ kind, start, end }: DateFound) => kind === 'weekday' && named.some(({ index }) => index >= start && index < end)
  return new Set(named.map(([, day]) => day!.toLowerCase())).size >= 3 ? dates.filter((date) => !isBare(date)) : dates
}

/** "If I change to Saturday she is there by the next week": whatever week it is. */
const isOfHabit = ({ kind }: DateFound, text: string): boolean =>
  (kind === 'weekday' || kind === 'block' || kind === 'shift') && /^\W*(?:if|whenever|every time|each time)\b/i.test(text)

/** The date of a list's row, where the row's label is nothing but a date. */
function dateHeading(heading: string | undefined, writtenOn: When | undefined, context: TimeContext): When | undefined {
  const dates = heading ? datesIn(heading, writtenOn, context) : []
  const [first] = dates
  const rest = first && heading ? heading.slice(0, first.start) + heading.slice(first.end) : ''
  return dates.length === 1 && first?.when.earliest && rest.replace(/[^\p{L}]/gu, '').length <= 4 ? first.when : undefined
}

/** The year of a conviction is told in passing; the tale does not go on from it. */
const historyOf = /\b(?:was|were|been|got) (?:convicted|sentenced|imprisoned|born)\b/i

/** How they came to be neighbours, married or parted, told with its year: the days told next without one are the last such days. */
const settingOf =
  /\b(?:married|divorce[ds]?|decree|moved in|came in to|retired|bought (?:the|my|our) (?:house|flat|shop)|known (?:him|her|each other)|started (?:work|as)|joined (?:us|the)|children|born)\b/i

/** Whether a passage's dates lead the tale on: a printed label does not, nor a field that holds nothing but a date. */
function carriesTale(passage: Passage, dates: readonly DateFound[]): boolean {
  if (historyOf.test(passage.text)) return false
  if (passage.role === 'narrative' || passage.role === 'message') return true
  const dated = dates.reduce((sum, date) => sum + date.end - date.start, 0)
  return (
    (passage.role === 'answer' || passage.role === 'label') && passage.text.trim().length - dated > (passage.role === 'answer' ? 12 : 60)
  )
}

const birthday =
  /\b((?:my|his|her|our|their)(?: \p{L}+['’]s)? birthday|our (?:wedding )?anniversary)(?:,| is| was| on|:| \()?(?: is| was)?(?: on)?(?: the)? ?$/iu

/** Remembers a day the passage gives a name to: "my son's birthday, 6th May". */
function withAnchors(text: string, dates: readonly DateFound[], known: Telling['anchors']): Telling['anchors'] {
  let anchors = known
  for (const date of dates) {
    const name = birthday.exec(text.slice(Math.max(0, date.start - 60), date.start))?.[1]
    if (!name || date.kind !== 'day' || !date.when.earliest || date.when.earliest !== date.when.latest) continue
    const [, month = 0, day = 0] = date.when.earliest.split('-').map(Number)
    anchors = new Map([...anchors, [name.toLowerCase().replaceAll('’', "'"), { kind: 'day', day, month }]])
  }
  return anchors
}

/** A stretch long over when the paper was written: what its paragraph goes on to tell belongs to it, though the tale does not go on from there. */
const isHistory = (when: When | undefined, writtenOn: When | undefined): boolean =>
  when?.latest !== undefined &&
  when.latest !== null &&
  writtenOn?.earliest !== undefined &&
  writtenOn.earliest !== null &&
  Date.parse(writtenOn.earliest) - Date.parse(when.latest) > 4 * 365 * 24 * 3600 * 1000

/** When each passage of the file speaks of, document by document in reading order. */
export function whensOf(recognised: readonly RecognisedDocument[], passages: readonly Passage[]): ReadonlyMap<Passage, Told> {
  const readings = recognised.map(({ reading }) => reading)
  const notAfter = readings
    .filter(({ kind }) => kind !== 'ORDER' && kind !== 'BAIL')
    .flatMap(({ dated }) => dated?.value.latest ?? [])
    .sort()
    .at(-1)
  const known = daysNamed(passages)
  const ofDocument = Map.groupBy(readings, ({ document }) => document)
  const holds = ({ document, pages: [first, last] }: DocumentReading, passage: Passage) =>
    document === passage.document && passage.page >= first && passage.page <= last
  /** Passages follow one another in their papers, so that it is mostly the one before. */
  let latest: DocumentReading | undefined
  const readingOf = (passage: Passage) => {
    if (!latest || !holds(latest, passage)) latest = ofDocument.get(passage.document)?.find((reading) => holds(reading, passage))
    return latest
  }
  const tellings = new Map<DocumentReading, Telling>()
  const paragraphs = new Map<DocumentReading, { place: string; told: When | undefined }>()
  const statements = new Map<DocumentReading, Within>()
  const told = new Map<Passage, Told>()
  for (const passage of passages) {
    const reading = readingOf(passage)
    if (!reading) continue
    const before = tellings.get(reading) ?? tellingOf(reading, notAfter, known)
    const within = withinAfter(statements.get(reading) ?? 'firstHead', passage)
    statements.set(reading, within)
    const { told: one, telling: next } = whenIn(passage, before)
    const anew = writtenAnew(within, passage, one.dates)
    const telling = anew ? { ...tellingOf(reading, notAfter, known), writtenOn: anew } : next
    const place = `${passage.page}/${passage.paragraph}`
    const here = paragraphs.get(reading)
    const carried = here?.place === place ? here.told : undefined
    told.set(passage, { ...one, carried: one.when ? undefined : carried })
    tellings.set(reading, telling)
    const history = isHistory(one.when, before.writtenOn) ? one.when : undefined
    paragraphs.set(reading, { place, told: history ?? (telling.previous === before.previous ? carried : telling.previous) })
  }
  return told
}
