import type { When } from '#case/dates'
import { isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { type Behaviour, behaviours, type CounterIndication, type Idea, type Impact, impacts, type Marker, markers } from '#case/vocabulary'

/**
 * One place where the papers tell of something: its words, and when it was. `rate` is given where it is told of as a habit;
 * `unsigned` where it is a message that either of them may have written.
 */
export type Told = Readonly<{ quotes: NonEmpty<Quote>; when: When | undefined; rate: string | undefined; unsigned: boolean }>

export const wordsOf = ({ quotes }: Told): string => quotes.map(({ words }) => words).join(' ')

const asTold = ({ quote, when, voice }: Observation): Told => ({ quotes: [quote], when, rate: undefined, unsigned: voice === 'message' })
const isOne = <Name extends string>(names: readonly Name[], idea: string): idea is Name => (names as readonly string[]).includes(idea)

/** What is told in passages of this kind, with those passages alone. */
export const tellingOf = (told: readonly Told[], kind: RegExp): readonly Told[] =>
  told.flatMap((one) => {
    const quotes = one.quotes.filter(({ words }) => kind.test(words))
    return isNonEmpty(quotes) ? [{ ...one, quotes }] : []
  })

/** Everything the file says that these were so: single observations, and the incidents they were part of. */
export function toldOf(reading: Reading, ideas: readonly (Behaviour | Marker | Impact)[]): readonly Told[] {
  const acts = ideas.filter((idea): idea is Behaviour => isOne(behaviours, idea))
  const marks = ideas.filter((idea): idea is Marker => isOne(markers, idea))
  const effects = ideas.filter((idea): idea is Impact => isOne(impacts, idea))
  const observed: readonly Observation<Idea>[] = [
    ...acts.flatMap((idea) => reading.behaviours[idea]),
    ...marks.flatMap((idea) => reading.markers[idea]),
    ...effects.flatMap((idea) => reading.impact[idea]),
  ]
  const incidents = reading.incidents.filter(
    (incident) => incident.behaviours.some((one) => acts.includes(one)) || incident.markers.some((one) => marks.includes(one)),
  )
  return [...observed.map(asTold), ...incidents.map(({ from, when, rate }) => ({ quotes: from, when, rate, unsigned: false }))]
}

/** What points the other way, told of by someone other than the suspect. */
export const toldAgainst = ({ counterIndications }: Reading, ...signs: readonly CounterIndication[]): readonly Told[] =>
  signs
    .flatMap((sign) => counterIndications[sign])
    .filter(({ voice }) => voice !== 'suspect')
    .map(asTold)

const undated = (quotes: readonly Quote[]): readonly Told[] =>
  quotes.map((quote) => ({ quotes: [quote], when: undefined, rate: undefined, unsigned: false }))

/** That the suspect was told or warned to stop. */
export const warnings = (reading: Reading): readonly Told[] => [
  ...toldOf(reading, ['priorWarning']),
  ...undated(saying(reading.remarks, 'warning', 'given')),
]

/** That what was sent or rung was not answered, or was blocked. */
export const unanswered = (reading: Reading): readonly Told[] =>
  toldOf(reading, ['contacting']).filter((told) =>
    /\b(?:(?:not|never|n['’]t) (?:once )?(?:answer|reply|replied|respond|pick up)\w*|blocked|ignored|unanswered)\b/i.test(wordsOf(told)),
  )

/** What the suspect owned to in his or her own account. */
export const admissions = ({ suspectSays }: Reading): readonly Told[] =>
  undated(suspectSays.filter(({ says }) => says === 'admits').map(({ quote }) => quote)).filter(
    (told) => !/\b(?:not|never|no)\b|n['’]t\b/i.test(wordsOf(told)),
  )

/** The days, known for certain, on which these were. */
export const daysOf = (told: readonly Told[]): ReadonlySet<string> =>
  new Set(told.flatMap(({ when }) => (when?.earliest && when.earliest === when.latest ? [when.earliest] : [])))
