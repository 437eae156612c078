import type { Passage } from '../passage.ts'
import type { Cast } from './cast.ts'
import { type Gender, genderOf, genderOfPronoun, isGivenName } from './genders.ts'
import type { Who, Word } from './pattern.ts'
import { type Speech, speechesIn } from './speech.ts'
import type { Speller } from './spelling.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A passage's words with who each speaks of, and the speech quoted in it. */
export type Sentence = Readonly<{
  passage: Passage
  words: readonly Word[]
  speeches: readonly Speech[]
  /** Who speaks the quoted words, or the passage where none are meant. */
  speakerOf: (speech: Speech | undefined) => Who
}>

type Mention = { who: Who; gender: Gender; subject: boolean; sentence: number }

const setOf = (words: string) => new Set(words.split(' '))
const first = setOf('i me my mine myself we us our ours ourselves')
const second = setOf('you your yours yourself u ur ya yer')
const possessives = setOf('my your his their our ur its whose mine hers yer')
const objects = setOf('me him them us himself herself myself themselves')
const nominatives = setOf('i he she they we who it')
const suspectNouns = setOf('suspect defendant def deft susp perpetrator perp offender accused sus dp stalker')
const victimNouns = setOf('victim ip aggrieved complainant vic caller informant inf vict')
const unnamed = setOf('someone somebody anyone anybody stranger caller account accounts profile profiles')
const unnamedAfterArticle = setOf(
  'man male woman female lad bloke guy girl person figure youth profile account number voice user gentleman lady car van',
)
const kinNouns = setOf(
  'mother father mum dad mam sister brother parent parents grandmother grandfather nan nana gran grandad auntie aunt uncle cousin niece nephew family friend friends mate mates neighbour neighbours flatmate housemate colleague colleagues boyfriend girlfriend husband wife partner fiance fiancé fiancée landlord landlady boss manager employer receptionist supervisor son daughter child children kids boy boys girls baby toddler teacher headteacher midwife doctor gp solicitor usher driver postman customer customers staff pupils security nurse counsellor therapist judge magistrate tenant lodger ex grandson granddaughter stepson stepdaughter lodger reviewer editor sergeant',
)
const policeNouns = setOf(
  'police officer officers pc sgt sergeant constable policeman policewoman pcso dc ds inspector insp oic cps usher idva isva paladin solicitor operator court',
)
const titles = setOf('mr mrs miss ms dr')
const before = setOf(
  'to with at by of from for about behind near after against towards toward outside past on in into over under beside between and',
)
const nounsInIng = setOf(
  'recycling washing building clothing meeting morning evening wedding ring ceiling dressing living sitting dining parking railing landing painting clothing bedding string king training',
)
const auxiliaries = setOf("'s was is has had 'd 'll would will came went did does said told")

/** Reads who each word of a document's passages speaks of, in reading order, pronouns by the people last spoken of. */
export function sentencesOf(passages: readonly Passage[], cast: Cast, spelt?: Speller): readonly Sentence[] {
  const recent: Mention[] = []
  let lastAccount = -9
  return passages.map((passage, sentence) => {
    const tokens = tokensOf(passage.text, spelt)
    const narrator = narratorOf(passage, cast)
    const speeches = speechesIn(passage.text)
    const speakers = new Map<Speech, Who>()
    const words: Word[] = []
    const inSentence: Mention[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!
      const speech = speeches.find((one) => token.start >= one.start && token.start < one.end)
      if (speech && !speakers.has(speech)) speakers.set(speech, speakerOf(speech, words, tokens, narrator))
      const speaker = speech ? speakers.get(speech)! : narrator
      const told = speech || passage.voice === 'message' ? addresseeOf(speaker, narrator) : passage.kind === 'PIN' ? 'S' : undefined
      const named = mentionAt(tokens, at, cast, passage, speaker, told)
      let { who } = named
      const pronoun = genderOfPronoun(token.text)
      if (pronoun)
        who = antecedent(
          pronoun,
          tokens,
          at,
          cast,
          { narrator, speaker: speech ? speaker : undefined, inForm: passage.voice === 'form' },
          [...recent, ...inSentence],
          sentence,
        )
      else if (token.text === 'who' || token.text === 'that' || token.text === 'which') {
        const previous = words.at(-1)
        if (token.text !== 'that' || (previous?.who && !opensClause(tokens[at + 1])))
          who = words.slice(-3).findLast((word) => word.who && !word.own)?.who
      } else if (token.text === 'it' || token.text === 'they' || token.text === 'them') {
        if (sentence - lastAccount <= 2) who = 'A'
        else if (token.text !== 'it' && cast.suspect === undefined && !recent.some((one) => one.who === 'O' && sentence - one.sentence < 2))
          who = 'S'
      }
      if (named.account) lastAccount = sentence
      const own = isPossessive(tokens, at, who)
      const nominative = who !== undefined && !own && isNominative(tokens, at)
      const previousSpeech = speeches.find(
        (one) => tokens[at - 1] !== undefined && tokens[at - 1]!.start >= one.start && tokens[at - 1]!.start < one.end,
      )
      const crosses = previousSpeech !== speech && (isLong(speech) || isLong(previousSpeech))
      words.push({ ...token, parted: crosses ? 2 : token.parted, who, own, nominative })
      if (who && !own && !named.account && !(first.has(token.text) || second.has(token.text))) {
        inSentence.push({ who, gender: pronoun ?? named.gender, subject: nominative, sentence })
      }
    }
    recent.push(...inSentence)
    if (recent.length > 40) recent.splice(0, recent.length - 40)
    return { passage, words, speeches, speakerOf: (speech) => (speech ? (speakers.get(speech) ?? 'S') : narrator) }
  })
}

/** "told our manager that he …": the conjunction, not the manager. */
const opensClause = (next: Token | undefined): boolean =>
  next !== undefined &&
  (nominatives.has(next.text) || possessives.has(next.text) || ['the', 'a', 'an', 'there', 'this', 'her', 'you'].includes(next.text))

/** A word or two in quotation marks is part of its sentence; more is a saying of its own. */
const isLong = (speech: Speech | undefined): boolean => speech !== undefined && speech.end - speech.start > 24

/** Who "I" is in a passage: by its voice, or for a message by the sender's name. */
export function narratorOf(passage: Passage, cast: Cast): Who {
  if (passage.voice === 'victim') return 'V'
  if (passage.voice === 'form') return 'V'
  if (passage.voice === 'suspect') return isReported(passage) ? 'P' : 'S'
  if (passage.voice === 'police') return 'P'
  if (passage.voice !== 'message') return 'O'
  const named = tokensOf(passage.speaker ?? '')
    .map((token) => cast.names.get(token.text))
    .filter((who) => who !== undefined)
  return named[0] ?? 'A'
}

/** A note of an interview told by the officer: "She accepted …". */
const isReported = ({ kind, role, text }: Passage): boolean =>
  (kind === 'INTERVIEW' || kind === 'MG15') && role === 'narrative' && !/\b(?:I|me|my)\b/.test(text.replace(/["“][^"”]*["”]/g, ''))

const addresseeOf = (speaker: Who, narrator: Who): Who =>
  speaker === 'S' || speaker === 'A' ? 'V' : speaker === 'V' ? 'S' : narrator === 'V' ? 'V' : 'O'

const isSay = (token: Token) =>
  [
    'say',
    'tell',
    'shout',
    'scream',
    'reply',
    'ask',
    'write',
    'text',
    'message',
    'call',
    'yell',
    'read',
    'whisper',
    'threaten',
    'state',
    'send',
    'post',
    'answer',
    'respond',
  ].some((stem) => token.stems.has(stem))

/** The speaker of quoted words: the subject of the verb of saying before them, else after them, else the suspect when another tells it. */
function speakerOf(speech: Speech, words: readonly Word[], tokens: readonly Token[], narrator: Who): Who {
  const before = words.filter((word) => word.start < speech.start)
  const saying = before.findLastIndex((word, index) => index >= before.length - 9 && isSay(word))
  for (let back = (saying < 0 ? before.length : saying) - 1; back >= Math.max(0, before.length - 60); back -= 1) {
    const word = before[back]!
    if (word.nominative && word.who && (saying >= 0 || word.text === 'i')) return word.text === 'i' ? narrator : word.who
  }
  const after = tokens.findIndex((token) => token.start >= speech.end)
  if (after >= 0) {
    const [one, other] = [tokens[after]!, tokens[after + 1]]
    if (one.text === 'i' && other && isSay(other)) return narrator
  }
  return 'S'
}

function mentionAt(tokens: readonly Token[], at: number, cast: Cast, passage: Passage, speaker: Who, told: Who | undefined) {
  const token = tokens[at]!
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  const is = (who: Who | undefined, gender: Gender = genderOf(token.text), account = false) => ({ who, gender, account })
  if (first.has(token.text)) return is(speaker)
  if (second.has(token.text)) return is(told)
  const capital = /^\p{Lu}/u.test(token.shown)
  const title = previous && titles.has(previous.text) ? previous.text : undefined
  if (capital && token.text.length > 1) {
    const named = nameAt(tokens, at, cast, title)
    if (named) return is(named, title ? genderOf(title) : (cast.genders.get(token.text) ?? genderOf(token.text)))
    if (previous && policeNouns.has(previous.text)) return is('P')
    if (title) return is('O', genderOf(title))
    if (isGivenName(token.text) && token.shown !== token.shown.toUpperCase() && !/^\p{Lu}/u.test(next?.parted === 0 ? next.shown : ''))
      return is('O')
  }
  if (suspectNouns.has(token.text) && !(token.text === 'sus' && !capital)) return is('S', cast.suspect)
  if (
    victimNouns.has(token.text) &&
    (token.text !== 'caller' || passage.kind === 'LOG') &&
    next?.text !== 'support' &&
    next?.text !== 'personal'
  )
    return is('V', cast.victim)
  const possessed = previous && (possessives.has(previous.text) || previous.text === 'her' || previous.text === "'s")
  if (kinNouns.has(token.text)) {
    if (token.text === 'ex') return is(passage.voice === 'suspect' ? 'V' : 'S')
    const exKin = previous?.text === 'ex' || previous?.text === 'estranged' || previous?.text === 'former'
    const hersIs =
      exKin && tokens[at - 2]?.text === 'the' && ['am', 'was', "'m"].includes(tokens[at - 3]?.text ?? '') && tokens[at - 4]?.text === 'i'
    if (hersIs) return is(speaker)
    if (exKin && !['colleague', 'friend', 'friends'].includes(token.text)) return is(passage.voice === 'suspect' ? 'V' : 'S')
    const kin = cast.kin.get(passage.document)?.get(token.text)
    if (kin && (possessed || passage.kind === 'LOG')) return is(kin)
    if (possessed || previous?.text === 'the' || previous?.text === 'a' || capital || token.text === 'staff') return is('O')
    if (['mum', 'dad', 'mam', 'nan', 'customers', 'staff'].includes(token.text)) return is('O')
  }
  if (policeNouns.has(token.text)) return is('P', undefined)
  if (unnamed.has(token.text)) return is('A', undefined, token.text.startsWith('acc') || token.text.startsWith('prof'))
  if (
    unnamedAfterArticle.has(token.text) &&
    previous &&
    ['a', 'the', 'same', 'another', 'this', 'unknown', 'young', 'old', 'anonymous', 'fake', 'private'].includes(previous.text)
  ) {
    if (['car', 'van'].includes(token.text)) return is(undefined)
    if (['number', 'account', 'profile'].includes(token.text)) return is('A', undefined, token.text !== 'number')
    return is('A')
  }
  if (token.text === 'male' && passage.voice === 'police') return is('A')
  return is(undefined)
}

/** Reads a capitalised word as somebody's name: by the cast, a title, or as the short form of a first name (Gem, Tash, Stevie). */
function nameAt(tokens: readonly Token[], at: number, cast: Cast, title: string | undefined): Who | undefined {
  const { text } = tokens[at]!
  const who = cast.names.get(text)
  if (cast.shared.has(text)) {
    const before = tokens[at - 1]
    const given = before ? cast.names.get(before.text) : undefined
    if (given) return given
    if (title && cast.victim && cast.victim !== cast.suspect && genderOf(title) === cast.victim) return 'V'
    return 'S'
  }
  return who
}

type Telling = Readonly<{ narrator: Who; speaker: Who | undefined; inForm: boolean }>

/** Whom he or she means: the people last spoken of, of that sex, the subject of the sentence before rather than its object, the suspect rather than others. */
function antecedent(
  pronoun: Gender,
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  { narrator, speaker, inForm }: Telling,
  before: readonly Mention[],
  sentence: number,
): Who | undefined {
  const possible = new Map<Who, number>()
  const offer = (who: Who, worth: number) => possible.set(who, Math.max(possible.get(who) ?? -9, worth))
  const speaking = speaker ?? narrator
  if (narrator !== 'S' && speaking !== 'S' && (cast.suspect === undefined || cast.suspect === pronoun)) offer('S', 2)
  if ((narrator !== 'V' || inForm) && (cast.victim === pronoun || (cast.victim === undefined && cast.suspect !== pronoun)))
    offer('V', cast.suspect === pronoun ? 1.5 : 2)
  if (speaking === 'S' && narrator !== 'S' && (cast.victim === undefined || cast.victim === pronoun)) offer('V', 1)
  const bound = isObject(tokens, at) ? before.findLast((mention) => mention.sentence === sentence && mention.subject) : undefined
  for (const mention of before) {
    if (mention === bound) continue
    if (mention.gender !== undefined && mention.gender !== pronoun) continue
    if (mention.who === 'S' && cast.suspect !== undefined && cast.suspect !== pronoun) continue
    if (mention.who === 'V' && cast.victim !== undefined && cast.victim !== pronoun) continue
    if ((mention.who === speaking && !inForm) || (mention.gender === undefined && (mention.who === 'O' || mention.who === 'P'))) continue
    const age = sentence - mention.sentence
    if (age > 2) continue
    offer(mention.who, (age === 0 ? 4 : age === 1 ? 2 : 0.5) + (mention.subject ? 1.4 : 0) + (mention.who === 'S' ? 1.5 : 0))
  }
  let best: Who | undefined
  for (const [who, worth] of possible) if (best === undefined || worth > possible.get(best)!) best = who
  if (best === 'O' && rebound(tokens, at)) return 'S'
  return best
}

/** "him", or "her" not before a noun: never the subject of its own clause. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'him' || (tokens[at]!.text === 'her' && !isPossessive(tokens, at, 'O'))

/** "He … my dad": a pronoun is not the person named as the object of its own verb. */
function rebound(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 6)
    .some((token, index, all) => kinNouns.has(token.text) && ['my', 'her', 'the'].includes(all[index - 1]?.text ?? ''))
}

const verbish = (token: Token | undefined) =>
  token !== undefined &&
  (token.text.endsWith('ing') ||
    [
      'been',
      'not',
      'a',
      'the',
      'got',
      'just',
      'in',
      'at',
      'there',
      'outside',
      'on',
      'always',
      'still',
      'now',
      'never',
      'gone',
      'already',
      'also',
      'back',
      'behind',
      'had',
      'done',
      'sent',
    ].includes(token.text))

function isPossessive(tokens: readonly Token[], at: number, who: Who | undefined): boolean {
  const token = tokens[at]!
  if (possessives.has(token.text)) return true
  const next = tokens[at + 1]
  if (token.text === 'her')
    return (
      next !== undefined &&
      next.parted === 0 &&
      !before.has(next.text) &&
      ![
        'that',
        'when',
        'because',
        'as',
        'again',
        'a',
        'the',
        'not',
        'she',
        'he',
        'i',
        'it',
        'if',
        'but',
        'or',
        'up',
        'down',
        'out',
        'off',
        'back',
        'home',
        'to',
        'how',
        'what',
        'why',
        'where',
        'so',
        'who',
        'then',
        'every',
        'any',
        'all',
        'more',
        'constantly',
        'repeatedly',
        'through',
        'via',
        'is',
        'was',
        'has',
      ].includes(next.text) &&
      (!next.text.endsWith('ing') || nounsInIng.has(next.text))
    )
  if (who === undefined) return false
  return next?.text === "'s" && next.parted === 0 && !['he', 'she', 'it', 'who', 'that'].includes(token.text) && !verbish(tokens[at + 2])
}

function isNominative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (nominatives.has(token.text)) return true
  if (objects.has(token.text) || token.text === 'her') return false
  if (token.text === 'that' || token.text === 'which') return true
  let back = at - 1
  while (
    back >= 0 &&
    tokens[back + 1]!.parted === 0 &&
    (['my', 'the', 'a', 'his', 'her', 'our', 'mr', 'mrs', 'miss', 'ms', 'old', 'new', 'best', 'same', 'unknown', 'own', "'s"].includes(
      tokens[back]!.text,
    ) ||
      (/^\p{Lu}/u.test(tokens[back]!.shown) && tokens[back]!.text !== 'i'))
  )
    back -= 1
  const previous = tokens[back]
  const next = tokens[at + 1]
  if (previous === undefined || tokens[back + 1]!.parted > 0) return true
  if (next && next.parted === 0 && auxiliaries.has(next.text)) return true
  if (before.has(previous.text) && previous.text !== 'and') return false
  return !(
    previous.text.endsWith('ed') || ['hit', 'told', 'saw', 'rang', 'sent', 'met', 'got', 'gave', 'took', 'made'].includes(previous.text)
  )
}
