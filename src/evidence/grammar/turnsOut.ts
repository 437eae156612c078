import type { Passage } from '../passage.ts'
import { isNominative } from './cases.ts'
import type { Who, Word } from './pattern.ts'
import { isDoing, isVehicleNoun, theirs } from './vehicles.ts'
import { setOf } from './wordSet.ts'

/** One sentence of a tale as it was read, whose words may still learn who they mean. */
type Told = Readonly<{ passage: Passage; words: Word[] }>

/** How many sentences later somebody unnamed may still turn out to be somebody. */
const asFarBack = 4

const pronouns = setOf('he him his she her hers')
const articles = setOf('a an the that this same another one some')
const being = setOf("is was 's were")
const slight = setOf('only just in fact actually definitely clearly of course course none other than')
const seats = setOf('wheel driving drove driver')
const vehicleOf = setOf('car van vehicle motorbike bike it')
const belongs = setOf('belongs belonged belong registered comes')
const knows = setOf('recognised recognized recognise identified known knew')

/**
 * Who an unnamed man or a car of a sentence or two ago turns out to be: "A man was at the gate. It was Dean", "A Corsa was behind me; it was my boss".
 * Reads it from the words of the last sentence and teaches it to those before, and to the "he" and "it" between.
 */
export function teachWhoItWas(told: readonly Told[]): void {
  const last = told.at(-1)!
  const shown = shownIn(last.words)
  if (!shown) return
  let from = told.length - 1
  while (from > 0 && told.length - from <= asFarBack && told[from - 1]!.passage.document === last.passage.document) from -= 1
  const tale = told.slice(from)
  const isBefore = (words: Word[], at: number) => words !== last.words || at < shown.at
  const first = tale.findIndex(({ words }) => words.some((_, at) => isBefore(words, at) && isUnnamed(words, at, shown.ofVehicle)))
  if (first < 0) return
  let since = false
  for (const { words } of tale.slice(first))
    for (const [at, word] of words.entries()) {
      if (!isBefore(words, at)) return
      const unnamed = isUnnamed(words, at, shown.ofVehicle)
      since ||= unnamed
      const again =
        since && (isVehicleAgain(words, at) || (shown.who === 'O' && (word.who === 'S' || word.who === 'A') && pronouns.has(word.text)))
      if (unnamed || again) words[at] = { ...word, who: shown.who, nominative: !word.own && isNominative(words, at) }
    }
}

type Shown = Readonly<{ who: Who; at: number; ofVehicle: boolean }>

/** Whom a sentence shows the unnamed one to be, and where it begins to say so. */
function shownIn(words: readonly Word[]): Shown | undefined {
  if (words.length <= 2 && words[0]?.who === 'S' && !words[0].own && words.every(({ who }) => who === 'S'))
    return { who: 'S', at: 0, ofVehicle: false }
  for (const [at, word] of words.entries()) {
    const opens = at === 0 || word.parted > 0 || ['and', 'but', 'that', 'see', 'realised', 'knew', 'know'].includes(words[at - 1]!.text)
    if (opens && (word.text === 'it' || word.text === 'this' || word.text === 'that') && being.has(words[at + 1]?.text ?? '')) {
      const who = whoEnds(words, at + 2)
      if (who) return { who, at, ofVehicle: false }
    }
    if (word.who === 'S' && word.nominative && isAtTheWheel(words, at)) return { who: 'S', at, ofVehicle: true }
    if (
      belongs.has(word.text) &&
      words[at + 1]?.text === 'to' &&
      vehicleOf.has(words.slice(0, at).findLast(({ text }) => !being.has(text))?.text ?? '')
    ) {
      const who = whoEnds(words, at + 2)
      if (who) return { who, at, ofVehicle: true }
    }
    if (knows.has(word.text)) {
      const as = words.slice(at + 1, at + 6).findIndex(({ text }) => text === 'as')
      const who = as < 0 ? undefined : whoEnds(words, at + 2 + as)
      if (who) return { who, at, ofVehicle: false }
    }
  }
  return undefined
}

/** "him", "only my brother", "Dean's": who stands at the end of a clause, his own or as an owner of what stands last. */
function whoEnds(words: readonly Word[], from: number): Who | undefined {
  let at = from
  while (slight.has(words[at]?.text ?? '') && words[at]?.who === undefined) at += 1
  const found = words.slice(at, at + 4).findIndex((word) => word.who !== undefined && word.parted === 0 && !(word.own && word.who !== 'S'))
  if (found < 0) return isOtherByTrade(words, at) ? 'O' : undefined
  const mention = words[at + found]!
  const before = words.slice(at, at + found)
  if (before.some(({ text }) => text === 'not' || text === "n't" || text === 'like') || mention.who === 'A' || mention.who === 'V')
    return undefined
  let end = at + found + 1
  while (words[end]?.parted === 0 && (words[end]!.text === "'s" || words[end]!.who === mention.who)) end += 1
  const rest = words.slice(end).findIndex(({ parted, text }) => parted > 0 || text === 'and' || text === 'who')
  const length = rest < 0 ? words.length - end : rest
  if (mention.who === 'S') return length <= (mention.own ? 2 : 1) ? 'S' : undefined
  return mention.who === 'O' || mention.who === 'P' ? 'O' : undefined
}

const trades = setOf(
  'postman postie courier milkman plumber gasman binmen gardener builder builders caretaker cleaner surveyor neighbour taxi learner ambulance bus gas meter paper delivery bread milk window bin bins parcel ice cream jehovah',
)
/** "it was only the gas man": somebody by his trade. */
const isOtherByTrade = (words: readonly Word[], at: number): boolean =>
  ['the', 'a', 'our', 'my'].includes(words[at]?.text ?? '') &&
  words.slice(at + 1, at + 3).some(({ text, parted }) => parted === 0 && trades.has(text))

/** "He was at the wheel", "Dean was driving", "him in it". */
const isAtTheWheel = (words: readonly Word[], at: number): boolean => {
  const behind = words.slice(at + 1, at + 6)
  const end = behind.findIndex(({ parted }) => parted > 0)
  return (
    being.has(behind[0]?.text ?? '') &&
    (end < 0 ? behind : behind.slice(0, end)).some(({ text }) => seats.has(text) && text !== 'driver' && text !== 'drove')
  )
}

/** A man, a figure, somebody; a car that is nobody's yet. */
function isUnnamed(words: readonly Word[], at: number, ofVehicle: boolean): boolean {
  const word = words[at]!
  if (!ofVehicle && word.who === 'A' && !word.own && people.has(word.text)) return true
  if (word.who !== undefined || !isVehicleNoun(word.text)) return false
  const before = words.slice(Math.max(0, at - 4), at)
  if (before.some(({ own, text }) => own || theirs.has(text) || marked.has(text)) || words[at + 1]?.text === 'park') return false
  return before.some(({ text }) => articles.has(text))
}
const people = setOf(
  'someone somebody stranger man male woman female lad bloke guy girl person figure youth gentleman lady fellow fella chap',
)

/** Whose car it is cannot be in doubt. */
const marked = setOf('police patrol marked')

const isVehicleAgain = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'it' && words[at]!.who === undefined && isDoing(words, at)
