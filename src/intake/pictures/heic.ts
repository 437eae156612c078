import libheif from 'libheif-js/wasm-bundle.js'
import { problems, Unreadable } from '../problems.ts'
import { greyOf, greySheet } from './shades.ts'
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
    sheets.push(greySheet(width, height, greyOf(data)))
  }
  return sheets
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
