import type { Asked, Node } from './pattern.ts'

const commonest = new Set(
  'be have do will would the a an my her his to of in on at by it that not and or for with from go come get up down off out can back when as say tell ask see know make take put leave send give text message call ring phone'.split(
    ' ',
  ),
)

const weight = (set: ReadonlySet<string>): number => set.size + 500 * [...set].filter((word) => commonest.has(word)).length

/** The smallest set of words one of which every match must hold. */
export function anchorsOf(node: Node): ReadonlySet<string> | undefined {
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
}

/** Words of each of which every match of a node holds one, as elements of their own. */
export function needsOf(node: Node): readonly Asked[] {
  if (node.is === 'sequence') return node.nodes.flatMap(needsOf)
  const asked = anyOf(node)
  return asked ? [asked] : []
}

/** The words one of which every match of a node holds, as one element, the rarest that can be had; undefined where none can be promised. */
export function anyOf(node: Node): Asked | undefined {
  if (node.is === 'words' || node.is === 'number') return node
  if (node.is === 'sequence') {
    const all = node.nodes.map(anyOf).filter((one) => one?.is === 'words')
    return all.sort((one, other) => weightOf(one) - weightOf(other))[0]
  }
  if (node.is !== 'either') return undefined
  const options = node.nodes.map(anyOf)
  return options.every((one) => one?.is === 'words') ? together(options) : undefined
}

export type Words = Extract<Node, { is: 'words' }>

/** Any of the words that several elements ask for. */
export const together = (all: readonly Words[]): Words => ({
  is: 'words',
  exact: new Set(all.flatMap(({ exact }) => [...exact])),
  stems: new Set(all.flatMap(({ stems }) => [...stems])),
})

const weightOf = ({ exact, stems }: Words): number => weight(new Set([...exact, ...stems]))
