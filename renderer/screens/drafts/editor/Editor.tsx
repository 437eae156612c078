import { history, redo, undo } from 'prosemirror-history'
import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import type { Shorthand } from '#api/contract'
import { citationNumbers, citationView } from './citations.ts'
import { editorKeys } from './editorKeys.ts'
import { expansion } from './expansion.ts'
import { fromDoc } from './fromDoc.ts'
import { keepKeys } from './keepKeys.ts'
import { marksOn, type Shown, shownKey } from './marksOn.ts'
import { type Span, spanAt, spansIn, wordsIn } from './places.ts'
import { type Part, type Quote, schema } from './schema.ts'
import { toDoc } from './toDoc.ts'

/** What the screen round the editor does with it. */
export type EditorHandle = Readonly<{
  parts: () => readonly Part[]
  /** Puts other words in, as one thing that can be undone. */
  put: (parts: readonly Part[]) => void
  /** Brings a sentence into view with the cursor at the words in question. */
  goTo: (sentence: string, words: string) => void
  /** Gives the sentence at the cursor a passage; false where there is none. */
  cite: (quote: Quote) => boolean
  undo: () => void
  redo: () => void
  focus: () => void
}>

type Props = {
  ref: Ref<EditorHandle>
  label: string
  first: readonly Part[]
  editable: boolean
  shown: Shown
  shorthands: readonly Shorthand[]
  named: (quote: Quote) => string
  onOpen: (link: HTMLElement, quote: Quote) => void
  onWritten: () => void
  onSentence: (span: Span | undefined) => void
}

/** A draft as one page to write on. What it holds is read from it when it is to be saved; React is told only that something was written. */
export function Editor({ ref, label, first, editable, shown, shorthands, named, onOpen, onWritten, onSentence }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView>(null)
  const now = useRef({ shorthands, editable })
  now.current = { shorthands, editable }
  const written = useEffectEvent(onWritten)
  const inSentence = useEffectEvent(onSentence)
  const called = useEffectEvent(named)
  const open = useEffectEvent(onOpen)

  const begin = useEffectEvent((at: HTMLDivElement) => {
    const view = new EditorView(at, {
      state: EditorState.create({
        doc: toDoc(first),
        plugins: [expansion(() => now.current.shorthands), ...editorKeys, history(), keepKeys, citationNumbers, marksOn],
      }),
      editable: () => now.current.editable,
      attributes: {
        class: 'editor__page',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: 'en-GB',
        spellcheck: 'true',
      },
      nodeViews: {
        citation: (node, _, __, decorations) =>
          citationView(node, decorations as never, { named: (quote) => called(quote), open: (link, quote) => open(link, quote) }),
      },
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n\n'),
      dispatchTransaction(tr) {
        const before = view.state
        view.updateState(before.apply(tr))
        if (tr.docChanged) written()
        if (tr.docChanged || !view.state.selection.eq(before.selection)) inSentence(spanAt(view.state))
      },
    })
    return view
  })
  useEffect(() => {
    if (!place.current) return
    const view = begin(place.current)
    editor.current = view
    return () => {
      editor.current = null
      view.destroy()
    }
  }, [])

  useEffect(() => {
    const view = editor.current
    view?.dispatch(view.state.tr.setMeta(shownKey, shown).setMeta('addToHistory', false))
  }, [shown])

  useImperativeHandle(ref, () => {
    const run = (command: Command) => {
      const view = editor.current
      if (view) command(view.state, view.dispatch)
      view?.focus()
    }
    return {
      parts: () => (editor.current ? fromDoc(editor.current.state.doc) : []),
      put(parts) {
        const view = editor.current
        if (!view) return
        const next = toDoc(parts)
        const { doc } = view.state
        const start = doc.content.findDiffStart(next.content)
        const end = doc.content.findDiffEnd(next.content)
        if (start === null || !end) return
        const overlap = start - Math.min(end.a, end.b)
        const [a, b] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b]
        view.dispatch(view.state.tr.replace(start, a, next.slice(start, b)))
      },
      goTo(sentence, words) {
        const view = editor.current
        const span = view && spansIn(view.state.doc).get(sentence)
        if (!view || !span) return
        const { from, to } = wordsIn(view.state.doc, span, words)
        view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, words === '' ? from : to)))
        const dom = view.domAtPos(from).node
        const element = dom instanceof Element ? dom : dom.parentElement
        element?.scrollIntoView({ block: 'center' })
        view.focus()
      },
      cite(quote) {
        const view = editor.current
        const span = view && spanAt(view.state)
        if (!view || !span || !view.editable) return false
        const at = view.state.doc.resolve(span.to)
        const blank = /\s$/.test(at.nodeBefore?.text ?? '') ? 1 : 0
        const kind = span.kind === 'form' ? 'form' : 'fact'
        const mark = schema.mark('sentence', { key: span.key, kind, was: null })
        view.dispatch(view.state.tr.insert(span.to - blank, schema.node('citation', { quote }, [], [mark])))
        return true
      },
      undo: () => run(undo),
      redo: () => run(redo),
      focus: () => editor.current?.focus(),
    }
  }, [])

  return <div className="editor" ref={place} />
}
