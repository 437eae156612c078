import { isPossessive } from './cases.ts'
import type { Cast } from './cast.ts'
import type { Gender } from './genders.ts'
import { kinNouns } from './kinNouns.ts'
import type { Who } from './pattern.ts'
import type { Token } from './tokens.ts'

/**
 * Somebody spoken of: who, of which sex, whether as subject, in which sentence and paragraph of the document. `links`: how many pronouns lie between
 * this and the words that named him, 0 for those words. `topic`: his whole name, or "my ex", so that the paragraph goes on to be about him.
 */
export type Mention = { who: Who; gender: Gender; subject: boolean; sentence: number; paragraph: string; links: number; topic: boolean }

/** So many sentences a "he" may go on meaning somebody else than the suspect without his being named again. */
const longestChain = 2

/** How a pronoun of this meaning goes on the chain of those before it in the tale. */
export const linksAfter = (before: readonly Mention[], who: Who, sentence: number): Pick<Mention, 'links' | 'topic'> => {
  const last = before.findLast((mention) => mention.who === who)
  if (last === undefined) return { links: 0, topic: false }
  return { links: last.sentence === sentence || last.topic ? last.links : last.links + 1, topic: last.topic }
}

type Telling = Readonly<{ narrator: Who; speaker: Who | undefined; inForm: boolean }>

/** Whom he or she means: the people last spoken of, of that sex, the subject of the sentence before rather than its object, the suspect rather than others. */
export function antecedent(
  pronoun: Gender,
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  { narrator, speaker, inForm }: Telling,
  before: readonly Mention[],
  sentence: number,
  paragraph: string,
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
    // The tale is the suspect's: it comes back to him where another was not named again, and with another day.
    const returns = possible.has('S') && mention.who === 'O'
    if (returns && (mention.paragraph !== paragraph || (age > 0 && (mention.links >= longestChain || opensOnADay(tokens))))) continue
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

const ofADay =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.]\d.*|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "On 2nd June he was in the van again": another day is told of. */
const opensOnADay = ([first, ...rest]: readonly Token[]): boolean =>
  (first?.text === 'on' || first?.text === 'in') && rest.slice(0, 2).some(({ text }) => ofADay.test(text))
