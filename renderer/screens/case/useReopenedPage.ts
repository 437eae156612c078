import { useEffect, useEffectEvent } from 'react'
import { useKept } from '../../parts/useKept.ts'
import { type OpenedDocument, openedDocumentsOf } from '../../parts/viewer/DocumentTabs.tsx'
import { hrefOf } from '../../route.ts'
import type { CasePlace } from './CaseScreen.tsx'

/** A document that stands open when the case is opened again begins at the page it was left at, unless it was opened at a passage. */
export function useReopenedPage(place: CasePlace): void {
  const [opened] = useKept<readonly OpenedDocument[]>(openedDocumentsOf(place.caseId), [])
  const reopen = useEffectEvent(() => {
    const { spot } = place
    const left = opened.find(({ documentId }) => documentId === spot?.documentId)
    if (spot?.start === null && spot.page === 1 && left && left.page > 1)
      location.replace(hrefOf({ ...place, spot: { ...spot, page: left.page } }))
  })
  useEffect(() => reopen(), [])
}
