import type { Sentence } from '../../grammar/mentions.ts'
import type { Word } from '../../grammar/pattern.ts'
import type { Passage } from '../../passage.ts'
import type { Telling } from './telling.ts'

const himself = new Set(['himself', 'herself', 'themselves', 'myself'])
const isReflexive = (word: Word | undefined): boolean => word !== undefined && himself.has(word.text)

/** A manner of speaking. */
const overstated = /\b(?:actually|literally) (?:murder|kill)|\bkill (?:me|us) laughing\b/i

/** "His boss would kill him", told by himself. */
const isToldOfHimself = (found: readonly Word[], { role, voice }: Passage): boolean => {
  const last = found.at(-1)
  return (
    role !== 'message' &&
    voice !== 'suspect' &&
    last?.who === 'S' &&
    !last.own &&
    !last.nominative &&
    found.slice(0, -1).findLast(({ nominative }) => nominative)?.who !== 'S' &&
    found[0]?.stems.has('say') === true
  )
}

/** Whether harm told of is the speaker's own, to himself or a manner of speaking. */
export const isNoHarm = ({ found, words, text, at, sentence }: Telling): boolean =>
  isReflexive(words.find((word) => word.start >= at.end)) ||
  found.slice(-3).some(isReflexive) ||
  isToldOfHimself(found, sentence.passage) ||
  overstated.test(text)

/** "@bluebell you will regret sitting in her chat": said to another. */
const isToAnother = /^\W*@\S+ (?:you|u|ur|your)\b.*\b(?:she|her|hers|he|him|his)\b/i
/** "She's going to murder me", of the one who writes it. */
const isHimself = (found: readonly Word[], { passage, speakerOf, speeches }: Sentence): boolean => {
  const last = found.at(-1)
  if (last === undefined || last.text !== 'me') return false
  const speech = speeches.find((one) => last.start >= one.start && last.start < one.end)
  return (speech !== undefined || passage.role === 'message' || passage.voice === 'suspect') && speakerOf(speech) === 'S'
}

/** Whether a threat is said of him who tells it, or to somebody else. */
export const isNoThreatToHer = ({ found, text, sentence }: Telling): boolean => isHimself(found, sentence) || isToAnother.test(text)

const toBe =
  /\b(?:will|['’]ll|wo n['’]?t|would|gonna|going to|might|could|may) (?:\p{L}+ )?(?:put|wrap|get|lay|have|place|clamp|hold|press)(?: \p{L}+){0,2}\s*$/iu
/** "He said he'd batter him", "he would have hit me": a blow that was only spoken of. */
export function isOnlySaid({ words, found }: Telling): boolean {
  if (
    toBe.test(
      words
        .slice(Math.max(0, words.indexOf(found[0]!) - 8), words.indexOf(found[0]!))
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return true
  const verb = words.indexOf(found.find(({ who, own }) => who === undefined || own) ?? found[0]!)
  const [earlier, helper] = [words[verb - 2], words[verb - 1]]
  const would = (word: Word | undefined) => word !== undefined && /^(?:would|wd|['’]d|will|['’]ll|gonna)$/.test(word.text)
  if (helper?.text === 'have' && would(earlier)) return true
  if (helper !== undefined && /^(?:will|['’]ll|wo|wd|gonna)$/.test(helper.text)) return true
  return (
    would(helper) &&
    words.slice(0, verb).some(({ stems }) => ['say', 'tell', 'threaten', 'think', 'if', 'reckon'].some((one) => stems.has(one)))
  )
}

/** "Next thing I knew he'd swung round and punched me", "I knew he'd taken it": known, and not feared. */
const nextThing = /\bnext thing (?:I|we) (?:knew|know)\b/i
export const isNextThing = ({ text }: Telling): boolean => nextThing.test(text)

const tellings = new Set([
  'say',
  'tell',
  'text',
  'message',
  'write',
  'shout',
  'threaten',
  'warn',
  'scream',
  'put',
  'post',
  'promise',
  'swear',
])
/** "He told me he is going to hurt me": a threat, and no word yet of what she thinks of it. */
export const isAnnouncedToHer = ({ at, words, found }: Telling): boolean => {
  const from = words.indexOf(found[0]!)
  return (
    at.entry.id === 'fearOfViolence/foreseen' &&
    words.slice(Math.max(0, from - 6), from).some(({ stems }) => [...stems].some((stem) => tellings.has(stem)))
  )
}
