import type { EditorState } from 'prosemirror-state'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { CommentView, FaultView } from '#api/contract'
import { spansIn, wordsIn } from './places.ts'

/** What is to be shown on the sentences while they are written. */
export type Shown = Readonly<{ faults: readonly FaultView[]; comments: readonly CommentView[]; current: string | null }>

export const shownKey = new PluginKey<{ shown: Shown; set: DecorationSet }>('shown')
const nothing: Shown = { faults: [], comments: [], current: null }

function decorated(state: Pick<EditorState, 'doc'>, { faults, comments, current }: Shown): DecorationSet {
  const spans = spansIn(state.doc)
  const on = (key: string | null, name: string, words = '') => {
    const span = key === null ? undefined : spans.get(key)
    if (!span) return []
    const { from, to } = wordsIn(state.doc, span, words)
    return [Decoration.inline(from, to, { class: name })]
  }
  return DecorationSet.create(state.doc, [
    ...faults.filter(({ overruled }) => !overruled).flatMap(({ sentence, words }) => on(sentence, 'editor__fault', words)),
    ...comments.filter(({ settledBy }) => settledBy === null).flatMap(({ sentence }) => on(sentence, 'editor__commented')),
    ...on(current, 'editor__current'),
  ])
}

/** Underlines what is to be mended and what was commented on; moves with the words until it is looked at again. */
export const marksOn = new Plugin<{ shown: Shown; set: DecorationSet }>({
  key: shownKey,
  state: {
    init: (_, state) => ({ shown: nothing, set: decorated(state, nothing) }),
    apply(tr, before, __, state) {
      const told = tr.getMeta(shownKey) as Shown | undefined
      if (told) return { shown: told, set: decorated(state, told) }
      return tr.docChanged ? { ...before, set: before.set.map(tr.mapping, tr.doc) } : before
    },
  },
  props: {
    decorations(state) {
      return shownKey.getState(state)?.set
    },
  },
})
