import libheif from 'libheif-js/wasm-bundle.js'
import { problems, Unreadable } from '../problems.ts'
import type { PictureSheet } from './sheet.ts'

/** The photographs of a phone (HEIC), each a page in shades of grey, the way up the phone noted. Throws `Unreadable`. */
export async function heicSheets(bytes: Uint8Array, mostPixels: number, mostPages: number): Promise<readonly PictureSheet[]> {
  const pictures = quietly(() => new libheif.HeifDecoder().decode(bytes))
  if (pictures.length === 0) throw new Unreadable(problems.damaged)
  if (pictures.length > mostPages) throw new Unreadable(problems.tooLarge)
  const sheets: PictureSheet[] = []
  for (const picture of pictures) {
    const [width, height] = [picture.get_width(), picture.get_height()]
    if (width * height > mostPixels) throw new Unreadable(problems.tooLarge)
    const data = new Uint8ClampedArray(width * height * 4)
    const drawn = await quietly(() => new Promise<unknown>((done) => picture.display({ data, width, height }, done)))
    picture.free()
    if (!drawn) throw new Unreadable(problems.damaged)
    sheets.push({
      plates: [{ width, height, data: greyOf(data), dictionary: '/ColorSpace/DeviceGray/BitsPerComponent 8' }],
      turned: 0,
    })
  }
  return sheets
}

function greyOf(pixels: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(pixels.length / 4)
  for (let at = 0; at < grey.length; at++) grey[at] = 0.299 * pixels[at * 4]! + 0.587 * pixels[at * 4 + 1]! + 0.114 * pixels[at * 4 + 2]!
  return grey
}

/** The library prints what is wrong with a picture; what is wrong is told by the problem thrown, and what is printed would stand among a command's answers. */
function quietly<T>(work: () => T): T {
  const { log, error } = console
  console.log = () => {}
  console.error = () => {}
  try {
    return work()
  } finally {
    console.log = log
    console.error = error
  }
}
