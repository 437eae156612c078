import type { Area, Placed } from '../layout/placed.ts'
import type { Sheet } from './glyphs.ts'
import type { OpenPdf, Pdfium } from './pdfium.ts'

const [freeText, widget] = [3, 20]
const [checkBox, radioButton, comboBox, listBox, textField] = [2, 3, 4, 5, 6]
const [hidden, noView] = [2, 32]

/** What has been filled in on a page, as words where the fields are: text, choices, `☒` and `☐`; typed-over notes too. In points from the top left of the sheet. */
export function fieldsOf({ pdfium: m, form }: Pick<OpenPdf, 'pdfium' | 'form'>, page: number, sheet: Sheet): Placed[] {
  const count = m._FPDFPage_GetAnnotCount(page)
  const words: Placed[] = []
  for (let index = 0; index < count; index++) {
    const annotation = m._FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    if ((m._FPDFAnnot_GetFlags(annotation) & (hidden | noView)) === 0) words.push(...wordsIn(m, form, annotation, sheet))
    m._FPDFPage_CloseAnnot(annotation)
  }
  return words
}

function wordsIn(m: Pdfium, form: number, annotation: number, sheet: Sheet): Placed[] {
  const subtype = m._FPDFAnnot_GetSubtype(annotation)
  if (subtype === freeText) return typed(entryOf(m, annotation, 'Contents'), areaOf(m, annotation, sheet))
  if (subtype !== widget || form === 0) return []
  const type = m._FPDFAnnot_GetFormFieldType(form, annotation)
  const area = areaOf(m, annotation, sheet)
  if (type === checkBox || type === radioButton) return [{ ...area, text: isOn(m, form, annotation) ? '☒' : '☐', confidence: -1 }]
  if (type !== comboBox && type !== listBox && type !== textField) return []
  return typed(filledIn(m, form, annotation), area)
}

/** As it is shown: by its appearance state. PDFium's own answer is no where the box names its page, so it is asked last. */
function isOn(m: Pdfium, form: number, annotation: number): boolean {
  const state = entryOf(m, annotation, 'AS') || entryOf(m, annotation, 'V')
  return state === '' ? m._FPDFAnnot_IsChecked(form, annotation) !== 0 : state !== 'Off'
}

const filledIn = (m: Pdfium, form: number, annotation: number): string =>
  textFrom(m, (buffer, length) => m._FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length))

function entryOf(m: Pdfium, annotation: number, name: string): string {
  const key = m.wasmExports.malloc(16)
  m.HEAPU8.set(new TextEncoder().encode(`${name}\0`), key)
  const text = textFrom(m, (buffer, length) => m._FPDFAnnot_GetStringValue(annotation, key, buffer, length))
  m.wasmExports.free(key)
  return text
}

function areaOf(m: Pdfium, annotation: number, sheet: Sheet): Area {
  const at = m.wasmExports.malloc(16)
  m._FPDFAnnot_GetRect(annotation, at)
  const [a, b, c, d] = [m.HEAPF32[at >> 2]!, m.HEAPF32[(at >> 2) + 1]!, m.HEAPF32[(at >> 2) + 2]!, m.HEAPF32[(at >> 2) + 3]!]
  m.wasmExports.free(at)
  return {
    left: Math.min(a, c) - sheet.left,
    right: Math.max(a, c) - sheet.left,
    top: sheet.top - Math.max(b, d),
    bottom: sheet.top - Math.min(b, d),
  }
}

const mostBytes = 1024 * 1024

function textFrom(m: Pdfium, get: (buffer: number, length: number) => number): string {
  const length = Math.min(mostBytes, get(0, 0))
  if (length <= 2) return ''
  const at = m.wasmExports.malloc(length)
  get(at, length)
  const text = new TextDecoder('utf-16le').decode(m.HEAPU8.slice(at, at + length - 2))
  m.wasmExports.free(at)
  return text
}

const [letter, lineHeight] = [5, 12]

/** The words of a filled-in text about where they show in its field: PDFium does not say where it would draw each. */
function typed(text: string, area: Area): Placed[] {
  const width = Math.max(letter, area.right - area.left)
  const lines: { text: string; at: number }[][] = []
  for (const given of text.split(/\r\n?|\n/)) {
    let line: { text: string; at: number }[] = []
    let at = 0
    for (const word of given.split(/\s+/).filter((one) => one !== '')) {
      if (at > 0 && (at + word.length) * letter > width && area.bottom - area.top > 1.8 * lineHeight) {
        lines.push(line)
        line = []
        at = 0
      }
      line.push({ text: word, at })
      at += word.length + 1
    }
    lines.push(line)
  }
  const height = Math.min(1.4 * lineHeight, (area.bottom - area.top) / lines.length)
  const longest = Math.max(1, ...lines.map((line) => (line.at(-1)?.at ?? 0) + (line.at(-1)?.text.length ?? 0)))
  const advance = Math.min(letter, width / longest)
  return lines.flatMap((line, nth) =>
    line.map((word): Placed => {
      const [left, top] = [area.left + word.at * advance, area.top + nth * height]
      return { text: word.text, left, right: left + word.text.length * advance, top, bottom: top + height, confidence: -1 }
    }),
  )
}
