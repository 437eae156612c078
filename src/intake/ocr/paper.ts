import type { Grey } from './grey.ts'

const tile = 64

/** The picture with its paper made white: shade, shadow and yellowing taken out, so that ink is dark wherever it stands. */
export function onWhite({ pixels, width, height }: Grey): Grey {
  const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)]
  const paper = new Uint8Array(across * down)
  const counts = new Uint32Array(256)
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      counts.fill(0)
      let total = 0
      for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y += 2) {
        for (let x = column * tile; x < Math.min(width, (column + 1) * tile); x += 2) {
          counts[pixels[y * width + x]!]!++
          total++
        }
      }
      let shade = 255
      for (let seen = counts[255]!; shade > 0 && seen < total * 0.2; seen += counts[shade]!) shade--
      paper[row * across + column] = Math.max(shade, 60)
    }
  }
  const white = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / tile) * across
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const bright = (pixels[at]! * 255) / paper[row + (x >> 6)]!
      white[at] = bright > 255 ? 255 : bright
    }
  }
  return { pixels: white, width, height }
}

/** Darker than this is ink, on white paper. */
export const ink = 150
