import { type FormEvent, useId, useState } from 'react'
import type { CaseView, SearchHit } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { useOpener } from '../../parts/citations.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { counted } from '../../words/documents.ts'

/** Words sought in the case's documents; the hits stay beside the page they open. */
export function SearchDocuments({ view, caseId }: { view: CaseView; caseId: string }) {
  const desk = useDesk()
  const opener = useOpener()
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
          {found.hits.map(({ documentId, document, page, start, before, words, after }) => (
            <li key={`${documentId} ${page} ${start}`}>
              <a
                className="citation"
                href={opener.hrefOf({ documentId, page, start, length: words.replace(/\s/g, '').length })}
                onClick={(event) => opener.opening(event.currentTarget)}
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
          ))}
        </ul>
      )}
    </search>
  )
}
