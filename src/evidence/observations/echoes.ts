import type { Sentence } from '../grammar/mentions.ts'
import type { Who, Word } from '../grammar/pattern.ts'
import { setOf } from '../grammar/wordSet.ts'
import { quoteOf } from '../passage.ts'
import { mayShow } from './mayShow.ts'
import type { Seen } from './sentences.ts'

/** What nobody does after another by chance: done by her and then by him it is enough. */
const turns = [
  'change',
  'cross',
  'turn',
  'stop',
  'slow',
  'double',
  'alight',
  'board',
  'switch',
  'swap',
  'enter',
  'brake',
  'overtake',
  'transfer',
  'stand',
]
/** What two people may well do one after the other: counted where he does it at the same place or in the same way. */
const goings = [
  'go',
  'come',
  'move',
  'join',
  'run',
  'walk',
  'drive',
  'sit',
  'pull',
  'get',
  'leave',
  'take',
  'sign',
  'book',
  'enrol',
  'speed',
  'pause',
]
/** Where and when anybody goes. */
const ordinary = setOf(
  'home bed work court school hospital up down away out in off on inside upstairs downstairs back married mad quiet well wrong seat table church stand oath twice again too once monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon night week year',
)
const slight = setOf(
  'the a an my his her our their to at in on of for by and too also then well as same with again it there so from into up down round out off onto',
)
const hers = setOf('bus tram train coach taxi cab')
/** What they did together, or was not done. */
const shared = setOf('both together agreed arranged each us procession')
const unreal = setOf("would 'd could might will 'll not n't never told asked")

type Clause = Readonly<{ who: Who; verb: ReadonlySet<string>; rest: readonly string[]; bare: boolean; words: readonly Word[] }>

function clausesOf({ words }: Sentence): readonly Clause[] {
  const starts = [
    0,
    ...words.flatMap((word, at) => (at > 0 && (word.parted > 0 || joining.has(word.text) || isNewSubject(words, at)) ? [at] : [])),
  ]
  let who: Who | undefined
  return starts.flatMap((from, nth) => {
    const clause = clauseIn(words.slice(from, starts[nth + 1] ?? words.length), who)
    who = clause?.who ?? who
    return clause ?? []
  })
}
/** "When the bus stopped he stopped." */
const isNewSubject = (words: readonly Word[], at: number): boolean =>
  words[at]!.nominative &&
  !words[at]!.own &&
  words[at]!.who !== undefined &&
  !words[at - 1]!.stems.has('do') &&
  !joining.has(words[at - 1]!.text)
const joining = setOf('and but then when so where whenever if')

/** `before`: who did what stands before it, who goes on doing where the clause begins with its verb. */
function clauseIn(words: readonly Word[], before: Who | undefined): Clause | undefined {
  const at = words.findIndex((word) => (word.who !== undefined && word.nominative && !word.own) || hers.has(word.text))
  const subject = words[at]
  const goesOn = !subject && before !== undefined && joining.has(words[0]?.text ?? '')
  const who = goesOn ? before : !subject ? undefined : hers.has(subject.text) ? 'V' : subject.who
  if (!who) return undefined
  const isSame = at > 0 && words[0]!.text === 'so' && words[at - 1]!.stems.has('do')
  const verbAt = words.findIndex(
    ({ stems, who: one }, place) => place > at && one === undefined && [...turns, ...goings].some((stem) => stems.has(stem)),
  )
  if (!isSame && (verbAt < 0 || verbAt > at + 3)) return undefined
  if (words.slice(0, isSame ? at : verbAt).some(({ text }) => unreal.has(text))) return undefined
  if (!isSame && ['it', 'them'].includes(words[verbAt + 1]?.text ?? '')) return undefined
  const rest = isSame ? [] : words.slice(verbAt + 1).flatMap(({ text }) => (slight.has(text) ? [] : [text]))
  return { who, verb: isSame ? new Set() : words[verbAt]!.stems, rest, bare: isSame, words }
}

const inCommon = (one: Clause, other: Clause, verbs: readonly string[]): boolean =>
  verbs.some((verb) => one.verb.has(verb) && (other.bare || other.verb.has(verb)))

/** Whether he does after her what she has just done: "I changed at Crewe. He changed at Crewe", "I signed up for pottery. So did he." */
function isEcho(one: Clause, other: Clause): boolean {
  if (one.who !== 'V' || other.who !== 'S' || [...one.words, ...other.words].some(({ text }) => shared.has(text))) return false
  const atSame =
    other.rest.length > 0 && other.rest.every((word) => one.rest.includes(word)) && other.rest.some((word) => !ordinary.has(word))
  if (inCommon(one, other, turns)) return other.rest.length === 0 || atSame
  return inCommon(one, other, goings) && (other.bare ? one.rest.some((word) => !ordinary.has(word)) : atSame)
}

/** Following told by saying of him what was just said of her; of the sentence in which he does it. */
export function echoIn(sentence: Sentence): Seen | undefined {
  const { passage, before, words } = sentence
  if (passage.role === 'message' || passage.text.trimEnd().endsWith('?') || words.every(({ who }) => who !== 'S')) return undefined
  if (words[0]?.text !== 'so' && !words.some(({ stems }) => [...turns, ...goings].some((verb) => stems.has(verb)))) return undefined
  const own = clausesOf(sentence)
  const earlier = before && before.passage.voice === passage.voice ? clausesOf(before).slice(-2) : []
  const all = [...earlier, ...own]
  const found = own.some((clause) => {
    const at = all.indexOf(clause)
    return all.slice(Math.max(0, at - 2), at).some((one) => isEcho(one, clause))
  })
  if (!found || !mayShow('following', sentence)) return undefined
  return { passage, idea: 'following', quote: quoteOf(passage), voice: passage.voice, entry: 'following/echo' }
}
