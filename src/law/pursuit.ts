import { folded, type NonEmpty, type Quote } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import type { Behaviour, Marker } from '#case/vocabulary'
import { occasionsOf } from './courseOfConduct.ts'
import type { Point } from './finding.ts'
import { oncePerReading } from './oncePerReading.ts'
import { point } from './points.ts'

/** A kind of sign that someone is being pursued, with the part of FOUR it speaks to. */
export type Kind = Readonly<{ text: string; speaksTo: 'fixated' | 'obsessive' | 'unwanted'; seenIn: readonly (Behaviour | Marker)[] }>

export const kindsOfPursuit: NonEmpty<Kind> = [
  {
    text: 'Keeps watch: follows, watches, monitors or tracks the victim',
    speaksTo: 'fixated',
    seenIn: ['following', 'watchingOrSpying', 'monitoring', 'trackingDevice'],
  },
  {
    text: 'Says so: the suspect’s own words of love, destiny, ownership or despair',
    speaksTo: 'fixated',
    seenIn: ['declaredFixation', 'suicideThreat'],
  },
  { text: 'Waits about where the victim lives, works or goes', speaksTo: 'obsessive', seenIn: ['loitering'] },
  { text: 'Intrudes on the victim’s home or things', speaksTo: 'obsessive', seenIn: ['entryToHome', 'interferingWithProperty'] },
  {
    text: 'Finds a way round: false identities, other people, publication or complaints',
    speaksTo: 'obsessive',
    seenIn: ['falseIdentity', 'thirdPartyContact', 'publishing', 'vexatiousComplaint'],
  },
  { text: 'Grows: more often, or graver, as time goes on', speaksTo: 'obsessive', seenIn: ['escalation'] },
  {
    text: 'Goes on after a police warning, an order or bail',
    speaksTo: 'unwanted',
    seenIn: ['priorWarning', 'breachOfOrder', 'breachOfBail'],
  },
]

const observationsOf = ({ behaviours, markers }: Reading, idea: Behaviour | Marker): readonly Observation[] =>
  idea in behaviours ? behaviours[idea as Behaviour] : markers[idea as Marker]

/** The passages that tell of conduct as a habit, at a rate: others of the same incident may say anything, that it stopped among them. */
const ratesIn = (reading: Reading): readonly Quote[] =>
  occasionsOf(reading).flatMap(({ rate, from }) => {
    if (!rate) return []
    const telling = from.filter(({ words }) => folded(words).includes(folded(rate)))
    return telling.length > 0 ? telling : from.slice(0, 1)
  })

export type Sign = Point & Pick<Kind, 'speaksTo'>

/** How often something is told of, the same quoted words counting once however many papers repeat them. */
export const timesTold = ({ quotes }: Point): number =>
  new Set(quotes.map(({ words, document, page, start }) => said(words) ?? `${document}/${page}/${start}`)).size

const said = (words: string): string | undefined =>
  /["“]([^"”]{8,}?)[,.!?]?["”]/
    .exec(words)?.[1]
    ?.toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .split(' ')
    .slice(0, 3)
    .join(' ')

/** A sign told of once weighs one, told of more than once two: as an explanation does. */
export const weightOfSigns = (signs: readonly Point[]): number => signs.reduce((sum, sign) => sum + Math.min(2, timesTold(sign)), 0)

/** The kinds of pursuit the file shows, each with every passage that shows it. */
export const signsOfPursuit = oncePerReading((reading): readonly Sign[] => {
  const seen = kindsOfPursuit.flatMap(({ text, speaksTo, seenIn }) => {
    const quotes = seenIn.flatMap((idea) => observationsOf(reading, idea)).map(({ quote }) => quote)
    return point(`${text}.`, quotes).map((one) => ({ ...one, speaksTo }))
  })
  const volume = point('Keeps on: contact at a rate the victim could not ignore.', ratesIn(reading))
  return [...seen, ...volume.map((one) => ({ ...one, speaksTo: 'obsessive' as const }))]
})
