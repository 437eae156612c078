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

/** Of these places, by option, those where it can begin. */
export function placesByOption({ byHead }: Options, words: readonly Word[], from: readonly number[]): ReadonlyMap<Node, readonly number[]> {
  const places = new Map<Node, number[]>()
  const add = (node: Node, at: number) => {
    const there = places.get(node)
    if (!there) places.set(node, [at])
    else if (there.at(-1) !== at) there.push(at)
  }
  for (const at of from) {
    const word = words[at]
    if (!word) continue
    for (const node of byHead.get(word.text) ?? []) add(node, at)
    for (const stem of word.stems) for (const node of byHead.get(stem) ?? []) add(node, at)
  }
  return places
}
