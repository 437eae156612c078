import type { Asked, Node } from './pattern.ts'

const commonest = new Set(
  'be have do will would the a an my her his to of in on at by it that not and or for with from go come get up down off out can back when as say tell ask see know make take put leave send give text message call ring phone'.split(
    ' ',
  ),
)

function weight(set: ReadonlySet<string>): number {
  let common = 0
  for (const word of set) if (commonest.has(word)) common += 1
  return set.size + 500 * common
}

/** What is worked out of a node, once: the classes of words stand in thousands of patterns. */
function once<T>(work: (node: Node) => T): (node: Node) => T {
  const known = new Map<Node, T>()
  return (node) => {
    if (node.is !== 'either') return work(node)
    const kept = known.get(node)
    if (kept !== undefined) return kept
    const made = work(node)
    known.set(node, made)
    return made
  }
}

/** The smallest set of words one of which every match must hold. */
export const anchorsOf = once((node: Node): ReadonlySet<string> | undefined => {
  switch (node.is) {
    case 'words':
      return new Set([...node.exact, ...node.stems])
    case 'either': {
      const sets = node.nodes.map(anchorsOf)
      return sets.every((set) => set !== undefined) ? new Set(sets.flatMap((set) => [...set])) : undefined
    }
    case 'sequence':
      return node.nodes
        .map(anchorsOf)
        .filter((set) => set !== undefined)
        .sort((one, other) => weight(one) - weight(other))[0]
    default:
      return undefined
  }
})

/** Words of each of which every match of a node holds one, as elements of their own. */
export function needsOf(node: Node): readonly Asked[] {
  if (node.is === 'sequence') return node.nodes.flatMap(needsOf)
  const asked = anyOf(node)
  return asked ? [asked] : []
}

/** The words one of which every match of a node holds, as one element, the rarest that can be had; undefined where none can be promised. */
export const anyOf = once((node: Node): Asked | undefined => {
  if (node.is === 'words' || node.is === 'number') return node
  if (node.is === 'sequence') {
    const all = node.nodes.map(anyOf).filter((one) => one?.is === 'words')
    return all.sort((one, other) => weightOf(one) - weightOf(other))[0]
  }
  if (node.is !== 'either') return undefined
  const options = node.nodes.map(anyOf)
  return options.every((one) => one?.is === 'words') ? together(options) : undefined
})

export type Words = Extract<Node, { is: 'words' }>

/** Any of the words that several elements ask for. */
export const together = (all: readonly Words[]): Words => ({
  is: 'words',
  exact: new Set(all.flatMap(({ exact }) => [...exact])),
  stems: new Set(all.flatMap(({ stems }) => [...stems])),
})

const weights = new WeakMap<Words, number>()
function weightOf(words: Words): number {
  const known = weights.get(words) ?? weight(new Set([...words.exact, ...words.stems]))
  weights.set(words, known)
  return known
}
