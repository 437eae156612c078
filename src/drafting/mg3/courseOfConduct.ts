import { inWords } from '#case/dates'
import type { IncidentId } from '#case/ids'
import type { NonEmpty, Quote } from '#case/quote'
import type { Incident, Reading } from '#case/reading'
import { type Behaviour, behaviours, type Marker } from '#case/vocabulary'
import { behaviourWords, markerWords } from '#case/words'
import { onlyHints } from '#law/outright'
import type { Block, Sentence } from '../block.ts'
import { spanWords, whenWords } from '../people.ts'
import { factOfAll, joined, list } from '../sentence.ts'
import { attributed } from './speakers.ts'
import { capital, numbered } from './words.ts'

/** Lines of the chronology above which it is told month by month. */
const mostLines = 30
/** Occasions of one kind, one after another, from which they are told together. */
const fewestTogether = 3

const dayOf = ({ when: { earliest, latest } }: Incident) => (earliest && earliest === latest ? earliest : undefined)

type Line = NonEmpty<Incident>

/**
 * The course of conduct in order of time: a line a day, repeated conduct of one kind told together, and every incident in one of the lines but those without a day that
 * only hint at an act, which are counted at the end.
 * `whole` is the reading with what is only hinted at, which a line says of it.
 */
export function courseOfConduct(reading: Reading, whole: Reading): Block[] {
  const hints = hintedIn(whole)
  const isDoubtful = (incident: Incident) => onlyHintsUndated(incident, hints.get(incident.id))
  const incidents = reading.incidents.filter((incident) => !isDoubtful(incident))
  const doubtful = reading.incidents.filter(isDoubtful)
  const lines = merged(
    merged(
      [...incidents].map((one): Line => [one]),
      sameDayOrWords,
    ),
    sameAsLast,
  )
  const told =
    lines.length > mostLines
      ? merged(
          merged(
            [...incidents].map((one): Line => [one]),
            sameMonth,
          ),
          never,
        )
      : repeatsTogether(lines)
  return list([
    ...told.map((line) => lineSaid(reading, line, hints)),
    leftOut(doubtful),
    ...(reading.earlier ?? []).map((one) => before(reading, one)),
  ])
}

/** What is told of a time long before, which is background and no line of the course. */
const before = (reading: Reading, one: Incident): Sentence | undefined =>
  factOfAll(
    `Before this course of conduct, and no part of it: ${whenOf(one)}. ${attributed(reading, told(one), withoutDate(told(one), one), 230)}.`,
    [told(one), ...dating(one)],
  )

/** Whether no day is known of it and nothing in it says an act outright. */
const onlyHintsUndated = (incident: Incident, whole: Incident | undefined): boolean =>
  incident.when.earliest === null && incident.rate === undefined && onlyHints(incident, whole)

/** How many passages the course of conduct leaves to the chronology, since they only hint at an act and bear no day. */
function leftOut(incidents: readonly Incident[]): Sentence | undefined {
  const { length } = incidents
  if (length === 0) return undefined
  const what =
    length === 1
      ? 'One further passage without a day only hints at an act; it stands'
      : `${capital(numbered(length))} further passages without a day only hint at an act; they stand`
  return factOfAll(`${what} in the chronology.`, incidents.map(told))
}

type Joins = (line: Line, next: Line) => boolean

const merged = (lines: readonly Line[], joins: Joins): readonly Line[] =>
  lines.reduce<Line[]>((kept, next) => {
    const last = kept.at(-1)
    if (last && joins(last, next)) kept[kept.length - 1] = [...last, ...next] as unknown as Line
    else kept.push(next)
    return kept
  }, [])

const never: Joins = () => false
const sameDayOrWords: Joins = ([one], [other]) => dayOf(one) !== undefined && dayOf(one) === dayOf(other)
const sameAsLast: Joins = (line, [next]) => line.some((one) => told(one).words === told(next).words && told(one).start === told(next).start)
const sameMonth: Joins = ([one], [other]) =>
  one.when.earliest !== null && other.when.earliest !== null && one.when.earliest.slice(0, 7) === other.when.earliest.slice(0, 7)

const kindOf = (line: Line) => (line.some(({ markers }) => markers.length > 0) ? undefined : actsOf(line).join() || undefined)

/** Runs of plain repeats become one line; anything with a threat, a breach or another mark of its own stands alone. */
function repeatsTogether(lines: readonly Line[]): readonly Line[] {
  const runs = lines.reduce<Line[][]>((kept, line) => {
    const last = kept.at(-1)?.[0]
    if (last && kindOf(last) !== undefined && kindOf(last) === kindOf(line) && dayOf(line[0]) && dayOf(last[0])) kept.at(-1)?.push(line)
    else kept.push([line])
    return kept
  }, [])
  return runs.flatMap((run) => (run.length >= fewestTogether ? [run.flat() as unknown as Line] : run))
}

const actsOf = (line: Line): readonly Behaviour[] => behaviours.filter((act) => line.some((one) => one.behaviours.includes(act)))

/** The passage of an incident that tells the act, and not what led up to it. */
function told({ summary, from }: Incident): Quote {
  const start = summary
    .replace(/^[^“]*“|^[“"]|…$/g, '')
    .replace(/”[\s\S]*$/, '')
    .slice(0, 30)
  return from.find(({ words }) => start.length > 8 && words.includes(start)) ?? from[0]
}

/** "2 missed calls and a voicemail": rows of a call record say nothing that could be quoted. */
const isOfCalls = /^(?:an?|\d+) (?:missed calls?|voicemails?|calls?)(?=,| and| of|$)/i

/** Marks that the acts alone do not say. */
const remarkable: readonly Marker[] = [
  'threatToKill',
  'threatOfViolence',
  'violence',
  'weapon',
  'sexual',
  'breachOfOrder',
  'breachOfBail',
  'priorWarning',
  'thirdPartyContact',
  'falseIdentity',
  'gifts',
  'entryToHome',
  'suicideThreat',
  'trackingDevice',
  'vexatiousComplaint',
]

/** By the id of each incident, what was read of it with its hints. */
const hintedIn = ({ incidents }: Reading) => new Map(incidents.map((incident) => [incident.id, incident]))

function lineSaid(reading: Reading, line: Line, whole: ReadonlyMap<IncidentId, Incident>): Sentence | undefined {
  const [first] = line
  const acts = actsIn(line)
  const hinted = actsIn(line.map((one) => whole.get(one.id) ?? one)).filter((act) => !acts.includes(act))
  const rate = line.find((one) => rating(one).length > 0)?.rate
  const passages = [...new Map(line.map((one) => [told(one).words, { one, passage: told(one) }])).values()]
  const quotes = passages
    .slice(0, 2)
    .map(({ one, passage }) =>
      isOfCalls.test(one.summary) ? one.summary : attributed(reading, passage, withoutDate(passage, first), line.length > 1 ? 150 : 230),
    )
  const many = passages.length > 2 ? `; and ${numbered(passages.length - 2)} more` : ''
  const how = [
    joined(acts),
    hinted.length > 0 ? `${joined(hinted)} (only hinted at)` : '',
    rate && !quotes.some((words) => words.includes(rate)) ? `told as a pattern, “${rate}”` : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
  const sources = [
    ...line.flatMap((one) => [told(one), ...dating(one), ...rating(one)]),
    ...(line.length === 1 ? first.from.slice(0, 3) : []),
  ]
  return factOfAll(`${datesOf(line)}: ${how === '' ? '' : `${how}. `}${quotes.join('; ')}${many}.`, [...new Set(sources)])
}

const actsIn = (incidents: readonly Incident[]): readonly string[] => [
  ...behaviours.filter((act) => incidents.some((one) => one.behaviours.includes(act))).map((act) => behaviourWords[act]),
  ...remarkable.filter((mark) => incidents.some(({ markers }) => markers.includes(mark))).map((mark) => markerWords[mark]),
]

/** The passage that gives the date in words, where the words of the date are printed. */
const dating = ({ when, from }: Incident): readonly Quote[] =>
  when.text === '' || (when.earliest && when.earliest === when.latest)
    ? []
    : from.filter(({ words }) => words.includes(when.text)).slice(0, 1)

const rating = ({ rate, from }: Incident): readonly Quote[] => (rate ? from.filter(({ words }) => words.includes(rate)).slice(0, 1) : [])

/** The date, with its own words only where a passage of the incident holds them. */
const whenOf = (incident: Incident) => whenWords(dating(incident).length > 0 ? incident.when : { ...incident.when, text: '' })

function datesOf(line: Line): string {
  const [first] = line
  const days = [...new Set(line.map(dayOf).filter((day) => day !== undefined))]
  const [from, to] = [days[0], days.at(-1)]
  if (line.length === 1 || !from || !to || line.some((one) => !dayOf(one) && one.when.earliest === null)) return whenOf(first)
  if (days.length === 1) return inWords(from)
  const count = days.length === 2 && line.length === 2 ? '' : `, ${line.length} incidents`
  return days.length === 2 && line.length === 2 ? `${inWords(from)} and ${inWords(to)}` : `${spanWords(from, to)}${count}`
}

/** The words without the date they open with, which already stands before them; what is left is still word for word the source's. */
function withoutDate(quote: Quote, { when }: Incident): Quote {
  const opens = when.text !== '' && quote.words.toLowerCase().startsWith(when.text.toLowerCase())
  const rest = opens ? quote.words.slice(when.text.length).replace(/^[\s,:–-]+/, '') : quote.words
  return rest.length > 15 ? { ...quote, words: rest } : quote
}
