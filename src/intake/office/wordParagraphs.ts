import { readXml } from '../xml.ts'
import { partsOf, xmlOf } from './parts.ts'

/** A Word document for comparing: its paragraphs in order, those of tables among them, with the bookmarks that begin in each; and what it says of itself. */
export type WordDocument = Readonly<{
  paragraphs: readonly Readonly<{ text: string; marks: readonly string[] }>[]
  /** The document's own custom properties, by name. */
  properties: ReadonlyMap<string, string>
  /** How many comments Word holds for it. */
  comments: number
}>

const mostParagraphs = 5_000

/** What was deleted, moved away, or stands there for the program alone. Insertions stand as accepted. */
const skipped = new Set('del moveFrom Fallback instrText delText rPrChange pPrChange footnote endnote txbxContent'.split(' '))

/** The paragraphs of a Word document as they would stand with every tracked change accepted. @throws Unreadable where it is damaged or unpacks to far too much. */
export function wordParagraphs(bytes: Uint8Array): WordDocument {
  const parts = partsOf(bytes, (name) => name === 'word/document.xml' || name === 'docProps/custom.xml' || name === 'word/comments.xml')
  return {
    paragraphs: paragraphsOf(xmlOf(parts.get('word/document.xml'))),
    properties: propertiesOf(xmlOf(parts.get('docProps/custom.xml'))),
    comments: commentsIn(xmlOf(parts.get('word/comments.xml'))),
  }
}

function paragraphsOf(xml: string): WordDocument['paragraphs'] {
  const paragraphs: { text: string; marks: string[] }[] = []
  let open: { text: string; marks: string[]; deletedEnd: boolean } | undefined
  /** A paragraph whose mark was deleted runs on into the next. */
  let runOn: { text: string; marks: string[] } | undefined
  let waiting: string[] = []
  let skipping = 0
  const path: string[] = []
  const add = (text: string) => {
    if (open) open.text += text
  }
  if (xml === '') return []
  readXml(xml, {
    open(name, { name: bookmark }) {
      path.push(name)
      if (name === 'del' && path.at(-2) === 'rPr' && open) open.deletedEnd = true
      if (skipping > 0 || skipped.has(name)) {
        skipping++
        return
      }
      if (name === 'p') {
        open = { text: runOn?.text ?? '', marks: [...(runOn?.marks ?? []), ...waiting], deletedEnd: false }
        runOn = undefined
        waiting = []
      } else if (name === 'bookmarkStart' && bookmark) (open?.marks ?? waiting).push(bookmark)
      else if (name === 'tab' || name === 'br' || name === 'cr') add(' ')
      else if (name === 'noBreakHyphen') add('-')
    },
    close(name) {
      path.pop()
      if (skipping > 0) {
        skipping--
        return
      }
      if (name !== 'p' || !open) return
      const { text, marks, deletedEnd } = open
      if (deletedEnd && text.trim() !== '') runOn = { text: `${text} `, marks }
      else if (paragraphs.length < mostParagraphs) paragraphs.push({ text, marks })
      open = undefined
    },
    text(text) {
      if (skipping === 0 && path.at(-1) === 't') add(text)
    },
  })
  if (runOn) paragraphs.push(runOn)
  return paragraphs
}

function propertiesOf(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  let name: string | undefined
  if (xml === '') return properties
  readXml(xml, {
    open(tag, attributes) {
      if (tag === 'property') name = attributes.name
    },
    close(tag) {
      if (tag === 'property') name = undefined
    },
    text(text) {
      if (name !== undefined) properties.set(name, `${properties.get(name) ?? ''}${text}`.trim())
    },
  })
  return properties
}

function commentsIn(xml: string): number {
  let comments = 0
  if (xml !== '')
    readXml(xml, {
      open(name) {
        if (name === 'comment') comments++
      },
      close() {},
      text() {},
    })
  return comments
}
