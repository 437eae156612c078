import { isNonEmpty, type Quote } from '#case/quote'
import type { Assessment } from '#law/assessment'
import { type Finding, isAbsence, type Point } from '#law/finding'
import { oncePerReading } from '#law/oncePerReading'
import type { Sentence } from '../block.ts'
import { gap, mostOf, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'

const placeOf = ({ document, page, start, words }: Quote) => `${document} ${page} ${start} ${words.length}`

const placesOf = oncePerReading(
  ({ behaviours, markers, impact }): ReadonlySet<string> =>
    new Set([behaviours, markers, impact].flatMap((found) => Object.values(found).flat()).map(({ quote }) => placeOf(quote))),
)

/** The point with only the passages that say it outright, where any do: what only hints at it is no proof beside them. */
export function outrightOf({ reading }: DraftView, point: Point): Point {
  const quotes = point.quotes.filter((quote) => placesOf(reading).has(placeOf(quote)))
  return isNonEmpty(quotes) ? { ...point, quotes } : point
}

/** The findings whose ids begin so and that apply to this file. */
export const findingsAbout = ({ findings }: Assessment, ...prefixes: string[]): readonly Finding[] =>
  findings.filter(({ check, outcome }) => outcome !== 'doesNotApply' && prefixes.some((prefix) => check.startsWith(prefix)))

/** Quotation marks are for the source's own words; what a finding puts in them that no passage of its own holds goes in brackets, a word alone (an answer: Yes) without any. */
export const quotingOnly = (text: string, passages: readonly Quote[]): string =>
  text.replace(/“([^“”]*)”/g, (marked, inside: string) =>
    passages.some(({ words }) => words.includes(inside)) ? marked : inside.includes(' ') ? `(${inside})` : inside,
  )

/** A finding as a sentence: tied to its passages where it has them, a gap where it rests on an absence. Its title, a wish, is never printed as if it were so. */
export const findingSaid = ({ because, evidence }: Finding): Sentence => {
  const passages = isAbsence(evidence) ? [] : evidence
  const text = quotingOnly(stopped(because), passages)
  return isNonEmpty(passages) ? { kind: 'fact', text, from: mostOf(passages) } : gap(text)
}

const isOpen = ({ outcome }: Finding) => outcome === 'notMet' || outcome === 'partlyMet' || outcome === 'cannotTell'

export const notMet = (findings: readonly Finding[]): readonly Sentence[] => findings.filter(isOpen).map(findingSaid)
export const openOf = ({ findings }: Assessment): readonly Finding[] => findings.filter(isOpen)
