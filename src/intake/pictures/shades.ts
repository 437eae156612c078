import type { PictureSheet } from './sheet.ts'

/** How light a colour is, 0 to 255. */
export const luma = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue
/** A shade laid over white paper. */
export const over = (light: number, alpha: number): number => 255 + ((light - 255) * alpha) / 255

/** A page that is one picture in shades of grey, a byte a pixel. */
export const greySheet = (width: number, height: number, grey: Uint8Array): PictureSheet => ({
  plates: [{ width, height, data: grey, dictionary: '/ColorSpace/DeviceGray/BitsPerComponent 8' }],
  turned: 0,
})

/** Pixels of red, green, blue and alpha, laid over white. */
export function greyOf(pixels: Uint8Array | Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(pixels.length / 4)
  for (let at = 0; at < grey.length; at++)
    grey[at] = over(luma(pixels[at * 4]!, pixels[at * 4 + 1]!, pixels[at * 4 + 2]!), pixels[at * 4 + 3]!)
  return grey
}
