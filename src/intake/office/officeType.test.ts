import { expect, test } from 'vitest'
import { officeTypeOf } from './officeType.ts'

test.each([
  ['a report of a telephone', ['report.xml', 'files/Image/a.jpg', 'files/Document/letter.pdf'], 'application/x-ufdr'],
  ['one in a folder', ['phone/report.xml', 'phone/files/a.docx'], 'application/x-ufdr'],
  ['papers of a case, a report among them', ['MG11.pdf', 'report.xml'], undefined],
  ['papers beside the folder of a report', ['MG11.pdf', 'phone/report.xml', 'phone/files/a.jpg'], undefined],
  [
    'a Word document',
    ['[Content_Types].xml', 'word/document.xml'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['an OpenDocument', ['mimetype', 'META-INF/manifest.xml', 'content.xml'], 'application/x-opendocument'],
])('a zip of %s', (_, names, type) => expect(officeTypeOf(names)).toBe(type))
