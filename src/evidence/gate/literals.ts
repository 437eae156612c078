/** Letters and figures in a row, in small letters; `opens` and `closes` where no other letter, figure or underscore may stand before or behind them. */
export type Literal = Readonly<{ text: string; opens: boolean; closes: boolean }>

/** A pattern as far as it matters here: a letter or figure, an edge of a word, anything else that takes a place, nothing that does, and what is made of these. */
type Part =
  | { is: 'letter'; letter: string }
  | { is: 'edge' | 'other' | 'nothing' | 'maybe' }
  | { is: 'often'; part: Part }
  | { is: 'row'; parts: readonly Part[] }
  | { is: 'either'; parts: readonly Part[] }

const cache = new WeakMap<RegExp, readonly Literal[] | null>()

/**
 * Letters one of which every text holds that a pattern matches, whatever its flags; null where none can be promised. Letters only, never blanks or marks, so that it
 * holds as well of a text whose white space was folded. A pattern may be what it likes; what is not understood here promises nothing.
 */
export function literalsOf(pattern: RegExp): readonly Literal[] | null {
  const known = cache.get(pattern)
  if (known !== undefined) return known
  const found = promised(parsed(pattern.source), false, false)
  cache.set(pattern, found)
  return found
}

/** `opens` and `closes`: whether an edge of a word stands before the part and behind it. */
function promised(part: Part, opens: boolean, closes: boolean): readonly Literal[] | null {
  if (part.is === 'letter') return worthwhile([{ text: part.letter, opens, closes }])
  if (part.is === 'often') return promised(part.part, false, false)
  if (part.is === 'either') {
    const each = part.parts.map((one) => promised(one, opens, closes))
    return each.every((one) => one !== null) ? each.flat() : null
  }
  if (part.is !== 'row') return null
  const { parts } = part
  const edgeAt = (nth: number): boolean => (nth < 0 ? opens : nth >= parts.length ? closes : parts[nth]!.is === 'edge')
  let best: readonly Literal[] | null = null
  for (let nth = 0; nth < parts.length; nth += 1) {
    let end = nth
    let text = ''
    for (let one = parts[end]; one?.is === 'letter'; one = parts[end]) {
      text += one.letter
      end += 1
    }
    const found =
      text === ''
        ? promised(parts[nth]!, edgeAt(nth - 1), edgeAt(nth + 1))
        : worthwhile([{ text, opens: edgeAt(nth - 1), closes: edgeAt(end) }])
    if (found && (!best || worth(found) > worth(best))) best = found
    if (end > nth) nth = end - 1
  }
  return best
}

/** Two letters within a word stand everywhere. */
const worthwhile = (literals: readonly Literal[]): readonly Literal[] | null => (shortest(literals) >= 3 ? literals : null)
/** By the shortest, which stands in most texts; of equals the fewest. */
const worth = (literals: readonly Literal[]): number => shortest(literals) - literals.length / 1000
const shortest = (literals: readonly Literal[]): number =>
  Math.min(...literals.map(({ text, opens, closes }) => text.length + Number(opens) + Number(closes)))

function parsed(source: string): Part {
  let at = 0
  const either = (): Part => {
    const parts = [row()]
    while (source[at] === '|') {
      at += 1
      parts.push(row())
    }
    return parts.length === 1 ? parts[0]! : { is: 'either', parts }
  }
  const row = (): Part => {
    const parts: Part[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = single()
      const times = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at))?.[0]
      if (times) at += times.length
      parts.push(!times ? one : /^(?:[*?]|\{0)/.test(times) ? { is: 'maybe' } : { is: 'often', part: one })
    }
    return { is: 'row', parts }
  }
  const single = (): Part => {
    const sign = source[at]!
    if (sign === '(') return group()
    if (sign === '[') {
      at += 1
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
      at += 1
      return { is: 'other' }
    }
    if (sign === '\\') return escaped()
    at += 1
    if (/[a-z0-9]/i.test(sign)) return { is: 'letter', letter: sign.toLowerCase() }
    if (sign === '^' || sign === '$') return { is: 'nothing' }
    return sign !== '.' && isMark(sign) ? { is: 'edge' } : { is: 'other' }
  }
  const group = (): Part => {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))![0]
    at += opening.length
    const inside = either()
    at += 1
    return /^\(\?<?[=!]/.test(opening) ? { is: 'nothing' } : inside
  }
  const escaped = (): Part => {
    const long = /^\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pPk][{<][^}>]*[}>]|c[A-Za-z])/i.exec(source.slice(at))?.[0]
    at += long?.length ?? 2
    const sign = source[at - 1]!
    if (long) return { is: 'other' }
    if (sign === 'b') return { is: 'edge' }
    if (sign === 'B') return { is: 'nothing' }
    return /[a-z0-9]/i.test(sign) || !isMark(sign) ? { is: 'other' } : { is: 'edge' }
  }
  return either()
}

/** A blank or mark that stands for itself parts words as an edge does. */
const isMark = (sign: string): boolean => /^[\x20-\x7e]$/.test(sign) && !/\w/.test(sign)
