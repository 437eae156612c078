import { type Day, daysAfter, daysBetween } from '#case/dates'
import { offencesIn } from '../offences.ts'
import type { Passage } from '../passage.ts'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import { ideasIn, type Merged } from './merge.ts'
import { beginsIt } from './ordinals.ts'

/** From and to when the police say that the offence was committed. */
export type Period = Readonly<{ from: Day; to: Day }>

/** The period that the police put to the main offence they propose: "Stalking s.2A PHA 1997, 02/02/2019 - 19/04/2019". */
export function offencePeriod(passages: readonly Passage[], whens: ReadonlyMap<Passage, Told>): Period | undefined {
  for (const [at, passage] of passages.entries()) {
    if (!['MG3', 'MG4', 'MG5'].includes(passage.kind)) continue
    const span = whens.get(passage)?.dates.find(({ kind, when }) => kind === 'span' && when.earliest && when.latest)
    const { earliest: from, latest: to } = span?.when ?? {}
    if (!span || !from || !to) continue
    const isField = passage.role === 'label' || passage.role === 'answer'
    if ((isField && offencesIn(passage.text, to).length > 0) || (isNothingBut(passage, span) && isUnderOffence(passages, at, to)))
      return { from, to }
  }
  return undefined
}

/** A line that holds nothing but from when to when: "(30/09/2024 - 10/11/2024)", "Between 17/03/2023 and 02/05/2024". */
const isNothingBut = ({ text }: Passage, { start, end }: DateFound): boolean =>
  /\d/.test(text.slice(start, end)) &&
  (text.slice(0, start) + text.slice(end)).replace(/\b(?:between|from|dates?|on)\b|[^\p{L}]/giu, '') === ''

/** Whether the offence stands in one of the two lines above. */
const isUnderOffence = (passages: readonly Passage[], at: number, day: Day): boolean =>
  passages
    .slice(Math.max(0, at - 2), at)
    .some(({ document, text }) => document === passages[at]?.document && offencesIn(text, day).length > 0)

/** Doing that is no coming and going: told of somebody it is more than how they came to know each other. */
const pointed =
  /\b(?:photo|film|writ|wrot|text|messag|call|rang|ring|(?:tele)?phon|e-?mail|shout|swor|follow|watch|star(?:e|ed|ing)\b|wait|stood|outside|threat|block|post|hit|push|grab|complain|refus|demand|damag|cut|parcel|flowers|letter|card|note|money|penny)/i

/**
 * Leaves out what only leads up to the conduct or lies beside it: a stretch of weeks in which nothing but a coming or going is told, before the first act read;
 * and what shows no act outside the period that the police put to the offence.
 */
export function withoutPrelude(events: readonly Merged[], period: Period | undefined): readonly Merged[] {
  const acts = events.filter(showsAct)
  const first = acts.flatMap(({ when }) => when.earliest ?? []).toSorted()[0]
  return events.filter((event) => {
    const { earliest, latest } = event.when
    if (earliest && isSummedUp(event) && acts.some((one) => one !== event && one.when.earliest?.slice(0, 7) === earliest.slice(0, 7)))
      return false
    if (!earliest || showsAct(event)) return true
    const end = latest ?? earliest
    if (period && (end < daysAfter(period.from, -3) || earliest > daysAfter(period.to, 3))) return false
    const vague = daysBetween(earliest, end) > 10 || (acts.length >= 3 && wordsOf(event).some((text) => occasion.test(text)))
    return !(
      vague &&
      first &&
      earliest < first &&
      !event.episodes.some(({ habit, rate }) => habit && rate) &&
      !wordsOf(event).some(tellsMore)
    )
  })
}

/** What people come together for, and come to fetch or do, on one day. */
const occasion =
  /\b(?:hearing|party|meeting|wedding|funeral|appointment|barbecue|quiz|fete|fayre|competition|induction|viewing|christening)\b|\b(?:came|come|called|popped) (?:round |over |back )?(?:for (?:it|them|his|her|a|some|the)|to (?:collect|fetch|pick|fix|mend|do|quote|look at|measure|deliver|help))\b|\bpacked (?:a bag|up|his|her)\b/i

/** "Since Sept DEF has left notes on her car": an officer's round words, where the acts of that month are told with their days. */
const isSummedUp = ({ when, episodes }: Merged): boolean =>
  when.latest === null && episodes.every(({ habit, parts }) => habit && parts[0].passage.voice === 'police')

const showsAct = (event: Merged): boolean => {
  const { behaviours, markers } = ideasIn(event)
  return behaviours.length + markers.length > 0
}

const wordsOf = ({ episodes }: Merged): readonly string[] =>
  episodes.flatMap(({ parts }) => parts.map(({ passage, from, to }) => passage.text.slice(from, to)))

const tellsMore = (text: string): boolean => pointed.test(text) || beginsIt(text) || /\b(?:began|begin|begun|started)\b/i.test(text)
