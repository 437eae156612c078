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
export function withoutPrelude(told: readonly Merged[], period: Period | undefined): readonly Merged[] {
  const events = withoutCivility(told)
  const acts = events.filter(showsAct)
  const first = acts.flatMap(({ when }) => when.earliest ?? []).toSorted()[0]
  return events.filter((event) => {
    const { earliest, latest } = event.when
    if (earliest && isSummedUp(event) && acts.some((one) => one !== event && one.when.earliest?.slice(0, 7) === earliest.slice(0, 7)))
      return false
    if (!earliest || showsAct(event)) return true
    const end = latest ?? earliest
    if (first && end < first && wordsOf(event).some((text) => acquaintance.test(text)) && !wordsOf(event).some(tellsMore)) return false
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

/** Words of her or another, not his own, that all was well yet: how a parting went, what was written about, how he took it. */
const wasWell =
  /\b(?:it was|things were|we were|he was|she was|been|all|perfectly|quite|always|still) (?:(?!not\b|never\b|hardly\b|less\b)\p{L}+ )?(?:civil|amicable|friendly|polite|pleasant|cordial)\b|\b(?:in|about) the (?:usual|normal|ordinary) way\b|\bthe (?:usual|normal|ordinary) (?:things|stuff|chat|messages|texts)\b|\bno pressure\b|\bfair play\b|\b(?:good|nice|decent|fine|lovely|understanding|reasonable) about (?:it|that|things)\b|\bno (?:problems?|trouble|issues?) (?:then|at that (?:time|point)|with (?:it|that|him|her))\b|\bcontact (?:continued|remained|went on)\b[^.;]{0,60}\babout\b[^.;]{0,20}\b(?:belongings|things|deposit|children|bills|post)\b/iu
/** What is said when it is over. */
const makesUp = /\b(?:to|and|he|she) (?:apologise[ds]?|(?:say|said) sorry)\b/i

const isCivil = (event: Merged, words: RegExp): boolean => {
  const { behaviours, markers } = ideasIn(event)
  return (
    markers.length === 0 &&
    behaviours.every((idea) => idea === 'contacting') &&
    event.episodes.some(({ parts }) =>
      parts.some(
        ({ passage: { text, voice }, from, to }) => voice !== 'suspect' && voice !== 'message' && words.test(text.slice(from, to)),
      ),
    )
  )
}

/** "Mr Keogh telephoned me on the Monday to apologise", told by another than the victim. */
const isMadeUpTo = (event: Merged): boolean =>
  isCivil(event, makesUp) && event.episodes.every(({ parts }) => parts.every(({ passage }) => passage.voice === 'witness'))

/** Leaves out contact before the first act of which the words themselves say that all was well, and apologies to others after the last. */
function withoutCivility(events: readonly Merged[]): readonly Merged[] {
  const sharp = events.filter((event) => showsAct(event) && !isCivil(event, wasWell) && !isMadeUpTo(event))
  const first = sharp.flatMap(({ when }) => when.earliest ?? []).toSorted()[0]
  const last = sharp
    .flatMap(({ when }) => when.latest ?? when.earliest ?? [])
    .toSorted()
    .at(-1)
  return events.filter((event) => {
    const { earliest, latest } = event.when
    if (!earliest || !first || !last) return true
    return !((latest ?? earliest) < first && isCivil(event, wasWell)) && !(earliest > last && isMadeUpTo(event))
  })
}

/** What people come together for, and come to fetch or do, on one day. */
const occasion =
  /\b(?:hearing|party|meeting|wedding|funeral|appointment|barbecue|quiz|fete|fayre|competition|induction|viewing|christening)\b|\b(?:came|come|called|popped) (?:round |over |back )?(?:for (?:it|them|his|her|a|some|the)|to (?:collect|fetch|pick|fix|mend|do|quote|look at|measure|deliver|help))\b|\bpacked (?:a bag|up|his|her)\b/i

/** How they came to have to do with each other, or what else had happened by then. */
const acquaintance =
  /\b(?:joined|enrolled|signed up|(?:was|were|got) (?:discharged|released|taken on)|moved in(?:to)?|(?:bought|purchased|hired|rented) (?:an?|the|some|his|her)|(?:came|come) (?:in|to (?:me|us)) (?:[^.;]{0,30}\b)?about (?:her|his|an?|the)|start(?:ed)? (?:coming|work(?:ing)?) (?:in|for|at|with)|(?:came|come|got) out (?:of prison |of jail |on licence )?on|(?:father|mother|husband|wife|partner|brother|sister|son|daughter|he|she) (?:died|passed away))\b/i

/** "Since Sept DEF has left notes on her car": an officer's round words, where the acts of that month are told with their days. */
const isSummedUp = ({ when, episodes }: Merged): boolean =>
  when.latest === null && episodes.every(({ habit, parts }) => habit && parts[0].passage.voice === 'police')

export const showsAct = (event: Merged): boolean => {
  const { behaviours, markers } = ideasIn(event)
  return behaviours.length + markers.length > 0
}

const wordsOf = ({ episodes }: Merged): readonly string[] =>
  episodes.flatMap(({ parts }) => parts.map(({ passage, from, to }) => passage.text.slice(from, to)))

const tellsMore = (text: string): boolean => pointed.test(text) || beginsIt(text) || /\b(?:began|begin|begun|started)\b/i.test(text)
