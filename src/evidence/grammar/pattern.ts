import { anchorsOf, needsOf } from './anchors.ts'
import { parse } from './notation.ts'
import type { Token } from './tokens.ts'
import { wordClass } from './wordClasses.ts'

/**
 * A word as patterns see it: the token with who it speaks of. `S` the suspect, `V` the victim, `O` somebody else, `A` a person or account not named, `P` the police and other officials.
 * `own` is true of possessives (my, his, IP's).
 */
export type Word = Token & Readonly<{ who: Who | undefined; own: boolean; nominative: boolean }>
export type Who = 'S' | 'V' | 'O' | 'A' | 'P'

/** One element of a compiled pattern. */
export type Node =
  | { is: 'words'; exact: ReadonlySet<string>; stems: ReadonlySet<string> }
  | { is: 'who'; who: string; own: boolean; object: boolean; subject: boolean }
  | { is: 'number' }
  | { is: 'name' }
  | { is: 'gap'; most: number }
  | { is: 'end' }
  | { is: 'not'; node: Node }
  | { is: 'maybe'; node: Node }
  | { is: 'sequence'; nodes: readonly Node[] }
  | { is: 'either'; nodes: readonly Node[] }

/** An element that asks for one word. */
export type Asked = Extract<Node, { is: 'words' | 'number' }>

/** A compiled pattern. `anchors`: every match holds one of these words (a stem or an exact form), or undefined where none can be promised. */
export type Pattern = Readonly<{
  source: string
  node: Node
  anchors: ReadonlySet<string> | undefined
  /** Of each of these every match holds a word. */
  needs: readonly Asked[]
  /** Whether it asks for a negation itself, so that one between its words does not deny it. */
  negates: boolean
  endsOnSubject: boolean
}>

const compiled = new Map<string, Pattern>()

/**
 * The notation of a pattern, element by element, parted by blanks:
 * `follow` any form of the word · `saw!` exactly that form · `text/call/ring` one of these · `go_to` a phrase as one of them · `(walk behind | come after)` one of these phrases ·
 * `word?` may be missing · `..` up to three words · `...` up to seven · `@home` a class of words (`wordClasses.ts`) · `#` a number · `N` a name of anybody but the parties, of up to three words ·
 * `S V O A P X` a mention of the suspect, victim, another, somebody unnamed, an official, anybody; `Vo` the victim as the object, not as the subject of the
 * next clause ("after me", not "after I left"); `Vn` the victim as a subject; `S's V's O's` the possessive · `-word` the next word is not that one · `$` the clause ends here.
 */
export function patternOf(source: string): Pattern {
  const kept = compiled.get(source)
  if (kept) return kept
  const node = parse(source)
  const negates = /(?:^|[\s/(])(?:not|nt|n't|never|no|nobody|none|nothing|cannot|without)(?![\p{L}'])/u.test(spelt(source))
  const endsOnSubject = /\b(?:so do|where|when|who|if|whether|what|how|know|that|every time|everywhere|wherever)\b.*\b[SVO]$/.test(source)
  const pattern = { source, node, anchors: anchorsOf(node), needs: needsOf(node), negates, endsOnSubject }
  compiled.set(source, pattern)
  return pattern
}

/** A pattern without what may not stand there, its classes written out and its phrases as words. */
const spelt = (source: string): string =>
  source
    .replace(/(?:^|\s)-\S+/g, ' ')
    .replace(/@(\w+)/g, (_, name: string) => wordClass(name))
    .replace(/@(\w+)/g, (_, name: string) => wordClass(name))
    .replaceAll('_', ' ')

/** Every word that patterns look for, in their order. */
export function wordsOf(patterns: readonly Pattern[]): ReadonlySet<string> {
  const words = new Set<string>()
  const been = new Set<Node>()
  const look = (node: Node) => {
    if (been.has(node)) return
    been.add(node)
    if (node.is === 'words') for (const word of [...node.exact, ...node.stems]) words.add(word)
    else if (node.is === 'either' || node.is === 'sequence') node.nodes.forEach(look)
    else if (node.is === 'maybe') look(node.node)
  }
  for (const { node } of patterns) look(node)
  return words
}
