/** A word, a run of digits or a single mark of a text. `tight`: nothing stands between it and the token before; `line`: it begins a line. */
export type Token = Readonly<{
  kind: 'word' | 'number' | 'mark'
  text: string
  lower: string
  start: number
  end: number
  tight: boolean
  line: boolean
}>

/** A break that no date reaches across: the edge of a table cell or of a paragraph. */
export const cellEdge = '|'

const pieces = /\d+|[A-Za-z\u00C0-\u024F]+(?:['’][A-Za-z]+)*['’]?|\t|\n[^\S\n]*\n|\S/g

const kindOf = (text: string): Token['kind'] => (/^\d/.test(text) ? 'number' : /^[A-Za-z\u00C0-\u024F]/.test(text) ? 'word' : 'mark')

const ofMonth = `(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`
/** A figure that scanning read as the letter it looks like, alone before its ending and a month: `Sth December`, `lst May`, `Bth June`. */
const aloneFigures = new RegExp(`(?<![A-Za-z0-9])(?:[sS](?=th${ofMonth})|[lI](?=st${ofMonth})|B(?=th${ofMonth})|G(?=th${ofMonth}))`, 'gi')
const figureOf: Readonly<Record<string, string>> = { s: '5', l: '1', i: '1', b: '8', g: '6' }

/** Ones and noughts that scanning read as letters beside a figure: `l7th`, `2Oth`, `I2/11`. Every offset stays. */
const figures = (text: string): string =>
  text
    .replace(aloneFigures, (letter) => figureOf[letter.toLowerCase()] ?? letter)
    .replace(/(?<![A-Za-z0-9])[lI|](?=\d(?:st|nd|rd|th|[/.]\d))/g, '1')
    .replace(/(?<=\b\d)[lI|](?=st\b|th\b|[/.]\d)/g, '1')
    .replace(/(?<=\b\d)[oO](?=th\b|[/.]\d)/g, '0')

export function tokensOf(text: string): readonly Token[] {
  let last = 0
  const read = /\d|\b[a-z](?:st|th)\b/i.test(text) ? figures(text) : text
  return (read.match(pieces) ?? []).map((found) => {
    // Between pieces stands white space alone, so that the next place that reads as the piece is where it was found.
    const start = read.indexOf(found, last)
    const blank = found[0] === '\t' || found[0] === '\n'
    const kind = kindOf(found)
    const token: Token = {
      kind,
      text: blank ? cellEdge : found,
      lower: blank ? cellEdge : kind === 'number' ? found : lowered(found),
      start,
      end: start + found.length,
      tight: start === last && start > 0,
      line: start > last && text.slice(last, start).includes('\n'),
    }
    last = token.end
    return token
  })
}

const lowered = (found: string): string => {
  const lower = found.toLowerCase()
  return lower.includes("'") || lower.includes('’') ? lower.replaceAll('’', "'").replace(/'$/, '') : lower
}
