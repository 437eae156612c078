import { merged } from './merged.ts'
import { eachOption, optionsOf } from './options.ts'
import type { Asked, Node, Pattern, Word } from './pattern.ts'

/** Where the pattern ends when it begins at `from`: the index after its last word, the shortest first; empty when it does not stand there. */
export function endsOf(pattern: Pattern, words: readonly Word[], from: number): readonly number[] {
  const all = ends(pattern.node, words, [from], from)
  return pattern.endsOnSubject ? all : all.filter((end) => end - from < 2 || !subjects.has(words[end - 1]!.text))
}

/** A match does not end on the subject of the next clause: "the recording I made". */
const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'who'])

/** Where a node ends when it may begin at any of these places; both in order, each place once. `first`: where the whole pattern begins. */
function ends(node: Node, words: readonly Word[], from: readonly number[], first: number): readonly number[] {
  switch (node.is) {
    case 'words':
    case 'number':
      return steps(node, words, from, first)
    case 'name':
      return merged(from.map((at) => (isJoined(words, at, first) ? afterName(words, at) : none)))
    case 'who':
      return merged(from.map((at) => (isJoined(words, at, first) ? afterWho(words, at, node) : none)))
    case 'not':
      return from.filter((at) => at === words.length || ends(node.node, words, [at], at).length === 0)
    case 'end':
      return from.filter((at) => clauseEnds(words, at))
    case 'maybe':
      return merged([from, ends(node.node, words, from, first)])
    case 'gap':
      return within(from, node.most, words, first)
    case 'either': {
      const options = optionsOf(node)
      const lists = options.anyhow.map((option) => ends(option, words, from, first))
      eachOption(options, words, from, (option, places) => lists.push(ends(option, words, places, first)))
      return merged(lists)
    }
    case 'sequence':
      return inTurn(node.nodes, words, from, first)
  }
}

const none: readonly number[] = []

/** Where parts end that stand one behind another. A run of words from a single place, which is what most are, is gone along without a list. */
function inTurn(nodes: readonly Node[], words: readonly Word[], from: readonly number[], first: number): readonly number[] {
  let reached = from
  for (let nth = 0; nth < nodes.length; nth += 1) {
    if (reached.length === 1) {
      const [start] = reached as readonly [number]
      let at = start
      for (let part = nodes[nth]; part && (part.is === 'words' || part.is === 'number'); part = nodes[nth]) {
        if (!isJoined(words, at, first) || !isSuch(words[at]!, part)) return none
        at += 1
        nth += 1
      }
      if (at > start) reached = [at]
      if (nth === nodes.length) return reached
    }
    reached = ends(nodes[nth]!, words, reached, first)
    if (reached.length === 0) return none
  }
  return reached
}

/** Behind each word of a name of up to three; a word that opens a sentence has its capital from that, and one all in capitals from the form. */
function afterName(words: readonly Word[], at: number): readonly number[] {
  const places: number[] = []
  if (words[at]?.shown === words[at]?.shown.toUpperCase()) return places
  for (let to = at; to < at + 3 && isNamed(words, to) && (to === at || words[to]!.parted === 0); to += 1) places.push(to + 1)
  return places
}
const isNamed = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined || at === 0 || word.parted === 2 || !isName(word) || notNames.has(word.text)) return false
  return word.who === undefined || word.who === 'O' || word.who === 'A'
}
const notNames = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'.split(
    ' ',
  ),
)

/** Whether nothing of the same clause stands behind the words so far. */
const clauseEnds = (words: readonly Word[], at: number): boolean =>
  at === words.length || words[at]!.parted > 0 || openers.has(words[at]!.text)
const openers = new Set('and but or so because when while if unless till until whether although since then now'.split(' '))

/** Whether the word at a place stands in one run with the words before it. */
const isJoined = (words: readonly Word[], at: number, first: number): boolean =>
  at < words.length && (at === first || words[at]!.parted < 2)

/** One word on from every place where such a word stands. */
function steps(node: Asked, words: readonly Word[], from: readonly number[], first: number): readonly number[] {
  let found: number[] | undefined
  for (const at of from) {
    if (!isJoined(words, at, first) || !isSuch(words[at]!, node)) continue
    if (found) found.push(at + 1)
    else found = [at + 1]
  }
  return found ?? none
}

/** Whether a word is the one asked for. */
export const isSuch = (word: Word, node: Asked): boolean =>
  node.is === 'words' ? node.exact.has(word.text) || hasStem(word, node.stems) : /^[£$]?\d/.test(word.text) || numberWords.has(word.text)

/** Up to so many words on from every place, not past where a sentence is parted. */
function within(from: readonly number[], most: number, words: readonly Word[], first: number): readonly number[] {
  const found: number[] = []
  let last = -1
  for (const at of from) {
    for (let to = at; to <= at + most && to <= words.length; to += 1) {
      if (to > last) {
        found.push(to)
        last = to
      }
      if ((words[to]?.parted ?? 2) === 2 && to > first) break
    }
  }
  return found
}

const numberWords = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens several numerous countless multiple'.split(
    ' ',
  ),
)

function hasStem(word: Word, stems: ReadonlySet<string>): boolean {
  for (const stem of word.stems) if (stems.has(stem)) return true
  return false
}

function afterWho(words: readonly Word[], at: number, node: AWho): readonly number[] {
  const found = mentionBehind(words, at)
  return found && isWho(found.mention, node) ? found.ends : none
}

type MentionBehind = Readonly<{ mention: Word; ends: readonly number[] }>

/** The mentions of the words last asked about, by their places: many patterns ask for the same one after another. */
let asked: { words: readonly Word[]; mentions: (MentionBehind | null)[] } | undefined

/** The mention that begins at a place, or behind its article there, and where a pattern may go on behind it; undefined where none begins. */
export function mentionBehind(words: readonly Word[], at: number): MentionBehind | undefined {
  if (asked?.words !== words) asked = { words, mentions: [] }
  const known = asked.mentions[at]
  if (known !== undefined) return known ?? undefined
  const found = mentionFrom(words, at)
  asked.mentions[at] = found ?? null
  return found
}

function mentionFrom(words: readonly Word[], at: number): MentionBehind | undefined {
  const behindArticle = articles.has(words[at]!.text) && words[at]!.who === undefined && words[at + 1]?.parted === 0
  const place = behindArticle ? at + 1 : at
  const mention = words[place]!
  return mention.who === undefined ? undefined : { mention, ends: afterMention(words, place + runOf(words, place), mention.own) }
}

type AWho = Extract<Node, { is: 'who' }>

/** Whether a mention is the one asked for. */
export const isWho = (word: Word, { who, own, object, subject }: AWho): boolean =>
  word.who !== undefined &&
  word.own === own &&
  !(object && word.nominative) &&
  !(subject && !word.nominative) &&
  (who === 'X' || word.who === who || (who === 'S' && word.who === 'A'))

/** "the victim", "a friend", "Mr Delaney": the article or title belongs to the mention. */
const articles = new Set(['the', 'a', 'an', 'mr', 'mrs', 'ms', 'miss', 'dr'])

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
