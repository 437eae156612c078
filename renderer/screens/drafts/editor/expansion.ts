import { closeHistory } from 'prosemirror-history'
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state'
import type { Shorthand } from '#api/contract'

/** The letters before the cursor and the standard paragraph they call up, if they do. */
function calledUp({ selection: { $from, empty } }: EditorState, shorthands: readonly Shorthand[]) {
  if (!empty || !$from.parent.inlineContent) return undefined
  const before = $from.parent.textBetween(0, $from.parentOffset, ' ', ' ')
  const letters = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}]{2,20})$/u.exec(before)?.[1]
  const found = letters && shorthands.find(({ short }) => short.toLowerCase() === letters.toLowerCase())
  return found ? { text: found.text, from: $from.pos - letters.length, to: $from.pos } : undefined
}

/** Letters followed by a space or the Tab key become the paragraph they stand for; one Undo brings the letters back. */
export const expansion = (shorthands: () => readonly Shorthand[]) =>
  new Plugin({
    props: {
      handleTextInput(view, _, __, typed) {
        const tr = typed === ' ' ? expanded(view.state, shorthands(), ' ') : undefined
        if (tr) view.dispatch(tr)
        return tr !== undefined
      },
      handleKeyDown(view, { key, shiftKey, ctrlKey, altKey, metaKey }) {
        if (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey) return false
        const tr = expanded(view.state, shorthands(), '')
        if (tr) view.dispatch(tr)
        return tr !== undefined
      },
    },
  })

function expanded(state: EditorState, shorthands: readonly Shorthand[], after: string): Transaction | undefined {
  const found = calledUp(state, shorthands)
  return found && closeHistory(state.tr).insertText(`${found.text}${after}`, found.from, found.to).scrollIntoView()
}
