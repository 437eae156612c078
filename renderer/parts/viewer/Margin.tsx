import { type FormEvent, useState } from 'react'
import type { DocumentRow, FindingView, PageView } from '#api/contract'
import { counted } from '../../words/documents.ts'
import { Button } from '../Button.tsx'
import { sameSpot, spotOf, useOpener } from '../citations.ts'
import { useCommands } from '../commands.ts'
import { TextField } from '../Fields.tsx'
import { FindingItem, SaidItem } from '../findings/FindingItem.tsx'
import { useReadings } from '../findings/useReadings.tsx'
import { WhatItChanged } from '../findings/WhatItChanged.tsx'
import { MarkForm } from './MarkForm.tsx'
import { MarkItem } from './MarkItem.tsx'
import { type Picked, placesOf } from './picked.ts'
import { reachable } from './reachable.ts'

type Props = {
  row: DocumentRow
  page: number
  shown: PageView | undefined
  picked: Picked | null
  onPicked: (picked: Picked | null) => void
  /** Undefined where the page has no picture to draw on. */
  onArea: (() => void) | undefined
}

/** Beside the page: what was read on it, what was said of that, and the marks made on it. */
export function Margin({ row, page, shown, picked, onPicked, onArea }: Props) {
  const opener = useOpener()
  const { findings, marks } = useReadings()
  const { documentId } = row
  const inDocument = (findings?.findings ?? [])
    .flatMap((finding) => finding.citations.filter((one) => one.documentId === documentId).map((citation) => ({ finding, citation })))
    .filter(({ finding }) => finding.is === 'observation' || finding.is === 'remark' || finding.is === 'answer')
    .toSorted((one, other) => one.citation.page - other.citation.page || one.citation.start - other.citation.start)
  const onPage = unique(inDocument.filter(({ citation }) => citation.page === page))
  const kinds = kindsAt(findings?.findings ?? [], documentId, page)
  const out = (findings?.said ?? []).filter(
    ({ key, citations }) => key === null && citations.some((one) => one.documentId === documentId && one.page === page),
  )
  const marked = (marks?.marks ?? []).filter((mark) => mark.documentId === documentId && mark.page === page)
  const at = inDocument.findIndex(({ citation }) => sameSpot(opener.current, spotOf(citation)))
  const to = (by: 1 | -1) => {
    const next = at >= 0 ? inDocument[at + by] : nextFrom(inDocument, page, by)
    if (next) location.hash = opener.hrefOf(spotOf(next.citation))
  }
  useCommands([
    { id: 'next finding', title: 'Next finding in this document', group: 'Findings', keys: 'N', run: () => to(1) },
    { id: 'finding before', title: 'Finding before', group: 'Findings', keys: 'P', run: () => to(-1) },
  ])
  const current = at >= 0 ? inDocument[at]?.finding.key : undefined
  return (
    <section className="margin" aria-label={`What was read on page ${page}`} ref={reachable}>
      <WhatItChanged />
      {picked ? (
        <MarkForm key={JSON.stringify(picked)} picked={picked} onDone={() => onPicked(null)} />
      ) : (
        <MarkWords shown={shown} onPicked={onPicked} onArea={onArea} />
      )}
      <div className="margin__head">
        <h3 className="govuk-heading-s">{counted(onPage.length, 'finding')} on this page</h3>
        <div className="buttons">
          <Button onClick={() => to(-1)} busy={inDocument.length === 0} about="finding">
            Before
          </Button>
          <Button onClick={() => to(1)} busy={inDocument.length === 0} about="finding">
            Next
          </Button>
        </div>
      </div>
      {kinds.map((finding) => (
        <FindingItem key={finding.key} finding={finding} />
      ))}
      {onPage.map((finding) => (
        <FindingItem key={finding.key} finding={finding} current={finding.key === current} />
      ))}
      {out.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Not in the reading</h3>
          {out.map((said) => (
            <SaidItem key={said.number} said={said} />
          ))}
        </>
      )}
      {marked.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{counted(marked.length, 'mark')} on this page</h3>
          {marked.map((mark) => (
            <MarkItem key={mark.mark} mark={mark} />
          ))}
        </>
      )}
    </section>
  )
}

type Placed = Readonly<{ finding: FindingView; citation: FindingView['citations'][number] }>

const unique = (placed: readonly Placed[]): readonly FindingView[] => [
  ...new Map(placed.map(({ finding }) => [finding.key, finding])).values(),
]

/** The first finding after this page, or the last before it. */
const nextFrom = (all: readonly Placed[], page: number, by: 1 | -1): Placed | undefined =>
  by === 1 ? all.find(({ citation }) => citation.page >= page) : all.findLast(({ citation }) => citation.page <= page)

/** Choosing words without a mouse: they are typed, and stand on the page once or several times. */
function MarkWords({ shown, onPicked, onArea }: Pick<Props, 'shown' | 'onPicked' | 'onArea'>) {
  const [typed, setTyped] = useState('')
  const places = shown ? placesOf(shown, typed) : []
  function choose(event: FormEvent) {
    event.preventDefault()
    if (places[0]) onPicked(places[0])
  }
  return (
    <details className="more mark-words">
      <summary>Mark words or an area</summary>
      <p className="govuk-body-s">Select words on the page, or type them here.</p>
      <form onSubmit={choose}>
        <TextField label="Words on this page" value={typed} onChange={setTyped} width="full" />
        <p className="govuk-body-s" role="status">
          {typed.trim() !== '' && `${counted(places.length, 'place')} on this page`}
        </p>
        <div className="buttons">
          {places.slice(0, 5).map((place, at) => (
            <Button key={place.is === 'words' ? place.start : at} onClick={() => onPicked(place)}>
              {places.length === 1 ? 'Mark these words' : `Mark the ${ordinals[at]}`}
            </Button>
          ))}
          {onArea && <Button onClick={onArea}>Mark an area</Button>}
        </div>
      </form>
    </details>
  )
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** What is said of the kind of the form that this page belongs to; where the document is one form, on its first page alone. */
function kindsAt(findings: readonly FindingView[], documentId: string, page: number): readonly FindingView[] {
  const head = `document.${documentId}.`
  const forms = findings
    .filter(({ is, key }) => is === 'document' && key.startsWith(head))
    .map((finding) => ({ finding, first: Number.parseInt(finding.key.slice(head.length), 10) }))
  const here = Math.max(...forms.map(({ first }) => first).filter((first) => first <= page))
  return forms.flatMap(({ finding, first }) => (first === here && (first === page || forms.length > 1) ? [finding] : []))
}
