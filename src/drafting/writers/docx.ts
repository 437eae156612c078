import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Block, Draft, Sentence } from '#drafting/block'
import { numberSources, placesOf, wordsShown } from '#drafting/sources'
import { pictureOf } from './pictureOf.ts'

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const wide = { top: 1200, bottom: 1200, left: 1200, right: 1200 }
const narrow = { top: 700, bottom: 700, left: 800, right: 800, header: 300, footer: 300 }

/** A draft as a Word document: a footnote for each place relied on, a table of sources with their words, marking and page numbers on every page. */
export async function docxOf(draft: Draft): Promise<Uint8Array> {
  const { sources, numbersOf } = numberSources(draft)
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  let next = 1

  /** One note a sentence, naming every place it stands on. */
  const footnote = (numbers: readonly number[]): FootnoteReferenceRun[] => {
    if (numbers.length === 0) return []
    const places = numbers.map((number) => sources[number - 1]?.cite).join('; ')
    footnotes[next] = { children: [new Paragraph(`${places} (source ${numbers.join(', ')})`)] }
    return [new FootnoteReferenceRun(next++)]
  }

  const say = (sentence: Sentence): (TextRun | FootnoteReferenceRun)[] => [
    new TextRun({ text: `${sentence.text} `, bold: sentence.kind === 'gap' }),
    ...(draft.sheet ? [new TextRun({ text: `${placesOf(draft, sentence)} `, size: 15 })] : footnote(numbersOf(sentence))),
  ]
  const paragraph = (sentences: readonly Sentence[], options: object = {}) =>
    new Paragraph({ ...options, children: sentences.flatMap(say), spacing: { after: draft.sheet ? 40 : 120 } })
  const cell = (children: Paragraph[]) => new TableCell({ children, margins: { top: 60, bottom: 60, left: 90, right: 90 } })
  const table = (head: readonly string[], rows: readonly Paragraph[][][], widths: readonly number[] = head.map(() => 1)) =>
    new Table({
      columnWidths: widths.map((width) => Math.round((9500 * width) / widths.reduce((sum, each) => sum + each, 0))),
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          tableHeader: true,
          children: head.map((text) => cell([new Paragraph({ children: [new TextRun({ text, bold: true })] })])),
        }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
      ],
    })

  let lists = 0
  const write = (block: Block): (Paragraph | Table)[] => {
    switch (block.block) {
      case 'heading':
        return [new Paragraph({ text: block.text, heading: headings[block.level], keepNext: true })]
      case 'paragraph':
        return [paragraph(block.sentences)]
      case 'list': {
        const numbering = { reference: block.numbered ? 'numbers' : 'bullets', level: 0, instance: ++lists }
        return block.items.map((item) => paragraph(item, { numbering }))
      }
      case 'table':
        return [
          new Paragraph({
            children: [new TextRun({ text: block.caption, bold: true })],
            keepNext: true,
            spacing: { before: 120, after: 60 },
          }),
          table(
            block.head,
            block.rows.map((row) => row.map((sentences) => [paragraph(sentences)])),
            block.widths,
          ),
          new Paragraph(''),
        ]
      case 'term':
        return [
          new Paragraph({
            children: [new TextRun({ text: `${block.number}. `, bold: true }), ...block.sentences.flatMap(say)],
            spacing: { after: 60 },
          }),
          ...(block.why.length > 0
            ? [
                new Paragraph({
                  children: [new TextRun({ text: 'Why: ', italics: true }), ...block.why.flatMap(say)],
                  indent: { left: 400 },
                  spacing: { after: 160 },
                }),
              ]
            : []),
        ]
      case 'signature':
        return block.lines.map((line) => new Paragraph({ text: line, spacing: { before: 120 } }))
    }
  }

  const annex = ({ map, caption, alt }: NonNullable<Draft['annex']>) => {
    const { type, data, width, height } = pictureOf(map, 600)
    const altText = { name: caption, title: caption, description: alt }
    return [
      new Paragraph({ text: caption, heading: HeadingLevel.HEADING_1, pageBreakBefore: true, keepNext: true }),
      new Paragraph({ children: [new ImageRun({ type, data, transformation: { width, height }, altText })] }),
    ]
  }
  const children: (Paragraph | Table)[] = [
    new Paragraph({ text: draft.title, heading: HeadingLevel.TITLE }),
    ...draft.blocks.flatMap(write),
    ...(draft.annex ? annex(draft.annex) : []),
  ]
  if (sources.length > 0 && !draft.sheet) {
    const listed = sources.map(({ number, cite, quote }) =>
      [`${number}`, cite, wordsShown(draft, quote)].filter((text) => text !== undefined),
    )
    const [head, widths] =
      draft.reader === 'crown'
        ? [
            ['No.', 'Where', 'Words'],
            [6, 27, 67],
          ]
        : [
            ['No.', 'Where'],
            [10, 90],
          ]
    children.push(
      new Paragraph({ text: 'Sources', heading: HeadingLevel.HEADING_1, keepNext: true }),
      table(
        head,
        listed.map((row) => row.map((text) => [new Paragraph(text)])),
        widths,
      ),
    )
  }

  const centred = (runs: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children: runs })
  const line = `URN ${draft.urn ?? 'not known'} · ${draft.version} · page `
  const document = new Document({
    title: draft.title,
    creator: 'Foursight',
    description: `${draft.marking} ${draft.made}`,
    styles: { default: { document: { run: { font: 'Arial', size: draft.sheet ? 17 : 22, language: { value: 'en-GB' } } } } },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 400, hanging: 260 } } } }],
        },
        {
          reference: 'numbers',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 400, hanging: 400 } } } }],
        },
      ],
    },
    footnotes,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: draft.sheet ? narrow : wide } },
        headers: { default: new Header({ children: [centred([new TextRun({ text: draft.marking, bold: true })])] }) },
        footers: {
          default: new Footer({
            children: [
              centred([new TextRun({ size: 18, children: [line, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })]),
              centred([new TextRun({ text: draft.marking, bold: true })]),
            ],
          }),
        },
        children,
      },
    ],
  })
  return sameEveryTime(new Uint8Array(await Packer.toBuffer(document)))
}

/** The same draft gives the same bytes: the library's time stamps are replaced, inside the package and on it. */
function sameEveryTime(packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed)
  const entries = Object.keys(files)
    .sort()
    .map((name) => {
      const bytes = files[name] ?? new Uint8Array()
      if (name !== 'docProps/core.xml') return [name, bytes] as const
      return [name, strToU8(strFromU8(bytes).replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '2000-01-01T00:00:00Z'))] as const
    })
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2000, 0, 1), level: 6 })
}
