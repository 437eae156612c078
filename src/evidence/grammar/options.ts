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

/** Shows each option that can begin at one of these places, with those where it can. */
export function eachOption(
  { byHead }: Options,
  words: readonly Word[],
  from: readonly number[],
  see: (option: Node, places: readonly number[]) => void,
): void {
  const options: Node[] = []
  const places: number[][] = []
  const add = (head: string, at: number) => {
    const nodes = byHead.get(head)
    if (!nodes) return
    for (const node of nodes) {
      const nth = options.indexOf(node)
      if (nth < 0) places[options.push(node) - 1] = [at]
      else if (places[nth]!.at(-1) !== at) places[nth]!.push(at)
    }
  }
  for (const at of from) {
    const word = words[at]
    if (!word) continue
    add(word.text, at)
    for (const stem of word.stems) if (stem !== word.text) add(stem, at)
  }
  for (const [nth, option] of options.entries()) see(option, places[nth]!)
}
