import type { Area } from '../layout/placed.ts'
import { type Quarter, quarter } from '../layout/turn.ts'
import { likelySymbol, symbolOf, unjoined } from '../symbols.ts'
import type { Pdfium } from './pdfium.ts'

/** One drawn character. `turns` is how often its page must be turned clockwise for it to stand upright. */
export type Glyph = Area & Readonly<{ text: string; turns: Quarter; index: number; code: number }>
/** What comes between glyphs: a blank that is really there, a hyphen at a line's end, or where PDFium breaks the line. */
export type Mark = 'blank' | 'hyphen' | 'break'

const lineEndHyphen = 0xfffe
const unmapped = 0xfffd
/** More than fit on a page that a person could read. */
const mostCharacters = 200_000

/** The page before it is turned: the corner PDFium measures from and its size, in points. */
export type Sheet = Readonly<{ left: number; top: number; width: number; height: number }>

/** The characters of a page in the order of the file, in points from the top left of the sheet. Those outside the sheet are left out. */
export function glyphsOf(m: Pdfium, textPage: number, sheet: Sheet): (Glyph | Mark)[] {
  const count = Math.min(mostCharacters, m._FPDFText_CountChars(textPage))
  const at = m.wasmExports.malloc(64)
  const found: (Glyph | Mark)[] = []
  let startedAt = Number.NaN
  for (let index = 0; index < count; index++) {
    const code = m._FPDFText_GetUnicode(textPage, index)
    if (code === 0) continue
    if (code <= 32 || code === 0xa0) {
      if (code === 10 || code === 13) found.push('break')
      else if (m._FPDFText_IsGenerated(textPage, index) !== 1) found.push('blank')
      continue
    }
    if (code === lineEndHyphen) {
      found.push('hyphen')
      continue
    }
    // From where the character starts to where the next one would, and as high as its font. PDFium measures so for level text only.
    m._FPDFText_GetLooseCharBox(textPage, index, at)
    const box = m.HEAPF32
    const from = at >> 2
    let [turns, left, top, right, bottom]: [Quarter, number, number, number, number] = [
      0,
      box[from]!,
      box[from + 1]!,
      box[from + 2]!,
      box[from + 3]!,
    ]
    if (right <= left || top <= bottom) {
      turns = quarter(m._FPDFText_GetCharAngle(textPage, index) / (Math.PI / 2))
      ;[left, bottom, right, top] = turns === 0 ? inked(m, textPage, index, at) : leaning(m, textPage, index, at, turns)
    } else if (left === startedAt) [left, , right] = inked(m, textPage, index, at)
    else startedAt = left
    if (right <= sheet.left || left >= sheet.left + sheet.width || bottom >= sheet.top || top <= sheet.top - sheet.height) continue
    const text = code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code)
    found.push({
      text: code >= 0xfb00 && code <= 0xfb06 ? unjoined(text) : text,
      left: left - sheet.left,
      top: sheet.top - top,
      right: right - sheet.left,
      bottom: sheet.top - bottom,
      turns,
      index,
      code,
    })
  }
  m.wasmExports.free(at)
  return found
}

type Corners = readonly [left: number, bottom: number, right: number, top: number]

/** The ink of a character. The later letters of a joined glyph (`fi`) all claim to start where it starts; only their ink is told apart. */
function inked(m: Pdfium, textPage: number, index: number, at: number): Corners {
  m._FPDFText_GetCharBox(textPage, index, at, at + 8, at + 16, at + 24)
  const from = at >> 3
  return [m.HEAPF64[from]!, m.HEAPF64[from + 2]!, m.HEAPF64[from + 1]!, m.HEAPF64[from + 3]!]
}

/** Text that is not level is as long as its ink and as high as its size. */
function leaning(m: Pdfium, textPage: number, index: number, at: number, turns: Quarter): Corners {
  const [left, bottom, right, top] = inked(m, textPage, index, at)
  m._FPDFText_GetMatrix(textPage, index, at)
  const from = at >> 2
  const size = m._FPDFText_GetFontSize(textPage, index) * Math.hypot(m.HEAPF32[from + 2]!, m.HEAPF32[from + 3]!)
  m._FPDFText_GetCharOrigin(textPage, index, at, at + 8)
  const [x, y] = [m.HEAPF64[at >> 3]!, m.HEAPF64[(at >> 3) + 1]!]
  const [up, down] = [0.85 * size, 0.22 * size]
  if (turns === 1) return [x - up, bottom, x + down, top]
  if (turns === 3) return [x - down, bottom, x + up, top]
  return [left, y - up, right, y + down]
}

/** How many characters are turned each way: not, once clockwise, twice, three times. */
export function directionsOf(glyphs: readonly (Glyph | Mark)[]): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const glyph of glyphs) if (typeof glyph !== 'string') counts[glyph.turns]++
  return counts
}

/** The symbol a lone character of a picture font stands for, or its own text. */
export function shownAs(m: Pdfium, textPage: number, { index, code, text }: Glyph): string {
  const at = m.wasmExports.malloc(132)
  const length = Math.min(128, m._FPDFText_GetFontInfo(textPage, index, at, 128, at + 128))
  const font = new TextDecoder().decode(m.HEAPU8.subarray(at, at + Math.max(0, length - 1)))
  m.wasmExports.free(at)
  return symbolOf(font, code) ?? (code >= 0xf000 && code <= 0xf0ff ? likelySymbol(code) : undefined) ?? text
}

export const isUnreadable = (code: number): boolean => code === unmapped || (code >= 0xe000 && code < 0xf000)
