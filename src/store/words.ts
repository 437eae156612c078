import type { Word } from '#case/page'

// Seven 32-bit numbers a word, little-endian: start, end (whole), left, top, width, height, confidence (floating; NaN where there is none).
// Intake measures in 32-bit floats, so nothing is lost: a stored page reads exactly as a fresh one.
const each = 28

export function packed(words: readonly Word[]): Buffer {
  const bytes = Buffer.alloc(words.length * each)
  for (const [at, { start, end, box, confidence }] of words.entries()) {
    const from = at * each
    bytes.writeUInt32LE(start, from)
    bytes.writeUInt32LE(end, from + 4)
    for (let side = 0; side < 4; side++) bytes.writeFloatLE(box?.[side] ?? Number.NaN, from + 8 + 4 * side)
    bytes.writeFloatLE(confidence ?? Number.NaN, from + 24)
  }
  return bytes
}

export const unpacked = (bytes: Buffer): readonly Word[] =>
  Array.from({ length: bytes.length / each }, (_, at) => {
    const from = at * each
    const float = (offset: number) => bytes.readFloatLE(from + offset)
    const [left, confidence] = [float(8), float(24)]
    return {
      start: bytes.readUInt32LE(from),
      end: bytes.readUInt32LE(from + 4),
      box: Number.isNaN(left) ? null : ([left, float(12), float(16), float(20)] as const),
      confidence: Number.isNaN(confidence) ? null : confidence,
    }
  })
