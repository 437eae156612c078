/** A picture fit to be a map annex, or why it is not. Everything in it but the picture is taken out: a photograph may hold the place where it was taken. */
export type MapPicture =
  | Readonly<{ fit: true; mediaType: 'image/png' | 'image/jpeg'; bytes: Uint8Array; width: number; height: number }>
  | Readonly<{ fit: false; because: string }>

/** The largest that is kept with a case. */
const mostBytes = 1_000_000
const mostSide = 6000

const unfit = (because: string): MapPicture => ({ fit: false, because })
const damaged = unfit('This picture is damaged and cannot be used.')

export function mapPicture(bytes: Uint8Array): MapPicture {
  if (bytes.length > mostBytes) return unfit('The picture is larger than 1 MB. Save it smaller and choose it again.')
  const found = isPng(bytes) ? png(bytes) : isJpeg(bytes) ? jpeg(bytes) : unfit('Choose a PNG or JPEG picture.')
  if (!found.fit) return found
  if (found.width < 100 || found.height < 100) return unfit('The picture is too small to be read as a map.')
  if (found.width > mostSide || found.height > mostSide)
    return unfit(`The picture is larger than ${mostSide} points a side. Save it smaller and choose it again.`)
  return found
}

const isPng = (bytes: Uint8Array) => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte)
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The chunks a PNG is drawn from; all others are left out. */
const drawnChunks = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'sRGB', 'cHRM', 'sBIT', 'bKGD', 'pHYs']

function png(bytes: Uint8Array): MapPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let [at, size, drawn] = [8, { width: 0, height: 0 }, false]
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const end = at + 12 + length
    if (end > bytes.length) return damaged
    if (name === 'IHDR' && length === 13) size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (name === 'IDAT') drawn = true
    if (drawnChunks.includes(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return size.width > 0 && drawn ? { fit: true, mediaType: 'image/png', bytes: joined(kept), ...size } : damaged
    at = end
  }
  return damaged
}

const startsFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
/** APP1 to APP13, APP15 and comments hold everything but the picture; APP0 and APP14 say how its colours are written. */
const isSaid = (marker: number) => (marker >= 0xe1 && marker <= 0xed) || marker === 0xef || marker === 0xfe

function jpeg(bytes: Uint8Array): MapPicture {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let [at, size] = [2, { width: 0, height: 0 }]
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return damaged
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return damaged
    if (startsFrame(marker) && length >= 8)
      size = {
        height: ((bytes[at + 5] ?? 0) << 8) + (bytes[at + 6] ?? 0),
        width: ((bytes[at + 7] ?? 0) << 8) + (bytes[at + 8] ?? 0),
      }
    if (!isSaid(marker)) kept.push(bytes.subarray(at, end))
    if (marker === 0xda) {
      const last = endOfScans(bytes, end)
      if (last === undefined || size.width === 0) return damaged
      return { fit: true, mediaType: 'image/jpeg', bytes: joined([...kept, bytes.subarray(end, last)]), ...size }
    }
    at = end
  }
  return damaged
}

/** Just past the mark that ends the picture: what cameras write after it, a second picture or a place, is left out. A progressive picture has several scans. */
function endOfScans(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  return undefined
}
