import type { MediaType } from '../mediaType.ts'
import { problems, Unreadable } from '../problems.ts'
import { jpegSheet } from './jpeg.ts'
import { pngSheet } from './png.ts'
import { pdfOfPictures } from './sheet.ts'
import { tiffSheets } from './tiff.ts'

/** A photograph or scan as a PDF of one page or more. Throws `Unreadable` for kinds of picture that cannot be read here. */
export async function pictureAsPdf(mediaType: MediaType, bytes: Uint8Array, mostPixels: number, mostPages: number): Promise<Uint8Array> {
  if (mediaType === 'image/jpeg') return pdfOfPictures([jpegSheet(bytes, mostPixels)])
  if (mediaType === 'image/png') return pdfOfPictures([pngSheet(bytes, mostPixels)])
  if (mediaType === 'image/tiff') return pdfOfPictures(tiffSheets(bytes, mostPixels, mostPages))
  if (mediaType === 'image/heic') return pdfOfPictures(await (await import('./heic.ts')).heicSheets(bytes, mostPixels, mostPages))
  if (mediaType === 'image/gif') return pdfOfPictures([(await import('./gif.ts')).gifSheet(bytes, mostPixels)])
  if (mediaType === 'image/bmp') return pdfOfPictures([(await import('./bmp.ts')).bmpSheet(bytes, mostPixels)])
  if (mediaType === 'image/webp') return pdfOfPictures([(await import('./webp.ts')).webpSheet(bytes, mostPixels)])
  throw new Unreadable(problems.unsupported)
}
