import { problems, Unreadable } from '../problems.ts'
import type { PictureSheet, Plate } from './sheet.ts'

const tags = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  counts: 279,
  predictor: 317,
  options: 292,
  palette: 320,
  tile: 322,
} as const
type Name = keyof typeof tags
type Directory = Partial<Record<Name, number[]>>

const orientations: Readonly<Record<number, PictureSheet['turned']>> = { 3: 180, 6: 90, 8: 270 }

/** The pages of a TIFF, one or many, as scanners and fax servers write them. The pixels are not unpacked here. */
export function tiffSheets(bytes: Uint8Array, mostPixels: number, mostPages: number): PictureSheet[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const sheets: PictureSheet[] = []
  const seen = new Set<number>()
  try {
    for (
      let at = view.getUint32(4, little);
      at !== 0 && !seen.has(at);
      at = view.getUint32(at + 2 + view.getUint16(at, little) * 12, little)
    ) {
      seen.add(at)
      if (seen.size > mostPages) throw new Unreadable(problems.tooLarge)
      sheets.push(sheetOf(directoryAt(view, at, little), bytes, mostPixels))
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
  }
  if (sheets.length === 0) throw new Unreadable(problems.damaged)
  return sheets
}

function directoryAt(view: DataView, start: number, little: boolean): Directory {
  const found: Directory = {}
  const count = view.getUint16(start, little)
  for (let nth = 0; nth < count; nth++) {
    const at = start + 2 + nth * 12
    const name = (Object.keys(tags) as Name[]).find((one) => tags[one] === view.getUint16(at, little))
    const [type, length] = [view.getUint16(at + 2, little), view.getUint32(at + 4, little)]
    const size = type === 3 ? 2 : type === 4 ? 4 : 1
    if (!name || (type !== 3 && type !== 4 && type !== 1) || length > 100_000) continue
    const from = length * size <= 4 ? at + 8 : view.getUint32(at + 8, little)
    found[name] = Array.from({ length }, (_, item) =>
      size === 2
        ? view.getUint16(from + 2 * item, little)
        : size === 4
          ? view.getUint32(from + 4 * item, little)
          : view.getUint8(from + item),
    )
  }
  return found
}

function sheetOf(directory: Directory, bytes: Uint8Array, mostPixels: number): PictureSheet {
  const one = (name: Name, otherwise: number) => directory[name]?.[0] ?? otherwise
  const [width, height] = [one('width', 0), one('height', 0)]
  if (width * height > mostPixels) throw new Unreadable(problems.tooLarge)
  if (width === 0 || height === 0 || directory.tile || !directory.offsets || !directory.counts) throw new Unreadable(problems.unsupported)
  const rows = Math.min(height, one('rowsPerStrip', height))
  const plates = directory.offsets.flatMap((offset, strip): Plate[] => {
    const down = Math.min(rows, height - strip * rows)
    const data = bytes.subarray(offset, offset + (directory.counts?.[strip] ?? 0))
    if (down <= 0 || data.length === 0) return []
    return [
      {
        width,
        height: down,
        data: one('fillOrder', 1) === 2 ? mirrored(data) : data,
        dictionary: dictionaryOf(directory, one, width, down),
      },
    ]
  })
  if (plates.length === 0) throw new Unreadable(problems.damaged)
  return { plates, turned: orientations[one('orientation', 1)] ?? 0 }
}

/** What PDF calls the same packing. */
function dictionaryOf(directory: Directory, one: (name: Name, otherwise: number) => number, width: number, height: number): string {
  const [bits, colours, photometric] = [one('bits', 1), one('samples', 1), one('photometric', 0)]
  const whiteIsZero = photometric === 0
  const fax = (k: number) =>
    `/Filter/CCITTFaxDecode/DecodeParms<</K ${k}/Columns ${width}/Rows ${height}/BlackIs1 ${whiteIsZero ? 'false' : 'true'}>>`
  const parameters =
    one('predictor', 1) === 2 ? `/DecodeParms<</Predictor 2/Colors ${colours}/BitsPerComponent ${bits}/Columns ${width}>>` : ''
  const filters: Readonly<Record<number, string>> = {
    1: '',
    3: fax((one('options', 0) & 1) === 1 ? 1 : 0),
    4: fax(-1),
    5: `/Filter/LZWDecode${parameters}`,
    7: '/Filter/DCTDecode',
    8: `/Filter/FlateDecode${parameters}`,
    32946: `/Filter/FlateDecode${parameters}`,
    32773: '/Filter/RunLengthDecode',
  }
  const compression = one('compression', 1)
  const filter = filters[compression]
  if (filter === undefined) throw new Unreadable(problems.unsupported)
  const isFax = compression === 3 || compression === 4
  return `${colourSpace(directory, photometric, bits, colours)}/BitsPerComponent ${bits}${whiteIsZero && !isFax ? '/Decode[1 0]' : ''}${filter}`
}

function colourSpace({ palette }: Directory, photometric: number, bits: number, colours: number): string {
  if (photometric === 3 && palette) {
    const entries = 1 << bits
    const hex = Array.from({ length: entries }, (_, at) =>
      [0, 1, 2].map((channel) => ((palette[channel * entries + at] ?? 0) >> 8).toString(16).padStart(2, '0')).join(''),
    )
    return `/ColorSpace[/Indexed/DeviceRGB ${entries - 1}<${hex.join('')}>]`
  }
  if (colours !== 1 && colours !== 3 && colours !== 4) throw new Unreadable(problems.unsupported)
  return colours === 1 ? '/ColorSpace/DeviceGray' : colours === 3 ? '/ColorSpace/DeviceRGB' : '/ColorSpace/DeviceCMYK'
}

const mirrored = (data: Uint8Array): Uint8Array =>
  data.map((byte) => {
    let value = 0
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) value |= 128 >> bit
    return value
  })
