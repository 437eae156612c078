import type { Area } from '../layout/placed.ts'
import { type Quarter, quarter, turned } from '../layout/turn.ts'
import { isSymbolCode, likelySymbol, symbolOf } from '../symbols.ts'
import type { Pdfium } from './pdfium.ts'

/**
 * What a page's text is made of, in the order of the file: drawn characters, and the marks between them (`isMark` of its code). In columns of numbers, since
 * a page has thousands and an object for each would cost more than reading them does. `turns` is how often the page must be turned clockwise for the
 * character to stand upright, `index` its place among PDFium's characters; the box is in points from the top left of the sheet.
 */
export class Glyphs {
  length = 0
  /** One letter for each code (U+0000 where it needs two), so that a plain word is cut out of it. */
  letters = ''
  readonly code: Uint32Array
  readonly index: Uint32Array
  readonly turns: Uint8Array
  readonly left: Float64Array
  readonly top: Float64Array
  readonly right: Float64Array
  readonly bottom: Float64Array

  constructor(most: number) {
    this.code = new Uint32Array(most)
    this.index = new Uint32Array(most)
    this.turns = new Uint8Array(most)
    this.left = new Float64Array(most)
    this.top = new Float64Array(most)
    this.right = new Float64Array(most)
    this.bottom = new Float64Array(most)
  }
}

/** What comes between characters, in the place of a code: a blank that is really there, a hyphen at a line's end (as PDFium writes it), or where PDFium breaks the line. */
export const [blank, lineEndHyphen, lineBreak] = [0x20, 0xfffe, 0x0a]
export const isMark = (code: number): boolean => code <= blank || code === lineEndHyphen

const unmapped = 0xfffd
/** More than fit on a page that a person could read. */
const mostCharacters = 200_000

/** The page before it is turned: the corner PDFium measures from and its size, in points. */
export type Sheet = Readonly<{ left: number; top: number; width: number; height: number }>

let kept = new Glyphs(4096)

/** One page's at a time: the next page is written over it. */
function roomFor(most: number): Glyphs {
  if (most > kept.code.length) kept = new Glyphs(2 * most)
  kept.length = 0
  return kept
}

/** The characters of a page; those outside the sheet are left out. They stand until the next page is asked for. */
export function glyphsOf(m: Pdfium, textPage: number, sheet: Sheet): Glyphs {
  const { _FPDFText_GetUnicode: codeOf, _FPDFText_GetLooseCharBox: looseBoxOf, _FPDFText_GetCharAngle: angleOf } = m
  const count = Math.min(mostCharacters, m._FPDFText_CountChars(textPage))
  const glyphs = roomFor(count)
  const { left: lefts, top: tops, right: rights, bottom: bottoms, code: codes, index: indexes, turns: quarters } = glyphs
  const at = m.wasmExports.malloc(64)
  const from = at >> 2
  const [sheetLeft, sheetTop, sheetRight, sheetBottom] = [sheet.left, sheet.top, sheet.left + sheet.width, sheet.top - sheet.height]
  let [startedAt, lastTop, lastBottom] = [Number.NaN, Number.NaN, Number.NaN]
  let turns: Quarter = 0
  let next = 0
  for (let index = 0; index < count; index++) {
    const code = codeOf(textPage, index)
    if (code === 0) continue
    if (code <= 32 || code === 0xa0 || code === lineEndHyphen) {
      if (code === 10 || code === 13) codes[next++] = lineBreak
      else if (code === lineEndHyphen) codes[next++] = lineEndHyphen
      else if (m._FPDFText_IsGenerated(textPage, index) !== 1) codes[next++] = blank
      continue
    }
    // From where the character starts to where the next one would, and as high as its font.
    looseBoxOf(textPage, index, at)
    const floats = m.HEAPF32
    let left = floats[from]!
    let top = floats[from + 1]!
    let right = floats[from + 2]!
    let bottom = floats[from + 3]!
    if (right - left < 0.01 || top - bottom < 0.01) {
      const ink = inked(m, textPage, index, at)
      left = ink.left
      top = ink.top
      right = ink.right
      bottom = ink.bottom
    }
    // A level run of one font has one top and one bottom: its direction is asked for once.
    if (top !== lastTop || bottom !== lastBottom || turns !== 0) turns = quarter(-angleOf(textPage, index) / (Math.PI / 2))
    lastTop = top
    lastBottom = bottom
    if (turns === 0 && left === startedAt) {
      const ink = inked(m, textPage, index, at)
      left = ink.left
      right = ink.right
    } else startedAt = left
    if (right <= sheetLeft || left >= sheetRight || bottom >= sheetTop || top <= sheetBottom) continue
    codes[next] = code
    indexes[next] = index
    quarters[next] = turns
    lefts[next] = left - sheetLeft
    tops[next] = sheetTop - top
    rights[next] = right - sheetLeft
    bottoms[next] = sheetTop - bottom
    next++
  }
  m.wasmExports.free(at)
  glyphs.length = next
  glyphs.letters = lettersOf(glyphs)
  return glyphs
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

function lettersOf({ code, length }: Glyphs): string {
  const units = new Uint16Array(length)
  for (let at = 0; at < length; at++) units[at] = code[at]! < 0xd800 ? code[at]! : 0
  return utf16.decode(units)
}

/** The ink of a character. The later letters of a joined glyph (`fi`) all claim to start where it starts; only their ink is told apart. */
function inked(m: Pdfium, textPage: number, index: number, at: number): Area {
  m._FPDFText_GetCharBox(textPage, index, at, at + 8, at + 16, at + 24)
  const from = at >> 3
  return { left: m.HEAPF64[from]!, right: m.HEAPF64[from + 1]!, bottom: m.HEAPF64[from + 2]!, top: m.HEAPF64[from + 3]! }
}

/** How many characters are turned each way: not, once clockwise, twice, three times. */
export function directionsOf({ length, code, turns }: Glyphs): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) if (!isMark(code[at]!)) counts[turns[at] as Quarter]++
  return counts
}

/** Those of one direction, set upright; the marks stay. */
export function uprightIn(glyphs: Glyphs, direction: Quarter, { width, height }: Sheet): Glyphs {
  const upright = new Glyphs(glyphs.length)
  for (let at = 0; at < glyphs.length; at++) {
    const code = glyphs.code[at]!
    if (!isMark(code) && glyphs.turns[at] !== direction) continue
    const next = upright.length++
    upright.code[next] = code
    if (isMark(code)) continue
    const area = { left: glyphs.left[at]!, top: glyphs.top[at]!, right: glyphs.right[at]!, bottom: glyphs.bottom[at]! }
    const { left, top, right, bottom } = turned(area, direction, width, height)
    upright.index[next] = glyphs.index[at]!
    upright.turns[next] = direction
    upright.left[next] = left
    upright.top[next] = top
    upright.right[next] = right
    upright.bottom[next] = bottom
  }
  upright.letters = lettersOf(upright)
  return upright
}

const decoder = new TextDecoder()

/** The symbol that a lone character of a picture font stands for; `undefined` where it stands for itself. */
export function pictured(m: Pdfium, textPage: number, index: number, code: number): string | undefined {
  if (!isSymbolCode(code)) return undefined
  const at = m.wasmExports.malloc(132)
  const length = Math.min(128, m._FPDFText_GetFontInfo(textPage, index, at, 128, at + 128))
  const font = decoder.decode(m.HEAPU8.subarray(at, at + Math.max(0, length - 1)))
  m.wasmExports.free(at)
  return symbolOf(font, code) ?? (code >= 0xf000 && code <= 0xf0ff ? likelySymbol(code) : undefined)
}

export const isUnreadable = (code: number): boolean => code === unmapped || (code >= 0xe000 && code < 0xf000)
