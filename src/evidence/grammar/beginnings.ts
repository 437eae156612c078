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

type AWho = Extract<Node, { is: 'who' }>

/** What stands in the list of numbers that nodes are written down as: one of these, then what it needs. */
const word = 0
const who = 1
const name = 2
const nothing = 3
const maybe = 4
const gap = 5
const either = 6
const sequence = 7

/**
 * Nodes written down as numbers in one list, the same node once, so that thousands of patterns stay near one another in memory. `write` says where a node
 * stands in the list. `at` says of the node that stands there where it may begin in the sentence looked at, if what follows it begins at one of the given
 * places: strong stops and what may not stand there are left to the matching.
 */
export function beginnings(numberOf: (asked: Asked) => number, looked: Looked) {
  const list: number[] = []
  const whos: AWho[] = []
  const written = new Map<Node, number>()

  const write = (node: Node): number => {
    const there = written.get(node)
    if (there !== undefined) return there
    const numbers = numbersOf(node)
    const place = list.length
    for (const number of numbers) list.push(number)
    written.set(node, place)
    return place
  }

  const numbersOf = (node: Node): readonly number[] => {
    switch (node.is) {
      case 'words':
      case 'number':
        return [word, numberOf(node)]
      case 'who':
        return [who, whos.push(node) - 1]
      case 'name':
        return [name]
      case 'not':
      case 'end':
        return [nothing]
      case 'maybe':
        return [maybe, write(node.node)]
      case 'gap':
        return [gap, node.most]
      case 'either': {
        // An option is looked at only where a word of it stands; of an option that needs none, every time.
        const options = wordsTogether(node.nodes).map((option) => {
          const asked = anyOf(option)
          return [asked ? numberOf(asked) : none, write(option)] as const
        })
        return [either, options.length, ...options.flat()]
      }
      case 'sequence':
        return [sequence, node.nodes.length, ...node.nodes.map(write).reverse()]
    }
  }

  const at = (place: number, next: Places): Places => {
    switch (list[place]) {
      case word:
        return before(next, 1) & looked.standing[list[place + 1]!]!
      case who: {
        const asked = whos[list[place + 1]!]!
        let places = 0
        for (const mention of looked.mentions) if ((mention.after & next) !== 0 && isWho(mention.word, asked)) places |= mention.at
        return places
      }
      case name:
        return before(next, 1) | before(next, 2) | before(next, 3)
      case maybe:
        return next | at(list[place + 1]!, next)
      case gap: {
        let places = next
        const most = list[place + 1]!
        for (let words = 1; words <= most; words += 1) places |= before(next, words)
        return places
      }
      case either: {
        let places = 0
        const behind = place + 2 + 2 * list[place + 1]!
        for (let option = place + 2; option < behind; option += 2) {
          const gate = list[option]!
          if (gate === none || looked.standing[gate] !== 0) places |= at(list[option + 1]!, next)
        }
        return places
      }
      case sequence: {
        let places = next
        const behind = place + 2 + list[place + 1]!
        for (let part = place + 2; part < behind && places !== 0; part += 1) places = at(list[part]!, places)
        return places
      }
      default:
        return next
    }
  }

  return { write, at }
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
