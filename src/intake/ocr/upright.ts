import { type Quarter, turnedSize } from '../layout/turn.ts'
import { type Seen, see } from './engine.ts'
import type { Grey } from './grey.ts'
import { onWhite } from './paper.ts'
import { areTall } from './readPicture.ts'

/** The picture turned clockwise by quarter turns. */
export function turnedPicture({ pixels, width, height }: Grey, turns: Quarter): Grey {
  if (turns === 0) return { pixels, width, height }
  const [across, down] = turnedSize(width, height, turns)
  const turned = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [toX, toY] = turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      turned[toY * across + toX] = pixels[y * width + x]!
    }
  }
  return { pixels: turned, width: across, height: down }
}

/** Which way up a picture reads best, tried on a smaller copy. Asked only where it reads badly as it is. */
export async function turnsToUpright(picture: Grey, dotsPerInch: number): Promise<Quarter> {
  const factor = Math.max(1, Math.floor(dotsPerInch / 130))
  const small = onWhite(smaller(picture, factor))
  let [best, most]: [Quarter, number] = [0, 0]
  for (const turns of [0, 1, 3, 2] as const) {
    const seen = await see(turnedPicture(small, turns), 'page', Math.round(dotsPerInch / factor))
    const read = areTall(seen) ? 0 : readability(seen)
    if (read > most * 1.2) [best, most] = [turns, read]
  }
  return best
}

/** Letters of words that look like words and that the engine is sure of. */
export const readability = (words: readonly Pick<Seen, 'text' | 'confidence'>[]): number =>
  words.reduce((sum, { text, confidence }) => sum + (confidence > 0.7 && /^[\p{L}'’-]{3,}[.,;:]?$/u.test(text) ? text.length : 0), 0)

function smaller({ pixels, width, height }: Grey, factor: number): Grey {
  if (factor === 1) return { pixels, width, height }
  const [across, down] = [Math.floor(width / factor), Math.floor(height / factor)]
  const reduced = new Uint8Array(across * down)
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      let sum = 0
      for (let dy = 0; dy < factor; dy++) for (let dx = 0; dx < factor; dx++) sum += pixels[(y * factor + dy) * width + x * factor + dx]!
      reduced[y * across + x] = sum / (factor * factor)
    }
  }
  return { pixels: reduced, width: across, height: down }
}
