import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Block, Draft, Sentence } from '#drafting/block'
import { markOf, sourcesMark, titleMark, titleProperty, versionProperty } from '#drafting/editing/marks'
import type { SafeDraft } from '#drafting/safety/safeDraft'
import { noteMaker, numberSources, type Source, sentencesOf } from '#drafting/sources'
import { pictureOf } from './pictureOf.ts'

type Run = TextRun

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const wide = { top: 1000, bottom: 1000, left: 1100, right: 1100 }
/** Sources, in half points. */
const noteSize = 14
const narrow = { top: 700, bottom: 700, left: 800, right: 800, header: 300, footer: 300 }

/** A draft as a Word document: each sentence with the numbers of its sources, a table of sources with their words, marking and page numbers on every page. */
export async function docxOf(draft: SafeDraft): Promise<Uint8Array> {
  const { sources } = numberSources(draft)
  const noteOf = noteMaker(draft)

  // Each part and slot carries a bookmark, counted as the editor lays the draft out, so that an edited copy can be compared with what went out.
  let part = -1
  const within = (mark: string, children: readonly Run[]) => [new Bookmark({ id: mark, children: [...children] })]
  const inPlace = (slot: number, runs: readonly Run[]) => within(markOf(part, slot), runs)

  const say = (sentence: Sentence): Run[] => [
    new TextRun({ text: sentence.text, bold: sentence.kind === 'gap' }),
    ...[noteOf(sentence)].filter((note) => note !== '').map((note) => new TextRun({ text: ` ${note}`, size: 15 })),
  ]
  /** A blank between sentences and none after the last: at the end of a full line it would take a line of its own. */
  const sayAll = (sentences: readonly Sentence[]): Run[] =>
    sentences.flatMap((sentence, at) => [...(at > 0 ? [new TextRun(' ')] : []), ...say(sentence)])
  const words = (text: string, bold = false) => [new TextRun({ text, ...(bold ? { bold } : {}) })]
  const paragraph = (sentences: readonly Sentence[], options: object = {}, slot = 0) =>
    new Paragraph({ ...options, children: inPlace(slot, sayAll(sentences)), spacing: { after: draft.sheet ? 20 : 80 } })
  const cell = (children: Paragraph[]) =>
    new TableCell({ children, margins: { top: draft.sheet ? 10 : 30, bottom: draft.sheet ? 0 : 10, left: 80, right: 80 } })
  const table = (
    head: readonly (readonly (Run | Bookmark)[])[],
    rows: readonly Paragraph[][][],
    widths: readonly number[] = head.map(() => 1),
  ) =>
    new Table({
      columnWidths: widths.map((width) => Math.round((9500 * width) / widths.reduce((sum, each) => sum + each, 0))),
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          tableHeader: true,
          children: head.map((runs) => cell([new Paragraph({ children: [...runs] })])),
        }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
      ],
    })

  let lists = 0
  const write = (block: Block): (Paragraph | Table)[] => {
    switch (block.block) {
      case 'heading':
        part++
        return [new Paragraph({ children: inPlace(0, words(block.text)), heading: headings[block.level], keepNext: true })]
      case 'paragraph':
        part++
        return [paragraph(block.sentences)]
      case 'list': {
        const numbering = { reference: block.numbered ? 'numbers' : 'bullets', level: 0, instance: ++lists }
        return block.items.map((item) => {
          part++
          return paragraph(item, { numbering })
        })
      }
      case 'table': {
        part++
        const caption = inPlace(0, words(block.caption, true))
        const head = block.head.map((text, column) => inPlace(column + 1, words(text, true)))
        return [
          new Paragraph({
            children: caption,
            keepNext: true,
            spacing: { before: 120, after: 60 },
          }),
          table(
            head,
            block.rows.map((row) => {
              part++
              return row.map((sentences, column) => [paragraph(sentences, {}, column)])
            }),
            block.widths,
          ),
          new Paragraph(''),
        ]
      }
      case 'term':
        part++
        return [
          new Paragraph({
            children: inPlace(0, [...words(`${block.number}. `, true), ...sayAll(block.sentences)]),
            spacing: { after: 60 },
          }),
          ...(block.why.length > 0
            ? [
                new Paragraph({
                  children: inPlace(1, [new TextRun({ text: 'Why: ', italics: true }), ...sayAll(block.why)]),
                  indent: { left: 400 },
                  spacing: { after: 160 },
                }),
              ]
            : []),
        ]
      case 'signature':
        part++
        return block.lines.map((text, slot) => new Paragraph({ children: inPlace(slot, words(text)), spacing: { before: 60 } }))
    }
  }

  const annex = ({ map, caption, alt }: NonNullable<Draft['annex']>) => {
    const { type, data, width, height } = pictureOf(map, 600)
    const altText = { name: caption, title: caption, description: alt }
    return [
      new Paragraph({
        children: within(sourcesMark, words(caption)),
        heading: HeadingLevel.HEADING_1,
        pageBreakBefore: true,
        keepNext: true,
      }),
      new Paragraph({ children: [new ImageRun({ type, data, transformation: { width, height }, altText })] }),
      new Paragraph({ text: alt, spacing: { before: 120 } }),
    ]
  }
  const children: (Paragraph | Table)[] = [
    new Paragraph({ children: within(titleMark, words(draft.title)), heading: HeadingLevel.TITLE }),
    ...draft.blocks.flatMap(write),
    ...(draft.annex ? annex(draft.annex) : []),
  ]
  if (sources.length > 0 && !draft.sheet) {
    children.push(
      new Paragraph({
        children: within(draft.annex ? `${sourcesMark}_list` : sourcesMark, words('Sources')),
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
      }),
    )
  }

  const centred = (runs: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children: runs })
  const line = `URN ${draft.urn ?? 'not known'} · ${draft.version} · page `
  const page = { size: { width: 11906, height: 16838 }, margin: draft.sheet ? narrow : wide }
  const headers = { default: new Header({ children: [centred([new TextRun({ text: draft.marking, bold: true })])] }) }
  const footers = {
    default: new Footer({
      children: [
        centred([new TextRun({ size: 18, children: [line, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })]),
        centred([new TextRun({ text: draft.marking, bold: true })]),
      ],
    }),
  }
  /** The list of sources, in three columns of small type. */
  const listed = ({ number, cite, words }: Source) =>
    new Paragraph({
      spacing: { after: 30 },
      indent: { left: 280, hanging: 280 },
      children: [
        new TextRun({ text: `${number}  ${cite}`, size: noteSize, bold: true }),
        new TextRun({ text: words === undefined ? '' : `: ${words}`, size: noteSize }),
      ],
    })
  const document = new Document({
    title: draft.title,
    creator: 'Foursight',
    description: `${draft.marking} ${draft.made}`,
    customProperties: [
      { name: titleProperty, value: draft.title },
      { name: versionProperty, value: draft.version },
    ],
    styles: {
      default: {
        title: { run: { size: 30, bold: true } },
        heading1: { run: { size: 24, bold: true, color: '0b0c0c' }, paragraph: { spacing: { before: 160, after: 60 } } },
        heading2: { run: { size: 21, bold: true, color: '0b0c0c' }, paragraph: { spacing: { before: 100, after: 40 } } },
        heading3: { run: { size: 19, bold: true, color: '0b0c0c' }, paragraph: { spacing: { before: 80, after: 40 } } },
        document: {
          run: { font: 'Arial', size: draft.sheet ? onSheet(draft) : draft.reader === 'victim' ? 24 : 19, language: { value: 'en-GB' } },
        },
      },
    },
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
    sections: [
      { properties: { page }, headers, footers, children },
      ...(sources.length > 0 && !draft.sheet
        ? [
            {
              properties: { page, type: SectionType.CONTINUOUS, column: { count: 3, space: 240 } },
              headers,
              footers,
              children: sources.map(listed),
            },
          ]
        : []),
    ],
  })
  return sameEveryTime(new Uint8Array(await Packer.toBuffer(document)))
}

/** Type for a sheet, in half points: smaller where there is much to say, so that it stays a page. */
const onSheet = (draft: Draft): number =>
  draft.blocks.flatMap(sentencesOf).reduce((sum, { text }) => sum + text.length, 0) > 3500 ? 14 : 17

/** The same draft gives the same bytes: the library's time stamps and running numbers are replaced, inside the package and on it. */
function sameEveryTime(packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed)
  const entries = Object.keys(files)
    .sort()
    .map((name) => {
      const bytes = files[name] ?? new Uint8Array()
      const same = replaced[name]
      return [name, same ? strToU8(same(strFromU8(bytes))) : bytes] as const
    })
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2000, 0, 1), level: 6 })
}

const replaced: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '2000-01-01T00:00:00Z'),
  'word/document.xml': (xml) => {
    const numbers = new Map<string, number>()
    return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*/g, (tag) =>
      tag.replace(/(?<=w:id=")\d+/, (id) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
        return `${numbers.get(id)}`
      }),
    )
  },
}
