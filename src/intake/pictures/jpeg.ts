import { problems, Unreadable } from '../problems.ts'
import type { PictureSheet } from './sheet.ts'

const orientations = { 3: 180, 6: 90, 8: 270 } as const

/** A JPEG as a page, the way up its camera noted. The pixels are not unpacked here. */
export function jpegSheet(bytes: Uint8Array, mostPixels: number): PictureSheet {
  let turned: PictureSheet['turned'] = 0
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1]!
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xe1) turned = orientations[orientationOf(bytes.subarray(at + 4, at + 2 + length)) as 3] ?? turned
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) {
      const [height, width, colours] = [(bytes[at + 5]! << 8) | bytes[at + 6]!, (bytes[at + 7]! << 8) | bytes[at + 8]!, bytes[at + 9]!]
      if (width * height > mostPixels) throw new Unreadable(problems.tooLarge)
      const space =
        colours === 1
          ? '/ColorSpace/DeviceGray'
          : colours === 4
            ? '/ColorSpace/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]'
            : '/ColorSpace/DeviceRGB'
      if (width === 0 || height === 0) break
      return { plates: [{ width, height, data: bytes, dictionary: `${space}/BitsPerComponent 8/Filter/DCTDecode` }], turned }
    }
    if (length < 2) break
    at += 2 + length
  }
  throw new Unreadable(problems.damaged)
}

/** The orientation tag (0x0112) of an Exif block: a small TIFF after six bytes of name. */
function orientationOf(block: Uint8Array): number {
  if (String.fromCharCode(...block.subarray(0, 4)) !== 'Exif' || block.length < 20) return 1
  const view = new DataView(block.buffer, block.byteOffset + 6, block.length - 6)
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > view.byteLength) return 1
  const count = view.getUint16(first, little)
  for (let at = first + 2; at + 12 <= view.byteLength && at < first + 2 + count * 12; at += 12) {
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little)
  }
  return 1
}
