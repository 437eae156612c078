import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { mapPicture } from './picture.ts'

const chunk = (name: string, body: Buffer) => {
  const whole = Buffer.alloc(12 + body.length)
  whole.writeUInt32BE(body.length)
  whole.write(name, 4, 'latin1')
  body.copy(whole, 8)
  return whole
}
const png = (width: number, height: number, ...more: Buffer[]) => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 200))
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', header), ...more, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
const jpeg = (width: number, height: number, ...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...more,
    segment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 3, 0xff, 0x00, 4, 0xff, 0xd9]),
    Buffer.from('written after the end: 51.87, -0.41'),
  ])

describe('a picture is taken in', () => {
  test.each([
    ['PNG', png(200, 120), 'image/png'],
    ['JPEG', jpeg(200, 120), 'image/jpeg'],
  ])('%s, with its size', (_, bytes, mediaType) => {
    expect(mapPicture(bytes)).toMatchObject({ fit: true, mediaType, width: 200, height: 120 })
  })

  test.each([
    ['the text and place in a PNG', png(200, 120, chunk('tEXt', Buffer.from('place of the victim')), chunk('eXIf', Buffer.from('51.87')))],
    ['the place in a JPEG', jpeg(200, 120, segment(0xe1, Buffer.from('Exif place of the victim 51.87')))],
    ['a comment in a JPEG', jpeg(200, 120, segment(0xfe, Buffer.from('place of the victim 51.87')))],
  ])('without %s', (_, bytes) => {
    const found = mapPicture(bytes)
    const kept = found.fit ? Buffer.from(found.bytes).toString('latin1') : ''
    expect([found.fit, kept.includes('victim'), kept.includes('51.87')]).toEqual([true, false, false])
  })
})

test.each([
  ['something else', Buffer.from('%PDF-1.7'), 'Choose a PNG or JPEG picture.'],
  ['a PNG cut short', png(200, 120).subarray(0, 60), 'This picture is damaged and cannot be used.'],
  ['a JPEG cut short', jpeg(200, 120).subarray(0, 20), 'This picture is damaged and cannot be used.'],
  ['a stamp', png(20, 20), 'The picture is too small to be read as a map.'],
  ['a bomb', png(7000, 110), 'The picture is larger than 6000 points a side. Save it smaller and choose it again.'],
  ['a large file', Buffer.alloc(1_100_000, 1), 'The picture is larger than 1 MB. Save it smaller and choose it again.'],
])('%s is not', (_, bytes, because) => {
  expect(mapPicture(bytes)).toEqual({ fit: false, because })
})
