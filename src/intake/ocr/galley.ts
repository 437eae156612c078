import type { Area } from '../layout/placed.ts'
import type { Seen } from './engine.ts'
import type { Grey } from './grey.ts'
import { ink } from './paper.ts'

/**
 * Pieces of a picture set one under another in a column, so that a lone `No` in a narrow cell is read as a line of text and not lost between rules.
 * `back` says where in the first picture a word of the column was, and in which piece.
 */
export type Galley = Readonly<{
  picture: Grey
  pieces: readonly { piece: number; from: Area }[]
  back: (word: Seen) => { piece: number; word: Seen } | undefined
}>

const margin = 24

/** `pieces` in pixels of the picture; pieces without ink get no place in the column. */
export function galleyOf(picture: Grey, pieces: readonly Area[]): Galley | undefined {
  const placed: { piece: number; from: Area; top: number }[] = []
  let [width, height] = [0, margin]
  pieces.forEach((piece, at) => {
    const from = inkedPart(picture, piece)
    if (!from) return
    placed.push({ piece: at, from, top: height })
    width = Math.max(width, from.right - from.left)
    height += from.bottom - from.top + margin
  })
  if (placed.length === 0) return undefined
  const across = width + 2 * margin
  const pixels = new Uint8Array(across * height).fill(255)
  for (const { from, top } of placed) {
    for (let y = from.top; y < from.bottom; y++) {
      pixels.set(
        picture.pixels.subarray(y * picture.width + from.left, y * picture.width + from.right),
        (top + y - from.top) * across + margin,
      )
    }
  }
  const back = (word: Seen) => {
    const middle = (word.top + word.bottom) / 2
    const place = placed.find(({ from, top }) => middle >= top - margin / 2 && middle < top + (from.bottom - from.top) + margin / 2)
    if (!place) return undefined
    const [dx, dy] = [place.from.left - margin, place.from.top - place.top]
    const { left, top, right, bottom, lineTop, lineBottom } = word
    return {
      piece: place.piece,
      word: {
        ...word,
        left: left + dx,
        top: top + dy,
        right: right + dx,
        bottom: bottom + dy,
        lineTop: lineTop + dy,
        lineBottom: lineBottom + dy,
      },
    }
  }
  return { picture: { pixels, width: across, height }, pieces: placed, back }
}

/** The part of a piece that has ink in it, a little margin included; specks do not count. */
export function inkedPart({ pixels, width }: Grey, piece: Area): Area | undefined {
  const [left, top, right, bottom] = [Math.ceil(piece.left), Math.ceil(piece.top), Math.floor(piece.right), Math.floor(piece.bottom)]
  let found: { left: number; top: number; right: number; bottom: number } | undefined
  let dark = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (pixels[y * width + x]! >= ink) continue
      dark++
      if (!found) found = { left: x, top: y, right: x + 1, bottom: y + 1 }
      else {
        if (x < found.left) found.left = x
        if (x >= found.right) found.right = x + 1
        found.bottom = y + 1
      }
    }
  }
  if (!found || dark < 25) return undefined
  return {
    left: Math.max(left, found.left - 4),
    top: Math.max(top, found.top - 4),
    right: Math.min(right, found.right + 4),
    bottom: Math.min(bottom, found.bottom + 4),
  }
}

/** The picture with some areas made white. */
export function blanked({ pixels, width, height }: Grey, areas: readonly Area[]): Grey {
  const clean = pixels.slice()
  for (const { left, top, right, bottom } of areas) {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
      clean.fill(255, y * width + Math.max(0, Math.floor(left)), y * width + Math.min(width, Math.ceil(right)))
  }
  return { pixels: clean, width, height }
}

export function hasInk({ pixels }: Grey): boolean {
  let dark = 0
  for (let at = 0; at < pixels.length; at += 3) if (pixels[at]! < ink && ++dark > 60) return true
  return false
}
