import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet, type NodeView } from 'prosemirror-view'
import type { Quote } from './schema.ts'

const placeOf = ({ document, page, start, words }: Quote) => `${document} ${page} ${start} ${words.length}`

/** The passages of a draft in the order they first come, each with its number. */
export function numbered(doc: Node): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  doc.descendants((node) => {
    if (node.type.name === 'citation') {
      const place = placeOf(node.attrs.quote as Quote)
      if (!numbers.has(place)) numbers.set(place, numbers.size + 1)
    }
  })
  return numbers
}

function numbersIn(doc: Node): DecorationSet {
  const numbers = numbered(doc)
  const all: Decoration[] = []
  doc.descendants((node, at) => {
    if (node.type.name === 'citation')
      all.push(Decoration.node(at, at + 1, {}, { number: numbers.get(placeOf(node.attrs.quote as Quote)) }))
  })
  return DecorationSet.create(doc, all)
}

/** Tells each passage in the line its number, which changes as others come and go before it. */
export const citationNumbers = new Plugin<DecorationSet>({
  state: {
    init: (_, { doc }) => numbersIn(doc),
    apply: (tr, before, __, { doc }) => (tr.docChanged ? numbersIn(doc) : before),
  },
  props: {
    decorations(state) {
      return this.getState(state)
    },
  },
})

type Decorated = readonly Readonly<{ spec: { number?: number } }>[]

/** A passage in the line: its number, as a link that opens the page beside. */
export function citationView(
  { attrs }: Node,
  decorations: Decorated,
  { named, open }: { named: (quote: Quote) => string; open: (link: HTMLElement, quote: Quote) => void },
): NodeView {
  const quote = attrs.quote as Quote
  const dom = document.createElement('a')
  dom.className = 'citation citation--source editor__citation'
  dom.contentEditable = 'false'
  dom.tabIndex = -1
  dom.href = '#'
  const show = (decorated: Decorated) => {
    const number = decorated.find(({ spec }) => spec.number !== undefined)?.spec.number ?? 0
    dom.textContent = `[${number}]`
    dom.setAttribute('aria-label', `Passage ${number}: ${named(quote)}`)
  }
  show(decorations)
  dom.addEventListener('click', (event) => {
    event.preventDefault()
    open(dom, quote)
  })
  return {
    dom,
    ignoreMutation: () => true,
    update(node, decorated) {
      if (node.type.name !== 'citation' || node.attrs.quote !== quote) return false
      show(decorated)
      return true
    },
  }
}
