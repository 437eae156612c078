import 'react-pdf/dist/Page/TextLayer.css'
import { PDFDataRangeTransport } from 'pdfjs-dist'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Document, Page, pdfjs } from 'react-pdf'
import type { DocumentRow, RemoteDesk } from '#api/contract'
import { useDesk } from '../useDesk.ts'
import { bytesBetween } from './bytes.ts'
import type { AskedPage } from './DocumentPane.tsx'
import { Marks } from './Marks.tsx'
import { boxesOf } from './marks.ts'
import { usePaneSize } from './usePaneSize.ts'

pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).toString()

// Whole addresses: the worker would resolve relative ones against itself, and without wasmUrl scanner images (JPEG 2000, JBIG2, CCITT) show as blank pages.
const at = (folder: string) => new URL(`./pdfjs/${folder}/`, document.baseURI).href
const options = {
  wasmUrl: at('wasm'),
  cMapUrl: at('cmaps'),
  standardFontDataUrl: at('standard_fonts'),
  iccUrl: at('iccs'),
  rangeChunkSize: 262_144,
  disableStream: true,
  isEvalSupported: false,
}

/** pdf.js asks for the parts of the file it needs, so that a long document opens at once. */
class DeskRange extends PDFDataRangeTransport {
  readonly #ask: (begin: number, end: number) => Promise<Uint8Array<ArrayBuffer>>
  constructor(desk: RemoteDesk, caseId: string, { documentId, bytes }: DocumentRow) {
    super(bytes, null)
    this.#ask = (begin, end) => bytesBetween(desk, { caseId, documentId, begin, end })
  }
  override requestDataRange(begin: number, end: number): void {
    this.#ask(begin, end).then(
      (bytes) => this.onDataRange(begin, bytes),
      () => this.onDataRange(begin, new Uint8Array(0)),
    )
  }
}

const gap = 12
const a4 = 842 / 595

type Props = {
  caseId: string
  row: DocumentRow
  marked: AskedPage
  /** The page to show; changes when the person asks for another. */
  goTo: number
  onPage: (page: number) => void
  zoom: number
}

/** A PDF as it looks, one page under another. Only the pages near the view are drawn, so two thousand scroll as easily as two. */
export default function PdfPages({ caseId, row, marked, goTo, onPage, zoom }: Props) {
  const desk = useDesk()
  const scroller = useRef<HTMLDivElement>(null)
  const size = usePaneSize(scroller)
  const [file] = useState(() => ({ range: new DeskRange(desk, caseId, row) }))
  const [pages, setPages] = useState(0)
  const [failed, setFailed] = useState(false)
  const [ratios, setRatios] = useState<Readonly<Record<number, number>>>({})
  const [top, setTop] = useState(0)
  const width = Math.max(0, Math.round((size.width - 2 * gap) * zoom))

  const tops = useMemo(() => {
    const usual = ratios[1] ?? a4
    const list = [gap]
    for (let page = 1; page <= pages; page += 1) list.push((list[page - 1] ?? 0) + Math.round(width * (ratios[page] ?? usual)) + gap)
    return list
  }, [pages, ratios, width])
  const pageAt = (height: number) =>
    Math.min(pages, Math.max(1, tops.findIndex((each) => each > height) === -1 ? pages : tops.findIndex((each) => each > height)))

  const first = Math.max(1, pageAt(top) - 1)
  const last = Math.min(pages, pageAt(top + size.height) + 1)
  const shown = pages > 0 && width > 0 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : []

  const view = marked.asked.answer.state === 'here' ? marked.asked.answer.result : undefined
  const boxes = view && marked.span ? boxesOf(view.words, marked.span) : []
  const markTop =
    view && boxes[0]
      ? (boxes[0][1] / view.height) * (tops[view.page] ?? 0) + (1 - boxes[0][1] / view.height) * (tops[view.page - 1] ?? 0)
      : undefined

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

  const markKey = view && marked.span ? `${view.documentId} ${view.page} ${marked.span.start} ${marked.span.end}` : ''
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
    const page = pageAt(height + size.height / 3)
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
            <div className="pages__page" key={page} style={{ top: tops[page - 1] ?? 0, left: gap }}>
              <Page
                pageNumber={page}
                suspense={false}
                width={width}
                loading={null}
                renderAnnotationLayer={false}
                onLoadSuccess={(loaded) => {
                  const ratio = loaded.originalHeight / loaded.originalWidth
                  if (ratios[page] !== ratio) setRatios((known) => ({ ...known, [page]: ratio }))
                }}
              />
              {view?.page === page && <Marks boxes={boxes} width={view.width} height={view.height} />}
            </div>
          ))}
        </div>
      </Document>
    </section>
  )
}
