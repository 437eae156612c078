import type { When } from '#case/dates'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import { type Episode, undated } from './episode.ts'
import { rateIn } from './rates.ts'
import { isOtherTime } from './setting.ts'
import { episode, lengthOf, type Telling, whole } from './tellings.ts'

/** A habit, over the time the sentence gives it. */
export function habit(telling: Telling, dates: readonly DateFound[]): Episode {
  const { passage } = telling.sentence
  const own = dates[0]?.when ?? openDate(telling.told)
  const { carried } = telling.told
  // A day carried from the sentence before is the day of that event, not of the habit.
  const when = own && lengthOf(own) > 0 ? own : carried && lengthOf(carried) > 10 && !isOtherTime(passage.text) ? carried : undated
  return episode(telling, when, whole(passage), { habit: true, rate: rateIn(passage.text) })
}

/** A date open at its end: since when. */
export const openDate = ({ dates }: Told): When | undefined => dates.find(({ kind, when }) => kind === 'open' && when.earliest)?.when

const closerThanYear =
  /^(?:ever )?(?:from|since)\b(?! (?:then|that|this|when)\b).*\b(?:\d{1,2}(?:st|nd|rd|th)?\b(?!\d)|\d+[/.]\d+|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\p{L}+(?:uary|ember|ober|arch|pril|ugust)|christmas|easter|summer|spring|autumn|winter|\p{L}+day)/iu

/** Whether a sentence says from what day, month or feast something was done: "From 10 February he telephoned". */
export const saysSince = (told: Told): boolean => closerThanYear.test(openDate(told)?.text ?? '')
