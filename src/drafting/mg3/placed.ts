import { isNonEmpty, type Quote } from '#case/quote'
import type { Assessment } from '#law/assessment'
import { type Finding, isAbsence, type Point } from '#law/finding'
import type { Sentence } from '../block.ts'
import { gap, mostOf, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'

/** The point with only the passages that say it outright, where any do: what only hints at it is no proof beside them. */
export function outrightOf({ reading: { behaviours, markers, impact } }: DraftView, point: Point): Point {
  const outright = new Set([behaviours, markers, impact].flatMap((found) => Object.values(found).flat()).map(({ quote }) => placeOf(quote)))
  const quotes = point.quotes.filter((quote) => outright.has(placeOf(quote)))
  return isNonEmpty(quotes) ? { ...point, quotes } : point
}

const placeOf = ({ document, page, start, words }: Quote) => `${document} ${page} ${start} ${words.length}`

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
