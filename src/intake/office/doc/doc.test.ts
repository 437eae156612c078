import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compound } from '../../../../tests/files/compound.ts'
import { type MadePiece, wordDocument } from '../../../../tests/files/wordDocument.ts'
import { Unreadable } from '../../problems.ts'
import { readText } from '../../readText.ts'

const most = 1_000_000
const read = (bytes: Uint8Array, upTo = most) => readText('application/x-ole-storage', bytes, upTo)
const made = async (...given: Parameters<typeof wordDocument>) => (await read(wordDocument(...given))).text
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)))

describe('a Word document of 1997 to 2003', () => {
  test('is read with its header, numbers, page breaks, text box, notes and footer, and without what was deleted or hidden', async () => {
    expect(await read(fixture('statement.doc'))).toEqual({
      text: [
        'OFFICIAL – MG11',
        'WITNESS STATEMENT',
        'Statement of: Łucja Brandwood',
        'On 4 March 2025 he was “outside” my work — he said he’d wait. I was very frightened.',
        'His page is Duncan’s page and it cost £40.',
        '1. He followed me home.',
        '1(a) By car',
        '1(b) On foot',
        '2. He sent flowers.',
        'Name:\tL Brandwood\nFlat 2',
        'Signed:-LB',
        'RECEIVED 6 MARCH 2025',
        'Exhibit LB/2, eleven screenshots.',
        'Page of the statement',
      ].join('\n\n'),
      problem: undefined,
      enclosed: [],
    })
  })

  test('keeps the rows of a form, their empty cells, its ticks in every manner and what was chosen', async () => {
    expect((await read(fixture('riskForm.doc'))).text).toBe(
      [
        'DASH 2009',
        'DASH',
        [
          'Question\tYes\tNo\tComment',
          '1. Are you very frightened?\t☒\t☐\tHe said “soon”. Since May.',
          '2. Has he a weapon?\t\t✓\t',
          '3. Does he follow you?\t✓\t☐\tDaily Mon gate Tue bus',
        ].join('\n'),
        'Grade: High',
        'Officer\tPC 4410 Ashdown',
        'Restricted',
      ].join('\n\n'),
    )
  })

  const deleted = [0x00, 0x08, 1]
  const deletedUnlikeItsStyle = [0x00, 0x08, 0x81]
  const hidden = [0x3c, 0x08, 1]
  const inCell = [0x16, 0x24, 1]
  const endsRow = [...inCell, 0x17, 0x24, 1]
  test.each<[string, string | readonly MadePiece[], string, { runs?: number[][]; paragraphs?: number[][] }?, number[]?]>([
    [
      'keeps marks of one byte and letters of two',
      [{ text: '\x93He\x94 paid \xa35' }, { text: ' to Łucja\r', inTwoBytes: true }],
      '“He” paid £5 to Łucja',
    ],
    ['parts paragraphs, lines and pages', 'One\rTwo\x0bThree\x0cFour\x0eFive\r\rSix\r', 'One\n\nTwo\nThree\n\nFour\n\nFive\n\nSix'],
    ['keeps tabs and hyphens that may not break', 'a\tb\x1ec\x1fd\r', 'a\tb-cd'],
    ['shows the result of a field and not its instruction', 'See \x13 HYPERLINK "x" \x14her page\x15.\r', 'See her page.'],
    [
      'shows the results of fields in one another',
      '\x13 IF \x13 PAGE \x148\x15 = 8 \x14It was \x13 DATE \x14May\x15\x15.\r',
      'It was May.',
    ],
    ['shows a text whose field never ends', 'He \x13came\x14 back\r', 'He came back'],
    ['shows nothing for pictures and drawings', 'a\x01\x08b\r', 'ab'],
    [
      'leaves out what was deleted and what is hidden',
      [{ text: 'He ' }, { text: 'never ' }, { text: 'came' }, { text: 'x' }, { text: 'y\r' }],
      'He came',
      { runs: [[], deleted, [], hidden, deletedUnlikeItsStyle] },
    ],
    [
      'keeps rows',
      [{ text: 'Q1\x07\x07Yes\x07' }, { text: '\x07' }, { text: 'Q2\x07No\x07\x07' }, { text: '\x07' }, { text: 'End\r' }],
      'Q1\t\tYes\nQ2\tNo\t\n\nEnd',
      { paragraphs: [inCell, endsRow, inCell, endsRow, []] },
    ],
    ['keeps cells whose settings are lost', 'Q1\x07Yes\x07\x07\r', 'Q1\tYes\t'],
  ])('%s', async (_, given, text, sheets = {}, order) => {
    const pieces = typeof given === 'string' ? [{ text: given }] : given
    expect(await made(pieces, order ?? pieces.map((_, at) => at), sheets)).toBe(text)
  })

  test('saved in haste shows neither what was deleted before nor what the quick save hid or deleted', async () => {
    const [hides, deletes] = [(1 << 8) | (0x5c << 1), (1 << 8) | (0x41 << 1)]
    const pieces = [
      { text: 'was followed' },
      { text: 'OLD WORDS' },
      { text: 'I ' },
      { text: ' home.\r' },
      { text: ' hidden', quick: hides },
      { text: ' deleted', quick: deletes },
    ]
    expect(await made(pieces, [2, 0, 4, 5, 3])).toBe('I was followed home.')
  })

  test('keeps words that are shown although their style is hidden', async () => {
    expect(await made([{ text: 'Shown.\r' }], [0], { runs: [[0x3c, 0x08, 0x81]] })).toBe('Shown.')
  })

  test('is read up to so many characters', async () => {
    expect(await read(wordDocument([{ text: `${'word '.repeat(100)}\r` }]), 50)).toMatchObject({
      text: 'word '.repeat(10).trim(),
      problem: 'too large: only the first part was read',
    })
  })
})

describe('a Word document that cannot be read says why', () => {
  const text = [{ text: 'He followed me.\r' }]
  const clxAt = (document: DataView) => document.getUint32(154 + 8 * 33, true)
  const spoilt = (spoil: (document: DataView, table: DataView) => void) => wordDocument(text, undefined, undefined, spoil)
  const piecesTable = (place: number, value: number) =>
    spoilt((document, table) => {
      table.setUint32(clxAt(document) + place, value, true)
    })
  const [before97, damaged] = ['unsupported type: a Word document from before Word 97 (ask for it as PDF or DOCX)', 'damaged']
  test.each<[string, Uint8Array, string]>([
    [
      'locked with a password',
      spoilt((document) => document.setUint16(10, 0x0300, true)),
      'password protected (ask for it without: only a PDF can be opened with its password here)',
    ],
    ['of Word 95', spoilt((document) => document.setUint32(0, 0x0068a5dc, true)), before97],
    ['of Word 6', spoilt((document) => document.setUint32(0, 0x0065a5dc, true)), before97],
    ['of another kind', spoilt((document) => document.setUint16(0, 0x1234, true)), damaged],
    ['empty', compound({ WordDocument: new Uint8Array(9) }), damaged],
    ['without its tables', spoilt((document) => document.setUint16(10, 0, true)), damaged],
    ['whose table of pieces is elsewhere', spoilt((document) => document.setUint32(154 + 8 * 33, 0xfffffff0, true)), damaged],
    ['whose table of pieces is too long', piecesTable(1, 0xfffffff0), damaged],
    ['whose table of pieces has none', piecesTable(1, 4), damaged],
    ['whose pieces are longer than the file', piecesTable(9, 0x7fffffff), damaged],
    ['whose pieces run backwards', piecesTable(5, 30), damaged],
    ['whose text lies behind its end', piecesTable(15, 0x3ffffff0), damaged],
  ])('%s', async (_, bytes, problem) => {
    await expect(read(bytes)).rejects.toThrow(new Unreadable(problem))
  })

  test('part of which is missing is read as far as it goes', async () => {
    const bytes = wordDocument(
      [{ text: 'He followed me.\r' }, { text: 'He knew where I lived.\r' }],
      undefined,
      undefined,
      (document, table) => {
        table.setUint32(clxAt(document) + 27, 0x7ffffff0, true)
      },
    )
    expect(await read(bytes)).toMatchObject({ text: 'He followed me.', problem: 'damaged: only some of it could be read' })
  })

  test('whose pieces all show the same bytes is not taken at its word', async () => {
    const bytes = wordDocument(
      [{ text: 'x'.repeat(4000) }],
      Array.from({ length: 300 }, () => 0),
    )
    await expect(read(bytes)).rejects.toThrow(new Unreadable(damaged))
  })

  test.each(['statement.doc', 'riskForm.doc'])('%s cut off or changed anywhere is read or damaged, and soon', async (name) => {
    const whole = fixture(name)
    const started = performance.now()
    let seed = 7
    const chance = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    const spoilt = [
      ...Array.from({ length: 60 }, (_, at) => whole.subarray(0, Math.floor((whole.length * at) / 60))),
      ...Array.from({ length: 600 }, () => {
        const changed = whole.slice()
        for (let times = 1 + chance(12); times > 0; times--) changed[chance(whole.length)] = chance(3) === 0 ? 0xff : chance(256)
        return changed
      }),
    ]
    for (const bytes of spoilt)
      await read(bytes).catch((error: unknown) => {
        if (!(error instanceof Unreadable)) throw error
      })
    expect(performance.now() - started).toBeLessThan(60_000)
  })
})
