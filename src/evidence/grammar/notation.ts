import type { Node } from './pattern.ts'
import { wordClass } from './wordClasses.ts'

/** Every element read so far: the same one stands in many patterns. */
const elements = new Map<string, Node>()

/** Reads a pattern in the notation of `pattern.ts`; throws where a bracket does not close. */
export function parse(source: string): Node {
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
  const kept = elements.get(piece)
  if (kept) return kept
  const made = elementOf(piece)
  elements.set(piece, made)
  return made
}

function elementOf(piece: string): Node {
  if (piece === '..') return { is: 'gap', most: 3 }
  if (piece === '...') return { is: 'gap', most: 7 }
  if (piece === '#') return { is: 'number' }
  if (piece === 'N') return { is: 'name' }
  if (piece === '$') return { is: 'end' }
  if (piece.startsWith('-')) return { is: 'not', node: element(piece.slice(1)) }
  if (piece.endsWith('?')) return { is: 'maybe', node: element(piece.slice(0, -1)) }
  if (piece.startsWith('@') && !piece.includes('/')) return parse(wordClass(piece.slice(1)))
  const who = /^([SVOAPX])([on])?('s)?$/.exec(piece)
  if (who) return { is: 'who', who: who[1]!, own: who[3] !== undefined, object: who[2] === 'o', subject: who[2] === 'n' }
  const options = piece.split('/')
  const compound = options.filter((option) => /^@|_|^N$|^[SVOAPX][on]?('s)?$/.test(option))
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
