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
  let [startedAt, lastTop, lastBottom] = [Number.NaN, Number.NaN, Number.NaN]
  let turns: Quarter = 0
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
    // From where the character starts to where the next one would, and as high as its font.
    m._FPDFText_GetLooseCharBox(textPage, index, at)
    const from = at >> 2
    let [left, top, right, bottom] = [m.HEAPF32[from]!, m.HEAPF32[from + 1]!, m.HEAPF32[from + 2]!, m.HEAPF32[from + 3]!]
    if (right - left < 0.01 || top - bottom < 0.01) [left, bottom, right, top] = inked(m, textPage, index, at)
    // A level run of one font has one top and one bottom: its direction is asked for once.
    if (top !== lastTop || bottom !== lastBottom || turns !== 0) turns = quarter(-m._FPDFText_GetCharAngle(textPage, index) / (Math.PI / 2))
    lastTop = top
    lastBottom = bottom
    if (turns === 0 && left === startedAt) [left, , right] = inked(m, textPage, index, at)
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
