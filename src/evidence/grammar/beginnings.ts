import { anyOf, together } from './anchors.ts'
import { isWho, mentionBehind } from './matching.ts'
import type { Asked, Node, Word } from './pattern.ts'

/**
 * Places of a sentence as the bits of one number: place 33 has the bit of place 1. A set may so hold places that were not meant, and never lacks one that was.
 */
export type Places = number

/** The sentence looked at: where each asked word stands, by its number, and who is spoken of where. */
export type Looked = { standing: Int32Array; mentions: readonly MentionAt[] }

/** A mention that begins at a place, and the places behind it where a pattern may go on. */
export type MentionAt = Readonly<{ at: Places; word: Word; after: Places }>

/** Of the places where something that follows may begin, those before them where this may begin. */
type Beginnings = (next: Places) => Places

/** Where a node may begin in the sentence looked at, if what follows it begins at one of the given places. Strong stops and what may not stand there are left to the matching. */
export function beginningsOf(node: Node, numberOf: (asked: Asked) => number, looked: Looked): Beginnings {
  const of = (one: Node): Beginnings => beginningsOf(one, numberOf, looked)
  switch (node.is) {
    case 'words':
    case 'number': {
      const number = numberOf(node)
      return (next) => before(next, 1) & looked.standing[number]!
    }
    case 'who':
      return (next) => {
        let places = 0
        for (const { at, word, after } of looked.mentions) if ((after & next) !== 0 && isWho(word, node)) places |= at
        return places
      }
    case 'name':
      return (next) => before(next, 1) | before(next, 2) | before(next, 3)
    case 'not':
    case 'end':
      return (next) => next
    case 'maybe': {
      const there = of(node.node)
      return (next) => next | there(next)
    }
    case 'gap':
      return (next) => {
        let places = next
        for (let words = 1; words <= node.most; words += 1) places |= before(next, words)
        return places
      }
    case 'either': {
      const nodes = wordsTogether(node.nodes)
      const options = nodes.map(of)
      // An option is looked at only where a word of it stands; of an option that needs none, every time.
      const gates = nodes.map(anyOf).map((asked) => (asked ? numberOf(asked) : none))
      return (next) => {
        let places = 0
        for (let nth = 0; nth < gates.length; nth += 1)
          if (gates[nth] === none || looked.standing[gates[nth]!] !== 0) places |= options[nth]!(next)
        return places
      }
    }
    case 'sequence': {
      const backwards = node.nodes.map(of).reverse()
      return (next) => {
        let places = next
        for (const part of backwards) {
          places = part(places)
          if (places === 0) return 0
        }
        return places
      }
    }
  }
}

const none = -1

/** Options of one word as one option. */
function wordsTogether(nodes: readonly Node[]): readonly Node[] {
  const words = nodes.filter((node) => node.is === 'words')
  return words.length < 2 ? nodes : [together(words), ...nodes.filter((node) => node.is !== 'words')]
}

export const placeOf = (at: number): Places => 1 << (at & 31)

const before = (places: Places, words: number): Places => (places >>> words) | (places << (32 - words))

/** Every mention of a sentence, where it or its article begins. */
export function mentionsAt(words: readonly Word[]): readonly MentionAt[] {
  const mentions: MentionAt[] = []
  for (let at = 0; at < words.length; at += 1) {
    const found = mentionBehind(words, at)
    if (!found) continue
    let after = 0
    for (const end of found.ends) after |= placeOf(end)
    mentions.push({ at: placeOf(at), word: found.mention, after })
  }
  return mentions
}
