/** A line of a page, without its line end: `start` is its offset in the page's text. */
export type Line = Readonly<{ text: string; start: number; end: number }>

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ text: line, start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}
