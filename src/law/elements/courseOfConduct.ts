import { baker, curtis, hardy, hills, kelly, lau, patel, pratt, widdows } from '../authorities/courseOfConductCases.ts'
import { s7_2, s7_3A, s7_3a, s7_4 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { howOften, occasionsOf, spanOf } from '../courseOfConduct.ts'
import type { Element, Judgement } from '../offence.ts'
import { oncePerReading } from '../oncePerReading.ts'
import { against, markersOf, point } from '../points.ts'
import { counted } from '../wording.ts'

/** Fewer occasions than this with a gap longer than that are "few and far apart" (Lau, Pratt); a reason for care and no limit of law. */
const few = 3
const farApartDays = 90

/** How many occasions the file tells of, and whether they can be parted and belong together. */
export const courseIn = oncePerReading((reading): Judgement => {
  const { sure, told } = howOften(reading)
  const span = spanOf(reading)
  const farApart = span !== undefined && sure < few && span.longestGap > farApartDays
  const weakens = against(reading, 'singleIncident', 'reconciliation', 'mutualContact')
  const supports = [
    ...occasionsOf(reading).flatMap(({ summaries, from, rate }) => point(rate ? `${summaries[0]} (${rate})` : summaries[0], from)),
    ...markersOf(reading, 'thirdPartyContact'),
  ]
  if (sure >= 2 && !farApart)
    return {
      met: 'yes',
      because: `The file tells of conduct on at least ${counted(sure, 'occasion')}.`,
      for: supports,
      against: weakens,
      closesTheGap: undefined,
    }
  if (told >= 2)
    return {
      met: 'arguable',
      because: farApart
        ? `There are few occasions and ${span.longestGap} days lie between two of them: the link has to be shown.`
        : `${counted(told, 'event')} are told of, but the file does not surely part two occasions: they may be one burst, or their dates are not clear.`,
      for: supports,
      against: weakens,
      closesTheGap: farApart
        ? 'A statement of what connects the occasions: the same aim, the same kind of act, what lay between them.'
        : 'A statement that dates or brackets each occasion, and says whether a burst was one occasion or several.',
    }
  return {
    met: 'no',
    because: told === 1 ? 'The file tells of one occasion only.' : 'The file tells of no conduct towards the victim.',
    for: supports,
    against: weakens,
    closesTheGap: 'Evidence of a second occasion towards the same person, linked to the first.',
  }
})

export const courseOfConduct = {
  id: 'courseOfConduct',
  title: 'A course of conduct: at least two linked occasions towards the same person',
  evidence: 'A statement that dates or brackets each occasion, so that at least two can be told apart and seen to belong together.',
  law: [s7_3a, s7_2, s7_3A, s7_4, patel, lau, pratt, kelly, hardy, curtis, widdows, hills, baker],

  judge: ({ reading }) => courseIn(reading),
} as const satisfies Element
