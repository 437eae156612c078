import type { Word } from '../../grammar/pattern.ts'
import type { Telling } from './telling.ts'

const ownActs = new Set(['put', 'buy', 'fit', 'use', 'own', 'convict', 'caution', 'tell', 'advise', 'warn', 'give', 'serve'])
const isOwnAct = (before: readonly Word[]) => (): boolean => before.some(({ stems }) => [...stems].some((stem) => ownActs.has(stem)))
/** "I was convicted of speeding", "I put a tracker on my dog": the victim is the subject, and the suspect is not spoken of. */
export function isHerOwn({ words, found }: Telling): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 5), at + 1)
  const subject = before.findLast((word) => word.nominative && word.who !== undefined)
  return (
    subject?.text === 'i' &&
    !words.slice(at - 5 < 0 ? 0 : at - 5).some(({ who }) => who === 'S' || who === 'A') &&
    found.some(isOwnAct(before))
  )
}

const ownNames = new Set(['make', 'use', 'give', 'create', 'open', 'set', 'have', 'book', 'sign', 'register', 'wear', 'work', 'go'])
/** "I gave a false name", "I made a fake account": what she called herself. */
export function isHerOwnName({ words, found }: Telling): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 4), at + 1)
  const subject = before.findLastIndex((word) => word.nominative && word.who !== undefined)
  const verb = before.slice(subject + 1).find((word) => [...word.stems].some((stem) => ownNames.has(stem)))
  return ['i', 'we'].includes(before[subject]?.text ?? '') && verb !== undefined && !found.some(({ who, own }) => who === 'S' && !own)
}
