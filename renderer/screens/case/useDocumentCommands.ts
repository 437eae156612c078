import type { CaseView } from '#api/contract'
import { type Command, useCommands } from '../../parts/commands.ts'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { go } from '../../route.ts'
import { groupedDocuments } from '../../words/documents.ts'
import type { CasePlace } from './CaseScreen.tsx'
import { nextUnread } from './nextUnread.ts'

const inThisCase = 'In this case'

/** The documents of the case from the keyboard: the next in the order of the file, the next unread; and the last thing said of a reading taken back. */
export function useDocumentCommands(view: CaseView, place: CasePlace): void {
  const desk = useDesk()
  const { seen, findings, took } = useReadings()
  const { caseId } = place
  const show = (documentId: string) => go({ ...place, spot: { documentId, page: 1, start: null, length: null } })
  const inOrder = groupedDocuments(view.documents).flatMap(({ documents }) => documents)
  const at = inOrder.findIndex(({ documentId }) => documentId === place.spot?.documentId)
  const to = (by: 1 | -1) => {
    const next = at < 0 ? inOrder.at(by === 1 ? 0 : -1) : inOrder[(at + by + inOrder.length) % inOrder.length]
    if (next) show(next.documentId)
  }
  const unread = nextUnread(view.documents, place.spot?.documentId ?? null, seen.pagesOf)
  const last = findings?.bars.length === 0 ? findings.said.toSorted((one, other) => other.number - one.number)[0] : undefined
  const commands: (Command | false | undefined)[] = [
    inOrder.length > 0 && { id: 'next document', title: 'Next document', group: inThisCase, keys: 'Ctrl+Alt+Down', run: () => to(1) },
    inOrder.length > 0 && { id: 'document before', title: 'Document before', group: inThisCase, keys: 'Ctrl+Alt+Up', run: () => to(-1) },
    unread && {
      id: 'next unread document',
      title: 'Open the next unread document',
      group: inThisCase,
      keys: 'U',
      run: () => show(unread.documentId),
    },
    last && {
      id: 'undo said',
      title: 'Take back what was last said of a finding',
      group: 'Findings',
      keys: 'Ctrl+Alt+Z',
      run: () => void desk.undoCorrection({ caseId, number: last.number }).then((reply) => reply.done && took(reply.result)),
    },
  ]
  useCommands(commands.filter((command) => !!command))
}
