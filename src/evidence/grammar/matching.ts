import { merged } from './merged.ts'
import type { Node, Pattern, Word } from './pattern.ts'

/** Where the pattern ends when it begins at `from`: the index after its last word, the shortest first; empty when it does not stand there. */
export function endsOf(pattern: Pattern, words: readonly Word[], from: number): readonly number[] {
  const all = ends(pattern.node, words, from, from)
  return pattern.endsOnSubject ? all : all.filter((end) => end - from < 2 || !subjects.has(words[end - 1]!.text))
}

/** A match does not end on the subject of the next clause: "the recording I made". */
const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'who'])

function ends(node: Node, words: readonly Word[], at: number, first: number): readonly number[] {
  const word = words[at]
  const joined = word !== undefined && (at === first || word.parted < 2)
  switch (node.is) {
    case 'words':
      return joined && (node.exact.has(word.text) || hasStem(word, node.stems)) ? [at + 1] : none
    case 'number':
      return joined && (/^[£$]?\d/.test(word.text) || numberWords.has(word.text)) ? [at + 1] : none
    case 'who': {
      const place = joined && articles.has(word.text) && word.who === undefined && words[at + 1]?.parted === 0 ? at + 1 : at
      const mention = words[place]
      return joined && mention && isWho(mention, node.who, node.own) && !(node.object && mention.nominative)
        ? afterMention(words, place + runOf(words, place), node.own)
        : none
    }
    case 'not':
      return word === undefined || ends(node.node, words, at, at).length === 0 ? [at] : none
    case 'maybe':
      return merged([ends(node.node, words, at, first), [at]])
    case 'gap': {
      const found: number[] = []
      for (let to = at; to <= at + node.most && to <= words.length; to += 1) {
        found.push(to)
        if ((words[to]?.parted ?? 2) === 2 && to > first) break
      }
      return found
    }
    case 'either':
      return together(node.nodes, (option) => ends(option, words, at, first))
    case 'sequence': {
      let reached: readonly number[] = [at]
      for (const part of node.nodes) {
        reached = together(reached, (from) => ends(part, words, from, first))
        if (reached.length === 0) return none
      }
      return reached
    }
  }
}

const none: readonly number[] = []
const numberWords = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens several numerous countless multiple'.split(
    ' ',
  ),
)

function hasStem(word: Word, stems: ReadonlySet<string>): boolean {
  for (const stem of word.stems) if (stems.has(stem)) return true
  return false
}

const isWho = (word: Word, who: string, own: boolean): boolean =>
  word.who !== undefined && (own ? word.own : !word.own) && (who === 'X' || word.who === who || (who === 'S' && word.who === 'A'))

/** "the victim", "a friend": the article belongs to the mention. */
const articles = new Set(['the', 'a', 'an'])

const helpers = new Set(
  "be is was were been being has have had 's 'd 'll 've will would do does did used just then also still even always often now again constantly repeatedly".split(
    ' ',
  ),
)

/** After a mention the next word of the pattern may stand at once, or behind helping verbs and adverbs: "he (will) be", "she (has always) known". */
function afterMention(words: readonly Word[], at: number, own: boolean): readonly number[] {
  if (own) return words[at]?.text === "'s" ? [at, at + 1] : [at]
  const places = [at]
  for (let to = at; to < at + 3 && words[to]?.parted === 0 && words[to]!.who === undefined && helpers.has(words[to]!.text); to += 1)
    places.push(to + 1)
  return places
}

/** A name of several words (Dean Stannard) is one mention. */
function runOf(words: readonly Word[], at: number): number {
  let length = 1
  const { who } = words[at]!
  while (
    words[at + length]?.who === who &&
    words[at + length]!.parted === 0 &&
    isName(words[at + length]!) &&
    isName(words[at + length - 1]!)
  )
    length += 1
  return length
}
const isName = (word: Word) => /^\p{Lu}/u.test(word.shown) && word.text !== 'i'

/** All ends reached from each, in order; nothing new is made while there is only one list of them. */
function together<T>(from: readonly T[], reach: (one: T) => readonly number[]): readonly number[] {
  let only: readonly number[] = none
  let more: (readonly number[])[] | undefined
  for (const one of from) {
    const found = reach(one)
    if (found.length === 0) continue
    if (more) more.push(found)
    else if (only.length === 0) only = found
    else more = [only, found]
  }
  return more ? merged(more) : only
}
