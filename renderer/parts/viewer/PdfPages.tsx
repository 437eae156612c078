import 'react-pdf/dist/Page/TextLayer.css'
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Document, Page } from 'react-pdf'
import type { DocumentRow } from '#api/contract'
import { useDesk } from '../useDesk.ts'
import type { AskedPage } from './DocumentPane.tsx'
import { Marks } from './Marks.tsx'
import { boxesOf } from './marks.ts'
import { gap, pageAt, pageTops } from './pageTops.ts'
import { DeskRange, options } from './pdfFile.ts'
import { usePaneSize } from './usePaneSize.ts'

type Props = {
  caseId: string
  row: DocumentRow
  marked: AskedPage
  /** Rises when the same mark is to be brought into view again. */
  visit: number
  /** The page to show; changes when the person asks for another. */
  goTo: number
  onPage: (page: number) => void
  zoom: number
  /** What lies over a page besides the passage that was opened. */
  over: (page: number) => ReactNode
}

/** A PDF as it looks, one page under another. Only the pages near the view are drawn, so two thousand scroll as easily as two. */
export default function PdfPages({ caseId, row, marked, visit, goTo, onPage, zoom, over }: Props) {
  const desk = useDesk()
  const scroller = useRef<HTMLDivElement>(null)
  const size = usePaneSize(scroller)
  const [file] = useState(() => ({ range: new DeskRange(desk, caseId, row) }))
  const [pages, setPages] = useState(0)
  const [failed, setFailed] = useState(false)
  const [ratios, setRatios] = useState<Readonly<Record<number, number>>>({})
  const [top, setTop] = useState(0)
  const width = Math.max(0, Math.round((size.width - 2 * gap) * zoom))

  const tops = useMemo(() => pageTops(pages, width, ratios), [pages, ratios, width])
  const first = Math.max(1, pageAt(tops, top) - 1)
  const last = Math.min(pages, pageAt(tops, top + size.height) + 1)
  const shown = pages > 0 && width > 0 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : []

  const view = marked.asked.answer.state === 'here' ? marked.asked.answer.result : undefined
  const boxes = view && marked.span ? boxesOf(view.words, marked.span) : []
  const markTop = view && boxes[0] ? (tops[view.page - 1] ?? 0) + (boxes[0][1] / view.width) * width : undefined

  // The page on show is kept in a ref, so that scrolling by hand is told apart from being sent to a page.
  const seen = useRef(0)
  const scrollToPage = useEffectEvent(() => {
    if (!scroller.current || seen.current === goTo) return
    seen.current = goTo
    scroller.current.scrollTop = (tops[goTo - 1] ?? 0) - gap
  })
  const ready = pages > 0 && width > 0
  useLayoutEffect(() => {
    if (ready && goTo > 0) scrollToPage()
  }, [ready, goTo])

  const markKey = view && marked.span ? `${view.documentId} ${view.page} ${marked.span.start} ${marked.span.end} ${visit}` : ''
  const scrollToMark = useEffectEvent(() => {
    if (!scroller.current || markTop === undefined || !view) return
    seen.current = view.page
    scroller.current.scrollTop = markTop - size.height / 3
  })
  const markReady = ready && (view ? ratios[view.page] !== undefined : false)
  useEffect(() => {
    if (ready && markKey) scrollToMark()
  }, [ready, markKey])
  useEffect(() => {
    if (markReady && markKey) scrollToMark()
  }, [markReady, markKey])

  function scrolled(height: number) {
    setTop(height)
    const page = pageAt(tops, height + size.height / 3)
    if (page === seen.current) return
    seen.current = page
    onPage(page)
  }

  return (
    <section
      className="pane__scroll pages"
      ref={scroller}
      onScroll={(event) => scrolled(event.currentTarget.scrollTop)}
      aria-label={`Pages of ${row.name}`}
    >
      {failed && <p className="govuk-body">This document cannot be shown as pages. Choose “Show as text” to read what was found in it.</p>}
      <Document
        file={file}
        suspense={false}
        options={options}
        loading={null}
        error={null}
        onLoadSuccess={(pdf) => setPages(pdf.numPages)}
        onLoadError={() => setFailed(true)}
        onPassword={() => setFailed(true)}
      >
        <div className="pages__all" style={{ height: tops[pages] ?? 0, width: width + 2 * gap }}>
          {shown.map((page) => (
            <div className="pages__page" key={page} data-page={page} style={{ top: tops[page - 1] ?? 0, left: gap }}>
              <Page
                pageNumber={page}
                suspense={false}
                width={width}
                loading={null}
                renderAnnotationLayer={false}
                customTextRenderer={asItStands}
                onLoadSuccess={(loaded) => {
                  const ratio = loaded.originalHeight / loaded.originalWidth
                  if (ratios[page] !== ratio) setRatios((known) => ({ ...known, [page]: ratio }))
                }}
              />
              {view?.page === page && <Marks boxes={boxes} width={view.width} height={view.height} />}
              {over(page)}
            </div>
          ))}
        </div>
      </Document>
    </section>
  )
}

/**
 * The words as they stand. Giving them here also leaves out the tag tree of the file, which in scanned forms points at words that are not there
 * and says them to a screen reader in no order; the text view of the page is what is read aloud.
 */
const asItStands = ({ str }: { str: string }) => str.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
