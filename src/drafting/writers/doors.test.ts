import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { Block, Draft, Sentence } from '../block.ts'
import { fileNameOf, printedBy, safeDraft } from '../safety/safeDraft.ts'
import { docxOf } from './docx.ts'
import { htmlOf } from './html.ts'
import { textOf } from './text.ts'

let planted = 0
/** A word that stands nowhere else, so that wherever it comes out it is known where it went in. */
const word = () => `Planted${String.fromCharCode(65 + (planted % 26))}${String.fromCharCode(97 + Math.floor(planted++ / 26))}`
const passage = (document: string) => ({ document: documentId(document)!, page: 1, paragraph: null, words: word(), start: 4 })
const form = (): Sentence => ({ kind: 'form', text: word() })
const fact = (): Sentence => ({ kind: 'fact', text: word(), from: [passage('cited')] })
const reason = (): Sentence => ({ kind: 'reason', text: word(), law: [word()] })

const blocks: readonly Block[] = [
  { block: 'heading', level: 1, text: word() },
  { block: 'paragraph', sentences: [form(), fact(), reason(), { kind: 'gap', text: word() }] },
  { block: 'list', numbered: true, items: [[fact()], [form()]] },
  { block: 'table', caption: word(), head: [word(), word()], rows: [[[fact()], [form()]]] },
  { block: 'term', number: 1, sentences: [form()], why: [fact(), reason()] },
  { block: 'signature', lines: [word(), word()] },
]
const draft: Draft = {
  title: word(),
  reader: 'defence',
  marking: 'OFFICIAL-SENSITIVE',
  urn: word(),
  version: word(),
  made: word(),
  documentNames: { cited: word(), other: word() },
  blocks,
  annex: {
    map: {
      kind: 'sketch',
      title: word(),
      streets: [
        {
          name: word(),
          line: [
            [1, 1],
            [90, 90],
          ],
        },
      ],
      zone: [
        [1, 1],
        [90, 1],
        [50, 90],
      ],
      note: word(),
    },
    caption: word(),
    alt: word(),
  },
}

const plantedIn = (text: string) => [...new Set(text.match(/Planted[A-Z][a-z]/g))]
const checked = safeDraft(draft, [])
if (!checked.safe) throw new Error('The planted words are no private details.')
const safe = checked.checked

describe('no door of a file lets out a word that was not checked for its reader', () => {
  test.each<[string, () => Promise<string> | string]>([
    [
      'Word: text, notes, headers, properties, alternative text',
      async () =>
        Object.values(unzipSync(await docxOf(safe)))
          .map((bytes) => strFromU8(bytes))
          .join('\n'),
    ],
    ['HTML: title, text, alternative text, links', () => htmlOf(safe)],
    ['plain text', () => textOf(safe)],
    ['the name of the file', () => fileNameOf(safe, 'Restraining order', 'pdf')],
  ])('%s', async (_, written) => {
    const looked = plantedIn(printedBy(draft))
    const out = plantedIn(await written())
    expect(out.filter((one) => !looked.includes(one))).toEqual([])
    expect(out.length).toBeGreaterThan(0)
  })
})
