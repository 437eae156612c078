import type { Entry } from '../lexicon/entry.ts'
import { placeOf } from './beginnings.ts'
import type { Finder } from './finder.ts'
import { endsOf } from './matching.ts'
import type { Sentence } from './mentions.ts'
import { type Pattern, patternOf, type Who, type Word } from './pattern.ts'
import { type Stance, stanceOf } from './stance.ts'
import { beforeVerb, isNoun, isOfThing, subjectOf } from './subject.ts'

/** Where an entry is said in a sentence: from the first word to the end of the last, as offsets in the passage. */
export type Found = Readonly<{ entry: Entry; start: number; end: number }>

/** Everything the entries find asserted in a sentence, each entry once. */
export const findIn = (finder: Finder, sentence: Sentence): readonly Found[] => [...eachFound(finder, sentence, () => false)]

/** The same one after another; an entry that is done with by then is not looked for. */
export function* eachFound(finder: Finder, sentence: Sentence, isDone: (entry: Entry) => boolean): Generator<Found> {
  const { words } = sentence
  const found = new Set<Entry>()
  for (const { entry, pattern, begins } of finder(words)) {
    if (found.has(entry) || isDone(entry)) continue
    for (let from = 0; from < words.length; from += 1) {
      if ((begins & placeOf(from)) === 0) continue
      if (words[from]!.start < 0) continue
      const end = endsOf(pattern, words, from).find((to) => to > from && stands(entry, pattern, sentence, from, to))
      if (end === undefined) continue
      found.add(entry)
      yield { entry, start: words[from]!.start, end: words[end - 1]!.end }
      break
    }
  }
}

function stands(entry: Entry, { negates }: Pattern, sentence: Sentence, from: number, to: number): boolean {
  const { words } = sentence
  if (entry.spoken && !isSaidBySuspect(sentence, words[from]!)) return false
  if (callsOrWrites.test(entry.id) && isNoun(words, from)) return false
  if (!isBy(entry, sentence, from)) return false
  if (!entry.spoken && acts.test(entry.id) && isAnnounced(sentence, from)) return false
  if (isDoneByAnother(words, from, to)) return false
  if (entry.toldBy && sentence.passage.voice !== entry.toldBy) return false
  if (entry.after && !holds(sentence.before?.words, entry.after) && !holds(earlierIn(words, from), entry.after)) return false
  const stance: Stance = stanceOf(words, from, to, { question: inQuestion(sentence, words[from]!.start, words[to - 1]!.end), negates })
  if (stance === 'feared' && entry.by === 'victim') return true
  if (stance === 'unreal' && entry.spoken) return true
  return stance === 'asserted' || (entry.even?.includes(stance as 'feared') ?? false)
}

/** Whether the words hold one of the patterns, however they are put. */
export const holds = (before: readonly Word[] | undefined, patterns: readonly string[]): boolean =>
  before !== undefined &&
  patterns.some((source) => {
    const pattern = patternOf(source)
    return isGivenAway(pattern, before) && before.some((_, from) => endsOf(pattern, before, from).length > 0)
  })

/** Whether a word without which the pattern cannot stand is there. */
const isGivenAway = ({ anchors }: Pattern, words: readonly Word[]): boolean =>
  anchors === undefined ||
  words.some(({ stems }) => {
    for (const stem of stems) if (anchors.has(stem)) return true
    return false
  })

/** What an entry of several sentences says before the one that begins or goes on at a place. */
const earlierIn = (words: readonly Word[], at: number): readonly Word[] => {
  const starts = words.findLastIndex((word, nth) => nth <= at && word.parted === 2)
  return starts > 0 ? words.slice(0, starts) : []
}

/** Words the suspect said or wrote: his message, his answer in interview, or speech quoted as his. Such words are a statement of their own. */
function isSaidBySuspect(sentence: Sentence, word: Word): boolean {
  const speech = sentence.speeches.find((one) => word.start >= one.start && word.start < one.end)
  const said = sentence.speakerOf(speech)
  const own = speech !== undefined || sentence.passage.role === 'message' || sentence.passage.voice === 'suspect'
  return own && (said === 'S' || said === 'A')
}

function isBy(entry: Entry, sentence: Sentence, from: number): boolean {
  const by = entry.by ?? (entry.spoken ? 'anyone' : 'suspect')
  if (by === 'anyone') return true
  const { words } = sentence
  const first = words[from]!
  const isThere = first.text === 'there' && words[from + 1]?.stems.has('be') === true
  const subject = isThere
    ? ({ who: 'nobody', passive: false } as const)
    : first.who !== undefined && !first.own
      ? { who: first.who, passive: false }
      : subjectOf(words, from, by === 'victim')
  if (subject.passive && subject.who === 'nobody' && by === 'suspect') return false
  if (bodily.test(entry.id) && (('thing' in subject && subject.thing) || (subject.who === 'nobody' && isOfThing(words, from)))) return false
  const who = subject.who === 'nobody' && !subject.passive ? impliedIn(sentence, first) : subject.who
  if (by === 'victim') return who === 'V' || who === 'nobody'
  if (by === 'other') return who === 'O' || who === 'A'
  return who === 'S' || who === 'A' || who === 'nobody'
}

/** What only somebody with a body does: a wreath on the step does not loiter. */
const bodily = /^(?:loitering|following|entryToHome)\//

/** Entries whose first word is a verb that may be a thing as well: to phone, to text. */
const callsOrWrites = /^contacting\/[15]$/

/** What is done, not said: announced by the suspect ("I will wait at every door") it has not happened yet. */
const acts = /^(?:loitering|following|entryToHome|interferingWithProperty|trackingDevice|watchingOrSpying)\//
const future = new Set(['will', "'ll", 'ill', 'wo', 'shall'])
const intended = new Set(['gonna', 'gunna'])

function isAnnounced(sentence: Sentence, from: number): boolean {
  const { words } = sentence
  const first = words[from]!
  const helpers = first.who !== undefined && !first.own ? words.slice(from + 1, from + 4) : beforeVerb(words, from).skipped
  const isIntended = helpers.some(({ text }) => intended.has(text) || (text === 'going' && helpers.some((one) => one.text === 'to')))
  // "I think I'll wake up and he'll be there" is feared; "I'll come out and he's sat there" is how it is.
  const hisToo = words.slice(from, from + 14).some(({ who }, at, all) => who === 'S' && future.has(all[at + 1]?.text ?? ''))
  const isHerFear = hisToo && first.text === 'i' && helpers.some(({ text }) => future.has(text))
  return (
    isIntended ||
    isHerFear ||
    isForetold(words, from, helpers) ||
    (helpers.some(({ text }) => future.has(text)) && isSaidBySuspect(sentence, first))
  )
}

const tells = new Set(['say', 'tell', 'threaten', 'promise', 'swear', 'warn', 'vow', 'text', 'write', 'shout'])
/** "He said he would wait outside", "she said if I did, she would be at the end of my bed": told beforehand by the one who would do it. */
function isForetold(words: readonly Word[], from: number, helpers: readonly Word[]): boolean {
  if (!helpers.some(({ text }) => text === 'would' || text === "'d")) return false
  const told = words.slice(0, from).findLastIndex(({ stems }) => [...stems].some((stem) => tells.has(stem)))
  if (told < 0 || words.slice(told + 1, from + 1).some(({ text, parted }) => parted === 2 || text === 'then')) return false
  const teller = words.slice(0, told).findLast(({ nominative }) => nominative)
  return teller?.who === 'S' && (from - told <= 8 || words[told + 1]?.text === 'if')
}

const means = new Set([
  'text',
  'phone',
  'email',
  'message',
  'car',
  'name',
  'post',
  'foot',
  'letter',
  'whatsapp',
  'telephone',
  'facebook',
  'instagram',
  'going',
  'himself',
  'herself',
  'then',
  'now',
])

/** "married by the spring": when, and not by whom. */
const times = new Set(
  'time end start spring summer autumn winter morning afternoon evening night week weekend month year age next'.split(' '),
)

/** "harassed by a debt company": a passive whose doer is named and is neither the suspect nor somebody not named. */
function isDoneByAnother(words: readonly Word[], from: number, to: number): boolean {
  const by = words[to - 1]?.text === 'by' ? to - 1 : to
  if (words[by]?.text !== 'by' || words[by]!.parted === 2) return false
  if (!words.slice(Math.max(0, from - 3), by).some((word) => word.stems.has('be') || word.stems.has('get'))) return false
  if (!/(?:ed|en|n|t|g)$/.test(words[by - 1]!.text) || words[by - 1]!.text.endsWith('ing')) return false
  const after = words.slice(by + 1, by + 5)
  const first = after[0]
  if (!first || means.has(first.text) || first.text.endsWith('ing')) return false
  const agent = after.find((word) => word.who !== undefined && !word.own)
  if (agent) return agent.who === 'O' || agent.who === 'V'
  return ['the', 'a', 'an', 'my', 'her', 'his', 'our', 'one', 'another'].includes(first.text) && !after.some(({ text }) => times.has(text))
}

/** Who is meant where a sentence names no subject: the writer of a message, the speaker of quoted words; a witness does not leave the victim unnamed. */
function impliedIn(sentence: Sentence, word: Word): Who | 'nobody' {
  const speech = sentence.speeches.find((one) => word.start >= one.start && word.start < one.end)
  if (speech || sentence.passage.role === 'message') return sentence.speakerOf(speech)
  return 'nobody'
}

/** "Q DID YOU THREATEN HIM A NO": put to him by whoever asks. */
const putTo = /\b(?:did|do|have|had|were|are|would|will) you (?:ever |not )?$/i

function inQuestion({ passage, speeches }: Sentence, from: number, to: number): boolean {
  if (passage.role === 'message') return false
  const speech = speeches.find((one) => from >= one.start && from < one.end)
  if (speech) return false
  return putTo.test(passage.text.slice(0, from)) || (to > 0 && passage.text.trimEnd().endsWith('?'))
}
