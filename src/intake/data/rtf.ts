import { problems, Unreadable } from '../problems.ts'
import { withSymbols } from '../symbols.ts'

/** Groups that hold no text of the document. */
const skippedGroups = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl filetbl fldinst nonshppict pgdsctbl userprops deleted header headerl headerr headerf footer footerl footerr footerf'.split(
    ' ',
  ),
)
const characters: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  row: '\n',
  nestrow: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}
type State = { skip: boolean; hidden: boolean; deleted: boolean; inTable: boolean; unicodeSkip: number; font: string }

/** The text of an RTF document: paragraphs, tables as lines with tabs; hidden and deleted text, pictures and tables of fonts left out. */
export function textOfRtf(bytes: Uint8Array): string {
  const source = new TextDecoder('latin1').decode(bytes)
  const ansi = decoder(/\\ansicpg(\d{3,5})/.exec(source.slice(0, 2000))?.[1])
  const pieces: string[] = []
  const stack: State[] = []
  let state: State = { skip: false, hidden: false, deleted: false, inTable: false, unicodeSkip: 1, font: '' }
  let fresh = false
  let toSkip = 0
  const add = (text: string) => {
    if (state.skip || state.hidden || state.deleted) return
    pieces.push(withSymbols(state.font, text))
  }
  const fonts = pictureFonts(source)
  const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi
  for (const [, word, given, hex, symbol, brace, , text] of source.matchAll(token)) {
    const wasFresh = fresh
    fresh = false
    if (brace === '{') {
      if (stack.push({ ...state }) > 2000) throw new Unreadable(problems.damaged)
      fresh = true
    } else if (brace === '}') state = stack.pop() ?? state
    else if (symbol === '*' && wasFresh) state.skip = true
    else if (symbol !== undefined) add({ '~': ' ', _: '-', '-': '' }[symbol] ?? symbol)
    else if (hex !== undefined) {
      if (toSkip > 0) toSkip--
      else add(state.font === '' ? ansi.decode(Uint8Array.of(Number.parseInt(hex, 16))) : String.fromCharCode(Number.parseInt(hex, 16)))
    } else if (text !== undefined) {
      const kept = text.slice(Math.min(toSkip, text.length))
      toSkip -= text.length - kept.length
      add(kept)
    } else if (word !== undefined) {
      const value = given === undefined ? undefined : Number(given)
      if (word === 'u' && value !== undefined) {
        add(String.fromCharCode(value & 0xffff))
        toSkip = state.unicodeSkip
      } else if (word === 'f') state.font = fonts.get(value ?? 0) ?? ''
      else if (word === 'uc') state.unicodeSkip = value ?? 1
      else if (word === 'v') state.hidden = value !== 0
      else if (word === 'plain') [state.hidden, state.font] = [false, '']
      else if (word === 'deleted' && !wasFresh) state.deleted = value !== 0
      else if (word === 'intbl') state.inTable = true
      else if (word === 'pard') state.inTable = false
      else if (skippedGroups.has(word) && wasFresh) state.skip = true
      else if (word === 'par' && state.inTable) add(' ')
      else if ((word === 'row' || word === 'nestrow') && pieces.at(-1) === '\t') pieces[pieces.length - 1] = '\n'
      else if (Object.hasOwn(characters, word)) add(characters[word]!)
      else if (word === 'bin' && value !== undefined && value > 0) throw new Unreadable(problems.damaged)
    }
  }
  return pieces.join('')
}

/** The fonts of the table that hold pictures, by their number. */
const pictureFonts = (source: string): ReadonlyMap<number, string> =>
  new Map(
    [...source.slice(0, 200_000).matchAll(/\\f(\d{1,5})\\[^;]{0,200}?\b((?:wing|web)dings ?\d?|zapf ?dingbats)\s*;/gi)].map(
      ([, number, name]) => [Number(number), name!],
    ),
  )

function decoder(codePage: string | undefined) {
  try {
    return new TextDecoder(`windows-${codePage ?? '1252'}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
