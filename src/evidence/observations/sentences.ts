import type { When } from '#case/dates'
import type { Quote } from '#case/quote'
import type { Voice } from '#case/reading'
import { counterIndications, type Idea } from '#case/vocabulary'
import { eachFound, type Found } from '../grammar/find.ts'
import { finderOf } from '../grammar/finder.ts'
import type { Sentence } from '../grammar/mentions.ts'
import { patternOf, wordsOf } from '../grammar/pattern.ts'
import { type Speller, spellerOver } from '../grammar/spelling.ts'
import { formsOf } from '../grammar/stems.ts'
import type { Lexicon } from '../lexicon/entry.ts'
import { hints } from '../lexicon/hints.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { once } from '../once.ts'
import { type Passage, quoteOf } from '../passage.ts'
import { doneByAnother, isAct } from './doneByAnother.ts'
import { mayShow } from './mayShow.ts'
import { isSuspectsAccount } from './suspectsAccount.ts'
import { takenBack } from './takenBack.ts'

/** When a passage speaks of, as far as it could be told; undefined where it could not. */
export type Whens = (passage: Passage) => When | undefined

/** Knows the words of the lexicons when they are misspelt or badly recognised. */
export const speller: Speller = (word) => lexiconSpeller()(word)
const lexiconSpeller = once(() =>
  spellerOver(
    new Set(
      [
        ...wordsOf(
          [...Object.values<Lexicon>(lexicons), ...hints].flatMap(({ entries }) => entries.flatMap(({ says }) => says.map(patternOf))),
        ),
      ].flatMap(formsOf),
    ),
  ),
)

/** Something that a passage says, and whose word it is, without when it was. */
export type Seen = Readonly<{ passage: Passage; idea: Idea; quote: Quote; voice: Voice; entry: string }>

/** What points away from pursuit weighs by whose word it is: the suspect's, whoever reports it. */
const pointsAway = (idea: Idea): boolean => counterIndications.some((one) => one === idea)

/** What a sentence says in the words of some lexicons, each idea once; of an idea that is known of it already nothing is looked for. */
export type Observer = (sentence: Sentence, isKnown?: (idea: Idea) => boolean) => readonly Seen[]

function observerOf(all: readonly Lexicon[]): Observer {
  const ideaOf = new Map(all.flatMap(({ idea, entries }) => entries.map((entry) => [entry, idea] as const)))
  const finder = finderOf([...ideaOf.keys()])
  return (sentence, isKnown = () => false) => {
    const { passage } = sentence
    const seen = new Map<Idea, Seen>()
    const isDone = (idea: Idea) => seen.has(idea) || isKnown(idea)
    for (const found of eachFound(finder, sentence, (entry) => isDone(ideaOf.get(entry)!))) {
      const idea = ideaOf.get(found.entry)!
      if ((isAct(idea) && doneByAnother(sentence)) || !mayShow(idea, sentence) || takenBack(idea, found, sentence)) continue
      const voice = pointsAway(idea) && isSuspectsAccount(sentence, found.start) ? 'suspect' : passage.voice
      seen.set(idea, { passage, idea, quote: quoted(passage, found), voice, entry: found.entry.id })
    }
    return [...seen.values()]
  }
}

/** What one sentence says in so many words. */
export const observedIn: Observer = (sentence, isKnown) => plainObserver()(sentence, isKnown)
const plainObserver = once(() => observerOf(Object.values(lexicons)))

/** What one sentence says only to who knows the rest of the papers: most files need no hints. */
export const hintedIn: Observer = (sentence, isKnown) => hintsObserver()(sentence, isKnown)
const hintsObserver = once(() => observerOf(hints))

/** The lexicon takes a second or so to be made ready, which is done when a sentence first needs it, or now. */
export function makeLexiconReady(): void {
  lexiconSpeller()
  plainObserver()
}

/** The whole sentence, or of a very long one the part around the words found. */
function quoted(passage: Passage, found: Found) {
  if (passage.text.length <= 420) return quoteOf(passage)
  const from = passage.text.lastIndexOf(' ', Math.max(0, found.start - 150)) + 1
  const after = passage.text.indexOf(' ', found.end + 150)
  return quoteOf(passage, from, after < 0 ? passage.text.length : after)
}
