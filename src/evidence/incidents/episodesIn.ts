import { daysBetween, type When } from '#case/dates'
import type { Observation, Person } from '#case/reading'
import { type Behaviour, behaviours, type DocumentKind, type Marker, markers } from '#case/vocabulary'
import { castOf } from '../grammar/cast.ts'
import { type Sentence, sentencesOf } from '../grammar/mentions.ts'
import type { Passage } from '../passage.ts'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import { channelOf } from './channel.ts'
import { isOfficial } from './dateRoles.ts'
import { type Episode, type Part, undated } from './episode.ts'
import { isHabit, rateIn } from './rates.ts'
import {
  comesFromSomeone,
  suspectActs,
  suspectIsThere,
  suspectSends,
  suspectSighted,
  suspectSpeaks,
  suspectsThingActs,
} from './suspectActs.ts'

/** Records, lists and orders: nothing in them is an event of the conduct. */
const silent: readonly DocumentKind[] = [
  'PNC',
  'MG16',
  'MG2',
  'MG4',
  'MG6C',
  'MG6D',
  'MG6E',
  'MG7',
  'MG8',
  'MG9',
  'MG10',
  'MG12',
  'BAIL',
  'ORDER',
  'CUSTODY',
  'MESSAGES',
]
/** Forms and notices that sum up what others tell. */
const summing: readonly DocumentKind[] = ['DASH', 'S-DASH', 'SASH', 'DARA', 'VPS', 'PIN', 'RETRACTION', 'EXHIBIT']

/** Markers that are themselves something done. */
const actMarkers: readonly Marker[] = [
  'threatOfViolence',
  'threatToKill',
  'violence',
  'weapon',
  'sexual',
  'breachOfOrder',
  'breachOfBail',
  'thirdPartyContact',
  'falseIdentity',
  'gifts',
  'entryToHome',
  'suicideThreat',
  'declaredFixation',
  'trackingDevice',
  'vexatiousComplaint',
]

type Ideas = Readonly<{ behaviours: readonly Behaviour[]; markers: readonly Marker[] }>
export type IdeasOf = (passage: Passage) => Ideas

/** What was observed in each passage. */
export function ideasOf(observations: readonly Observation[]): IdeasOf {
  const byPage = Map.groupBy(observations, ({ quote }) => `${quote.document}/${quote.page}`)
  return (passage) => {
    const here = (byPage.get(`${passage.document}/${passage.page}`) ?? []).filter(
      ({ quote }) => quote.start >= passage.start && quote.start < passage.start + passage.text.length,
    )
    const found = new Set<string>(here.map(({ idea }) => idea))
    return { behaviours: behaviours.filter((one) => found.has(one)), markers: markers.filter((one) => found.has(one)) }
  }
}

const isAct = ({ behaviours, markers }: Ideas): boolean => behaviours.length > 0 || markers.some((marker) => actMarkers.includes(marker))

const history =
  /\b(?:caution(?:ed)?|convict(?:ed|ion)s?|previous(?:ly)? (?:convict|arrest|report|relationship|partner|girlfriend|boyfriend)|when we were (?:together|married|living)|during (?:the|our) (?:relationship|marriage)|while we were together|before we (?:split|separated)|years ago)/i

type Telling = Readonly<{ sentence: Sentence; told: Told; ideas: Ideas }>

/** Every event and habit of the suspect's conduct that the statements, reports and letters tell, document by document. */
export function episodesIn(
  passages: readonly Passage[],
  people: readonly Person[],
  whens: ReadonlyMap<Passage, Told>,
  ideas: IdeasOf,
): readonly Episode[] {
  const cast = castOf(people, passages)
  const speaking = passages.filter(
    ({ role, kind, text }) =>
      !silent.includes(kind) && (role === 'narrative' || role === 'answer' || (role === 'label' && text.length > 60)),
  )
  const documents = Map.groupBy(speaking, ({ document, kind }) => `${document}/${kind}`)
  return [...documents.values()].flatMap((own) => {
    const tellings = sentencesOf(own, cast).map((sentence): Telling => {
      const told = whens.get(sentence.passage) ?? { dates: [], when: undefined, carried: undefined }
      return { sentence, told, ideas: ideas(sentence.passage) }
    })
    return inDocument(tellings)
  })
}

/** How far a paragraph has come: the event being told, the last sentence with a day of the tale, and the last that has the suspect doing something. */
type Paragraph = { open: Episode | undefined; dated: Telling | undefined; acting: Telling | undefined }

function inDocument(tellings: readonly Telling[]): readonly Episode[] {
  const episodes: Episode[] = []
  let place = ''
  let so: Paragraph = { open: undefined, dated: undefined, acting: undefined }
  for (const telling of tellings) {
    const { passage } = telling.sentence
    const here = `${passage.page}/${passage.paragraph}`
    if (here !== place || passage.paragraph === null) so = { open: undefined, dated: undefined, acting: undefined }
    place = here
    const byDays = dateList(telling, so.acting)
    // The habit is told again day by day: its own undated entry goes.
    const last = episodes.at(-1)
    if (byDays && last?.habit && last.parts.every((part) => part.passage === so.acting?.sentence.passage)) episodes.pop()
    for (const episode of listed(telling) ?? byDays ?? told(telling, so)) {
      const joins = so.open && isSameEvent(so.open, episode, telling)
      if (joins && so.open) {
        const at = episodes.indexOf(so.open)
        so.open = withMore(so.open, episode)
        episodes[at] = so.open
      } else {
        episodes.push(episode)
        so.open = episode
      }
    }
    if (eventDates(passage, telling.told).length > 0) so.dated = telling
    if (suspectActs(telling.sentence) || suspectIsThere(telling.sentence)) so.acting = telling
  }
  return episodes
}

/** A sentence without a date of its own goes on with the event before it; a habit with the habit. */
function isSameEvent(open: Episode, episode: Episode, { told, sentence }: Telling): boolean {
  const own = told.row !== undefined || eventDates(sentence.passage, told).length > 0
  if (own) return false
  if (open.habit !== episode.habit) return false
  if (open.when.earliest === null || episode.when.earliest === null) return open.when.earliest === episode.when.earliest
  return (
    (open.when.latest ?? open.when.earliest) >= episode.when.earliest &&
    (episode.when.latest ?? episode.when.earliest) >= open.when.earliest
  )
}

const withMore = (one: Episode, more: Episode): Episode => ({
  ...one,
  parts: [...one.parts, ...more.parts],
  channel: one.channel === more.channel ? one.channel : one.channel === 'either' ? more.channel : one.channel,
  behaviours: behaviours.filter((idea) => one.behaviours.includes(idea) || more.behaviours.includes(idea)),
  markers: markers.filter((idea) => one.markers.includes(idea) || more.markers.includes(idea)),
  firm: one.firm || more.firm,
  rate: one.rate ?? more.rate,
})

const eventDates = (passage: Passage, { dates }: Told): readonly DateFound[] =>
  dates.filter((date) => date.when.earliest && date.kind !== 'year' && date.kind !== 'open' && !isOfficial(passage.text, date))

const length = ({ earliest, latest }: When): number => (earliest && latest ? daysBetween(earliest, latest) : Number.POSITIVE_INFINITY)

const whole = (passage: Passage): Part => ({ passage, from: 0, to: passage.text.length })

function episode(telling: Telling, when: When, part: Part, more: Partial<Episode> = {}): Episode {
  const { passage } = part
  const text = passage.text.slice(part.from, part.to)
  return {
    when,
    parts: [part],
    channel: channelOf(text),
    behaviours: telling.ideas.behaviours,
    markers: telling.ideas.markers.filter((marker) => marker !== 'previousOffending'),
    firm: !summing.includes(passage.kind),
    habit: false,
    rate: undefined,
    time: undefined,
    ...more,
  }
}

/** Rows of a list headed by dates, and entries run on in one line, each after its date. */
function listed(telling: Telling): readonly Episode[] | undefined {
  const { passage } = telling.sentence
  const { row, dates } = telling.told
  if (row) return isReport(passage.text) ? [] : [episode(telling, row, whole(passage))]
  const days = dates.filter((date) => date.kind === 'day' && date.when.earliest)
  if (days.filter((date) => standsAlone(passage.text, date)).length < 3) return undefined
  const segments = days
    .map((date, at) => ({ date, part: { passage, from: date.start, to: days[at + 1]?.start ?? passage.text.length } }))
    .filter(({ date, part }) => !isReport(passage.text.slice(date.end, part.to)))
  const named = segments.filter(({ part }) => names(telling.sentence, part))
  if (named.length * 2 < segments.length) return []
  return segments.map(({ date, part }) => episode(telling, date.when, part, { time: date.time ?? clockAfter(passage.text, date.end) }))
}

/** A date that begins an entry: no word leads up to it, or a time of day follows. */
const standsAlone = (text: string, { start, end }: DateFound): boolean =>
  /^\s*,?\s*\d{1,2}[:.]\d{2}\b/.test(text.slice(end, end + 10)) ||
  !/(?:\b(?:on|the|and|of|between|to|from|until|till|since|by|in|about|around|or|a)|[,&(/-])\s*$/i.test(text.slice(0, start))

const clockAfter = (text: string, at: number): string | undefined => {
  const found = /^\s*,?\s*(\d{1,2})[:.](\d{2})\b/.exec(text.slice(at, at + 10))
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : undefined
}

/** An entry that nothing happened. */
const isReport = (text: string): boolean => /^\s*(?:nothing|none|n\/a|nil|no (?:contact|incidents?))\b/i.test(text)

const names = ({ words, passage }: Sentence, part: Part): boolean =>
  passage === part.passage && words.some((word) => word.who === 'S' && word.start >= part.from && word.start < part.to)

/** "7th June, 21st June, 5th July are ones I wrote down": the days of what the sentence before tells. */
function dateList(telling: Telling, before: Telling | undefined): readonly Episode[] | undefined {
  const { passage } = telling.sentence
  const days = eventDates(passage, telling.told).filter(({ when }) => length(when) <= 70)
  if (days.length < 3 || !before) return undefined
  const others = telling.sentence.words.filter((word) => !days.some((date) => word.start >= date.start && word.start < date.end))
  if (others.length > 9 || suspectActs(telling.sentence)) return undefined
  const act = before.ideas
  return days.map((date) =>
    episode(
      { ...telling, ideas: act },
      date.when,
      { passage, from: date.start, to: date.end },
      { parts: [whole(before.sentence.passage), { passage, from: date.start, to: date.end }] },
    ),
  )
}

/** What one sentence tells: events on its own dates, more of the event before it, a habit, or an event without a date. */
function told(telling: Telling, so: Paragraph): readonly Episode[] {
  const { sentence, told: when, ideas } = telling
  const { passage } = sentence
  const { voice, text, kind } = passage
  if (isHistory(telling)) return []
  const dates = eventDates(passage, when)
  const days = dates.filter((date) => length(date.when) <= 10)
  const act = isAct(ideas)
  if (voice === 'police') return byPolice(telling, dates, days)
  if (voice === 'suspect') return ideas.behaviours.length > 0 ? onDays(telling, days) : []
  if (voice === 'form' || summing.includes(kind)) return act ? onDays(telling, days) : []
  const acting = suspectActs(sentence)
  const rate = rateIn(text)
  if (!act && !acting) {
    const there = suspectIsThere(sentence)
    if (days.length > 0 && (there || suspectSpeaks(sentence) || suspectSends(sentence) || suspectsThingActs(sentence)))
      return onDays(telling, days)
    if (rate && (there || (openDate(when) && comesFromSomeone(sentence)))) return [habit(telling, dates)]
    return there ? onCarried(telling, so) : []
  }
  if (days.length > 0 && !(rate && days.every((date) => length(date.when) > 3))) return onDays(telling, days)
  if (when.dates.length > 0 && when.dates.every((date) => date.kind !== 'open' && isOfficial(text, date))) return []
  if (rate) return [habit(telling, dates)]
  const carried = onCarried(telling, so)
  if (carried.length > 0 || !act) return carried
  if (kind === 'OTHER' && voice === 'witness') return []
  if (isHabit(text)) return [habit(telling, dates)]
  const wide = dates[0]?.when ?? so.dated?.told.when
  return isBackground(text) ? [] : [episode(telling, wide ?? undated, whole(passage))]
}

/** What the police tell counts as conduct where it says the day, or how often in what time; what they or the court did does not. */
function byPolice(telling: Telling, dates: readonly DateFound[], days: readonly DateFound[]): readonly Episode[] {
  const { sentence, ideas, told: when } = telling
  const { passage } = sentence
  const statement = passage.kind === 'MG11' && (suspectActs(sentence) || suspectSighted(sentence))
  if (!(isAct(ideas) && (ideas.behaviours.length > 0 || breaks(ideas))) && !statement) return []
  const on = policeDays(passage, days, when)
  if (on.length > 0) return onDays(telling, on)
  const ranged = dates.find((date) => length(date.when) > 10) ?? when.dates.find(({ kind }) => kind === 'span')
  return ranged && rateIn(passage.text) ? [habit(telling, [ranged])] : []
}

/** More of what the paragraph is telling, where that has a day and the sentence no day of its own. */
function onCarried(telling: Telling, { open, dated }: Paragraph): readonly Episode[] {
  const { passage } = telling.sentence
  const day = dated && eventDates(dated.sentence.passage, dated.told).findLast((date) => length(date.when) <= 10)?.when
  const row = dated?.told.row
  const when = row ?? day
  if (open && !open.habit && open.when.earliest !== null && (!when || open.when.earliest === when.earliest))
    return [episode(telling, open.when, whole(passage))]
  if (!when || !dated || (passage.kind === 'OTHER' && passage.voice === 'witness')) return []
  const event = episode(telling, when, whole(passage))
  return [{ ...event, parts: [...event.parts, whole(dated.sentence.passage)] }]
}

const background =
  /\b(?:known|met|got together|began seeing|started seeing|split up|separated|broke up|divorced|moved in together|went out with|been together|were together)\b/i

/** How they came to know each other and parted: the setting, not the conduct. */
const isBackground = (text: string): boolean => background.test(text)

/** Earlier offending, earlier relationships, and what lies a year and more before the papers under no closer date than its year. */
function isHistory({ sentence, told: { dates }, ideas }: Telling): boolean {
  const { text } = sentence.passage
  const days = dates.filter((date) => date.when.earliest && length(date.when) <= 10)
  if (history.test(text) || (ideas.markers.includes('previousOffending') && days.length === 0)) return true
  const years = dates.filter(({ kind }) => kind === 'year')
  return years.length > 0 && years.length === dates.length
}

const breaks = ({ markers }: Ideas): boolean => markers.includes('breachOfBail') || markers.includes('breachOfOrder')

/** A log's own stamp is the day of the report; "just" and "now" make it the day of the event too. */
function policeDays(passage: Passage, days: readonly DateFound[], { when }: Told): readonly DateFound[] {
  if (passage.kind !== 'LOG' || days.length > 0 || !when) return days
  return /\b(?:just|now|currently|at this moment|this morning|tonight|today)\b/i.test(passage.text)
    ? [{ start: 0, end: 0, when, kind: 'day' }]
    : days
}

function onDays(telling: Telling, days: readonly DateFound[]): readonly Episode[] {
  const { passage } = telling.sentence
  const seen = new Set<string>()
  return days.flatMap((date) => {
    const key = `${date.when.earliest}/${date.when.latest}`
    if (seen.has(key) || days.some((other) => other !== date && within(date.when, other.when) && length(date.when) > length(other.when)))
      return []
    seen.add(key)
    return [episode(telling, date.when, whole(passage), { time: date.time })]
  })
}

/** Whether a wider date only says again what a narrower one says: "Last night, Saturday 10th February". */
const within = (wide: When, narrow: When): boolean =>
  wide.earliest !== null &&
  wide.latest !== null &&
  narrow.earliest !== null &&
  narrow.latest !== null &&
  wide.earliest <= narrow.earliest &&
  narrow.latest <= wide.latest

function habit(telling: Telling, dates: readonly DateFound[]): Episode {
  const { passage } = telling.sentence
  const when = dates[0]?.when ?? openDate(telling.told) ?? telling.told.carried
  const wide = when && length(when) > 0 ? when : undefined
  return episode(telling, wide ?? undated, whole(passage), { habit: true, rate: rateIn(passage.text) })
}

const openDate = ({ dates }: Told): When | undefined => dates.find(({ kind, when }) => kind === 'open' && when.earliest)?.when
