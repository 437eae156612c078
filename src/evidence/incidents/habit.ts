import type { When } from '#case/dates'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import { type Episode, undated } from './episode.ts'
import { rateIn } from './rates.ts'
import { episode, lengthOf, type Telling, whole } from './tellings.ts'

/** A habit, over the time the sentence gives it. */
export function habit(telling: Telling, dates: readonly DateFound[]): Episode {
  const { passage } = telling.sentence
  const when = dates[0]?.when ?? openDate(telling.told) ?? telling.told.carried
  const wide = when && lengthOf(when) > 0 ? when : undefined
  return episode(telling, wide ?? undated, whole(passage), { habit: true, rate: rateIn(passage.text) })
}

/** A date open at its end: since when. */
export const openDate = ({ dates }: Told): When | undefined => dates.find(({ kind, when }) => kind === 'open' && when.earliest)?.when
