import type { Node, Word } from './pattern.ts'

/** The options of an element by the words they begin with, so that of hundreds only those are followed that can begin where the sentence stands. */
export type Options = Readonly<{ byHead: ReadonlyMap<string, readonly Node[]>; anyhow: readonly Node[] }>

type Either = Extract<Node, { is: 'either' }>

const kept = new WeakMap<Either, Options>()

export function optionsOf(either: Either): Options {
  const known = kept.get(either)
  if (known) return known
  const byHead = new Map<string, Node[]>()
  const anyhow: Node[] = []
  for (const node of either.nodes) {
    const heads = headsOf(node)
    if (!heads) anyhow.push(node)
    for (const head of heads ?? []) byHead.set(head, [...(byHead.get(head) ?? []), node])
  }
  const options = { byHead, anyhow }
  kept.set(either, options)
  return options
}

/** The words, as stems or exact forms, one of which every match of a node begins with; undefined where it may begin otherwise. */
function headsOf(node: Node): ReadonlySet<string> | undefined {
  if (node.is === 'words') return new Set([...node.exact, ...node.stems])
  if (node.is === 'either') return allOf(node.nodes.map(headsOf))
  if (node.is !== 'sequence') return undefined
  const first = node.nodes.findIndex(({ is }) => is !== 'maybe')
  return first < 0 ? undefined : allOf(node.nodes.slice(0, first + 1).map((part) => headsOf(part.is === 'maybe' ? part.node : part)))
}

const allOf = (sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined =>
  sets.every((set) => set !== undefined) ? new Set(sets.flatMap((set) => [...set])) : undefined

/** Shows each option that can begin at one of these places, with those where it can; some twice. */
export function eachOption(
  { byHead }: Options,
  words: readonly Word[],
  from: readonly number[],
  see: (option: Node, places: readonly number[]) => void,
): void {
  const [only] = from
  if (only !== undefined && from.length === 1) {
    for (const nodes of headedBy(byHead, words[only])) for (const node of nodes) see(node, from)
    return
  }
  const options: Node[] = []
  const places: number[][] = []
  for (const at of from)
    for (const nodes of headedBy(byHead, words[at]))
      for (const node of nodes) {
        const nth = options.indexOf(node)
        if (nth < 0) places[options.push(node) - 1] = [at]
        else if (places[nth]!.at(-1) !== at) places[nth]!.push(at)
      }
  for (let nth = 0; nth < options.length; nth += 1) see(options[nth]!, places[nth]!)
}

/** The options that begin with a word, by its form and by what it may be a form of. */
function headedBy(byHead: Options['byHead'], word: Word | undefined): readonly (readonly Node[])[] {
  if (!word) return none
  let found: (readonly Node[])[] | undefined
  const own = byHead.get(word.text)
  if (own) found = [own]
  for (const stem of word.stems) {
    const nodes = stem === word.text ? undefined : byHead.get(stem)
    if (nodes) {
      found ??= []
      found.push(nodes)
    }
  }
  return found ?? none
}

const none: readonly (readonly Node[])[] = []
