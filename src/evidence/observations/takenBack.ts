import type { Idea } from '#case/vocabulary'
import type { Found } from '../grammar/find.ts'
import type { Sentence } from '../grammar/mentions.ts'
import type { Word } from '../grammar/pattern.ts'

const harmful: readonly Idea[] = ['threatOfViolence', 'threatToKill', 'violence', 'fearOfViolence']
const aboutSuspect: readonly Idea[] = ['previousOffending', 'priorWarning', 'trackingDevice']
const himself = new Set(['himself', 'herself', 'themselves', 'myself'])
/** Why she says she did it, where that is the weather, her wages or the move she had planned. */
const otherwise =
  /\b(?:on holiday|when it rains|(?:for|because of) (?:better|more|the) (?:pay|money|hours)|to be near(?:er)? (?:the |my )?(?:school|work|mum|mother|parents|station)|when we (?:bought|moved in)|promotion|cheaper|quicker|maternity|retire\w*)\b/i

/** Whether the sentence takes back what was found in it: harm to oneself, an effect with another cause of its own, a record or a tracker of the victim's. */
export function takenBack(idea: Idea, { start, end }: Found, { words, passage }: Sentence): boolean {
  const found = words.filter((word) => word.start >= start && word.end <= end)
  const next = words.find((word) => word.start >= end)
  if (harmful.includes(idea)) return isReflexive(next) || isReflexive(found.at(-1))
  if (aboutSuspect.includes(idea)) return isHerOwn(words, found)
  return idea === 'dayToDayEffect' && otherwise.test(passage.text)
}

const isReflexive = (word: Word | undefined): boolean => word !== undefined && himself.has(word.text)

/** "I was convicted of speeding", "I put a tracker on my dog": the victim is the subject, and the suspect is not spoken of. */
function isHerOwn(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 5), at + 1)
  const subject = before.findLast((word) => word.nominative && word.who !== undefined)
  return (
    subject?.text === 'i' &&
    !words.slice(at - 5 < 0 ? 0 : at - 5).some(({ who }) => who === 'S' || who === 'A') &&
    found.some(isOwnAct(before))
  )
}

const ownActs = new Set(['put', 'buy', 'fit', 'use', 'own', 'convict', 'caution', 'tell', 'advise', 'warn', 'give', 'serve'])
const isOwnAct = (before: readonly Word[]) => (): boolean => before.some(({ stems }) => [...stems].some((stem) => ownActs.has(stem)))
