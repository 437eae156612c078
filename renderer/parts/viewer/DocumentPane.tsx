import { lazy, Suspense, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { DocumentRow } from '#api/contract'
import type { Spot } from '../../route.ts'
import { counted, kindWords, textWords } from '../../words/documents.ts'
import { Button } from '../Button.tsx'
import { useReadings } from '../findings/useReadings.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useDesk, useNews } from '../useDesk.ts'
import { useKept } from '../useKept.ts'
import { AreaPicker } from './AreaPicker.tsx'
import { DocumentTabs } from './DocumentTabs.tsx'
import { Margin } from './Margin.tsx'
import { boxesOf, spanAt, sureness } from './marks.ts'
import { PageText } from './PageText.tsx'
import { Painted } from './Painted.tsx'
import { PaneBar } from './PaneBar.tsx'
import { paintedOn } from './painted.ts'
import type { Picked } from './picked.ts'
import { useTellPicked } from './pickedBeside.ts'
import { RecogniseAgain } from './RecogniseAgain.tsx'
import { usePicking } from './usePicking.ts'

const loadPdfPages = () => import('./PdfPages.tsx')
const PdfPages = lazy(loadPdfPages)
const ImagePage = lazy(() => import('./ImagePage.tsx'))

type Props = {
  caseId: string
  row: DocumentRow
  spot: Spot
  /** Rises when the same spot is asked for again. */
  visit: number
  /** The documents of the case, for those opened lately to be named; left out for the document that is kept. */
  documents?: readonly DocumentRow[]
  onClose: () => void
  /** Keeps this document open beside the next; left out for the one that is kept. */
  onKeep?: (spot: Spot) => void
}

/** Fetches what shows a PDF before it is asked for, so that the first citation opens as quickly as the next. */
export const warmUp = (): void => void loadPdfPages()

/** Pictures a browser can show; others (TIFF) are shown as the text recognised in them. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']
const looksOf = ({ mediaType, pages }: DocumentRow) =>
  pages === 0 ? 'nothing' : mediaType === 'application/pdf' ? 'pdf' : pictures.includes(mediaType) ? 'picture' : 'text'

/** A document beside the work: as it looks, or as text, opened at the words of a citation. */
export function DocumentPane({ caseId, row, spot, visit, documents, onClose, onKeep }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const name = useId()
  const looks = looksOf(row)
  const [page, setPage] = useState(spot.page)
  const here = `${spot.documentId} ${spot.page} ${spot.start} ${spot.length} ${visit}`
  const arrive = useEffectEvent(() => {
    setPage(spot.page)
    heading.current?.focus({ preventScroll: true })
    const pane = heading.current?.closest('section')
    if (pane && getComputedStyle(pane).position !== 'sticky') pane.scrollIntoView()
  })
  useEffect(() => {
    if (here) arrive()
  }, [here])

  const close = useEffectEvent(onClose)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea')
      if (event.key === 'Escape' && !typing && onKeep) close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onKeep])

  const about = [kindWords(row.kind), row.problem ?? textWords[row.text]].join('. ')
  return (
    <section className="pane" aria-labelledby={name}>
      {documents && <DocumentTabs caseId={caseId} documents={documents} documentId={row.documentId} page={page} onClose={onClose} />}
      <div className="pane__head">
        <h2 className="govuk-heading-s pane__title" id={name} ref={heading} tabIndex={-1}>
          <span className="govuk-visually-hidden">Document: </span>
          {row.name.split('/').at(-1)} <span className="pane__about">{about}</span>
        </h2>
        <div className="pane__acts">
          {onKeep && (
            <Button onClick={() => onKeep({ ...spot, page })} about="beside the next document">
              Keep open
            </Button>
          )}
          <Button onClick={onClose} about={onKeep ? 'document' : 'document kept open'}>
            Close
          </Button>
        </div>
      </div>
      {looks === 'nothing' ? (
        <p className="govuk-body pane__nothing">
          Nothing in this document could be read{row.problem ? `: ${row.problem}` : ''}. Ask the police for a copy that opens, and add it to
          the case.
        </p>
      ) : (
        <OpenDocument caseId={caseId} row={row} spot={spot} visit={visit} looks={looks} page={page} onPage={setPage} plain={!onKeep} />
      )}
    </section>
  )
}

type OpenProps = Omit<Props, 'onClose' | 'onKeep' | 'documents'> & {
  plain: boolean
  looks: 'pdf' | 'picture' | 'text'
  page: number
  onPage: (page: number) => void
}

function OpenDocument({ caseId, row, spot, visit, looks, page, onPage, plain }: OpenProps) {
  const [asText, setAsText] = useState(looks === 'text')
  const [zoom, setZoom] = useState(1)
  const [picked, setPicked] = useState<Picked | null>(null)
  const [drawing, setDrawing] = useState(false)
  const [margin, setMargin] = useKept('margin beside the page', true)
  const { findings, marks, seen } = useReadings()
  const saw = useEffectEvent(() => seen.saw(row.documentId, page))
  // A page is seen once it was looked at for a moment, not while it is scrolled past.
  useEffect(() => {
    const looked = setTimeout(() => page > 0 && saw(), 1000)
    return () => clearTimeout(looked)
  }, [page])
  const marked = useMarkedPage(caseId, row.documentId, spot.page, spot)
  const shownText = useMarkedPage(caseId, row.documentId, page, spot)
  const shown = shownText.asked.answer.state === 'here' ? shownText.asked.answer.result : undefined
  usePicking(caseId, row.documentId, shown, plain ? undefined : setPicked)
  useTellPicked(picked)
  const over = (at: number) =>
    shown?.page === at && shown.width > 0 ? (
      <>
        <Painted shapes={paintedOn(shown, findings, marks)} width={shown.width} height={shown.height} />
        {drawing && (
          <AreaPicker
            width={shown.width}
            height={shown.height}
            onLeave={() => setDrawing(false)}
            onArea={(box) => {
              setDrawing(false)
              setPicked({ is: 'area', documentId: row.documentId, page: at, box })
            }}
          />
        )}
      </>
    ) : null
  const canDraw = !asText && shown !== undefined && shown.width > 0
  return (
    <>
      <PaneBar
        page={page}
        pages={row.pages}
        onPage={onPage}
        asText={asText}
        onAsText={looks === 'text' ? undefined : setAsText}
        zoom={zoom}
        onZoom={asText ? undefined : setZoom}
      >
        {!plain && <Button onClick={() => setMargin(!margin)}>{margin ? 'Hide what was read' : 'Show what was read'}</Button>}
        <RecogniseAgain key={`${row.documentId} ${page}`} caseId={caseId} row={row} asked={shownText} />
      </PaneBar>
      <MarkedWords spot={spot} asked={marked} />
      <div className="pane__body">
        {!plain && (margin || picked) && (
          <Margin
            row={row}
            page={page}
            shown={shown}
            picked={picked}
            onPicked={setPicked}
            onArea={canDraw ? () => setDrawing(true) : undefined}
          />
        )}
        {asText ? (
          <PageText asked={shownText} />
        ) : (
          <Suspense fallback={<p className="govuk-body waiting">Opening the document…</p>}>
            {looks === 'pdf' ? (
              <PdfPages
                key={row.documentId}
                caseId={caseId}
                row={row}
                marked={marked}
                visit={visit}
                goTo={page}
                onPage={onPage}
                zoom={zoom}
                over={over}
              />
            ) : (
              <ImagePage key={row.documentId} caseId={caseId} row={row} marked={marked} zoom={zoom} over={over} />
            )}
          </Suspense>
        )}
      </div>
    </>
  )
}

export type AskedPage = ReturnType<typeof useMarkedPage>

/** One page with its words and, where the citation is on it, the span to mark. */
function useMarkedPage(caseId: string, documentId: string, page: number, spot: Spot) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.page({ caseId, documentId, page }), `${documentId} ${page}`)
  // The page may have been read afresh.
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  const text = asked.answer.state === 'here' ? asked.answer.result.text : undefined
  const onIt = spot.page === page && spot.documentId === documentId && spot.start !== null && spot.length !== null
  const span = text !== undefined && onIt ? spanAt(text, spot.start ?? 0, spot.length ?? 0) : undefined
  return { asked, span, lost: text !== undefined && onIt && span === undefined }
}

/** The words that are marked, said aloud as the document opens. */
function MarkedWords({ spot, asked: { asked, span, lost } }: { spot: Spot; asked: AskedPage }) {
  if (asked.answer.state !== 'here') return <p className="pane__marked" role="status" />
  const { text, words } = asked.answer.result
  const sure = sureness(words)
  const unboxed = span && asked.answer.result.width > 0 && boxesOf(words, span).length === 0
  return (
    <p className="pane__marked" role="status">
      {span && (
        <span className="govuk-visually-hidden">
          Marked on page {spot.page}: “{text.slice(span.start, span.end).replace(/\s+/g, ' ')}”
        </span>
      )}
      {lost && <strong>The words could not be found at their place on page {spot.page}. Read the page. </strong>}
      {unboxed && <strong>Their place on the page is not known. They are marked in the text. </strong>}
      {sure && (
        <span>
          The text of this page was recognised from a picture, {Math.round(sure.mean * 100)} per cent sure on average;{' '}
          {sure.unsure === 0 ? 'no word is doubtful' : `${counted(sure.unsure, 'word is', 'words are')} doubtful`}.
        </span>
      )}
    </p>
  )
}
