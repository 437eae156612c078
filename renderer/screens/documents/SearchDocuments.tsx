import { type FormEvent, useId, useState } from 'react'
import type { CaseView, SearchHit } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { sameSpot, spotOf, useOpener } from '../../parts/citations.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { counted } from '../../words/documents.ts'

/** Words sought in the case's documents; the hits stay beside the page they open. */
export function SearchDocuments({ view, caseId }: { view: CaseView; caseId: string }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const [text, setText] = useKept(`${caseId} search`, '')
  const [found, setFound] = useState<{ of: string; hits: readonly SearchHit[] } | null>(null)
  const id = useId()

  function look(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return setFound(null)
    void take(
      () => desk.search({ caseId, text }),
      (hits) => setFound({ of: text, hits }),
    )
  }

  return (
    <search>
      <form className="search" onSubmit={look}>
        <label className="govuk-label" htmlFor={id}>
          Words in the documents
        </label>
        <div className="search__row">
          <input
            id={id}
            className="govuk-input"
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" busy={busy}>
            Search
          </Button>
        </div>
      </form>
      <ErrorSummary problems={refused} />
      <p className="govuk-body-s" role="status">
        {found && `${counted(found.hits.length, 'passage')} with “${found.of}”`}
      </p>
      {found && (
        <ul className="hits">
          {found.hits.map((hit) => (
            <Hit key={`${hit.documentId} ${hit.page} ${hit.start}`} hit={hit} view={view} />
          ))}
        </ul>
      )}
    </search>
  )
}

function Hit({ hit: { documentId, document, page, start, before, words, after }, view }: { hit: SearchHit; view: CaseView }) {
  const opener = useOpener()
  const spot = spotOf({ documentId, page, start, quote: words })
  return (
    <li>
      <a
        className="citation"
        href={opener.hrefOf(spot)}
        aria-current={sameSpot(opener.current, spot) || undefined}
        onClick={(event) => opener.opening(event.currentTarget, spot)}
      >
        <span className="citation__words">
          {before}
          <mark>{words}</mark>
          {after}
        </span>
        <span className="citation__source">
          {view.documents.find((row) => row.documentId === documentId)?.name ?? document}, page {page}
        </span>
      </a>
    </li>
  )
}
