import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Block, Draft, Sentence } from '#drafting/block'
import { offered, taken } from '#drafting/editing/offered'
import { blocksOf, partsOf } from '#drafting/editing/partsOf'
import { wordBack } from '#drafting/editing/wordBack'
import { notesOn } from '#drafting/sources'
import { docxOf } from '#drafting/writers/docx'
import { wordParagraphs } from '#intake/office/wordParagraphs'
import { checked } from '../cases/checkedDraft.ts'
import { growth, steady } from '../cases/growth.ts'

const passage: Quote = { document: documentId('mg11')!, page: 1, paragraph: 2, words: 'he followed me', start: 4 }
const fact = (text: string): Sentence => ({ kind: 'fact', text, from: [passage] })
const form = (text: string): Sentence => ({ kind: 'form', text })
const blocks: readonly Block[] = [
  { block: 'heading', level: 1, text: 'Case summary' },
  { block: 'paragraph', sentences: [fact('On 3 March he followed her home.'), { kind: 'gap', text: 'No DASH is in the file.' }] },
  { block: 'list', numbered: true, items: [[fact('He rang her thirty times.')], [fact('He left flowers at her door.')]] },
  { block: 'heading', level: 1, text: 'Action plan' },
  {
    block: 'table',
    caption: 'What is asked for',
    head: ['What', 'Why'],
    rows: [
      [[form('DASH')], [form('The risk is not known.')]],
      [[form('VPS')], []],
    ],
  },
  { block: 'term', number: 1, sentences: [form('Not to contact Ann Example.')], why: [fact('He followed her.')] },
  { block: 'signature', lines: ['Signed:', 'Date:'] },
]
const draft: Draft = {
  title: 'MG3: R v Example',
  reader: 'crown',
  marking: 'OFFICIAL-SENSITIVE',
  urn: undefined,
  version: 'Version 3 (draft)',
  made: '21 November 2026',
  blocks,
  documentNames: { mg11: 'MG11 Ann Example' },
}
const parts = partsOf(draft)

/** Our document with its XML edited as a person working in Word would have left it. */
const edited = async (edit: (xml: string) => string) => {
  const files = unzipSync(await docxOf(checked(draft)))
  return zipSync({ ...files, 'word/document.xml': strToU8(edit(strFromU8(files['word/document.xml']!))) })
}
const differences = async (edit: (xml: string) => string) => {
  const back = wordBack(draft.title, parts, wordParagraphs(await edited(edit)).paragraphs, notesOn(draft))
  const offers = offered({ base: parts, mine: parts }, back)
  const all = offers.reduce((now, { change }) => taken(now, change), { base: parts, mine: parts })
  return {
    says: offers.map(({ change }) => {
      if (change.change === 'sentenceChanged') return `${change.was.text} -> ${change.now.text}`
      if (change.change === 'sentenceAdded') return `+ ${change.now.text}`
      if (change.change === 'sentenceRemoved') return `- ${change.was.text}`
      const { slots } = change.change === 'partAdded' ? change.now : change.was
      return `${change.change === 'partAdded' ? '+' : '-'} part ${slots.flat().map(({ text }) => text)}`
    }),
    blocks: blocksOf(all.mine),
  }
}

const paragraphWith = (text: string) => new RegExp(`<w:p>(?:(?!</w:p>).)*${text}.*?</w:p>`, 's')
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const tracked = (text: string) => `<w:ins w:id="900" w:author="A">${run(text)}</w:ins>`

describe('a document that went to Word and came back', () => {
  test.each<[string, (xml: string) => string, readonly string[]]>([
    ['untouched, differs in nothing', (xml) => xml, []],
    [
      'a word changed in one sentence of two',
      (xml) => xml.replace('3 March', '4 March'),
      ['On 3 March he followed her home. -> On 4 March he followed her home.'],
    ],
    ['a sentence deleted', (xml) => xml.replace('No DASH is in the file.', ''), ['- No DASH is in the file.']],
    [
      'a sentence put after the first',
      (xml) => xml.replace(/(On 3 March he followed her home\.<\/w:t><\/w:r>)/, `$1${run(' She saw him.')}`),
      ['+ She saw him.'],
    ],
    [
      'words inserted and deleted with changes tracked',
      (xml) =>
        xml
          .replace('He rang her thirty times.</w:t></w:r>', `He rang her </w:t></w:r>${tracked('more than ')}${run('thirty times. ')}`)
          .replace(
            /<w:r>(?:(?!<w:r>).)*He left flowers at her door\.<\/w:t><\/w:r>/,
            '<w:del w:id="901" w:author="A"><w:r><w:delText>He left flowers at her door.</w:delText></w:r></w:del>',
          ),
      ['He rang her thirty times. -> He rang her more than thirty times.', '- part He left flowers at her door.'],
    ],
    ['a heading deleted', (xml) => xml.replace(paragraphWith('Action plan'), ''), ['- part Action plan']],
    [
      'a comment and another style',
      (xml) =>
        xml
          .replace('<w:t xml:space="preserve">He rang', '<w:commentReference w:id="1"/><w:t xml:space="preserve">He rang')
          .replaceAll('Heading1', 'Heading2'),
      [],
    ],
    [
      'its bookmarks lost',
      (xml) => xml.replace(/<w:bookmark(Start|End)[^>]*>/g, '').replace('3 March', '4 March'),
      ['On 3 March he followed her home. -> On 4 March he followed her home.'],
    ],
    [
      'a new paragraph',
      (xml) => xml.replace(paragraphWith('He left flowers'), (found) => `${found}<w:p>${run('He sent a wreath.')}</w:p>`),
      ['+ part He sent a wreath.'],
    ],
    ['a cell filled in', (xml) => xml.replace('The risk is not known.', 'Nobody asked.'), ['The risk is not known. -> Nobody asked.']],
    [
      'a term and its reason changed',
      (xml) =>
        xml
          .replace('Not to contact Ann Example.', 'Not to contact Ann Example in any way.')
          .replace('He followed her.', 'He followed her twice.'),
      ['Not to contact Ann Example. -> Not to contact Ann Example in any way.', 'He followed her. -> He followed her twice.'],
    ],
  ])('%s', async (_, edit, says) => {
    expect((await differences(edit)).says).toEqual(says)
  })

  test('keeps the passages of a sentence whose words were changed', async () => {
    const { blocks: now } = await differences((xml) => xml.replace('3 March', '4 March'))
    expect(now[1]).toEqual({
      block: 'paragraph',
      sentences: [fact('On 4 March he followed her home.'), { kind: 'gap', text: 'No DASH is in the file.' }],
    })
  })

  test('says which document and version it is', async () => {
    const { properties } = wordParagraphs(await edited((xml) => xml))
    expect(Object.fromEntries(properties)).toEqual({ 'Foursight title': 'MG3: R v Example', 'Foursight version': 'Version 3 (draft)' })
  })
})

test('a one-page sheet, which cites in its lines, differs in nothing either', async () => {
  const sheet = { ...draft, sheet: true } as const
  const { paragraphs } = wordParagraphs(await docxOf(checked(sheet)))
  const back = wordBack(sheet.title, parts, paragraphs, notesOn(sheet))
  expect(offered({ base: parts, mine: parts }, back)).toEqual([])
})

describe('a hostile document', () => {
  const zipped = (document: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) })
  test.each<[string, Uint8Array]>([
    ['is no zip', strToU8('PK not a zip')],
    ['declares a document type with entities', zipped('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
    ['is broken XML', zipped('<w:document><w:p>')],
  ])('that %s is refused', (_, bytes) => {
    expect(() => wordParagraphs(bytes)).toThrow('damaged')
  })
  test('of very many paragraphs is compared, in time that grows with their number', () => {
    const paragraphsOf = (length: number) => {
      const many = Array.from({ length }, (_, at) => `<w:p>${run(`Line ${at}`)}</w:p>`).join('')
      return wordParagraphs(zipped(`<w:document xmlns:w="w"><w:body>${many}</w:body></w:document>`)).paragraphs
    }
    expect(wordBack(draft.title, parts, paragraphsOf(60_000)).length).toBeGreaterThan(1000)
    expect(growth((length) => wordBack(draft.title, parts, paragraphsOf(length)), 3_750, 60_000)).toBeLessThan(steady)
  })
})
