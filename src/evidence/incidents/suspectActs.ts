import type { Sentence } from '../grammar/mentions.ts'
import { stanceOf } from '../grammar/stance.ts'
import { subjectOf } from '../grammar/subject.ts'
import { wordSet } from '../time/wordSet.ts'

/** Verbs, by stem, of doing something to, at or near somebody. Feeling, having and knowing are not acts. */
const acts = wordSet(`
  bang knock hammer kick punch hit slap push pull grab shove hold strangle choke spit bite throw smash break damage cut slash scratch burn pour tip dump set
  shout scream swear yell threaten abuse insult call ring phone text message email send post write deliver leave put place drop hand give bring
  telephone come turn appear arrive stand sit park wait follow drive chase walk run climb jump lean hide lurk hang watch stare look peer film photograph record point
  bark wave gesture laugh block corner confront approach contact visit attend enter open unlock force touch kiss grope steal remove hack log track
  spray paint scrawl smear rip tear poison sneak creep crouch peep circle loiter whistle hoot beep rev flash shine jeer taunt curse spit stick pin slip tie
  report complain accuse pretend pose pass interfere demand beg pursue intercept redirect bombard pester harass stalk
`)
/** What follows one is a thing: "because of the messages". */
const articles = wordSet('the a an these those of')
const offers = wordSet('offer promise agree volunteer')
const sayings = wordSet('say tell ask reply add whisper')

/** The suspect, or somebody not yet named: "a man", an account. */
const isSuspect = (who: string | undefined): boolean => who === 'S' || who === 'A'

const quoted = (sentence: Sentence, start: number) => sentence.speeches.some((speech) => start >= speech.start && start < speech.end)

function does(sentence: Sentence, verbs: ReadonlySet<string>): boolean {
  const { words } = sentence
  return words.some((word, at) => {
    if (
      word.nominative ||
      word.own ||
      articles.has(words[at - 1]?.text ?? '') ||
      !(isOneOf(word, verbs) || doesIt(words, at)) ||
      quoted(sentence, word.start)
    )
      return false
    const subject = subjectOf(words, at)
    // "I asked her to leave": what she was asked to do, not what she did.
    if (words[at - 1]?.text === 'to' && (!words[subject.at]?.nominative || isOneOf(words[at - 2] ?? word, offers))) return false
    // "He took umbrage and left": he went.
    if (word.text === 'left' && (words[at + 1] === undefined || words[at + 1]!.parted > 0)) return false
    return isSuspect(subject.who) && stanceOf(words, at, at + 1, { question: false, negates: false }) === 'asserted'
  })
}

type Word = Sentence['words'][number]
function isOneOf({ stems }: Word, verbs: ReadonlySet<string>): boolean {
  for (const stem of stems) if (verbs.has(stem)) return true
  return false
}

/** "My neighbour saw Ross do it." */
const doesIt = (words: readonly Word[], at: number): boolean =>
  words[at]?.stems.has('do') === true &&
  (['it', 'this', 'that'].includes(words[at + 1]?.text ?? '') || (words[at + 1]?.text === 'the' && words[at + 2]?.text === 'same'))

/** Whether the sentence has the suspect doing something, in its own words and not in quoted speech. */
export function suspectActs(sentence: Sentence): boolean {
  if (last?.sentence !== sentence) last = { sentence, acts: does(sentence, acts) }
  return last.acts
}

/** The sentence last asked about: several readers ask the same of it, one after another. */
let last: Readonly<{ sentence: Sentence; acts: boolean }> | undefined

/** Whether the sentence has the suspect saying something. */
export const suspectSpeaks = (sentence: Sentence): boolean => does(sentence, sayings)

const places = wordSet('in at on outside there here behind opposite by near back round inside across under beside following waiting')
const stillHere = wordSet(
  'been always just still only also then again now stood sat parked sitting standing waiting hiding lying hanging right already',
)

/** Whether the suspect is spoken of as being somewhere: "He's in the lane", "she was stood there", "it was Stevie". */
export const suspectIsThere = (sentence: Sentence): boolean =>
  sentence.words.some((word, at) => {
    if (!isSuspect(word.who) || word.own || quoted(sentence, word.start)) return false
    if (isBeing(sentence.words[at - 1]) && ['it', 'that'].includes(sentence.words[at - 2]?.text ?? '')) return word.who === 'S'
    const would = ['would', "'d", 'will'].includes(sentence.words[at + 1]?.text ?? '') ? 1 : 0
    if (!word.nominative || !isBeing(sentence.words[at + 1 + would])) return false
    let next = at + 2 + would
    while (stillHere.has(sentence.words[next]?.text ?? '')) next += 1
    return (
      places.has(sentence.words[next]?.text ?? '') &&
      !(sentence.words[next]?.text === 'at' && sentence.words[next + 1]?.own && sentence.words[next + 1]?.who === 'S') &&
      stanceOf(sentence.words, at + 1 + would, next, { question: false, negates: false }) === 'asserted'
    )
  })

const isBeing = (word: Word | undefined): boolean => word !== undefined && (word.stems.has('be') || word.text === "'s")

const things = wordSet(
  'van car music land motor bike dog friend mate mates brother drone torch lights headlights telly tv radio stereo alarm camera phone vehicle truck',
)

/** Whether something of the suspect's does what he would: "his van pulled out", "his music was on so loud". */
export const suspectsThingActs = (sentence: Sentence): boolean =>
  sentence.words.some(
    (word, at) =>
      word.own &&
      word.who === 'S' &&
      things.has(sentence.words[at + 1]?.text ?? '') &&
      (at === 0 || sentence.words[at - 1]?.text !== 'outside') &&
      followsVerb(sentence, at + 2),
  )

const followsVerb = ({ words }: Sentence, at: number): boolean => {
  const next = words[at]
  return next !== undefined && (isBeing(next) || next.text.endsWith('ed') || isOneOf(next, acts))
}

const sent = wordSet(
  'message messages text texts one ones call calls letter letters card cards email emails e-mail note request requests flowers present gift parcel something another more friend',
)

/** Whether something reached the victim from the suspect: "a text from him", "one from N. Frome". */
export const suspectSends = (sentence: Sentence): boolean =>
  sentence.words.some(
    (word, at) =>
      word.text === 'from' &&
      sentence.words.slice(at + 1, at + 4).some(({ who }) => isSuspect(who)) &&
      sentence.words.slice(Math.max(0, at - 4), at).some(({ text }) => sent.has(text)),
  )

const sighted =
  /\b(?:was|were) (?:seen|found|stopped|sighted|captured|arrested|located|observed|caught)\b[^.;]{0,50}\b(?:in|at|outside|near|on|by|behind)\b (?!his (?:own )?(?:home|address|flat|house)|her (?:own )?(?:home|address)|(?:his|her|the) (?:home )?address|home|custody|work|suspicion)/i

/** Whether an officer tells of the suspect, or his car, being found where he should not be. */
export const suspectSighted = (sentence: Sentence): boolean =>
  sighted.test(sentence.passage.text) && sentence.words.some(({ who }) => who === 'S')

/** Whether something is said to come from him or her, whoever the words mean: for habits that name nobody nearer. */
export const comesFromSomeone = ({ words }: Sentence): boolean =>
  words.some(({ who, text }, at) => who === 'S' || (text === 'from' && ['him', 'her', 'them'].includes(words[at + 1]?.text ?? '')))

const receives =
  /\b(?:an?|another|the (?:next|first|second|third)) (?:\p{L}+ ){0,2}(?:card|letter|parcel|text|message|note|package|e-?mail|bouquet|friend request)\b[^.;]{0,15}\b(?:came|arrived|turned up|was (?:delivered|left|waiting)|appeared|landed)\b(?! (?:from|off) (?:the|my|our|his|\p{Lu}))|\b(?:had|got|received|was sent|were sent|was messaged|was tagged|came|there (?:was|is|were|['’]s|has been))\b[^.;]{0,40}\b(?:texts?|messages?|calls?|e-?mails?|letters?|cards?|parcels?|friend requests?|voicemails?|flowers|notes?|photographs?|photos?)\b(?! (?:from|off) (?:the|my|our|his|\p{Lu}))|\bthere (?:was|were) (?:another|more)(?: one)?(?=[,.;]|$| (?:on|in|with|from|under|through) )/iu

/** "There were some texts the week before, both ways." */
const mutual = /\b(?:both|each|either) ways?\b|\bbetween (?:us|them|the two)\b/i

/** Whether something reached somebody, and the words do not say that it was from another: "I had an email with a photo of my door". */
export function isSentSomething({ passage, words }: Sentence): boolean {
  const found = receives.exec(passage.text)
  if (!found || mutual.test(passage.text)) return false
  // "She'd had four when I told her": it is she who had something.
  const before = words.findLast(({ start, who }) => start < found.index && who !== undefined)
  if (before?.who === 'S' && before.nominative) return false
  return !words.some(({ who, text }, at) => who === 'O' && ['from', 'off'].includes(words[at - 1]?.text ?? text))
}
