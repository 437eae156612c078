import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../policeFile.ts'

type Doc = InstanceType<typeof PDFDocument>
const font = 'Helvetica'

/** A PDF of one page (more where `draw` adds them), made for real. */
const pdf = (draw: (doc: Doc) => void, options: object = {}): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const doc = new PDFDocument({ size: 'A4', margin: 50, ...options })
    const pieces: Buffer[] = []
    doc.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces)))
    doc.font(font).fontSize(11)
    draw(doc)
    doc.end()
  })

const read = async (bytes: Uint8Array, options = {}) => (await readDocument({ name: 'a.pdf', bytes }, options))[0]!
const textOf = async (draw: (doc: Doc) => void, options: object = {}) =>
  (await read(await pdf(draw, options), { ocr: false })).pages[0]?.text

/** A PDF of these objects, numbered from 1, the first its catalogue. */
function written(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return new TextEncoder().encode(`${text}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`)
}

const grid = (doc: Doc, xs: number[], ys: number[]) => {
  for (const x of xs) doc.moveTo(x, ys[0]!).lineTo(x, ys.at(-1)!).stroke()
  for (const y of ys) doc.moveTo(xs[0]!, y).lineTo(xs.at(-1)!, y).stroke()
}
const at = (doc: Doc, text: string, x: number, y: number, width = 400) => doc.text(text, x, y, { width, lineGap: 2 })

const left =
  'I first met him at the tennis club in the spring and we were friendly for some weeks after that before I told him clearly that I did not want to see him again at all and he would not accept it.'
const right =
  'Since then he has come to my work nine times and on each occasion he has waited by the gate until I left for home in the evening, and once he followed me on to the bus and sat behind me the whole way.'

describe('a page is read', () => {
  test.each<[string, (doc: Doc) => void, string]>([
    [
      'line by line, paragraphs parted',
      (doc) => {
        at(doc, 'WITNESS STATEMENT', 50, 50)
        at(doc, 'On Tuesday he rang me forty times and on Wednesday he rang me again and again until I switched the telephone off.', 50, 90)
      },
      'WITNESS STATEMENT\n\nOn Tuesday he rang me forty times and on Wednesday he rang me again and\nagain until I switched the telephone off.',
    ],
    [
      'row by row in a ruled table, empty cells kept',
      (doc) => {
        grid(doc, [50, 300, 350, 400, 545], [50, 70, 105, 125])
        for (const [text, x] of [
          ['Question', 55],
          ['Yes', 305],
          ['No', 355],
          ['Detail', 405],
        ] as const)
          at(doc, text, x, 55)
        at(doc, 'Has the person ever threatened to kill you or someone else and you believed them?', 55, 75, 230)
        at(doc, 'X', 320, 75)
        at(doc, 'Twice, by text', 405, 75, 60)
        at(doc, 'Are you very frightened?', 55, 110)
        at(doc, 'X', 370, 110)
      },
      'Question\tYes\tNo\tDetail\nHas the person ever threatened to kill you or someone else and you believed them?\tX\t\tTwice, by text\nAre you very frightened?\t\tX\t',
    ],
    [
      'one column after the other',
      (doc) => {
        at(doc, 'SUMMARY', 50, 50)
        at(doc, left, 50, 90, 220)
        at(doc, right, 320, 90, 220)
      },
      `SUMMARY\n\n${left} ${right}`,
    ],
    [
      'with wide gaps as tabs',
      (doc) => {
        at(doc, 'URN', 50, 50)
        at(doc, '12AB3456725', 250, 50)
      },
      'URN\t12AB3456725',
    ],
    [
      'with ticks of a picture font',
      (doc) => {
        doc.font('ZapfDingbats').text('4', 50, 58)
        doc.font(font).text('Yes', 65, 50)
      },
      '✔ Yes',
    ],
    [
      'with boxes drawn and crossed',
      (doc) => {
        doc.rect(50, 50, 10, 10).stroke().rect(50, 80, 10, 10).stroke().moveTo(51, 81).lineTo(59, 89).moveTo(59, 81).lineTo(51, 89).stroke()
        at(doc, 'No', 65, 50)
        at(doc, 'Yes', 65, 80)
      },
      '☐ No\n☒ Yes',
    ],
    [
      'row by row where only dots part the rows',
      (doc) => {
        for (const y of [66, 82, 112, 128]) for (let x = 50; x < 545; x += 2) doc.rect(x, y, 0.8, 0.8).fill()
        for (const [y, question, answer] of [
          [52, 'Question', 'Response'],
          [68, 'How often?', 'Most weeks'],
          [114, 'How bad?', 'Bad'],
        ] as const) {
          at(doc, question, 52, y)
          at(doc, answer, 300, y)
        }
        at(doc, 'Have they followed you or anyone in your own family at all?', 52, 84, 180)
        at(doc, 'Yes', 300, 84)
      },
      'Question\tResponse\nHow often?\tMost weeks\nHave they followed you or anyone in your own family at all?\tYes\nHow bad?\tBad',
    ],
    ['with letters set apart as words', (doc) => doc.text('STATEMENT', 50, 50, { characterSpacing: 3 }), 'STATEMENT'],
    [
      'with text written upwards in the margin after the rest',
      (doc) => {
        at(doc, 'The statement itself is here.', 80, 50)
        doc.rotate(-90, { origin: [40, 300] }).text('OFFICIAL SENSITIVE', 40, 300)
      },
      'The statement itself is here.\n\nOFFICIAL SENSITIVE',
    ],
    [
      'the right way up when all of it lies on its side',
      (doc) => {
        doc.rotate(90, { origin: [300, 300] })
        at(doc, 'First line of a page on its side.', 100, 100)
        at(doc, 'Second line of it.', 100, 150)
      },
      'First line of a page on its side.\n\nSecond line of it.',
    ],
  ])('%s', async (_, draw, text) => {
    const found = await textOf(draw)
    expect(text.startsWith('SUMMARY') ? found?.replace(/\s+/g, ' ') : found).toBe(
      text.startsWith('SUMMARY') ? text.replace(/\s+/g, ' ') : text,
    )
  })

  test('with what was filled in on its form, where it stands', async () => {
    const text = await textOf((doc) => {
      doc.initForm()
      at(doc, 'Victim', 50, 50)
      doc.formText('victim', 200, 48, 200, 16, { value: 'Jo Bell' })
    })
    expect(text?.replace(/[ \t]+/g, ' ')).toBe('Victim Jo Bell')
  })

  test.each([
    ['set', '/V /Yes /AS /Yes', '☒'],
    ['set under another name', '/V /1 /AS /1', '☒'],
    ['set without an appearance', '/V /Yes', '☒'],
    ['clear', '/V /Off /AS /Off', '☐'],
    ['clear, its value left from before', '/V /Yes /AS /Off', '☐'],
    ['never touched', '', '☐'],
  ])('with a box that names its page and is %s', async (_, state, shown) => {
    const text = 'BT /F1 11 Tf 50 700 Td (Stalking) Tj ET'
    const bytes = written([
      '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R] >>',
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      `<< /Type /Annot /Subtype /Widget /FT /Btn /T (yes) /F 4 /P 3 0 R /Rect [200 698 212 710] ${state} >>`,
    ])
    expect((await read(bytes, { ocr: false })).pages[0]?.text).toBe(`Stalking\t${shown}`)
  })

  test('each word has its place, in points from the top left of the page as shown', async () => {
    const { pages } = await read(await pdf((doc) => at(doc, 'Here', 100, 200)))
    const [page] = pages
    const [x, y, width, height] = page!.words[0]!.box!
    expect([page!.width, page!.height].map(Math.round)).toEqual([595, 842])
    expect([Math.round(x), width > 20 && width < 30, y > 195 && y < 205, height > 8 && height < 18]).toEqual([100, true, true, true])
  })
})

describe('a PDF', () => {
  const words = (doc: Doc) => {
    for (let page = 1; page <= 3; page++) {
      if (page > 1) doc.addPage()
      doc.text(`This is page ${page}.`)
    }
  }
  test('with a password is read with it and said so without', async () => {
    const bytes = await pdf(words, { userPassword: 'secret', pdfVersion: '1.7' })
    expect((await read(bytes)).problem).toBe('password protected')
    expect((await read(bytes, { passwords: { 'a.pdf': 'wrong' } })).problem).toBe('password protected')
    const opened = await read(bytes, { passwords: { 'a.pdf': 'secret' } })
    expect([opened.problem, opened.pages.map((page) => page.text)]).toEqual([
      undefined,
      ['This is page 1.', 'This is page 2.', 'This is page 3.'],
    ])
  })

  test('that lost its end gives the pages still there, and says it is damaged', async () => {
    const bytes = await pdf(words, { compress: false })
    const cut = bytes.subarray(0, bytes.length - 900)
    const { pages, problem } = await read(cut, { ocr: false })
    expect(problem).toMatch(/^damaged/)
    expect(pages.map((page) => page.text)).toContain('This is page 1.')
  })

  test.each([
    ['noise', new TextEncoder().encode('%PDF-1.7\nnothing of use')],
    ['only its first bytes', new TextEncoder().encode('%PDF-')],
  ])('that is %s is damaged', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ pages: [], problem: 'damaged' })
  })

  test('that only Adobe Reader can show says so', async () => {
    const stand =
      'Please wait... If this message is not eventually replaced by the proper contents of the document, your PDF viewer may not be able to display this type of document.'
    expect((await read(await pdf((doc) => doc.text(stand)))).problem).toMatch(/^a form that only Adobe Reader can show/)
  })

  test('of more pages than allowed is too large', async () => {
    expect((await read(await pdf(words), { limits: { pages: 2 } })).problem).toBe('too large')
  })

  test('of more text than allowed keeps the first of it and says so', async () => {
    const { pages, problem } = await read(await pdf(words), { limits: { textLength: 20 } })
    expect([problem, pages.map((page) => page.text)]).toEqual(['too large: only the first part was read', ['This is page 1.', '', '']])
  })
})
