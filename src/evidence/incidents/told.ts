import type { When } from '#case/dates'
import type { Voice } from '#case/reading'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import { byPolice } from './byPolice.ts'
import { isOfficial, isToCome } from './dateRoles.ts'
import { type Episode, undated } from './episode.ts'
import { habit, openDate, saysSince } from './habit.ts'
import { isAct, sumsUp } from './ideas.ts'
import { isSignature } from './listed.ts'
import { notesHim } from './notesHim.ts'
import { onDays } from './onDays.ts'
import { beginsIt, countsThem } from './ordinals.ts'
import { isHabit, rateIn } from './rates.ts'
import { isChance, isFirstMeeting, isHistory, isOfOthers, isOtherTime, isOwnAffair, isPermitted, isSetting } from './setting.ts'
import {
  comesFromSomeone,
  isSentSomething,
  suspectActs,
  suspectIsThere,
  suspectSends,
  suspectSpeaks,
  suspectsThingActs,
} from './suspectActs.ts'
import { episode, eventDates, lengthOf, type Telling, whole } from './tellings.ts'
import { amongActs, isOnlyAnothers, unattributed } from './unattributed.ts'

/**
 * How far a tale has come: in this paragraph the event being told, the last sentence with a day of the tale, and the last that has the
 * suspect doing something; and the event the paragraph before ended on.
 */
export type Tale = {
  open: Episode | undefined
  dated: Telling | undefined
  acting: Telling | undefined
  before: Episode | undefined
}

/** What one sentence tells: events on its own dates, more of the event before it, a habit, or an event without a date. */
export function told(telling: Telling, so: Tale): readonly Episode[] {
  const { sentence, told: when, ideas } = telling
  const { passage } = sentence
  const { voice, text, kind } = passage
  if (isHistory(telling)) return []
  if (isSignature(text) || isPermitted(text) || isOfOthers(text)) return []
  const ofEntry = kind === 'OTHER' || kind === 'EXHIBIT' ? passage.at : undefined
  if (ofEntry?.earliest && eventDates(telling).length === 0)
    return isAct(ideas) || suspectActs(sentence) || suspectIsThere(sentence) || (isHers(voice) && notesHim(text))
      ? [episode(telling, ofEntry, whole(passage))]
      : []
  const dates = eventDates(telling)
  const days = dates.filter((date) => lengthOf(date.when) <= 10)
  const act = isAct(ideas)
  if (voice === 'police') return byPolice(telling, dates, days, so.dated)
  if (voice === 'suspect') return bySuspect(telling, dates, days)
  if (voice === 'form' || sumsUp(passage)) return act ? onDays(telling, days) : []
  if (when.dates.length > 0 && when.dates.every((date) => date.kind === 'open' && isToCome(text, date))) return []
  if (isFirstMeeting(text) || (!act && (isSetting(text) || isChance(text)))) return []
  if (isHers(voice) && isOnlyAnothers(sentence, days)) return []
  const acting = suspectActs(sentence)
  if (!act && isOwnAffair(text) && !/\b(?:me|my|us|our|IP)\b/i.test(text)) return []
  const rate = rateIn(text)
  if (!act && !acting) {
    const there = suspectIsThere(sentence)
    if (
      days.length > 0 &&
      (there ||
        countsThem(text) ||
        suspectSpeaks(sentence) ||
        suspectSends(sentence) ||
        suspectsThingActs(sentence) ||
        (isHers(voice) && seesHisCar.test(text)) ||
        isSentSomething(sentence) ||
        (isHers(voice) && isSameAgain(text, days)))
    )
      return onDays(telling, days)
    if (rate && (there || ((openDate(when) || isSpan(when) || recorded.test(text)) && comesFromSomeone(sentence))))
      return [habit(telling, dates)]
    if (rate && isHers(voice) && atFirst.test(text) && when.carried?.earliest && lengthOf(when.carried) <= 3)
      return [episode(telling, { ...when.carried, latest: null }, whole(passage), { habit: true, rate })]
    if (isHers(voice) && openDate(when) && goesOnSince.test(text)) return [habit(telling, dates)]
    const [month] = dates
    if (month && isHers(voice) && (beginsIt(text) || (days.length === 0 && isSentSomething(sentence))))
      return [episode(telling, month.when, whole(passage))]
    if (there) return onCarried(telling, so)
    return amongActs(telling, unattributed(telling, days))
  }
  if (days.length > 0 && !(rate && days.every((date) => lengthOf(date.when) > 3))) return onDays(telling, days)
  if (when.dates.length > 0 && when.dates.every((date) => date.kind !== 'open' && isOfficial(text, date))) return []
  if (rate || (dates.length === 0 && saysSince(when) && !ended.test(text))) return [habit(telling, dates)]
  const carried = dates.length > 0 ? [] : onCarried(telling, so)
  const [month] = dates
  if (!act && month && !isHabit(text)) return [episode(telling, month.when, whole(passage))]
  if (carried.length > 0 || !act) return carried
  if (kind === 'OTHER' && voice === 'witness') return []
  if (isHabit(text)) return [habit(telling, dates)]
  const wide = dates[0]?.when ?? (isOtherTime(text) || namesADay(when) ? undefined : (so.dated?.told.when ?? stretch(when.carried)))
  return isSetting(text) ? [] : [episode(telling, wide ?? undated, whole(passage))]
}

/** "Sandra has seen the estate across at Costa on the 24th". */
const seesHisCar =
  /\b(?:seen|saw|noticed|spotted|clocked) (?:his|her|the(?: same)?|that(?: same)?) (?:\p{L}+ ){0,2}(?:car|van|estate|truck|pick-?up|motorbike|moped|bike|jeep|taxi|lorry)\b[^.;]{0,20}\b(?:outside|across|opposite|at|in|on|by|behind|past|parked|round|near|again|going)\b/iu

/** "The signing-in book has him on 68 nights between June and November." */
const recorded =
  /\b(?:book|register|log|sheet|records?|cctv|anpr|data|cameras?)\b[^.;]{0,30}\b(?:has|have|shows?|puts?|lists?|records?|logged|recorded|caught) /i

/** "Between 14 April and 12 February there are 412 calls from his number." */
const isSpan = ({ dates }: Told): boolean => dates.some(({ kind, when }) => kind === 'span' && when.earliest && when.latest)

/** "It has been going on since the middle of August." */
const goesOnSince =
  /\b(?:it|this|that|all this|all of it)(?:['’]s| has| have)? (?:been going on|been happening|gone on|been like this|not stopped|never stopped)\b/i

/** "Next night, same", "Ten days later, the same wall": what was told before, on another day. */
const isSameAgain = (text: string, [first]: readonly DateFound[]): boolean =>
  first !== undefined &&
  first.start < 12 &&
  /^[\s,:–-]*(?:(?:it was |exactly )?the )?same(?: again| thing| time| place| wall| bench| spot| van| car| story| man)?\s*[.,;]?$/i.test(
    text.slice(first.end),
  )

/** "I finished with him on Easter Monday. At first it was just texts, forty or fifty a day." */
const atFirst = /^\W*(?:at first|to begin with|to start with|in the beginning) (?:it was|there were|it were|I (?:had|got))\b/i

const isHers = (voice: Voice): boolean => voice === 'victim' || voice === 'witness'

/** "At Diwali he brought a parcel": of a day of its own, which cannot be placed. */
const namesADay = ({ dates }: Told): boolean => dates.some(({ kind }) => kind === 'unplaced')

const stretch = (carried: When | undefined): When | undefined => (carried && lengthOf(carried) > 10 ? carried : undefined)

const ended = /\b(?:stopped|ceased|gave up|no longer|no more|nothing|open to)\b/i

/** The suspect's own account counts where it says the day of what was done, or since when it has been done. */
function bySuspect(telling: Telling, dates: readonly DateFound[], days: readonly DateFound[]): readonly Episode[] {
  if (telling.ideas.behaviours.length > 0 && days.length > 0) return onDays(telling, days)
  const { words, passage } = telling.sentence
  // "I have kept a diary of it since 20 May" is nothing done to anybody.
  const isDoneToHer = words.some(({ who }) => who === 'V') || rateIn(passage.text) !== undefined
  return openDate(telling.told) && isDoneToHer && suspectActs(telling.sentence) ? [habit(telling, dates)] : []
}

/** "I told him on the 16th there was no need. He laughed": what she did that day, and how he took it. */
const tellsHim =
  /^\W*(?:(?:[Oo]n|[Ii]n|[Ss]o|[Tt]hen|[Aa]nd|[Bb]ut|[Tt]he next day)\b[^.,;]{0,25},? )?(?:I|we)(?:['’]d| had)? (?:told|asked|warned|informed|explained to|said to|wrote to|texted|messaged) (?:him|her|them|\p{Lu}\p{L}+|Mr|Mrs)\b(?![^.;]*\b(?:and|but|when|so) (?:he|she|they) )/u
const takesIt =
  /^\W*(?:(?:and|but|then|well) )?(?:he|she|they) (?:just |only |then )?(?:laughed|smiled|nodded|shrugged|grinned|cried|apologised|sulked|(?:was|were|seemed) (?:fine|ok|okay|upset|not happy|all right|alright|very good|polite|surprised)|took it|went (?:quiet|red|white|off|home)|said (?:ok|okay|fine|sorry|he (?:understood|would)|she (?:understood|would)|all right))\b/i

/** More of what the paragraph is telling, where that has a day and the sentence no day of its own. */
function onCarried(telling: Telling, { open, dated, before }: Tale): readonly Episode[] {
  const { passage } = telling.sentence
  if (isOtherTime(passage.text)) return []
  if (dated && !isAct(telling.ideas) && tellsHim.test(dated.sentence.passage.text) && takesIt.test(passage.text)) return []
  const day = dated && eventDates(dated).findLast((date) => lengthOf(date.when) <= 10)?.when
  const row = dated?.told.row
  const when = row ?? day
  if (open && !open.habit && open.when.earliest !== null && (!when || open.when.earliest === when.earliest))
    return [episode(telling, open.when, whole(passage))]
  if (!when && before && goesOn(telling)) return [episode(telling, before.when, whole(passage))]
  if (!when || !dated || (passage.kind === 'OTHER' && passage.voice === 'witness' && telling.ideas.behaviours.length === 0)) return []
  const event = episode(telling, when, whole(passage))
  return [{ ...event, parts: [...event.parts, whole(dated.sentence.passage)] }]
}

/** Whether a paragraph without a day goes on with the event before it: told in the past, as something done, and not a habit. */
const goesOn = ({ sentence }: Telling): boolean => suspectActs(sentence) && !isHabit(sentence.passage.text)
