import { inWords } from '#case/dates'
import { isNonEmpty, type NonEmpty } from '#case/quote'
import type { Reading } from '#case/reading'
import type { ElementView, OffenceView, Support } from './assessment.ts'
import { bracketOf, howOften, occasionsSince, spanOf } from './courseOfConduct.ts'
import { courseOfConduct } from './elements/courseOfConduct.ts'
import { inForceOn } from './inForce.ts'
import type { Ground, JudgedElement, Judgement, Maximum, Offence, WeighedOffence } from './offence.ts'
import { lastDateToCharge } from './timeLimits.ts'

const order: readonly Support[] = ['no', 'arguable', 'yes']

/** An offence is no stronger than its weakest element. */
export const weakest = (met: readonly Support[]): Support => order.find((support) => met.includes(support)) ?? 'yes'

export const strongest = (met: readonly Support[]): Support => [...order].reverse().find((support) => met.includes(support)) ?? 'no'

/** Several things that must all be shown, taken as one. */
export const allOf = (because: Readonly<Record<Support, string>>, judged: NonEmpty<Judgement>): Judgement => {
  const met = weakest(judged.map((one) => one.met))
  return { ...combined(judged), met, because: because[met], doubtful: judged.some((one) => one.met !== 'yes' && one.doubtful) }
}

/** Several ways to show one thing: the best of them counts. */
export const anyOf = (because: Readonly<Record<Support, string>>, judged: NonEmpty<Judgement>): Judgement => {
  const met = strongest(judged.map((one) => one.met))
  const best = judged.filter((one) => one.met === met)
  return {
    ...combined(judged),
    met,
    because: because[met],
    doubtful: best.every((one) => one.doubtful),
    closesTheGap: met === 'yes' ? undefined : best[0]?.closesTheGap,
  }
}

const combined = (judged: NonEmpty<Judgement>): Omit<Judgement, 'met' | 'because' | 'doubtful'> => ({
  for: judged.flatMap((one) => one.for),
  against: judged.flatMap((one) => one.against),
  closesTheGap: judged.find((one) => one.closesTheGap)?.closesTheGap,
})

/** The day whose law counts for a penalty: the first of the conduct, so that a later and graver maximum is not read back. */
// Question for a lawyer: where a course of conduct began before 3 April 2017 and ended after it, is the maximum five years or ten? The program says the lower.
const penaltyDay = (reading: Reading) => bracketOf(reading).first

/** The maxima that apply to the conduct of the file, in words; all of them where nothing is dated. */
export function maximumFor({ maxima }: Pick<Offence, 'maxima'>, reading: Reading): string {
  const day = penaltyDay(reading)
  const applying = maxima.filter((maximum) => day === undefined || inForceOn(dated(maximum), day))
  return (applying.length > 0 ? applying : maxima).map(({ words }) => words).join(' ')
}

const dated = ({ from, until }: Maximum) => (until ? { from, until } : { from })

/** The offence had to exist when it was done: nothing where it did or where nothing is dated, an element that fails where it did not. */
function existence({ title, from, law, elements }: WeighedOffence, reading: Reading): readonly ElementView[] {
  if (!from || !spanOf(reading)) return []
  const since = occasionsSince(reading, from)
  const needed = elements.some(({ id }) => id === courseOfConduct.id) ? Math.min(2, howOften(reading).sure) : 1
  if (since >= needed) return []
  const met = since === 0 ? 'no' : 'arguable'
  const because = {
    no: `${title} is an offence from ${inWords(from)}; everything dated in the file was before.`,
    arguable: `${title} is an offence from ${inWords(from)}; most of what is dated was before, and only what came after can be charged.`,
  }
  return [
    {
      id: 'lawInForce',
      title: 'The offence existed when it was done',
      met,
      because: because[met],
      for: [],
      against: [],
      closesTheGap: `Evidence of conduct, with its date, on or after ${inWords(from)}.`,
      law,
    },
  ]
}

function viewOf({ id, title, law, judge }: JudgedElement, ground: Ground): ElementView {
  const { doubtful: _, ...judged } = judge(ground)
  return { id, title, law, ...judged }
}

/** Whether the papers disclose a case: every element shown, or arguable and not doubtful. Whether it would be proved is another question. */
export const isDisclosed = (offence: WeighedOffence, ground: Ground): boolean =>
  existence(offence, ground.reading).every(({ met }) => met !== 'no') &&
  offence.elements.map(({ judge }) => judge(ground)).every(({ met, doubtful }) => met === 'yes' || (met === 'arguable' && !doubtful))

/** An offence against the evidence, element by element. */
export function weigh(offence: WeighedOffence, ground: Ground): OffenceView {
  const elements = [...offence.elements.map((element) => viewOf(element, ground)), ...existence(offence, ground.reading)]
  if (!isNonEmpty(elements) || offence.mode === 'civil-contempt') throw new Error(`${offence.id} cannot be weighed`)
  return {
    id: offence.id,
    title: offence.title,
    supported: weakest(elements.map(({ met }) => met)),
    elements,
    mode: offence.mode,
    maximum: maximumFor(offence, ground.reading),
    lastDateToCharge: lastDateToCharge(offence, ground.reading),
    law: offence.law,
  }
}
