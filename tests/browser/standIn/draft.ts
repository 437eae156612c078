import type { Citation } from '#api/checkReport'
import type { DocumentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Draft } from '#drafting/block'
import type { ExampleFile } from './file.ts'

const quote = ({ documentId, page, paragraph, quote: words, start }: Citation): Quote => ({
  document: documentId as DocumentId,
  page,
  paragraph,
  words,
  start,
})

/** A draft with a block of every kind. */
export function exampleDraft({ examples, cite }: ExampleFile, title: string): Draft {
  const calls = quote(cite('d1', 1, 'He rang me 31 times that night.'))
  const follows = quote(cite('d1', 1, 'He followed me to the bus stop and then drove behind the bus as far as Mill Lane.'))
  return {
    title,
    reader: 'crown',
    marking: 'OFFICIAL-SENSITIVE',
    urn: '42AB1234525',
    version: '1',
    made: '20 November 2026',
    documentNames: Object.fromEntries(examples.map(({ row }) => [row.documentId, row.name])),
    blocks: [
      { block: 'heading', level: 1, text: 'Case summary' },
      {
        block: 'paragraph',
        sentences: [
          { kind: 'fact', text: 'After she ended it he rang 31 times in one night.', from: [calls] },
          { kind: 'fact', text: 'He followed her from her work.', from: [follows] },
          { kind: 'gap', text: 'Interview: the record is not in the file.' },
        ],
      },
      { block: 'heading', level: 2, text: 'Evidential assessment' },
      {
        block: 'list',
        numbered: true,
        items: [
          [{ kind: 'reason', text: 'The acts are ones associated with stalking.', law: ['PHA 1997 s2A(3)'] }],
          [{ kind: 'form', text: 'Strength: strong.' }],
        ],
      },
      {
        block: 'table',
        caption: 'Action plan',
        head: ['What', 'By'],
        rows: [[[{ kind: 'form', text: 'Stalking questions answered' }], [{ kind: 'gap', text: 'Date to be agreed' }]]],
      },
      {
        block: 'term',
        number: 1,
        sentences: [{ kind: 'form', text: 'Not to contact Amira Hale, directly or through anyone.' }],
        why: [{ kind: 'fact', text: 'He rang 31 times in one night.', from: [calls] }],
      },
      { block: 'signature', lines: ['Name:', 'Date:'] },
    ],
  }
}
