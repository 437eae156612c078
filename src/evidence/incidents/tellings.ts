import { daysBetween, type When } from '#case/dates'
import { behaviours, markers } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'
import type { Passage } from '../passage.ts'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import { channelOf } from './channel.ts'
import { isOfficial } from './dateRoles.ts'
import type { Episode, Part } from './episode.ts'
import { type Ideas, sumsUp } from './ideas.ts'
import { plainerRate } from './rates.ts'

/** A sentence with its dates and with what was observed in it. */
export type Telling = Readonly<{ sentence: Sentence; told: Told; ideas: Ideas }>

/** The dates of a sentence on which something of the conduct can have happened. */
export const eventDates = ({ sentence, told: { dates } }: Telling): readonly DateFound[] =>
  dates
    .map((date) => upTo(sentence.passage.text, date))
    .filter(
      (date) =>
        date.when.earliest &&
        date.kind !== 'year' &&
        date.kind !== 'open' &&
        !isOfficial(sentence.passage.text, date) &&
        !isQuotedIn(sentence, date),
    )

/** "Every Friday until 1 October, when he threw a basket at the screen": something was done on that day. */
const upTo = (text: string, date: DateFound): DateFound =>
  date.kind === 'open' &&
  date.when.earliest === null &&
  date.when.latest !== null &&
  /^,? when (?:he|she|they)\b/i.test(text.slice(date.end))
    ? { ...date, kind: 'day', when: { ...date.when, earliest: date.when.latest } }
    : date

/** A date inside what somebody is quoted as saying or writing is of what he speaks of, unless the quotation is all there is. An officer quotes whole accounts. */
const isQuotedIn = ({ speeches, passage: { text, voice } }: Sentence, { start, end }: DateFound): boolean =>
  speeches.some(
    (speech) =>
      start >= speech.start &&
      end <= speech.end &&
      (speech.end - speech.start < text.length * 0.7 || (voice !== 'police' && speech.start > 3)),
  )

/** Days from the first to the last that a date may be; endless where an end is open. */
export const lengthOf = ({ earliest, latest }: When): number =>
  earliest && latest ? daysBetween(earliest, latest) : Number.POSITIVE_INFINITY

export const whole = (passage: Passage): Part => ({ passage, from: 0, to: passage.text.length })

/** An event of some day, told by part of a passage. */
export function episode(telling: Telling, when: When, part: Part, more: Partial<Episode> = {}): Episode {
  const { passage } = part
  const text = passage.text.slice(part.from, part.to)
  return {
    when,
    parts: [part],
    channel: channelOf(text),
    behaviours: telling.ideas.behaviours,
    markers: telling.ideas.markers.filter((marker) => marker !== 'previousOffending'),
    firm: !sumsUp(passage),
    habit: false,
    rate: undefined,
    time: undefined,
    ...more,
  }
}

/** An event with more of it told. */
export const withMore = (one: Episode, more: Episode): Episode => ({
  ...one,
  parts: [...one.parts, ...more.parts],
  channel: one.channel === more.channel ? one.channel : one.channel === 'either' ? more.channel : one.channel,
  behaviours: behaviours.filter((idea) => one.behaviours.includes(idea) || more.behaviours.includes(idea)),
  markers: markers.filter((idea) => one.markers.includes(idea) || more.markers.includes(idea)),
  firm: one.firm || more.firm,
  rate: plainerRate(one.rate, more.rate),
})
