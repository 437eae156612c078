import { expect, test } from 'vitest'
import { mediaTypeOf } from './mediaType.ts'

const pdf = '%PDF-1.7\n1 0 obj'
const zipEntry = `PK\u0003\u0004${'\0'.repeat(26)}statement.pdf`

test.each([
  ['a PDF', pdf, 'application/pdf'],
  ['a PDF after a line that a printer left', `@PJL SET\n${pdf}`, 'application/pdf'],
  ['an archive that begins with a PDF as it stands', zipEntry + pdf, 'application/zip'],
  ['a picture that carries a PDF in its notes', `\x89PNG\r\n\x1a\n${pdf}`, 'image/png'],
  ['notes about one', 'He sent a file that begins with the letters PDF.', 'text/plain'],
] as const)('%s', (_, bytes, type) => {
  expect(mediaTypeOf(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)))).toBe(type)
})
