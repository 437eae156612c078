import { type Day, daysBetween, type When } from '#case/dates'
import { weekdayName, weekdayOf } from './calendar.ts'
import { timesIn } from './clock.ts'
import { dateAt } from './dateAt.ts'
import { place } from './place.ts'
import { shift, words } from './relativeWords.ts'
import type { Found, Said } from './said.ts'
import type { Scene, Span } from './scene.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * A date in a text, from `start` up to but not including `end`. `time` is the time of day said with it, `HH:MM`.
 * `doubt` says what is wrong with it in words, where the weekday written beside it is another day's. `kind` is the form it was said in.
 */
export type DateFound = Readonly<{ start: number; end: number; when: When; kind: Said['kind']; time?: string; doubt?: string }>

/**
 * What else a date may be read against: the date told before, the year of the file, days named in the document ("my birthday"),
 * and whether the words may speak of days after they were written, as logs and forms brought up to date do.
 */
export type TimeContext = Readonly<{
  previous?: When | undefined
  year?: number | undefined
  anchors?: ReadonlyMap<string, Said> | undefined
  mayRunOn?: boolean
  /** The last day the file was added to: bounds a document that bears no date of its own. */
  notAfter?: Day | undefined
  /** Days that the file names with their year: one of them is meant where a date without its year could be it. */
  known?: ReadonlySet<Day> | undefined
  /** Days that the same paper has told of already. */
  told?: ReadonlySet<Day> | undefined
}>

/** Words that put a date after the writing: a hearing to come, a baby that is due. */
const ahead =
  /\b(?:expecting|due|will|going to|appointment|hearing|trial|surrender|booked|adjourned|scheduled|listed|bailed (?:to|until)|shall|until|by|next|marac|return(?:ing)? on|court on|(?:a|the) (?:wedding |party )?date (?:in|for))\b[^.!?;]{0,60}$/i

const spanOf = (when: When | undefined): readonly [Day, Day] | undefined =>
  when?.earliest && when.latest ? [when.earliest, when.latest] : undefined

const oneDay = (days: readonly [Day, Day] | undefined): Day | undefined => (days?.[0] === days?.[1] ? days?.[0] : undefined)

/** "She'd had her hair done like mine by Christmas": told as over, so that the day is too. */
const cameTo =
  /\b(?:had|was|were|['’]d (?:had|got|been|done)|began|started|came|went|got|knew)\b(?:(?!\b(?:will|shall|going to|due|expect\w*|want\w*|hop\w*|would|said|told|be|court|hearing|bail\w*|appointment)\b)[^.!?;])*\bby (?:the |that )?$/i

/** Words that put a date surely after the writing: a baby due, somebody expecting. */
const toCome = /\b(?:due(?! to\b)|expecting)\b[^.!?;]{0,40}$/i

/** Whether a date carries the tale on: one that says its day, its month or its season, is not open at an end, and is not still to come. */
export const movesTale = (found: DateFound, written: Day | undefined): boolean => {
  const span = spanOf(found.when)
  if (span && written && span[0] > written) return false
  return span !== undefined && found.kind !== 'open' && found.kind !== 'year' && daysBetween(span[0], span[1]) <= 92
}

/** Every date of a text in its order, placed as exactly as the words and the context allow and no further. */
export function datesIn(text: string, writtenOn: When | undefined, context: TimeContext = {}): readonly DateFound[] {
  const tokens = tokensOf(text)
  const written = writtenOn?.latest ?? undefined
  const found: DateFound[] = []
  let previous = spanOf(context.previous)
  for (let at = 0; at < tokens.length; ) {
    const read = anchorAt(tokens, at, context.anchors) ?? dateAt(tokens, at)
    const first = tokens[at]
    const last = read && tokens[read.next - 1]
    if (!read || !first || !last) {
      at += 1
      continue
    }
    const lead = text.slice(Math.max(0, first.start - 120), first.start)
    const mayRunOn = (context.mayRunOn === true && !isStretch(read.said)) || (ahead.test(lead) && !cameTo.test(lead))
    // In quoted speech "today" is the day of the tale, not of the statement.
    const quoted = isQuoted(text, first.start) || asksAfter.test(lead)
    const { notAfter, year, known, told, anchors = new Map() } = context
    const scene: Scene = {
      written: quoted && isOfTheDay(read.said) ? oneDay(previous) : written,
      notAfter: notAfter ?? written,
      mayRunOn: mayRunOn || (quoted && !isOfTheDay(read.said)),
      toCome: toCome.test(lead),
      forward: /\bby(?: (?:the|that))? $/i.test(lead),
      earlier: pluperfect.test(lead),
      previous,
      beside: joins.test(text.slice(found.at(-1)?.end ?? text.length, first.start)),
      year,
      anchors,
      ...(known ? { known } : {}),
      ...(told ? { told } : {}),
    }
    const span = place(read.said, scene)
    at = span ? read.next : at + 1
    if (!span) continue
    const date = dateFound(text, first.start, last.end, read.said, span)
    found.push(date)
    if (!quoted && movesTale(date, written)) previous = spanOf(date.when)
  }
  return withTimes(text, found)
}

/** What stands between two dates told in one breath: "14th February, for obvious reasons, and 14th March". */
const joins = /^[^.;:]{0,30}(?:,|&|\band)\s*(?:(?:on|the|then)\s+)*$/i

const pluperfect = /\b(?:had|(?:s?he|they|i|we)['’]d)\b[^.!?;]{0,80}$|\bhas told me\b[^.!?;]{0,80}$/i

/** Whether a place is within quotation marks: the last mark before it opens. A sentence may begin inside a quotation and close it. */
const isQuoted = (text: string, at: number): boolean => {
  const last = [...text.slice(0, at).matchAll(/["“”]/g)].at(-1)
  if (!last) return false
  if (last[0] !== '"') return last[0] === '“'
  return /^$|[\s([:,-]/.test(text.slice(0, last.index).slice(-1)) && /\S/.test(text[last.index + 1] ?? '')
}

/** Said from the day of speaking, as "tonight" and "last Friday" are and "3rd March" is not. */
const isOfTheDay = (said: Said): boolean =>
  !(said.kind === 'month' || said.kind === 'feast' || (said.kind === 'day' && said.month !== undefined))

/** A month, a season or a feast: a paper that is added to speaks of days after its date, hardly of months. */
const isStretch = ({ kind }: Said): boolean => kind === 'month' || kind === 'season' || kind === 'feast'

/** "She asked where's Dr Keating today": the day is the asker's. */
const asksAfter =
  /(?:^|[,:]|\bask\w*) (?:how |what |where |when )?(?:was|had|did|am|have|could) I\b[^.;!?,]{0,30}$|\b(?:ask\w*\b[^.;!?"“”]{0,20}\b(?:where|who|when|what|whether|if|was|is|were|are|did|had)|where['’]?s)\b[^.;!?"“”]{0,40}$/i

/** A day the document has named elsewhere, spoken of by its name. */
function anchorAt(tokens: readonly Token[], at: number, anchors: TimeContext['anchors']): Found | undefined {
  const side = words(tokens, at, 'the', 'day', 'after') ? 1 : words(tokens, at, 'the', 'day', 'before') ? -1 : 0
  const from = side === 0 ? at : at + 3
  for (const name of anchors?.keys() ?? []) {
    const parts = name.split(' ')
    if (!words(tokens, from, ...parts)) continue
    const said: Said = { kind: 'anchor', name }
    return { said: side === 0 ? said : shift(said, 'day', side), next: from + parts.length }
  }
  return undefined
}

function dateFound(text: string, start: number, end: number, said: Said, [earliest, latest]: Span): DateFound {
  const when: When = { earliest, latest, text: text.slice(start, end).replace(/\s+/g, ' ') }
  const doubt = weekdayDoubt(said, earliest, latest)
  return { start, end, when, kind: said.kind, ...(doubt ? { doubt } : {}) }
}

function weekdayDoubt(said: Said, earliest: Day | null, latest: Day | null): string | undefined {
  if (said.kind !== 'day' || said.weekday === undefined || !earliest || earliest !== latest) return undefined
  const is = weekdayOf(earliest)
  return is === said.weekday ? undefined : `written as a ${weekdayName(said.weekday)}; ${earliest} was a ${weekdayName(is)}`
}

/** Gives each date the time of day nearest to it in its own clause, at most forty characters off. */
function withTimes(text: string, dates: readonly DateFound[]): readonly DateFound[] {
  if (dates.length === 0) return dates
  const times = timesIn(text)
  if (times.length === 0) return dates
  const taken = new Set<number>()
  return dates.map((date) => {
    const near = times
      .filter((time) => !taken.has(time.start) && (time.end <= date.start || time.start >= date.end))
      .map((time) => ({ time, gap: time.end <= date.start ? text.slice(time.end, date.start) : text.slice(date.end, time.start) }))
      .filter(({ gap }) => gap.length <= 40 && !/[.;!?]\s|\t|\n\s*\n/.test(gap))
      .sort((a, b) => a.gap.length - b.gap.length)[0]
    if (!near || date.when.earliest !== date.when.latest || !date.when.earliest) return date
    taken.add(near.time.start)
    return { ...date, time: near.time.time }
  })
}
