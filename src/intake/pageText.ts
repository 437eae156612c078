import type { Page, Word } from '#case/page'

const kept = new Set(['\n', '\t', '\u200c', '\u200d'])

/** Line ends as `\n`, no trailing blanks, at most one blank line together; control and direction characters dropped. Tabs stay: they part cells. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u0085]/g, '\n')
    .replace(/[\f\v\u2029]/g, '\n\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (kept.has(character) ? character : ''))
    .split('\n')
    .map(withoutBlanksAtEnd)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n+$/, '')

/** Trailing tabs stay: they are empty cells. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length
  while (end > 0 && line[end - 1] === ' ') end--
  return line.slice(0, end).trim() === '' ? '' : line.slice(0, end)
}

/** The one page of a document that has no pages of its own. Its words have no place on paper. */
export function pageOfText(text: string): Page {
  const words: Word[] = []
  for (const found of text.matchAll(/\S+/g))
    words.push({ start: found.index, end: found.index + found[0].length, box: null, confidence: null })
  return { number: 1, text, words, width: 0, height: 0, source: 'digital' }
}
