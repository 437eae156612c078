const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

/** Text in UTF-8, UTF-16 (with or without a mark) or Windows-1252; `undefined` where the bytes are not text. A cut last character is forgiven. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = zeroes(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (hasControls(bytes)) return undefined
  for (let cut = 0; cut < 4; cut++) {
    try {
      return utf8.decode(bytes.subarray(0, bytes.length - cut))
    } catch {
      if (bytes.length <= cut) break
    }
  }
  return windows1252.decode(bytes)
}

/** UTF-16 without a mark shows in every second byte being zero. */
function zeroes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = Math.min(bytes.length, 2000) & ~1
  if (sample < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = sample / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

function hasControls(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, 65_536)
  for (let at = 0; at < sample; at++) {
    const byte = bytes[at]!
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27 && byte !== 26 && byte !== 7) return true
  }
  return false
}
