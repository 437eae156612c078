import type { Node } from './pattern.ts'

const commonest = new Set(
  'be have do will would the a an my her his to of in on at by it that not and or for with from go come get up down off out can back when as say tell ask see know make take put leave send give text message call ring phone'.split(
    ' ',
  ),
)

/** The smallest set of words one of which every match must hold. */
export function anchorsOf(node: Node): ReadonlySet<string> | undefined {
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
export type Beginning = Readonly<{ words: ReadonlySet<string>; mention: boolean }>

/** How every match of a node begins; undefined where it may begin with any word. */
export function beginningOf(node: Node): Beginning | undefined {
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

/** The sets of words of each of which every match of a node holds one. */
export function needsOf(node: Node): readonly ReadonlySet<string>[] {
  if (node.is === 'sequence') return node.nodes.flatMap(needsOf)
  const set = anchorsOf(node)
  return set ? [set] : []
}
