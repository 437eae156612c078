import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { Draft } from '#drafting/block'
import { checked } from '../../../tests/cases/checkedDraft.ts'
import { docxOf } from './docx.ts'
import { htmlOf } from './html.ts'
import { pdfOf } from './pdf.ts'
import { sketchPng } from './sketchPng.ts'
import { textOf } from './text.ts'

const map = {
  kind: 'sketch',
  title: 'The zone',
  streets: [
    {
      name: 'Mill Lane',
      line: [
        [10, 20],
        [90, 25],
      ],
    },
    {
      name: 'Hill Street',
      line: [
        [30, 5],
        [40, 95],
      ],
    },
  ],
  zone: [
    [20, 10],
    [80, 10],
    [80, 80],
    [20, 80],
  ],
  note: '',
} as const
const draft: Draft = {
  title: 'Draft restraining order',
  reader: 'defence',
  marking: 'OFFICIAL-SENSITIVE',
  urn: undefined,
  version: 'Version 1',
  made: '21 November 2026',
  documentNames: {},
  blocks: [{ block: 'signature', lines: ['For the prosecutor:'] }],
  annex: { map, caption: 'Annex: The zone', alt: 'A plan of 1 Mill Lane, 2 Hill Street.' },
}

/** The colour at a place, in hundredths of the drawing, of a picture made of rows of red, green and blue. */
const pixel = async (across: number, down: number) => {
  const { inflateSync } = await import('node:zlib')
  const bytes = Buffer.from(sketchPng(map))
  const at = bytes.indexOf('IDAT')
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  const start = Math.round(down * 7.2) * (1200 * 3 + 1) + 1 + Math.round(across * 12) * 3
  return [...rows.subarray(start, start + 3)]
}

test.each([
  ['paper outside the zone', 5, 95, [255, 255, 255]],
  ['the zone, tinted', 60, 60, [250, 231, 228]],
  ['its edge', 20, 50, [212, 53, 28]],
  ['a street', 12, 20, [177, 180, 182]],
])('the drawing shows %s', async (_, across, down, colour) => {
  expect(await pixel(across, down)).toEqual(colour)
})

test('the map stands in every format, with what it shows in words', async () => {
  const word = unzipSync(await docxOf(checked(draft)))
  expect(strFromU8(word['word/document.xml']!)).toContain('descr="A plan of 1 Mill Lane, 2 Hill Street."')
  expect(Object.keys(word).some((name) => /media\/.+\.png$/.test(name))).toBe(true)
  expect(Buffer.from(await pdfOf(checked(draft))).toString('latin1')).toMatch(/\/S \/Figure/)
  expect(htmlOf(checked(draft))).toContain('aria-label="A plan of 1 Mill Lane, 2 Hill Street."')
  expect(textOf(checked(draft))).toContain('A plan of 1 Mill Lane, 2 Hill Street.')
})

test('a sheet cites in place and lists no sources', () => {
  const passage = { document: documentId('mg11')!, page: 3, paragraph: 4, words: 'He came back', start: 10 }
  const sheet = textOf(
    checked({
      ...draft,
      sheet: true,
      documentNames: { mg11: 'MG11 victim' },
      blocks: [{ block: 'paragraph', sentences: [{ kind: 'fact', text: 'He came back.', from: [passage] }] }],
    }),
  )
  expect(sheet).toContain('He came back. (MG11 victim, p3 para 4)')
  expect(sheet).not.toContain('SOURCES')
})
