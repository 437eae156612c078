import type { Sentence } from '../grammar/mentions.ts'
import type { DateFound } from '../time/datesIn.ts'
import type { Episode, Part } from './episode.ts'
import { suspectActs } from './suspectActs.ts'
import { episode, eventDates, lengthOf, type Telling, whole } from './tellings.ts'

/** Rows of a list headed by dates, and entries run on in one line, each after its date. */
export function listed(telling: Telling): readonly Episode[] | undefined {
  const { passage } = telling.sentence
  const { row, dates } = telling.told
  if (row) return isReport(passage.text) || isSignature(passage.text) ? [] : [episode(telling, row, whole(passage))]
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

/** A name alone, as people sign beside a date. */
export const isSignature = (text: string): boolean =>
  /^(?:signature|signed|typed|taken|recorded|statement taken|witnessed)\b(?: (?:by|over|on|from)\b|:|,)[^.]{0,60}\.?$/i.test(text.trim()) ||
  /^(?:\p{Lu}\p{L}?\.? ){1,3}\p{Lu}[\p{L}'’-]+\.?$/u.test(text.trim())

/** An entry that nothing happened. */
const isReport = (text: string): boolean => /^\s*(?:nothing|none|n\/a|nil|no (?:contact|incidents?))\b/i.test(text)

const names = ({ words, passage }: Sentence, part: Part): boolean =>
  passage === part.passage && words.some((word) => word.who === 'S' && word.start >= part.from && word.start < part.to)

const saysDates = /\b(?:it was|they were|these were|those were|that was|dates?|ones)\b/i

/** "7th June, 21st June, 5th July are ones I wrote down": the days of what the sentence before tells. */
export function dateList(telling: Telling, before: Telling | undefined): readonly Episode[] | undefined {
  const { passage } = telling.sentence
  const days = eventDates(telling).filter(({ when }) => lengthOf(when) <= 70)
  if (days.length < (saysDates.test(passage.text) ? 2 : 3) || !before) return undefined
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
