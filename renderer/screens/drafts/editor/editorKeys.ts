import { baseKeymap, chainCommands, createParagraphNear, liftEmptyBlock, newlineInCode, splitBlock } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Command, TextSelection } from 'prosemirror-state'
import { schema } from './schema.ts'

const fixedPlaces = ['caption', 'headCell', 'cell', 'says', 'why']

/** In a cell or a term Enter parts nothing. */
const stayWhole: Command = ({ selection: { $from } }) => fixedPlaces.includes($from.parent.type.name)

/** Enter in an empty last item leaves the list. */
const leaveList: Command = ({ selection: { $from, empty }, tr }, dispatch) => {
  if (!empty || $from.parent.type.name !== 'item' || $from.parent.content.size > 0) return false
  const list = $from.node(-1)
  if ($from.index(-1) !== list.childCount - 1 || list.childCount < 2) return false
  const after = $from.after(-1)
  const [start, end] = [$from.before(), $from.after()]
  tr.insert(after, schema.node('paragraph')).delete(start, end)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(after)))).scrollIntoView())
  return true
}

/** After a heading Enter begins a paragraph. */
const afterHeading: Command = ({ selection: { $from, empty }, tr }, dispatch) => {
  if (!empty || $from.parent.type.name !== 'heading' || $from.parentOffset < $from.parent.content.size) return false
  const after = $from.after()
  tr.insert(after, schema.node('paragraph'))
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView())
  return true
}

/** What the keys do while a draft is written. Tab is left to leave the editor. */
export const editorKeys = [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    Enter: chainCommands(stayWhole, leaveList, afterHeading, newlineInCode, createParagraphNear, liftEmptyBlock, splitBlock),
  }),
  keymap(baseKeymap),
]
