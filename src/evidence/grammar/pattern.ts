import type { Token } from './tokens.ts'
import { wordClass } from './wordClasses.ts'

/**
 * A word as patterns see it: the token with who it speaks of. `S` the suspect, `V` the victim, `O` somebody else, `A` a person or account not named, `P` the police and other officials.
 * `own` is true of possessives (my, his, IP's).
 */
export type Word = Token & Readonly<{ who: Who | undefined; own: boolean; nominative: boolean }>
export type Who = 'S' | 'V' | 'O' | 'A' | 'P'

/**
 * The notation of a pattern, element by element, parted by blanks:
 * `follow` any form of the word · `saw!` exactly that form · `text/call/ring` one of these · `go_to` a phrase as one of them · `(walk behind | come after)` one of these phrases ·
 * `word?` may be missing · `..` up to three words · `...` up to seven · `@home` a class of words (`wordClasses.ts`) · `#` a number ·
 * `S V O A P X` a mention of the suspect, victim, another, somebody unnamed, an official, anybody; `Vo` the victim as the object, not as the subject of the
 * next clause ("after me", not "after I left"); `S's V's O's` the possessive · `-word` the next word is not that one.
 */
type Node =
  | { is: 'words'; exact: ReadonlySet<string>; stems: ReadonlySet<string> }
  | { is: 'who'; who: string; own: boolean; object: boolean }
  | { is: 'number' }
  | { is: 'gap'; most: number }
  | { is: 'not'; node: Node }
  | { is: 'maybe'; node: Node }
  | { is: 'sequence'; nodes: readonly Node[] }
  | { is: 'either'; nodes: readonly Node[] }

/** A compiled pattern. `anchors`: every match holds one of these words (a stem or an exact form), or undefined where none can be promised. `begins`: where it is worth trying. */
export type Pattern = Readonly<{
  source: string
  node: Node
  anchors: ReadonlySet<string> | undefined
  /** Of each of these sets every match holds a word. */
  needs: readonly ReadonlySet<string>[]
  begins: Beginning | undefined
  /** Whether it asks for a negation itself, so that one between its words does not deny it. */
  negates: boolean
  endsOnSubject: boolean
}>

const classes = new Map<string, Node>()
const compiled = new Map<string, Pattern>()

export function patternOf(source: string): Pattern {
  const kept = compiled.get(source)
  if (kept) return kept
  const node = parse(source)
  const negates = /(?:^|[\s/(])(?:not|n't|never|no|@not|nobody|no_one|cannot|without)\b/.test(source)
  const endsOnSubject = /\b(?:so do|where|when|who|if|whether|what|how|know|that|every time|everywhere|wherever)\b.*\b[SVO]$/.test(source)
  const pattern = { source, node, anchors: anchorsOf(node), needs: needsOf(node), begins: beginningOf(node), negates, endsOnSubject }
  compiled.set(source, pattern)
  return pattern
}

function parse(source: string): Node {
  const pieces = source.replace(/(\.{2,3})(?=[^\s.)|])/g, '$1 ').match(/\(|\)\??|\||[^\s()|]+/g) ?? []
  let at = 0
  const either = (): Node => {
    const options: Node[] = [sequence()]
    while (pieces[at] === '|') {
      at += 1
      options.push(sequence())
    }
    return options.length === 1 ? options[0]! : { is: 'either', nodes: options }
  }
  const sequence = (): Node => {
    const nodes: Node[] = []
    while (at < pieces.length && pieces[at] !== '|' && !pieces[at]!.startsWith(')')) {
      const piece = pieces[at]!
      at += 1
      if (piece !== '(') {
        nodes.push(element(piece))
        continue
      }
      const inner = either()
      const close = pieces[at]
      if (!close?.startsWith(')')) throw new Error(`A bracket is not closed in the pattern: ${source}`)
      at += 1
      nodes.push(close === ')?' ? { is: 'maybe', node: inner } : inner)
    }
    if (nodes.length === 0) throw new Error(`Nothing to look for in the pattern: ${source}`)
    return nodes.length === 1 ? nodes[0]! : { is: 'sequence', nodes }
  }
  const node = either()
  if (at < pieces.length) throw new Error(`A bracket is closed that was not opened in the pattern: ${source}`)
  return node
}

function element(piece: string): Node {
  if (piece === '..') return { is: 'gap', most: 3 }
  if (piece === '...') return { is: 'gap', most: 7 }
  if (piece === '#') return { is: 'number' }
  if (piece.startsWith('-')) return { is: 'not', node: element(piece.slice(1)) }
  if (piece.endsWith('?')) return { is: 'maybe', node: element(piece.slice(0, -1)) }
  if (piece.startsWith('@') && !piece.includes('/')) return classOf(piece.slice(1))
  const who = /^([SVOAPX])(o)?('s)?$/.exec(piece)
  if (who) return { is: 'who', who: who[1]!, own: who[3] !== undefined, object: who[2] !== undefined }
  const options = piece.split('/')
  const compound = options.filter((option) => /^@|_|^[SVOAPX]o?('s)?$/.test(option))
  if (options.length > 1 && compound.length > 0) {
    const single = options.filter((option) => !compound.includes(option)).join('/')
    return { is: 'either', nodes: [...compound, ...(single === '' ? [] : [single])].map(element) }
  }
  if (piece.includes('_')) return { is: 'sequence', nodes: piece.split('_').map(element) }
  return {
    is: 'words',
    exact: new Set(options.filter((option) => option.endsWith('!')).map((option) => option.slice(0, -1))),
    stems: new Set(options.filter((option) => !option.endsWith('!'))),
  }
}

function classOf(name: string): Node {
  const kept = classes.get(name)
  if (kept) return kept
  const node = parse(wordClass(name))
  classes.set(name, node)
  return node
}

const commonest = new Set(
  'be have do will would the a an my her his to of in on at by it that not and or for with from go come get up down off out can back when as say tell ask see know make take put leave send give text message call ring phone'.split(
    ' ',
  ),
)

/** The smallest set of words one of which every match must hold. */
function anchorsOf(node: Node): ReadonlySet<string> | undefined {
  switch (node.is) {
    case 'words':
      return new Set([...node.exact, ...node.stems])
    case 'either': {
      const sets = node.nodes.map(anchorsOf)
      return sets.every((set) => set !== undefined) ? new Set(sets.flatMap((set) => [...set])) : undefined
    }
    case 'sequence': {
      const weight = (set: ReadonlySet<string>) => set.size + 500 * [...set].filter((word) => commonest.has(word)).length
      return node.nodes
        .map(anchorsOf)
        .filter((set) => set !== undefined)
        .sort((one, other) => weight(one) - weight(other))[0]
    }
    default:
      return undefined
  }
}

/** A match begins with one of these words (a stem or an exact form) or, where `mention` is true, with a mention of somebody. */
type Beginning = Readonly<{ words: ReadonlySet<string>; mention: boolean }>

/** How every match of a node begins; undefined where it may begin with any word. */
function beginningOf(node: Node): Beginning | undefined {
  switch (node.is) {
    case 'words':
      return { words: new Set([...node.exact, ...node.stems]), mention: false }
    case 'who':
      return { words: new Set(), mention: true }
    case 'either':
      return eitherOf(node.nodes.map(beginningOf))
    case 'sequence': {
      const head = node.nodes.findIndex((part) => part.is !== 'maybe' && part.is !== 'not')
      return head < 0 ? undefined : eitherOf(node.nodes.slice(0, head + 1).flatMap((part) => skippable(part).map(beginningOf)))
    }
    default:
      return undefined
  }
}

/** What a part of a sequence may itself begin a match with: a word that may be missing does, a word that may not stand there does not. */
const skippable = (part: Node): readonly Node[] => (part.is === 'maybe' ? [part.node] : part.is === 'not' ? [] : [part])

const eitherOf = (all: readonly (Beginning | undefined)[]): Beginning | undefined =>
  all.every((one) => one !== undefined)
    ? { words: new Set(all.flatMap(({ words }) => [...words])), mention: all.some(({ mention }) => mention) }
    : undefined

/** The words of a sentence by what they may be a form of, so that a pattern is tried only where it can begin. */
export type Places = Readonly<{ ofWord: ReadonlyMap<string, readonly number[]>; ofMention: readonly number[]; all: readonly number[] }>

export function placesOf(words: readonly Word[]): Places {
  const ofWord = new Map<string, number[]>()
  for (const [at, { text, stems }] of words.entries()) {
    for (const stem of stems.has(text) ? stems : [...stems, text]) {
      const places = ofWord.get(stem)
      if (places) places.push(at)
      else ofWord.set(stem, [at])
    }
  }
  return { ofWord, ofMention: [...words.keys()].filter((at) => words[at]!.who !== undefined), all: [...words.keys()] }
}

/** Where a match of the pattern can begin, in order. */
export function beginningsOf({ begins }: Pattern, { ofWord, ofMention, all }: Places): readonly number[] {
  if (!begins) return all
  const lists: (readonly number[])[] = begins.mention ? [ofMention] : []
  if (begins.words.size < ofWord.size) {
    for (const word of begins.words) if (ofWord.has(word)) lists.push(ofWord.get(word)!)
  } else {
    for (const [word, places] of ofWord) if (begins.words.has(word)) lists.push(places)
  }
  return merged(lists)
}

function needsOf(node: Node): readonly ReadonlySet<string>[] {
  if (node.is === 'sequence') return node.nodes.flatMap(needsOf)
  const set = anchorsOf(node)
  return set ? [set] : []
}

/** Every word a pattern looks for. */
export function wordsOf({ node }: Pattern): readonly string[] {
  const within = (one: Node): readonly string[] => {
    if (one.is === 'words') return [...one.exact, ...one.stems]
    if (one.is === 'either' || one.is === 'sequence') return one.nodes.flatMap(within)
    if (one.is === 'maybe') return within(one.node)
    return []
  }
  return within(node)
}

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

function merged(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length < 2) return lists[0] ?? none
  const all = new Set<number>()
  for (const list of lists) for (const end of list) all.add(end)
  return all.size < 2 ? [...all] : [...all].sort((one, other) => one - other)
}
