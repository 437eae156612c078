/** Words that run on over the end of a paragraph: it is long, ends without a stop, and the next begins in the middle of a sentence. */
const runsOn = (one: string, next: string): boolean => one.length >= 60 && !/[.!?:;"”]$/.test(one) && /^[\p{Ll}(£\d]/u.test(next)

/** No line of a text that was broken before it was pasted is longer. */
const widestLine = 130

/** Whether each line of the text became a paragraph of its own, as when a mail or a plain text is pasted into Word. */
function isBrokenByLines(blocks: readonly string[]): boolean {
  const lines = blocks.filter((block) => !/[\t\n]/.test(block))
  return lines.every(({ length }) => length <= widestLine) && blocks.filter((block, at) => runsOn(block, blocks[at + 1] ?? '')).length >= 3
}

/** Paragraphs (an empty one is a gap) as one text: parted by blank lines, or as lines of running text where each line became a paragraph. */
export function withBreaks(blocks: readonly string[]): string {
  const isLine = (block: string | undefined) => block !== undefined && block !== '' && !/[\t\n]/.test(block)
  if (!isBrokenByLines(blocks)) return blocks.filter((block) => block !== '').join('\n\n')
  return blocks
    .map((block, at) => (block === '' ? '' : `${block}${isLine(block) && isLine(blocks[at + 1]) ? '\n' : '\n\n'}`))
    .join('')
    .trimEnd()
}
