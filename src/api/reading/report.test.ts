import { describe, expect, test } from 'vitest'
import { dateForms } from '#case/dateForms'
import { day, type When } from '#case/dates'
import { documentId } from '#case/ids'
import type { ReadDocument } from '#case/page'
import type { Quote } from '#case/quote'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { byDate } from './byDate.ts'
import { BrokenCitation, citing } from './citations.ts'
import { read } from './readCase.ts'
import { readers } from './readers.ts'
import { checkReport, textOf } from './report.ts'

const when = (earliest: string | null, latest: string | null, text = '') => ({ earliest, latest, text }) as When

describe('a date in the report', () => {
  test.each<[string, When, { date: string | null; latest: string | null }]>([
    ['a day', when('2025-03-02', '2025-03-02'), { date: '2025-03-02', latest: null }],
    ['a month', when('2025-02-01', '2025-02-28'), { date: '2025-02', latest: null }],
    ['a month of a leap year', when('2024-02-01', '2024-02-29'), { date: '2024-02', latest: null }],
    ['a year', when('2025-01-01', '2025-12-31'), { date: '2025', latest: null }],
    ['a range', when('2025-03-02', '2025-03-09'), { date: '2025-03-02', latest: '2025-03-09' }],
    [
      'a range from the first of a month to the last of another',
      when('2025-03-01', '2025-04-30'),
      { date: '2025-03-01', latest: '2025-04-30' },
    ],
    [
      'a range from the first of a month to the same day of another year',
      when('2024-03-01', '2025-03-31'),
      { date: '2024-03-01', latest: '2025-03-31' },
    ],
    ['going on from a month', when('2024-01-01', null, 'since January 2024'), { date: '2024-01', latest: null }],
    ['going on from a year', when('2024-01-01', null, 'since 2024'), { date: '2024', latest: null }],
    ['going on from the first', when('2024-05-01', null, 'since 1 May'), { date: '2024-05-01', latest: null }],
    ['going on from a day', when('2024-05-11', null, 'since 11 May'), { date: '2024-05-11', latest: null }],
    ['no day at all', when(null, null, 'some time ago'), { date: null, latest: null }],
    ['only a last day', when(null, '2025-03-09', 'before 10 March'), { date: null, latest: '2025-03-09' }],
  ])('%s', (_, given, forms) => {
    expect(dateForms(given)).toEqual(forms)
  })

  test('incidents stand oldest first, those without a date last', () => {
    const given = [
      when(null, null, 'x'),
      when('2025-03-02', '2025-03-09', 'c'),
      when('2025-03-02', '2025-03-02', 'b'),
      when('2024-12-01', '2024-12-31', 'a'),
    ]
    expect(given.toSorted(byDate).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'x'])
  })
})

describe('a citation', () => {
  const id = documentId('d-1')!
  const text = 'He followed me\nhome. He followed me\nagain on Sunday.'
  const page = { number: 2, text, words: [], width: 0, height: 0, source: 'digital' } as const
  const document: ReadDocument = {
    id,
    name: 'MG11 Pike.pdf',
    sha256: '',
    mediaType: '',
    bytes: 1,
    pages: [page],
    problem: undefined,
    duplicateOf: undefined,
  }
  const quote: Quote = { document: id, page: 2, paragraph: 1, words: 'He followed me again', start: text.indexOf('He followed me\nagain') }
  const cite = (given: Quote) =>
    citing([document], (problem) => {
      throw problem
    })([given])

  test('carries the words and where they stand, white space folded', () => {
    expect(cite(quote)).toEqual([
      { document: 'MG11 Pike.pdf', page: 2, paragraph: 1, quote: 'He followed me again', documentId: id, start: quote.start },
    ])
  })

  test('of the same passage stands once', () => {
    expect(citing([document], () => {})([quote, { ...quote }])).toHaveLength(1)
  })

  test.each<[string, Partial<Quote>]>([
    ['words that are not on the page', { words: 'He followed her' }],
    ['words changed in case', { words: 'he followed me again' }],
    ['the wrong page', { page: 1 }],
    ['another document', { document: documentId('d-2')! }],
    ['the other place where the same words begin', { start: 0 }],
    ['nothing', { words: '' }],
  ])('of %s is broken', (_, difference) => {
    expect(() => cite({ ...quote, ...difference })).toThrow(BrokenCitation)
  })

  test('that is broken is kept where someone else is told of it', () => {
    const told: Error[] = []
    expect(citing([document], (problem) => told.push(problem))([{ ...quote, start: 0 }])).toHaveLength(1)
    expect(told).toHaveLength(1)
  })
})

test.each([
  [[], 'none'],
  [['none'], 'none'],
  [['digital', 'none'], 'digital'],
  [['ocr', 'none'], 'ocr'],
  [['digital', 'ocr'], 'mixed'],
] as const)('pages from %o make a document %s', (sources, text) => {
  expect(textOf(sources)).toBe(text)
})

test('a bundle names its forms with their pages', () => {
  const bundle = paper(
    'bundle.pdf',
    'MG5\nPOLICE REPORT\nOfficer in the case: PC 9 Obi\nSummary of the key evidence\nHe waited at the gate.',
    'He came again.',
    'MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.',
  )
  const { report } = read(readers, fileOf(bundle, paper('note.txt', 'Call him back.')), day('2025-06-01')!, (problem) => {
    throw problem
  })
  const parts = report.file.documents.map(({ name, kind, parts }) => [name, kind, parts.map(({ kind, pages }) => ({ kind, pages }))])
  expect(parts).toEqual([
    [
      'bundle.pdf',
      'MG5',
      [
        { kind: 'MG5', pages: [1, 2] },
        { kind: 'MG11', pages: [3, 3] },
      ],
    ],
    ['note.txt', 'OTHER', [{ kind: 'OTHER', pages: [1, 1] }]],
  ])
})

test('each form of a document says what it answers, with where it stands; what is no form answers nothing', () => {
  const bundle = paper(
    'bundle.pdf',
    'MG5\nPOLICE REPORT\nOfficer in the case: PC 9 Obi\nAnticipated plea:\nDate: 03/05/2024\nSummary of the key evidence\nHe waited at the gate.',
    'MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.',
    'MG11\nWITNESS STATEMENT (back)\nIs the witness willing and likely to attend court?\tNo',
  )
  const { report } = read(readers, fileOf(bundle, paper('note.txt', 'Call him back.')), day('2025-06-01')!, (problem) => {
    throw problem
  })
  const answers = report.file.documents.flatMap(({ parts }) =>
    parts.map(({ kind, answers = [] }) => [
      kind,
      ...answers
        .filter(({ id }) => ['MG5.plea', 'MG5.dated', 'MG5.vps', 'MG11.declaration', 'MG11.signature', 'MG11.willing'].includes(id))
        .map(({ id, state, value, citations }) => [id, state, value, citations.map(({ page, quote }) => `${page}: ${quote}`)]),
    ]),
  )
  expect(answers).toEqual([
    [
      'MG5',
      ['MG5.plea', 'blank', null, ['1: Anticipated plea']],
      ['MG5.vps', 'notOnThisPage', null, []],
      ['MG5.dated', 'answered', '2024-05-03', ['1: 03/05/2024']],
    ],
    [
      'MG11',
      [
        'MG11.declaration',
        'answered',
        null,
        ['2: This statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief'],
      ],
      ['MG11.signature', 'notOnThisPage', null, []],
      ['MG11.willing', 'answered', 'no', ['3: No']],
    ],
    ['OTHER'],
  ])
})

test('what was left out of the acts stands beside them until somebody counts it, and only where there is any', () => {
  const file = fileOf(
    paper('MG5.txt', 'MG5\nPOLICE REPORT\nDefendant: Ian MOSS\nVictim: Ruth ADEY\n\nIan MOSS followed Ruth ADEY home on 3 April 2024.'),
  )
  const { reading, assessment } = read(readers, file, day('2024-06-01')!)
  const [told] = reading.behaviours.following
  if (!told) throw new Error('Nothing was read.')
  const following = (counted: boolean) =>
    checkReport(file, { ...reading, behaviours: { ...reading.behaviours, following: counted ? [told] : [] }, leftOut: [told] }, assessment)
      .behaviours.following
  expect(following(false).found).toBe(false)
  expect(following(false).leftOut?.map(({ quote }) => quote)).toEqual([told.quote.words])
  expect(following(true).leftOut).toBeUndefined()
})
