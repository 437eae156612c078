import type { Area, Rule } from '../layout/placed.ts'
import { dottedRules } from './dotted.ts'
import type { Sheet } from './glyphs.ts'
import type { Pdfium } from './pdfium.ts'

/** What is drawn on a page besides text: straight rules, small boxes with what is inside them, pictures. All in points from the top left of the sheet. */
export type Drawings = Readonly<{
  rules: readonly Rule[]
  boxes: readonly Area[]
  marks: readonly Area[]
  images: readonly Area[]
  objects: number
}>

const [path, image, form] = [2, 3, 5]
/** More objects than any form has, one ruled by single dots included. */
const mostObjects = 40_000
const mostSegments = 400
const deepest = 4

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
const plain: Matrix = [1, 0, 0, 1, 0, 0]

type Found = { rules: Rule[]; boxes: Area[]; marks: Area[]; images: Area[]; objects: number }

export function drawingsOf(m: Pdfium, page: number, sheet: Sheet): Drawings {
  const found: Found = { rules: [], boxes: [], marks: [], images: [], objects: 0 }
  const at = m.wasmExports.malloc(64)
  gather(m, m._FPDFPage_CountObjects(page), (index) => m._FPDFPage_GetObject(page, index), plain, at, sheet, found, 0)
  m.wasmExports.free(at)
  found.rules.push(...dottedRules(found.marks))
  return found
}

function gather(
  m: Pdfium,
  count: number,
  objectAt: (index: number) => number,
  matrix: Matrix,
  at: number,
  sheet: Sheet,
  found: Found,
  depth: number,
) {
  for (let index = 0; index < count && found.objects < mostObjects; index++) {
    const object = objectAt(index)
    const type = m._FPDFPageObj_GetType(object)
    if (type === 1) continue
    found.objects++
    if (type === image) found.images.push(...within(sheet, boundsOf(m, object, matrix, at, sheet)))
    else if (type === path) addPath(m, object, matrix, at, sheet, found)
    else if (type === form && depth < deepest) {
      const inner = times(matrixOf(m, object, at), matrix)
      gather(m, m._FPDFFormObj_CountObjects(object), (nth) => m._FPDFFormObj_GetObject(object, nth), inner, at, sheet, found, depth + 1)
    }
  }
}

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
]

function matrixOf(m: Pdfium, object: number, at: number): Matrix {
  if (!m._FPDFPageObj_GetMatrix(object, at)) return plain
  const from = at >> 2
  return Array.from({ length: 6 }, (_, nth) => m.HEAPF32[from + nth]!) as unknown as Matrix
}

function boundsOf(m: Pdfium, object: number, matrix: Matrix, at: number, sheet: Sheet): Area {
  m._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)
  const from = at >> 2
  const [l, b, r, t] = [m.HEAPF32[from]!, m.HEAPF32[from + 1]!, m.HEAPF32[from + 2]!, m.HEAPF32[from + 3]!]
  return around(
    [
      [l, b],
      [r, b],
      [l, t],
      [r, t],
    ].map(([x, y]) => onSheet(x!, y!, matrix, sheet)),
  )
}

const onSheet = (x: number, y: number, [a, b, c, d, e, f]: Matrix, sheet: Sheet): readonly [number, number] => [
  a * x + c * y + e - sheet.left,
  sheet.top - (b * x + d * y + f),
]

const around = (points: readonly (readonly [number, number])[]): Area => ({
  left: Math.min(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  right: Math.max(...points.map(([x]) => x)),
  bottom: Math.max(...points.map(([, y]) => y)),
})

function within({ width, height }: Sheet, { left, top, right, bottom }: Area): Area[] {
  const area = { left: Math.max(0, left), top: Math.max(0, top), right: Math.min(width, right), bottom: Math.min(height, bottom) }
  return area.right > area.left && area.bottom > area.top ? [area] : []
}

const thin = 2.6
const shortest = 5

function addPath(m: Pdfium, object: number, outer: Matrix, at: number, sheet: Sheet, found: Found) {
  if (!m._FPDFPath_GetDrawMode(object, at, at + 4)) return
  const [fill, stroke] = [m.HEAP32[at >> 2]! !== 0, m.HEAP32[(at >> 2) + 1]! !== 0]
  if ((!fill && !stroke) || isWhite(m, object, stroke, at)) return
  const bounds = boundsOf(m, object, outer, at, sheet)
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
  if (width <= thin || height <= thin) {
    if (Math.max(width, height) >= shortest) found.rules.push(centred(bounds))
    else found.marks.push(bounds)
    return
  }
  const segments = m._FPDFPath_CountSegments(object)
  if (segments > mostSegments) return
  const points = pointsOf(m, object, segments, times(matrixOf(m, object, at), outer), at, sheet)
  if (isSquare(bounds) && stroke && isBox(points, bounds)) found.boxes.push(bounds)
  else if (width < 22 && height < 22) found.marks.push(bounds)
  if (stroke) found.rules.push(...straight(points))
}

/** White ink on white paper is not seen; boxes painted to hide a background are no rules. */
function isWhite(m: Pdfium, object: number, stroke: boolean, at: number): boolean {
  const known = stroke
    ? m._FPDFPageObj_GetStrokeColor(object, at, at + 4, at + 8, at + 12)
    : m._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)
  const from = at >> 2
  return known !== 0 && ((m.HEAP32[from]! > 250 && m.HEAP32[from + 1]! > 250 && m.HEAP32[from + 2]! > 250) || m.HEAP32[from + 3] === 0)
}

/** The middle line of a thin bar. */
function centred({ left, top, right, bottom }: Area): Rule {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return right - left >= bottom - top ? { left, right, top: y, bottom: y } : { left: x, right: x, top, bottom }
}

const isSquare = ({ left, top, right, bottom }: Area) => {
  const [width, height] = [right - left, bottom - top]
  return width >= 5 && height >= 5 && width <= 22 && height <= 22 && Math.max(width, height) < 1.35 * Math.min(width, height)
}

/** Four sides along its bounds, and nothing across. */
const isBox = (points: readonly Point[], { left, top, right, bottom }: Area): boolean =>
  straight(points).length >= 4 &&
  points.every(
    ({ x, y }) => Math.min(Math.abs(x - left), Math.abs(x - right)) < 1.5 && Math.min(Math.abs(y - top), Math.abs(y - bottom)) < 1.5,
  )

type Point = { x: number; y: number; kind: number; close: boolean }
const [line, , move] = [0, 1, 2]

function pointsOf(m: Pdfium, object: number, segments: number, matrix: Matrix, at: number, sheet: Sheet): Point[] {
  return Array.from({ length: segments }, (_, index) => {
    const segment = m._FPDFPath_GetPathSegment(object, index)
    m._FPDFPathSegment_GetPoint(segment, at, at + 4)
    const [x, y] = onSheet(m.HEAPF32[at >> 2]!, m.HEAPF32[(at >> 2) + 1]!, matrix, sheet)
    return { x, y, kind: m._FPDFPathSegment_GetType(segment), close: m._FPDFPathSegment_GetClose(segment) !== 0 }
  })
}

/** The level and upright lines of a path. */
function straight(points: readonly Point[]): Rule[] {
  const rules: Rule[] = []
  let first: Point | undefined
  let last: Point | undefined
  const add = (from: Point, to: Point) => {
    const area = around([
      [from.x, from.y],
      [to.x, to.y],
    ])
    const [width, height] = [area.right - area.left, area.bottom - area.top]
    if (Math.max(width, height) >= shortest && Math.min(width, height) < 1) rules.push(area)
  }
  for (const point of points) {
    if (point.kind === move) first = point
    else if (last && point.kind === line) add(last, point)
    if (point.close && first) add(point, first)
    last = point
  }
  return rules
}
