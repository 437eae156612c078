import { SaxesParser } from 'saxes'
import { problems, Unreadable } from './problems.ts'

type Attributes = Readonly<Record<string, string>>
export type XmlHandlers = Readonly<{
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}>

/** Thrown at a document type declaration: none of the formats read here has one, and entities in it can be traps. */
const refuse = () => {
  throw new Unreadable(problems.damaged)
}

/** Reads XML piece by piece. Names are without their prefix. Throws `Unreadable` where the XML is broken or declares a document type. */
export function xmlReader({ open, close, text }: XmlHandlers): { write: (piece: string) => void; end: () => void } {
  const parser = new SaxesParser()
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  if (open)
    parser.on('opentag', ({ name, attributes }) =>
      open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value as string]))),
    )
  if (close) parser.on('closetag', ({ name }) => close(local(name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return { write: (piece) => parser.write(piece), end: () => parser.close() }
}

export function readXml(xml: string, handlers: XmlHandlers): void {
  const reader = xmlReader(handlers)
  reader.write(xml)
  reader.end()
}
