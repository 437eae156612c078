import { describe, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { Block, Draft, Sentence } from '../block.ts'
import type { ProtectedDetail } from './detail.ts'
import { fileNameOf, safeDraft, safeText } from './safeDraft.ts'

const secret = 'Millfield Primary School'
const details: readonly ProtectedDetail[] = [{ whose: 'Ann Example', kind: 'school', value: secret, suspectMayKnow: false }]
const say = (text: string): Sentence => ({ kind: 'form', text })
const passage = { document: documentId('mg11')!, page: 1, paragraph: null, words: `She teaches at ${secret}.`, start: 4 }

const draft = (differences: Partial<Draft>): Draft => ({
  title: 'Draft order',
  reader: 'defence',
  marking: 'OFFICIAL-SENSITIVE',
  urn: '01AB1234526',
  version: 'Version 1',
  made: '1 March 2026',
  documentNames: { mg11: 'MG11 Ann Example' },
  blocks: [{ block: 'paragraph', sentences: [say('Not to contact Ann Example.')] }],
  ...differences,
})
const holding = (block: Block) => draft({ blocks: [block] })
const map = { kind: 'sketch', title: 'The zone', streets: [{ name: 'Mill Lane', line: [] }], zone: [], note: '' } as const

describe('a draft for the suspect’s side is stopped wherever it would print what is protected', () => {
  test.each([
    ['in its title', draft({ title: `Order about ${secret}` })],
    ['in its version', draft({ version: `After ${secret}` })],
    ['in a heading', holding({ block: 'heading', level: 1, text: secret })],
    ['in a paragraph', holding({ block: 'paragraph', sentences: [say(`Not to go to ${secret}.`)] })],
    ['broken over two sentences', holding({ block: 'paragraph', sentences: [say('Not to go to Millfield'), say('primary school.')] })],
    ['in a list', holding({ block: 'list', numbered: true, items: [[say(secret)]] })],
    ['in the caption of a table', holding({ block: 'table', caption: secret, head: ['a'], rows: [[[say('b')]]] })],
    ['in the head of a table', holding({ block: 'table', caption: 'c', head: [secret], rows: [[[say('b')]]] })],
    [
      'over two cells of a table',
      holding({ block: 'table', caption: 'c', head: ['a', 'b'], rows: [[[say('Millfield')], [say('Primary School')]]] }),
    ],
    ['in a term', holding({ block: 'term', number: 1, sentences: [say(secret)], why: [] })],
    ['in the reason for a term', holding({ block: 'term', number: 1, sentences: [say('x')], why: [say(secret)] })],
    ['in a signature', holding({ block: 'signature', lines: [secret] })],
    [
      'in the name of a document it cites',
      {
        ...holding({ block: 'paragraph', sentences: [{ kind: 'fact', text: 'He came.', from: [passage] }] }),
        documentNames: { mg11: `Statement, ${secret}` },
      },
    ],
    ['in the caption of a map', draft({ annex: { map, caption: secret, alt: '' } })],
    ['in the words for a map', draft({ annex: { map, caption: 'Map', alt: `A plan of ${secret}` } })],
    ['in the name of a street', draft({ annex: { map: { ...map, streets: [{ name: secret, line: [] }] }, caption: 'Map', alt: '' } })],
    ['in the note of a map', draft({ annex: { map: { ...map, note: secret }, caption: 'Map', alt: '' } })],
  ] as const)('%s', (_, unsafe) => {
    expect(safeDraft(unsafe, details).safe).toBe(false)
    expect(safeDraft({ ...unsafe, reader: 'victim' }, details).safe).toBe(false)
    expect(safeDraft({ ...unsafe, reader: 'crown' }, details).safe).toBe(true)
  })
})

test('the words of a passage are not printed for the suspect’s side, so they do not stop it', () => {
  expect(safeDraft(holding({ block: 'paragraph', sentences: [{ kind: 'fact', text: 'He came.', from: [passage] }] }), details).safe).toBe(
    true,
  )
})

test('a search result or a label is checked in the same way', () => {
  expect(safeText(`2 hits for ${secret}`, details).safe).toBe(false)
  expect(safeText('2 hits', details).safe).toBe(true)
})

test('a file is named after its kind and its URN alone, safe on every file system', () => {
  const checked = safeDraft(draft({ urn: '01/AB:12*3' }), details)
  expect(checked.safe && fileNameOf(checked.checked, 'Restraining order', 'pdf')).toBe('Restraining order 01-AB-12-3.pdf')
})
