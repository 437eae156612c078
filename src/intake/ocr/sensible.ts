import type { Seen } from './engine.ts'

/** The words without what shreds of lines and dirt come out as: lines the engine is not sure of at all, and lone marks. A lone `|` before a word is an I. */
export function sensible(words: readonly Seen[]): Seen[] {
  const kept: Seen[] = []
  for (let from = 0; from < words.length; ) {
    let to = from
    while (to < words.length - 1 && !words[to]!.endsLine) to++
    const line = words.slice(from, to + 1)
    const isSure = line.filter(isSurelyWord).length >= 3
    if (meanConfidence(line) >= 0.4)
      kept.push(
        ...line.map((word, at) => letterOf(word, [line[at - 1], line[at + 1]])).filter((word) => isText(word) || (isSure && isWord(word))),
      )
    from = to + 1
  }
  return kept
}

/** The engine is sure of hardly any surname; left out of a line that it reads well, a name or a "not" would be lost without a trace. */
const isWord = ({ text }: Seen): boolean => /^\W{0,2}\p{L}[\p{L}'’-]*\p{L}\W{0,2}$/u.test(text)
const isSurelyWord = (word: Seen): boolean => word.confidence > 0.7 && isWord(word)

function meanConfidence(words: readonly Seen[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters
}

/** A rule that was not taken out is taller than the letters beside it. */
function letterOf(word: Seen, neighbours: readonly (Seen | undefined)[]): Seen {
  const isI = (word.text === '|' || word.text === '[') && neighbours.some((other) => other !== undefined && isBeside(word, other))
  return isI ? { ...word, text: 'I' } : word
}

function isBeside(word: Seen, other: Seen): boolean {
  const [height, tall] = [other.bottom - other.top, word.bottom - word.top]
  const gap = Math.max(other.left - word.right, word.left - other.right)
  return /\p{L}/u.test(other.text) && gap < 1.2 * height && tall < 1.5 * height && tall > 0.5 * height
}

function isText({ text, confidence }: Seen): boolean {
  if (/[\p{L}\p{N}]{2}/u.test(text)) return confidence >= 0.1
  if (/[\p{L}\p{N}£✓☒☐&]/u.test(text)) return confidence >= 0.3
  return confidence >= 0.5 && !/^[|_~=¦‘’'"`.,\\[\]{}]+$/u.test(text)
}
