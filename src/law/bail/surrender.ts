import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { Point } from '../finding.ts'
import { point } from '../points.ts'

const failed =
  /\b(?:fail(?:ed|s|ure|ing)? to (?:surrender|answer (?:\w+ )?bail|appear|attend (?:court|the hearing|the police station|for interview|voluntarily))|abscond(?:ed|ing|s)?|did not (?:surrender|answer (?:\w+ )?bail|appear at court|attend court)|(?:bench )?warrant (?:was |were )?(?:issued|not backed|outstanding))\b/i
const away =
  /\b(?:no fixed (?:abode|address)|NFA address|whereabouts (?:are |were )?(?:un|not )known|circulated as wanted|on the run|left the (?:country|jurisdiction)|fled|(?:one-way|booked a) (?:flight|ticket)|could not be (?:found|located|traced)|evad(?:ed|ing) (?:arrest|police|capture)|ran off (?:from|when) (?:the )?(?:police|officers?))\b/i
/** The same words of somebody else, or said not to be so. */
const otherwise =
  /\b(?:victim|complainant|witness|she|I) (?:failed to|did not) (?:attend|appear)|\bnever (?:failed|absconded)|\bno (?:history|record|previous) of (?:failing|absconding)|\bnot (?:failed|absconded)\b/i

const topics = ['previous', 'bail', 'enquiry', 'warning'] as const

/** Passages about the defendant's record, his bail and the search for him that say this, and do not say that it was not so. */
function passages({ remarks, markers }: Reading, words: RegExp): readonly Quote[] {
  const all = [
    ...remarks.filter(({ topic }) => (topics as readonly string[]).includes(topic)).map(({ quote }) => quote),
    ...[...markers.previousOffending, ...markers.breachOfBail].map(({ quote }) => quote),
  ]
  return all.filter((quote) => words.test(quote.words) && !otherwise.test(quote.words))
}

/** That the defendant did not come when he should: what Part IA asks for, and Part I weighs. */
export const failedToSurrender = (reading: Reading): readonly Point[] =>
  point('The file speaks of not surrendering, or of a warrant.', passages(reading, failed))

/** That, and that he has no fixed address or could not be found. */
export const surrenderPoints = (reading: Reading): readonly Point[] => [
  ...failedToSurrender(reading),
  ...point('The file speaks of having no fixed address, or of not being found.', passages(reading, away)),
]
