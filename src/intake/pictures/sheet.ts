/** One picture as PDF would hold it: its pixels packed by a filter PDF knows, and how to take them. */
export type Plate = Readonly<{ width: number; height: number; data: Uint8Array; dictionary: string }>
/** A page of pictures one under another (a scan may be cut into strips), turned clockwise by so many degrees when shown. */
export type PictureSheet = Readonly<{ plates: readonly Plate[]; turned: 0 | 90 | 180 | 270 }>

/** A picture is taken to have 200 dots an inch, as it is later drawn to be read; smaller and larger ones to measure this at the least and at the most. */
const dotsPerInch = 200
const [shortest, longest] = [6 * dotsPerInch, 13 * dotsPerInch]

/** Points for one pixel. What a picture was meant to measure is seldom known. */
function scaleOf(width: number, height: number): number {
  const side = Math.max(width, height)
  return ((Math.min(longest, Math.max(shortest, side)) / side) * 72) / dotsPerInch
}

/** A PDF of pictures, so that one reader does for all: PDFium knows every packing that scanners and cameras use. */
export function pdfOfPictures(sheets: readonly PictureSheet[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const offsets: number[] = []
  let length = 0
  const write = (piece: string | Uint8Array) => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece
    pieces.push(bytes)
    length += bytes.length
  }
  const object = (number: number, dictionary: string, stream?: Uint8Array) => {
    offsets[number] = length
    write(`${number} 0 obj\n${dictionary}\n`)
    if (stream) {
      write('stream\n')
      write(stream)
      write('\nendstream\n')
    }
    write('endobj\n')
  }
  write('%PDF-1.7\n')
  let next = 3
  const pages: number[] = []
  for (const { plates, turned } of sheets) {
    const [width, height] = [Math.max(...plates.map((plate) => plate.width)), plates.reduce((sum, plate) => sum + plate.height, 0)]
    const scale = scaleOf(width, height)
    const numbers = plates.map(({ width: across, height: down, data, dictionary }) => {
      object(next, `<</Type/XObject/Subtype/Image/Width ${across}/Height ${down}${dictionary}/Length ${data.length}>>`, data)
      return next++
    })
    let top = height
    const drawing = plates.map((plate, at) => {
      top -= plate.height
      return `q ${plate.width * scale} 0 0 ${plate.height * scale} 0 ${top * scale} cm /P${at} Do Q`
    })
    const content = Buffer.from(drawing.join('\n'))
    object(next++, `<</Length ${content.length}>>`, content)
    const named = numbers.map((number, at) => `/P${at} ${number} 0 R`).join('')
    object(
      next,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width * scale} ${height * scale}]/Rotate ${turned}/Resources<</XObject<<${named}>>>>/Contents ${next - 1} 0 R>>`,
    )
    pages.push(next++)
  }
  object(1, '<</Type/Catalog/Pages 2 0 R>>')
  object(2, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((page) => `${page} 0 R`).join(' ')}]>>`)
  const start = length
  const lines = Array.from({ length: next - 1 }, (_, at) => `${String(offsets[at + 1]).padStart(10, '0')} 00000 n \n`)
  write(`xref\n0 ${next}\n0000000000 65535 f \n${lines.join('')}trailer\n<</Size ${next}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(pieces)
}
