import { decodeText } from './plainText.ts'

export type MediaType =
  | 'application/pdf'
  | 'application/zip'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/x-ufdr'
  | 'application/x-ole-storage'
  | 'application/x-opendocument'
  | 'application/x-packed'
  | 'application/rtf'
  | 'application/json'
  | 'application/xml'
  | 'message/rfc822'
  | 'application/mbox'
  | 'text/plain'
  | 'text/html'
  | 'image/png'
  | 'image/jpeg'
  | 'image/tiff'
  | 'image/heic'
  | 'image/gif'
  | 'image/bmp'
  | 'image/webp'
  | 'image/avif'
  | 'audio/*'
  | 'video/*'
  | 'application/x-program'
  | 'application/octet-stream'

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((value, at) => bytes[at] === value)

/**
 * What a file is by its first bytes (the first 4 kB are enough). Archives and Office files are told apart later by what they hold.
 * A PDF may have something before its header; an archive that begins with a PDF as it stands is an archive.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType {
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf'
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return 'application/zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'application/x-ole-storage'
  if (ascii(bytes, 0, 5) === '{\\rtf') return 'application/rtf'
  if (isProgram(bytes)) return 'application/x-program'
  if (isPacked(bytes)) return 'application/x-packed'
  return imageType(bytes) ?? (ascii(bytes, 0, 1024).includes('%PDF-') ? 'application/pdf' : (soundOrFilm(bytes) ?? textType(bytes)))
}

/** Programs of Windows, Linux and macOS, and Windows shortcuts. */
const isProgram = (bytes: Uint8Array): boolean =>
  (starts(bytes, 0x4d, 0x5a) && bytes.includes(0)) ||
  starts(bytes, 0x7f, 0x45, 0x4c, 0x46) ||
  starts(bytes, 0x4c, 0, 0, 0, 1, 0x14, 2, 0) ||
  starts(bytes, 0xcf, 0xfa, 0xed, 0xfe) ||
  starts(bytes, 0xca, 0xfe, 0xba, 0xbe)

/** RAR, 7-Zip, gzip and cabinets: archives that are not opened here. */
const isPacked = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 5) === 'Rar!\x1a' ||
  starts(bytes, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) ||
  starts(bytes, 0x1f, 0x8b, 8) ||
  ascii(bytes, 0, 4) === 'MSCF'

function imageType(bytes: Uint8Array): MediaType | undefined {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'image/tiff'
  if (ascii(bytes, 0, 4) === 'GIF8') return 'image/gif'
  if (ascii(bytes, 0, 2) === 'BM' && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0) return 'image/bmp'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(bytes, 4, 8) === 'ftyp' && /^avi[fs]/.test(ascii(bytes, 8, 12))) return 'image/avif'
  if (ascii(bytes, 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cmx]|mif1|msf1)/.test(ascii(bytes, 8, 12))) return 'image/heic'
  return undefined
}

function soundOrFilm(bytes: Uint8Array): MediaType | undefined {
  if (ascii(bytes, 4, 8) === 'ftyp') return /^M4[AB]/.test(ascii(bytes, 8, 12)) ? 'audio/*' : 'video/*'
  if (ascii(bytes, 0, 4) === 'RIFF') return ascii(bytes, 8, 12) === 'WAVE' ? 'audio/*' : 'video/*'
  if (ascii(bytes, 0, 3) === 'ID3' || ascii(bytes, 0, 4) === 'OggS' || ascii(bytes, 0, 4) === 'fLaC' || ascii(bytes, 0, 5) === '#!AMR')
    return 'audio/*'
  if (bytes[0] === 0xff && [0xfb, 0xf3, 0xf2, 0xf1, 0xf9].includes(bytes[1] ?? 0)) return 'audio/*'
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3) || starts(bytes, 0x30, 0x26, 0xb2, 0x75) || starts(bytes, 0, 0, 1, 0xba)) return 'video/*'
  if (isStream(bytes, 0, 188) || isStream(bytes, 4, 192) || ascii(bytes, 0, 4) === 'DHAV') return 'video/*'
  return undefined
}

/** Film in packets of so many bytes, each of which begins alike: what cameras record. */
const isStream = (bytes: Uint8Array, first: number, packet: number): boolean =>
  bytes.length > 4 * packet && [0, 1, 2, 3].every((nth) => bytes[first + nth * packet] === 0x47)

const emailHeader =
  /^(received|return-path|from|to|subject|date|message-id|mime-version|delivered-to|x-[a-z0-9-]{1,60}|content-type|reply-to|cc|sender|thread-topic|dkim-signature|arc-seal):/i

function textType(bytes: Uint8Array): MediaType {
  const text = decodeText(bytes.subarray(0, 4096))
  if (text === undefined) return 'application/octet-stream'
  const start = text.trimStart()
  if (/^<\?xml/i.test(start)) return /<html[\s>]/i.test(start) ? 'text/html' : 'application/xml'
  if (/^(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start)) return 'text/html'
  if (/^[[{]\s*["[{\]}]/.test(start)) return 'application/json'
  const firstLines = start.split(/\r?\n/, 8)
  if (/^From \S+ .*\d{4}\s*$/.test(firstLines[0] ?? '') && /^[a-z-]{2,40}:/i.test(firstLines[1] ?? '')) return 'application/mbox'
  const headers = firstLines.filter((line) => emailHeader.test(line)).length
  if (
    headers >= 2 &&
    emailHeader.test(firstLines[0] ?? '') &&
    /^(mime-version|message-id|received|content-type|return-path):/im.test(start)
  )
    return 'message/rfc822'
  return 'text/plain'
}
