import { type Day, daysAfter } from '#case/dates'
import type { Sentence } from '../grammar/mentions.ts'
import type { DateFound } from '../time/datesIn.ts'
import { wordSet } from '../time/wordSet.ts'
import type { Episode } from './episode.ts'
import { onDays } from './onDays.ts'
import { isOtherTime, isSetting } from './setting.ts'
import { lengthOf, type Telling } from './tellings.ts'

/** What she, the police, a court or a helper did on a day, and not what was done to her. */
const notDoneToHer =
  /\b(?:police\w*|officers?|p\.?c\.?|constable|court|magistrates|judge|hearing|trial|solicitor|statement|interview|bail|arrest|charged|doctor|(?:my|the|our|to) gp|counsell\p{L}+|locksmith|appointment|refuge|council|idva|moved (?:in|out|house)|meeting|suspend\p{L}+|dismiss\p{L}+|sacked|disciplin\p{L}+|HR|grievance|tribunal|barred|banned|occupational|union|born|died|funeral|married|divorced?|holiday)\b/iu
/** "… I came down and there was an envelope pushed through our door": left for her, whatever else the sentence speaks of. */
const leftThere =
  /\bthere (?:was|were) (?:an?|another|some|two|three) (?:\p{L}+ ){0,3}?(?:envelope|letter|note|card|parcel|package|box|bag|flowers|roses|bouquet|photo\p{L}*|picture|ring)\b[^.;]{0,40}\b(?:through|on|in|under|outside|at|by|against) (?:my|our|the)\b/iu
const herOwn = /^(?:I|we|me and|my (?:mum|dad|mother|father|husband|wife|sister|brother|partner|friend)\b)/i
const reachesHer =
  /^(?:I|we)(?:['’]d| had| have)? (?:had|got|received|found|saw|heard|noticed|woke|opened|came (?:home|back|out|down|in)|went (?:out|down|to (?:my|the) (?:car|door|window)))\b/i
const turns =
  /\b(?:and|when|where|as)\b[^,.;]{0,12}\b(?:there|it|somebody|someone|nobody|(?:(?:a|the|all|two|three)\b|my (?!husband|mum|mother|wife|partner|friend|sister|brother))(?:(?! and )[^.;]){1,60}\b(?:was|were|is|are|had|has|lay|lying|came|went|stood|rang|gone))\b/i

/** "… while he was at his mother's, I took the baby and left": what is told is what follows. */
const meanwhile = /^(?:while|whilst|when|as|because) (?:he|she|they) (?:was|were|is) (?!outside\b|there\b|here\b)[^,.;]{3,50}, /i
const bodies = wordSet(`
  office council fa club committee company firm school college university manager boss supervisor bank union trust hospital surgery caretaker
  warden secretary chairman charity church
`)
/** What makes one a witness of it, or a bearer of his words. */
const witnessing = wordSet('have get receive find see hear notice wake open answer say tell shout bring hand show give be')

/** "… our head office wrote to him", "… my brother took me to the doctor": the doer is one whom she knows and names. */
function isAnothersDoing({ words }: Sentence, from: number): boolean {
  const after = words.filter(({ start }) => start >= from).slice(0, 7)
  const doer = after.findIndex((word, at) => (word.who !== undefined && word.nominative) || (at > 0 && bodies.has(word.text)))
  const word = after[doer]
  const before = after[doer - 1]
  if (!word || (word.who !== undefined && word.who !== 'O' && word.who !== 'P') || (before?.own && before.who === 'S')) return false
  const next = after[doer + 1]
  return next !== undefined && ![...next.stems].some((stem) => witnessing.has(stem)) && !isHisNext(words, word.end)
}

/** Whether a sentence with a day tells only of another's doing, the suspect not spoken of: "On 22 October the office sent the letter." */
export const isOnlyAnothers = (sentence: Sentence, days: readonly DateFound[]): boolean =>
  days.length > 0 && !sentence.words.some(({ who }) => who === 'S' || who === 'A') && isAnothersDoing(sentence, days[0]!.end)

/** Whether he is told of as doing something after a place. */
const isHisNext = (words: Sentence['words'], from: number): boolean =>
  words.some(({ who, nominative, start }) => start >= from && nominative && who === 'S')

/**
 * A dated sentence of the victim's statement that names no doer: "On 2 April four pizzas at eleven at night." It is told as part of what was done, and is
 * kept only where it lies among acts of the suspect.
 */
export function unattributed({ sentence, told }: Telling, days: readonly DateFound[]): readonly DateFound[] {
  const { passage } = sentence
  const { text } = passage
  if ((passage.voice !== 'victim' && passage.voice !== 'witness') || passage.kind !== 'MG11' || told.row !== undefined) return []
  if (isSetting(text) || isOtherTime(text) || (notDoneToHer.test(text) && !leftThere.test(text))) return []
  const led = days.filter(
    (date) => (date.kind === 'day' ? lengthOf(date.when) <= 3 : date.kind === 'feast' && lengthOf(date.when) === 0) && date.start <= 25,
  )
  const [first] = led
  if (!first) return []
  const rest = text
    .slice(first.end)
    .replace(/^[\s,:–-]+/, '')
    .replace(meanwhile, '')
  const at = text.length - rest.length
  if (/^(?:was|is) (?:my|our|a|the|\p{Lu}\p{L}+['’]s) /iu.test(rest) || rest.length < 5) return []
  if (isAnothersDoing(sentence, at) && !turns.test(rest) && !leftThere.test(text)) return []
  // "I turned forty on the 20th and I moved": she is its doer from the first.
  if (herOwn.test(text.slice(0, first.start)) && !reachesHer.test(text) && !turns.test(rest) && !isHisNext(sentence.words, at)) return []
  return herOwn.test(rest) && !reachesHer.test(rest) && !turns.test(rest) && !isHisNext(sentence.words, at) ? [] : led
}

/** Events without a doer, to be kept only among the suspect's: not firm until then. */
export const amongActs = (telling: Telling, days: readonly DateFound[]): readonly Episode[] =>
  onDays(telling, days).map((episode) => ({ ...episode, firm: false, amongActs: true }))

/** Makes firm what was told without a doer from two weeks before the first of the suspect's own acts to two weeks after the last. */
export function placedAmongActs(episodes: readonly Episode[]): readonly Episode[] {
  const days = episodes
    .flatMap(({ firm, when }): readonly Day[] => (firm && when.earliest && lengthOf(when) <= 10 ? [when.earliest] : []))
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 2) return episodes
  const [from, to] = [daysAfter(first, -14), daysAfter(last, 31)]
  return episodes.map((episode) =>
    episode.amongActs && episode.when.earliest && episode.when.earliest >= from && episode.when.earliest <= to
      ? { ...episode, firm: true }
      : episode,
  )
}
