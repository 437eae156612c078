import type { Passage } from '../passage.ts'
import { initialsGiven } from '../people/initials.ts'
import { isNominative, isPossessive, nominatives, possessives } from './cases.ts'
import type { Cast } from './cast.ts'
import { genderOfPronoun, isGivenName } from './genders.ts'
import { pageBefore } from './pageBefore.ts'
import type { Who, Word } from './pattern.ts'
import { antecedent, linksAfter, type Mention } from './pronouns.ts'
import { addresseeOf, speakerOf } from './speakers.ts'
import { type Speech, speechesIn } from './speech.ts'
import type { Speller } from './spelling.ts'
import { type Token, tokensOf } from './tokens.ts'
import { teachWhoItWas } from './turnsOut.ts'
import { hisVehicles } from './vehicles.ts'
import { first, mentionAt, second } from './whoIs.ts'

/** A passage's words with who each speaks of, and the speech quoted in it. What of the sentence stands on the page before lies before its text. */
export type Sentence = Readonly<{
  passage: Passage
  words: readonly Word[]
  speeches: readonly Speech[]
  /** The sentence before it in the document. */
  before: Sentence | undefined
  /** Who speaks the quoted words, or the passage where none are meant. */
  speakerOf: (speech: Speech | undefined) => Who
}>

/** Reads who each word of a document's passages speaks of, in reading order, pronouns by the people last spoken of. */
export function sentencesOf(passages: readonly Passage[], cast: Cast, spelt?: Speller): readonly Sentence[] {
  const recent: Mention[] = []
  let lastAccount = -9
  let last: Sentence | undefined
  const vehicles = hisVehicles(passages)
  const told: { passage: Passage; words: Word[] }[] = []
  const toHer = writtenToHer(passages, cast)
  const leadOf = pageBefore(passages)
  return passages.map((passage, sentence) => {
    const lead = leadOf(passage)
    const tokens = tokensOf(lead + passage.text, spelt).map((token) => placedAfter(lead, token))
    const narrator = narratorOf(passage, cast)
    const speeches = speechesIn(lead + passage.text).map((speech) => placedAfter(lead, speech))
    const speakers = new Map<Speech, Who>()
    const words: Word[] = []
    const inSentence: Mention[] = []
    /** Those of late and of this sentence. */
    const spokenOf = [...recent]
    let lastSpeech: Speech | undefined
    const paragraph = `${passage.document}/${passage.page}/${passage.paragraph}`
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!
      const speech = speeches.find((one) => token.start >= one.start && token.start < one.end)
      if (speech && !speakers.has(speech)) speakers.set(speech, speakerOf(speech, words, tokens, narrator))
      const speaker = speech ? speakers.get(speech)! : narrator
      const told = speech || passage.voice === 'message' ? addresseeOf(speaker, narrator) : passage.kind === 'PIN' ? 'S' : undefined
      const named = mentionAt(tokens, at, cast, passage, speaker, told)
      let { who } = named
      const pronoun = genderOfPronoun(token.text)
      if (pronoun) {
        who = antecedent(
          pronoun,
          tokens,
          at,
          cast,
          { narrator, speaker: speech ? speaker : undefined, inForm: passage.voice === 'form' },
          spokenOf,
          sentence,
          paragraph,
        )
        if (who === 'V' && !speech && toHer.has(passage)) who = 'O'
      } else if (token.text === 'who' || token.text === 'that' || token.text === 'which') {
        const previous = words.at(-1)
        if (token.text !== 'that' || (previous?.who && !opensClause(tokens[at + 1])))
          who = words.slice(-3).findLast((word) => word.who && !word.own)?.who
      } else if (token.text === 'it' || token.text === 'they' || token.text === 'them') {
        if (sentence - lastAccount <= 2) who = 'A'
        else if (token.text !== 'it' && cast.suspect === undefined && !recent.some((one) => one.who === 'O' && sentence - one.sentence < 2))
          who = 'S'
      }
      const vehicle = who === undefined && !speech && vehicles.isAt(tokens, at, sentence, words)
      if (vehicle) who = 'S'
      if (named.account) lastAccount = sentence
      const own = isPossessive(tokens, at, who)
      const nominative = who !== undefined && !own && isNominative(tokens, at)
      const crosses = lastSpeech !== speech && (isLong(speech) || isLong(lastSpeech))
      lastSpeech = speech
      words.push({ ...token, parted: crosses ? 2 : token.parted, who, own, nominative })
      const anybody = who === 'A' && anyone.has(token.text)
      if (who && !vehicle && !own && !named.account && !anybody && !(first.has(token.text) || second.has(token.text))) {
        const chain = pronoun ? linksAfter(spokenOf, who, sentence) : { links: 0, topic: who === 'O' && isTopic(tokens, at, inSentence) }
        const mention = { who, gender: pronoun ?? named.gender, subject: nominative, sentence, paragraph, ...chain }
        inSentence.push(mention)
        spokenOf.push(mention)
      }
    }
    told.push({ passage, words })
    if (passage.voice !== 'suspect' && passage.role !== 'message') teachWhoItWas(told)
    recent.push(...inSentence)
    if (recent.length > 40) recent.splice(0, recent.length - 40)
    const before = last?.passage.document === passage.document ? last : undefined
    last = { passage, words, speeches, before, speakerOf: (speech) => (speech ? (speakers.get(speech) ?? 'S') : narrator) }
    return last
  })
}

const placedAfter = <T extends Readonly<{ start: number; end: number }>>(lead: string, one: T): T =>
  lead === '' ? one : { ...one, start: one.start - lead.length, end: one.end - lead.length }

/** What the suspect writes to the victim as "you": a he or she in it is somebody else. A letter is one writing, however many sentences it has. */
function writtenToHer(passages: readonly Passage[], cast: Cast): ReadonlySet<Passage> {
  const his = passages.filter((passage) => passage.role === 'message' && narratorOf(passage, cast) === 'S')
  const writings = Map.groupBy(his, (passage) =>
    passage.kind === 'MESSAGES' ? passage : `${passage.document}/${passage.at?.earliest ?? ''}/${passage.at?.text ?? ''}`,
  )
  return new Set([...writings.values()].filter((all) => all.some(({ text }) => /\byou(?:rs?)?\b/i.test(text))).flat())
}

const former = new Set(['ex', 'partner', 'husband', 'wife', 'boyfriend', 'girlfriend', 'fiance'])

/** "Robert Crane", "my first husband": one whom the paragraph is about; "Mr Dodd next door" and "my brother" pass through it. */
function isTopic(tokens: readonly Token[], at: number, before: readonly Mention[]): boolean {
  if (before.some(({ who }) => who === 'S')) return false
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (former.has(token.text)) return true
  return isGivenName(token.text) && /^\p{Lu}/u.test(token.shown) && next?.parted === 0 && /^\p{Lu}\p{L}/u.test(next.shown)
}

/** "anyone who will listen" is nobody whom a later he or she means. */
const anyone = new Set(['anyone', 'anybody', 'who', 'that', 'which'])

/** "told our manager that he …": the conjunction, not the manager. */
const opensClause = (next: Token | undefined): boolean =>
  next !== undefined &&
  (nominatives.has(next.text) || possessives.has(next.text) || ['the', 'a', 'an', 'there', 'this', 'her', 'you'].includes(next.text))

/** A word or two in quotation marks is part of its sentence; more is a saying of its own. */
const isLong = (speech: Speech | undefined): boolean => speech !== undefined && speech.end - speech.start > 24

/** What an export of the victim's telephone calls her own side. */
const deviceOwner = /^(?:out(?:going)?|sent|me|self|owner|device owner|user|victim|ip|complainant)$/i

/** Who "I" is in a passage: by its voice, or for a message by the sender's name. */
export function narratorOf(passage: Passage, cast: Cast): Who {
  if (passage.voice === 'victim') return 'V'
  if (passage.voice === 'form') return 'V'
  if (passage.voice === 'suspect') return isReported(passage) ? 'P' : 'S'
  if (passage.voice === 'police') return 'P'
  if (passage.voice !== 'message') return 'O'
  if (deviceOwner.test(passage.speaker?.trim() ?? '')) return 'V'
  const named = tokensOf(passage.speaker ?? '')
    .map((token) => cast.names.get(token.text))
    .filter((who) => who !== undefined)
  return named[0] ?? cast.initials.get(initialsGiven(passage.speaker ?? '') ?? '') ?? 'A'
}

/** A note of an interview told by the officer: "She accepted …". */
const isReported = ({ kind, role, text }: Passage): boolean =>
  (kind === 'INTERVIEW' || kind === 'MG15') && role === 'narrative' && !/\b(?:I|me|my)\b/.test(text.replace(/["“][^"”]*["”]/g, ''))
