/** Elements whose contents are never shown as text. */
const unseen = new Set('script style head template noscript svg math object iframe canvas select datalist audio video'.split(' '))
const paragraphs = new Set(
  'p div section article header footer main aside blockquote ul ol dl table form fieldset h1 h2 h3 h4 h5 h6 pre hr address figure'.split(
    ' ',
  ),
)
const lines = new Set('br li tr dt dd'.split(' '))
const cells = new Set('td th'.split(' '))
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Only the text of a page of HTML: nothing is run, fetched or shown that is hidden. Rows of tables become lines with tabs. */
export function textOfHtml(html: string): string {
  const writing = new Writing()
  const hiddenIn: string[] = []
  for (const { tag, attributes, closes, text } of tokens(html)) {
    if (tag === undefined) {
      if (hiddenIn.length === 0) writing.text(unescaped(text))
      continue
    }
    if (hiddenIn.length > 0) {
      if (closes && hiddenIn.at(-1) === tag) hiddenIn.pop()
      else if (!closes && hiddenIn.at(-1) === tag && !empty.has(tag)) hiddenIn.push(tag)
      continue
    }
    if (!closes && !empty.has(tag) && (unseen.has(tag) || isHidden(attributes))) hiddenIn.push(tag)
    else if (tag === 'input' && /type\s*=\s*["']?(checkbox|radio)/i.test(attributes))
      writing.text(/\bchecked\b/i.test(attributes) ? ' ☒ ' : ' ☐ ')
    else if (cells.has(tag)) closes || writing.cell()
    else if (tag === 'tr') closes ? writing.endRow() : writing.row()
    else if (paragraphs.has(tag)) writing.part('\n\n')
    else if (lines.has(tag)) writing.part('\n')
  }
  return writing.done()
}

const isHidden = (attributes: string) => /(^|\s)hidden(\s|=|$)|display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes)

type Token = { tag: string | undefined; attributes: string; closes: boolean; text: string }

/** One pass over the characters, so that no tag soup can make it slow. */
function* tokens(html: string): Iterable<Token> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) return yield { tag: undefined, attributes: '', closes: false, text: html.slice(at) }
    if (open > at) yield { tag: undefined, attributes: '', closes: false, text: html.slice(at, open) }
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const close = endOfTag(html, open)
    if (close < 0) return
    const inside = html.slice(open + 1, close)
    const [, slash = '', name] = /^(\/?)([a-z][a-z0-9:-]{0,40})/i.exec(inside) ?? []
    if (name) {
      const tag = name.toLowerCase()
      yield { tag, attributes: inside.slice(name.length + slash.length), closes: slash !== '', text: '' }
      at = close + 1
      if (slash === '' && (tag === 'script' || tag === 'style')) at = afterRaw(html, tag, at)
    } else if (/^[!?/]/.test(inside)) at = close + 1
    else {
      yield { tag: undefined, attributes: '', closes: false, text: '<' }
      at = open + 1
    }
  }
}

function endOfTag(html: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < html.length; at++) {
    const character = html[at]!
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
  }
  return html.indexOf('>', open)
}

function afterRaw(html: string, tag: string, from: number): number {
  const end = html.toLowerCase().indexOf(`</${tag}`, from)
  return end < 0 ? html.length : end
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  half: '½',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  sect: '§',
  para: '¶',
  plusmn: '±',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  lstrok: 'ł',
  Lstrok: 'Ł',
  dstrok: 'đ',
  Dstrok: 'Đ',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  inodot: 'ı',
  check: '✓',
  checkmark: '✓',
  cross: '✗',
  zwnj: '',
  zwj: '',
  shy: '',
}

/** Marks over, through and under a letter, by what follows the letter in its name (`&oacute;`). */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
}

/** A letter with its accent as one character; undefined where there is none such. */
function accented(name: string): string | undefined {
  const letter = `${name[0]}${accents[name.slice(1)] ?? ''}`.normalize('NFC')
  return name.length > 1 && letter.length === 1 && accents[name.slice(1)] ? letter : undefined
}

/** Characters written as `&…;`. */
export const unescaped = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return accented(name) ?? named[name] ?? named[name.toLowerCase()] ?? whole
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })

/** Text in which blanks fold and breaks do not pile up. Nested tables are read as running text of their cell. */
class Writing {
  readonly #pieces: string[] = []
  #gap = ''
  #inRow = 0
  #cells = 0

  text(text: string) {
    const folded = text.replace(/\s+/g, ' ')
    if (folded === '' || folded === ' ') {
      if (folded === ' ') this.part(' ')
      return
    }
    if (folded.startsWith(' ')) this.part(' ')
    if (this.#pieces.length > 0) this.#pieces.push(this.#gap)
    this.#gap = folded.endsWith(' ') ? ' ' : ''
    this.#pieces.push(folded.trim())
  }

  part(gap: string) {
    const wanted = this.#inRow > 0 && this.#cells > 0 && gap !== ' ' ? ' ' : gap
    if (wanted.length > this.#gap.length || (wanted.startsWith('\n') && !this.#gap.includes('\n') && !this.#gap.includes('\t')))
      this.#gap = wanted
  }

  row() {
    if (this.#inRow++ > 0) return
    this.part('\n')
    this.#cells = 0
  }

  endRow() {
    this.#inRow = Math.max(0, this.#inRow - 1)
    if (this.#inRow > 0) return
    this.#cells = 0
    this.part('\n')
  }

  cell() {
    if (this.#inRow !== 1 || this.#cells++ === 0) return
    this.#gap = this.#gap.includes('\t') ? `${this.#gap}\t` : '\t'
  }

  done = (): string => this.#pieces.join('')
}
