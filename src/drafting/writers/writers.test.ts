import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Draft } from '#drafting/block'
import type { SafeDraft } from '#drafting/safety/safeDraft'
import { checked } from '../../../tests/cases/checkedDraft.ts'
import { docxOf } from './docx.ts'
import { htmlOf } from './html.ts'
import { pdfOf } from './pdf.ts'
import { textOf } from './text.ts'

const secretWords = 'I live at 12 Larch Road & he <knows> it'
const passage: Quote = { document: documentId('mg11')!, page: 3, paragraph: 4, words: secretWords, start: 10 }
const cited = { kind: 'fact', text: 'She says he knows where she lives.', from: [passage] } as const

const draft = (differences: Partial<Draft> = {}): SafeDraft =>
  checked({
    title: 'MG3: R v Example',
    reader: 'crown',
    marking: 'OFFICIAL-SENSITIVE',
    urn: '01AB1234526',
    version: 'Version 1 (draft)',
    made: 'Drafted 21 November 2026',
    documentNames: { mg11: 'MG11 victim' },
    blocks: [
      { block: 'heading', level: 1, text: 'Case summary' },
      { block: 'paragraph', sentences: [cited, { kind: 'gap', text: 'No DASH is in the file.' }] },
      { block: 'list', numbered: true, items: [[cited], [{ kind: 'reason', text: 'A “reason” – with marks.', law: ['PHA 1997 s2A'] }]] },
      {
        block: 'table',
        caption: 'Requests',
        head: ['Category', 'Action'],
        rows: [[[{ kind: 'form', text: 'Documents' }], [{ kind: 'form', text: 'Send the DASH.' }]]],
      },
      { block: 'term', number: 1, sentences: [{ kind: 'form', text: 'Not to contact Ann Example.' }], why: [cited] },
      { block: 'signature', lines: ['Signed:'] },
    ],
    ...differences,
  })

const wordOf = async (of: SafeDraft) => strFromU8(unzipSync(await docxOf(of))['word/document.xml']!)

describe('every format', () => {
  test.each([
    ['text', async (of: SafeDraft) => textOf(of)],
    ['html', async (of: SafeDraft) => htmlOf(of)],
    ['docx', async (of: SafeDraft) => Buffer.from(await docxOf(of)).toString('base64')],
    ['pdf', async (of: SafeDraft) => Buffer.from(await pdfOf(of)).toString('base64')],
  ])('%s: the same draft gives the same bytes', async (_, write) => {
    const first = await write(draft())
    await new Promise((later) => setTimeout(later, 1100))
    expect(await write(draft())).toBe(first)
  })

  test('a draft the defence will see prints no quoted words, and says where they stand', async () => {
    const forDefence = draft({ reader: 'defence' })
    for (const written of [textOf(forDefence), htmlOf(forDefence), await wordOf(forDefence)]) {
      expect(written).not.toContain('Larch Road')
      expect(written).toMatch(/MG11 victim, p3/)
    }
    expect(textOf(draft())).toContain('Larch Road')
  })
})

describe('text', () => {
  test('pastes cleanly: no typographic quotation marks, dashes or tabs', () => {
    expect(textOf(draft())).not.toMatch(/[“”‘’–—…\t]/)
  })
  test('numbers a passage once however often it is relied on', () => {
    expect(textOf(draft()).match(/^\[\d+\] MG11 victim, p3/gm)).toHaveLength(1)
  })
})

describe('html', () => {
  test('shows hostile words as words', () => {
    expect(htmlOf(draft({ title: '<script>alert(1)</script>' }))).not.toContain('<script>')
    expect(htmlOf(draft())).toContain('&#60;knows&#62;')
  })
})

describe('docx', () => {
  test('numbers the sources of each sentence of fact and lists them, with marking and page numbers in header and footer', async () => {
    const files = unzipSync(await docxOf(draft()))
    const body = strFromU8(files['word/document.xml']!)
    expect(body.match(/> \[1\]</g)).toHaveLength(3)
    expect(body.match(/>1 {2}MG11 victim, p3 ¶4</g)).toHaveLength(1)
    expect(strFromU8(files['word/header1.xml']!)).toContain('OFFICIAL-SENSITIVE')
    expect(strFromU8(files['word/footer1.xml']!)).toMatch(/PAGE[\s\S]*NUMPAGES/)
  })
})

describe('pdf', () => {
  test('is tagged, says its language and title, and has table headers', async () => {
    const bytes = Buffer.from(await pdfOf(draft())).toString('latin1')
    expect(bytes).toMatch(/\/MarkInfo/)
    expect(bytes).toMatch(/\/Lang \(en-GB\)/)
    expect(bytes).toMatch(/\/DisplayDocTitle true/)
    for (const tag of ['H1', 'H2', 'P', 'L', 'LBody', 'Table', 'TH', 'TD']) expect(bytes).toMatch(new RegExp(`/S /${tag}\\b`))
  })
})
