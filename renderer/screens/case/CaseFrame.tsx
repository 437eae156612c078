import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CaseView } from '#api/contract'
import { type Opener, OpenerProvider, sameSpot } from '../../parts/citations.ts'
import { useKept } from '../../parts/useKept.ts'
import { DocumentPane, warmUp } from '../../parts/viewer/DocumentPane.tsx'
import { go, hrefOf, type Spot } from '../../route.ts'
import { useFound, useHitKeys } from '../documents/hits.ts'
import type { CasePlace } from './CaseScreen.tsx'
import { IdentityBar } from './IdentityBar.tsx'
import { SubNavigation } from './SubNavigation.tsx'
import { useDocumentCommands } from './useDocumentCommands.ts'
import { useFrameHeight } from './useFrameHeight.ts'
import { useReopenedPage } from './useReopenedPage.ts'
import { useScrollKept } from './useScrollKept.ts'

type Props = { view: CaseView; place: CasePlace; children: ReactNode }

/** A case: which one it is, always in view; its sections; and beside the work the document a citation opened. */
export function CaseFrame({ view, place, children }: Props) {
  const frame = useFrameHeight()
  useScrollKept(`${place.caseId} ${place.section}`)
  useEffect(warmUp, [])
  const clicked = useRef<{ link: HTMLElement; top: number } | null>(null)
  const [visit, setVisit] = useState(0)
  const row = view.documents.find((document) => document.documentId === place.spot?.documentId)
  const open = place.spot !== null
  const [kept, setKept] = useKept<Spot | null>(`${place.caseId} document kept open`, null)
  const keptRow = view.documents.find((document) => document.documentId === kept?.documentId)
  useDocumentCommands(view, place)
  useReopenedPage(place)

  const opener: Opener = {
    current: place.spot,
    hrefOf: (spot) => hrefOf({ ...place, spot }),
    opening: (link, spot) => {
      if (sameSpot(place.spot, spot)) setVisit(visit + 1)
      clicked.current = { link, top: link.getBoundingClientRect().top }
    },
  }

  // The work narrows as the document opens beside it; what was clicked stays at the height it had, and takes the focus back at the end.
  useLayoutEffect(() => {
    const { link, top } = clicked.current ?? {}
    if (!link?.isConnected || top === undefined) return
    scrollBy(0, link.getBoundingClientRect().top - top)
    if (!open) link.focus({ preventScroll: true })
  }, [open])

  function close() {
    const top = clicked.current?.link.getBoundingClientRect().top ?? -1
    if (clicked.current && top > 0 && top < innerHeight) clicked.current.top = top
    go({ ...place, spot: null })
  }

  return (
    <OpenerProvider value={opener}>
      {place.section !== 'documents' && <HitKeys caseId={place.caseId} />}
      <div className="case-frame" ref={frame}>
        <IdentityBar view={view} />
        <SubNavigation place={place} />
      </div>
      <div className={`split ${open ? `split--beside${kept && keptRow ? ' split--two' : ''}` : 'split--alone'}`}>
        <main className="split__work" id="main" tabIndex={-1}>
          {children}
        </main>
        {place.spot && row && (
          <DocumentPane
            key={row.documentId}
            caseId={place.caseId}
            row={row}
            spot={place.spot}
            visit={visit}
            documents={view.documents}
            onClose={close}
            onKeep={setKept}
          />
        )}
        {open && kept && keptRow && (
          <DocumentPane
            key={`kept ${keptRow.documentId}`}
            caseId={place.caseId}
            row={keptRow}
            spot={kept}
            visit={0}
            onClose={() => setKept(null)}
          />
        )}
        {place.spot && !row && <NoSuchDocument onClose={close} />}
      </div>
    </OpenerProvider>
  )
}

/** What was found in the documents is gone through from every section, not only from where it was sought. */
function HitKeys({ caseId }: { caseId: string }) {
  const [found] = useFound(caseId)
  useHitKeys(found)
  return null
}

const NoSuchDocument = ({ onClose }: { onClose: () => void }) => (
  <section className="pane" aria-label="Document">
    <p className="govuk-body">This document is not in the case.</p>
    <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
      Close document
    </button>
  </section>
)
