import { distinct, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { counted } from '../../wording.ts'
import { isDenied, isGuarded, saysAlways, saysOnly } from './clauses.ts'
import { daysIn } from './days.ts'
import type { Heard } from './heard.ts'
import { countsIn, type HowOften } from './howOften.ts'
import { isAccountedFor } from './rest.ts'
import type { Parties, Subject } from './subjects.ts'
import { admissions, daysOf, type Told, tellingOf, wordsOf } from './told.ts'
import { kinds, places } from './topics.ts'

export type Verdict = 'agreed' | 'disputed' | 'contradicted' | 'notAddressed'
export type Judged = Readonly<{ verdict: Verdict; because: string; passages: readonly Quote[] }>

export const unmatched: Judged = {
  verdict: 'notAddressed',
  because: 'This could not be matched with the papers: compare it with the statements by hand.',
  passages: [],
}

const passagesOf = (...told: readonly (readonly Told[])[]) => distinct(told.flat().flatMap(({ quotes }) => quotes))
const say = (verdict: Verdict, because: string, ...told: readonly (readonly Told[])[]): Judged => ({
  verdict,
  because,
  passages: passagesOf(...told),
})

type Said = Readonly<{
  clause: string
  heard: readonly Heard[]
  one: Heard
  subject: Subject | undefined
  parties: Parties
  reading: Reading
}>

/** One thing a clause says against the papers. Whatever is not understood to the end is not addressed. */
export function judge({ clause, heard, one: { topic, from, to }, subject, parties, reading }: Said): Judged {
  const denied = isDenied(clause, from, to)
  const caused = topic.about === 'victim' && subject === 'defendant' && /\b(?:caus(?:e|es|ed|ing)|put)\b/i.test(clause.slice(0, from))
  const ofOther = topic.about !== 'both' && subject !== undefined && subject !== topic.about && !caused
  if (denied === undefined || ofOther || isGuarded(clause)) return unmatched

  const only = saysOnly(clause)
  const days = daysIn(clause)
  const place = placeIn(clause, parties)
  if (place === 'unclear') return unmatched
  const kind = only ? undefined : kinds.find(({ heard: named }) => named.test(clause.slice(from, to)))
  const owned = admitted(reading, topic.heard, topic.about)
  const onTheDay = [...topic.shows(reading), ...owned].filter(({ when }) => days.holds(when))
  const shows = kind ? tellingOf(onTheDay, kind.there) : onTheDay
  const denies = topic.denies(reading).filter(({ when }) => days.holds(when))
  const there = place ? tellingOf(shows, place.there).filter((told) => place.there.test(notTheirs(wordsOf(told), parties))) : shows
  const nearby = place?.nearby ? tellingOf(shows, place.nearby) : []

  const counts = countsIn(withoutDays(clause, days.words)).filter(({ words }) => !/\bdays?\b/i.test(words))
  const rest = [...heard].reduceRight((text, { from: start, to: end }) => `${text.slice(0, start)} ${text.slice(end)}`, clause)
  const bare = [...days.words, ...counts.map(({ words }) => words)].reduce((text, words) => text.replace(words, ' '), rest)
  const known = new Set([...parties.defendant, ...parties.victim, 'between'])
  const placed = place ? bare.replace(place.heard, ' ') : bare
  const isWhole = (...told: readonly (readonly Told[])[]) => isAccountedFor(placed, told.flat().map(wordsOf).join(' '), known)

  if (denied) {
    if (counts.length > 0 || only) return { ...unmatched, passages: passagesOf(there) }
    if (there.length > 0) {
      if (!isWhole(there)) return partly(there)
      return denies.length > 0 ? bothWays(there, denies) : say('contradicted', 'The papers say that it was so.', there)
    }
    if (nearby.length > 0) return say('disputed', 'The papers tell of being close by, and not of the place itself.', nearby)
    return isSigned(denies) && isWhole(denies) && !place ? say('agreed', 'Someone other than the suspect says so too.', denies) : unmatched
  }
  if (there.length === 0) {
    if (denies.length === 0) return unmatched
    return isWhole(denies) ? say('contradicted', 'The papers say that it was not so.', denies) : partly(denies)
  }
  const [count] = counts
  if (count && topic.about === 'defendant') {
    if (!isWhole(there)) return partly(there)
    const least = atLeast(there, count)
    if (least > count.number) return say('contradicted', `The papers tell of more: ${inEnglish(least, count)} at the least.`, there)
    return isExactly(
      there.filter(({ quotes: [quote] }) => !owned.some((one) => one.quotes[0] === quote)),
      count,
      least,
    )
      ? say('agreed', 'The papers tell of as many.', there)
      : say('notAddressed', 'The papers tell of it; they do not say how often for certain.', there)
  }
  if (denies.length > 0) return bothWays(there, denies)
  if (only || saysAlways(clause) || !isWhole(there) || (topic.about === 'both' && !isSigned(there))) return partly(there)
  return say('agreed', 'The papers say the same.', there)
}

const partly = (told: readonly Told[]) =>
  say('notAddressed', 'The papers tell of this, but not everything in the line could be matched with them: compare it by hand.', told)
const bothWays = (...told: readonly (readonly Told[])[]) => say('disputed', 'The papers speak both ways.', ...told)

/** Nothing is agreed on the strength of a message that the suspect may have written. */
const isSigned = (told: readonly Told[]): boolean => told.some(({ unsigned }) => !unsigned)

const admitted = (reading: Reading, heard: RegExp, about: string): readonly Told[] =>
  about === 'defendant' ? admissions(reading).filter((told) => [...wordsOf(told).matchAll(heard)].length > 0) : []

const withoutDays = (clause: string, named: readonly string[]) => named.reduce((text, words) => text.replace(words, ' '), clause)

const theirs = { he: /\b(?:his|own)(?: \w+){1,2}/gi, she: /\b(?:her|own)(?: \w+){1,2}/gi, unknown: /\bown \w+/gi }
/** The words without the defendant's own places: "his front door" where the papers call the defendant "he". */
const notTheirs = (words: string, { pronoun = 'unknown' }: { pronoun?: keyof typeof theirs | undefined }): string =>
  words.replace(theirs[pronoun], ' ')

/** The place a clause names, where it is the victim's; `unclear` where it may be another's. */
function placeIn(clause: string, { pronoun }: Parties): (typeof places)[number] | 'unclear' | undefined {
  for (const place of places) {
    const [named] = clause.matchAll(place.heard)
    if (!named) continue
    const whose = /(?:\b(her|his|their|the|my)|['’]s) $/i.exec(clause.slice(0, named.index))
    const own = (pronoun === 'he' && /^his$/i.test(whose?.[1] ?? '')) || (pronoun === 'she' && /^her$/i.test(whose?.[1] ?? ''))
    const follows = /\b(?:her|him|them) $/i.test(clause.slice(0, named.index))
    return (whose && !own && !/^my$/i.test(whose[1] ?? '')) || follows ? place : 'unclear'
  }
  return undefined
}

const fits = (asked: HowOften['of'], told: HowOften) =>
  !/\bdays?\b/i.test(told.words) && (asked === 'days' ? told.of === 'days' : told.of !== 'days')

/** The fewest times the papers can mean: by the days, by the numbers they give, and three where it is told of as a habit. */
function atLeast(told: readonly Told[], { of }: HowOften): number {
  const numbers = told.flatMap((one) => countsIn(`${wordsOf(one)} ${one.rate ?? ''}`)).filter((each) => fits(of, each))
  const habit = told.some(({ rate }) => rate !== undefined) ? 3 : 0
  return Math.max(daysOf(told).size, habit, ...numbers.map(({ number }) => number))
}

/** Whether the papers settle the number: each telling is dated, none is a habit, and things sent are counted in so many words. */
function isExactly(told: readonly Told[], { number, of }: HowOften, least: number): boolean {
  const dated = told.every((one) => one.rate === undefined && daysOf([one]).size === 1)
  if (of !== 'things') return dated && least === number
  return (
    dated && daysOf(told).size === 1 && told.some((one) => countsIn(wordsOf(one)).some((each) => each.number === number && fits(of, each)))
  )
}

const inEnglish = (number: number, { of }: HowOften) =>
  of === 'days' ? counted(number, 'day') : number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`
