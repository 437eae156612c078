import { useEffect, useEffectEvent } from 'react'
import type { DocumentRow } from '#api/contract'
import { useOpener } from '../citations.ts'
import { useKept } from '../useKept.ts'

/** A document of a case that was opened, and the page it was left at. */
export type OpenedDocument = Readonly<{ documentId: string; page: number }>
export const openedDocumentsOf = (caseId: string) => `${caseId} documents opened`

const most = 6

type Props = { caseId: string; documents: readonly DocumentRow[]; documentId: string; page: number; onClose: () => void }

/** The documents opened lately in this case, each a link to the page it was left at. Beyond six the one opened longest ago goes. */
export function DocumentTabs({ caseId, documents, documentId, page, onClose }: Props) {
  const opener = useOpener()
  const [opened, setOpened] = useKept<readonly OpenedDocument[]>(openedDocumentsOf(caseId), [])
  const stand = useEffectEvent((at: OpenedDocument) => {
    const known = opened.some((one) => one.documentId === at.documentId)
    setOpened(known ? opened.map((one) => (one.documentId === at.documentId ? at : one)) : [...opened, at].slice(-most))
  })
  useEffect(() => {
    if (page > 0) stand({ documentId, page })
  }, [documentId, page])
  const tabs = opened.flatMap((one) => {
    const row = documents.find((document) => document.documentId === one.documentId)
    return row ? [{ ...one, name: row.name.split('/').at(-1) ?? row.name }] : []
  })
  if (tabs.length < 2) return null

  function close(shut: string) {
    setOpened(opened.filter((one) => one.documentId !== shut))
    if (shut === documentId) onClose()
  }
  return (
    <nav className="pane__tabs" aria-label="Documents opened">
      <ul>
        {tabs.map((tab) => {
          const here = tab.documentId === documentId
          const spot = { documentId: tab.documentId, page: tab.page, start: null, length: null }
          return (
            <li key={tab.documentId} data-here={here || undefined}>
              <a href={here ? location.hash : opener.hrefOf(spot)} aria-current={here ? 'page' : undefined}>
                {tab.name}
              </a>
              <button type="button" aria-label={`Close ${tab.name}`} onClick={() => close(tab.documentId)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
