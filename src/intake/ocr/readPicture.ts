import { gridsOf } from '../layout/grid.ts'
import type { Area, Placed, Rule } from '../layout/placed.ts'
import { isWithin } from '../layout/placed.ts'
import { type Seen, see } from './engine.ts'
import { blanked, galleyOf, hasInk } from './galley.ts'
import type { Grey } from './grey.ts'
import { onWhite } from './paper.ts'
import { rulingOf } from './ruling.ts'
import { sensible } from './sensible.ts'
import { before, skewOf, straightened } from './skew.ts'
import { type Square, squaresIn, withoutSquares } from './squares.ts'
import { sureness, withTick } from './ticks.ts'

/** What a picture says: its words and rules in points of the straightened picture, and the way back to the picture as it was. */
export type PictureRead = Readonly<{
  words: readonly Placed[]
  rules: readonly Rule[]
  asItWas: (area: Area) => Area
  confidence: number
  isSideways: boolean
}>

/** Reads a picture that stands upright. `dotsPerInch` is its own; areas come back in points. */
export async function readPicture(picture: Grey, dotsPerInch: number): Promise<PictureRead> {
  const white = onWhite(picture)
  const degrees = skewOf(white)
  const straight = Math.abs(degrees) < 0.12 ? white : straightened(white, degrees)
  const squares = squaresIn(straight, dotsPerInch)
  const { rules: lines, without } = rulingOf(withoutSquares(straight, squares), dotsPerInch)
  const scale = 72 / dotsPerInch
  const rules = lines.map((line) => scaled(line, scale))
  const cells = cellsToRead(rules, picture.width * scale, picture.height * scale)
  const inPixels = cells.map((cell) =>
    scaled({ left: cell.left + 1.2, top: cell.top + 1.2, right: cell.right - 1.2, bottom: cell.bottom - 1.2 }, 1 / scale),
  )
  const read = sensible([...(await inCells(without, inPixels, dotsPerInch)), ...(await onTheRest(without, inPixels, dotsPerInch))])
  const words = [...read, ...squares.map(boxSeen)]
  const turnedBack = Math.abs(degrees) < 0.12 ? 0 : degrees
  return {
    words: words.map((word) => placed(word, scale)),
    rules,
    asItWas: (area) => around(area, scale, picture, turnedBack),
    confidence: confidenceOf(read),
    isSideways: areTall(read),
  }
}

/** A square as the character that shows it; how sure it can be is not known better than of a tick. */
const boxSeen = ({ ticked, ...area }: Square): Seen => ({
  ...area,
  text: ticked ? '☒' : '☐',
  lineTop: area.top,
  lineBottom: area.bottom,
  endsLine: true,
  confidence: sureness,
})

const scaled = <A extends Area>(area: A, scale: number): A => ({
  ...area,
  left: area.left * scale,
  top: area.top * scale,
  right: area.right * scale,
  bottom: area.bottom * scale,
})

/** The cells of ruled tables; not those that hold another table, nor a frame round most of the page. */
function cellsToRead(rules: readonly Rule[], width: number, height: number): Area[] {
  const grids = gridsOf(rules)
  return grids
    .flatMap((grid) => grid.rows.flat().filter((cell) => !grids.some((other) => other !== grid && isWithin(other, cell))))
    .filter(
      (cell) =>
        cell.right - cell.left > 6 &&
        cell.bottom - cell.top > 6 &&
        (cell.right - cell.left) * (cell.bottom - cell.top) < 0.5 * width * height,
    )
}

async function inCells(picture: Grey, cells: readonly Area[], dotsPerInch: number): Promise<Seen[]> {
  const galley = galleyOf(picture, cells)
  if (!galley) return []
  const words = (await see(galley.picture, 'column', dotsPerInch)).flatMap((word) => galley.back(word) ?? [])
  const read = new Map<number, Seen[]>()
  for (const { piece, word } of words) read.set(piece, [...(read.get(piece) ?? []), word])
  return galley.pieces.flatMap(({ piece, from }) => withTick(read.get(piece) ?? [], from, picture, dotsPerInch))
}

async function onTheRest(picture: Grey, cells: readonly Area[], dotsPerInch: number): Promise<Seen[]> {
  const rest = blanked(picture, cells)
  return hasInk(rest) ? see(rest, 'page', dotsPerInch) : []
}

/** The engine reads some text that stands on its side, in a wrong order: its words are then taller than wide. */
export function areTall(words: readonly Seen[]): boolean {
  const long = words.filter((word) => word.text.length >= 4)
  return long.length > 0 && long.filter((word) => word.bottom - word.top > word.right - word.left).length > 0.5 * long.length
}

const confidenceOf = (words: readonly Seen[]): number => {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters
}

function placed({ text, left, right, lineTop, lineBottom, endsLine, confidence }: Seen, scale: number): Placed {
  const goesOn = endsLine && /\p{L}-$/u.test(text)
  const area = { left: left * scale, right: right * scale, top: lineTop * scale, bottom: lineBottom * scale }
  return {
    ...area,
    text: goesOn ? text.slice(0, -1) : text,
    confidence: Math.round(confidence * 100) / 100,
    ...(goesOn ? { goesOn: 'hyphen' } : {}),
  }
}

function around({ left, top, right, bottom }: Area, scale: number, picture: Grey, degrees: number): Area {
  if (degrees === 0) return { left, top, right, bottom }
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x, y]) => before(x! / scale, y! / scale, picture, degrees))
  const [xs, ys] = [corners.map(([x]) => x * scale), corners.map(([, y]) => y * scale)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
