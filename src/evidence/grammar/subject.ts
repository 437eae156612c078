import type { Who, Word } from './pattern.ts'

/** Whose act the verb at a place is; `agent` of a passive where it is named. `nobody`: the words name nobody ("Denied following her"). */
export type Subject = Readonly<{ who: Who | 'nobody'; passive: boolean; at: number }>

const setOf = (words: string) => new Set(words.split(' '))
const adverbs = setOf(
  "also always just then still even again often repeatedly constantly slowly deliberately later now only actually basically probably definitely really literally simply suddenly immediately not never n't nt so first recently already ever once twice sometimes usually regularly apparently both all soon purposely purposefully continually persistently quickly quietly straight back not been",
)
const auxiliaries = setOf(
  "be have do will would could should may might must can shall 'd 's use go get keep start begin continue carry try attempt proceed manage want threaten plan stop cease need like tend come turn appear seem pretend proceed end",
)
const between = setOf('to on and up about')

export const isAuxiliary = (word: Word): boolean => [...word.stems].some((stem) => auxiliaries.has(stem))
export const isAdverb = (word: Word): boolean =>
  adverbs.has(word.text) || (word.text.endsWith('ly') && word.text.length > 4 && word.text !== 'family' && word.text !== 'only')

/** The index of the word before the verb at `from`, its auxiliaries and adverbs skipped; and whether the verb is passive. */
export function beforeVerb(words: readonly Word[], from: number): Readonly<{ at: number; passive: boolean; skipped: readonly Word[] }> {
  let at = from - 1
  const skipped: Word[] = []
  while (at >= 0 && words[at + 1]!.parted === 0) {
    const word = words[at]!
    const skip =
      word.who === undefined &&
      (isAdverb(word) ||
        isAuxiliary(word) ||
        (between.has(word.text) && at > 0 && words[at - 1]!.who === undefined && isAuxiliary(words[at - 1]!)))
    if (!skip) break
    skipped.push(word)
    at -= 1
  }
  const verb = words[from]!
  const participle = /(ed|en|n|t)$/.test(verb.text) && !verb.text.endsWith('ing') && verb.text !== 'not'
  const next = skipped.find((word) => !isAdverb(word))
  const passive = participle && next !== undefined && (next.stems.has('be') || next.stems.has('get'))
  return { at, passive, skipped }
}

export function subjectOf(words: readonly Word[], from: number): Subject {
  const { at, passive } = beforeVerb(words, from)
  if (passive) return { who: agentAfter(words, from) ?? 'A', passive, at: -1 }
  const word = words[at]
  if (word && words[at + 1]!.parted === 0 && word.who && !word.own && (word.nominative || isObjectActing(words, at, from)))
    return { who: word.who, passive, at }
  if (word && words[at + 1]!.parted === 0 && isStranger(words, at)) return { who: 'O', passive, at }
  for (let back = at; back >= 0; back -= 1) {
    const one = words[back]!
    if (words[back + 1] && words[back + 1]!.parted === 2) return { who: 'nobody', passive, at: -1 }
    if (one.who && !one.own && !one.nominative && words[from]!.text.endsWith('ing') && isPerceived(words, back))
      return { who: one.who, passive, at: back }
    if (one.nominative && one.who) return { who: one.who, passive, at: back }
  }
  return { who: 'nobody', passive, at: -1 }
}

const perceives = setOf(
  'see hear notice watch catch find spot observe photograph film record feel picture leave let make have stop prevent keep remember',
)
const beforeActor = setOf('of about with without from by for after because')

/** "saw him following", "without her knowing": the object is the doer; in "messaged me asking" it is not. */
function isObjectActing(words: readonly Word[], at: number, from: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at)
  const perceived = before.some((word) => [...word.stems].some((stem) => perceives.has(stem)))
  return perceived || (words[from]!.text.endsWith('ing') && beforeActor.has(words[at - 1]?.text ?? ''))
}

const senses = setOf('see hear notice watch catch find spot observe photograph film record')
/** The object of an act of seeing, some words before its own verb: "seen him stood by the postbox looking". */
const isPerceived = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => [...word.stems].some((stem) => senses.has(stem)))

/** A capitalised word before a verb that is nobody known: "Sandra rang", "IDVA phoned". */
function isStranger(words: readonly Word[], at: number): boolean {
  const { shown, text } = words[at]!
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(shown) || notPeople.has(text)) return false
  if (words.every((one) => one.shown === one.shown.toUpperCase())) return false
  return !words[at - 1] || words[at - 1]!.parted > 0 || !/^\p{Lu}/u.test(words[at - 1]!.shown) || words[at - 1]!.who === undefined
}
const notPeople = setOf(
  'then on in at the a and but when while since from after before as monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december has have been is was did does do would will also later again once twice still just never next that this calls texts messages facebook instagram whatsapp snapchat bail pin first another suddenly christmas easter today yesterday tonight constantly repeatedly always',
)

function agentAfter(words: readonly Word[], from: number): Who | undefined {
  for (let to = from + 1; to < Math.min(words.length, from + 10); to += 1) {
    if (words[to]!.parted === 2) return undefined
    if (words[to]!.text !== 'by') continue
    for (let agent = to + 1; agent < Math.min(words.length, to + 5); agent += 1) {
      const { who, own } = words[agent]!
      if (who && !own) return who
    }
    return undefined
  }
  return undefined
}
