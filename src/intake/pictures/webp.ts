import { decode } from '@cwasm/webp'
import { problems, Unreadable } from '../problems.ts'
import { greyOf, greySheet } from './shades.ts'
import type { PictureSheet } from './sheet.ts'

/** A WebP, as telephones and browsers save pictures of a screen, laid over white. One that moves is not read. */
export function webpSheet(bytes: Uint8Array, mostPixels: number): PictureSheet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30) throw new Unreadable(problems.damaged)
  const [width, height] = sizeOf(view, String.fromCharCode(...bytes.subarray(12, 16)))
  if (width * height > mostPixels) throw new Unreadable(problems.tooLarge)
  let picture: ReturnType<typeof decode>
  try {
    picture = decode(bytes)
  } catch {
    throw new Unreadable(problems.damaged)
  }
  return greySheet(picture.width, picture.height, greyOf(picture.data))
}

const moves = 2

/** What the head of each of the three kinds says of its size, before anything is unpacked. */
function sizeOf(view: DataView, kind: string): readonly [width: number, height: number] {
  if (kind === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  if (kind === 'VP8L') {
    const both = view.getUint32(21, true)
    return [(both & 0x3fff) + 1, ((both >>> 14) & 0x3fff) + 1]
  }
  if (kind !== 'VP8X') throw new Unreadable(problems.damaged)
  if ((view.getUint8(20) & moves) !== 0) throw new Unreadable(problems.movingPicture)
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1
  return [three(24), three(27)]
}
