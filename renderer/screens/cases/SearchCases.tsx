import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { SearchHit, WorkLists } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { spotOf } from '../../parts/citations.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { hrefOf } from '../../route.ts'
import { counted } from '../../words/documents.ts'

type Props = {
  lists: WorkLists
  sought: string
  onSought: (words: string) => void
  children: ReactNode
}

/** Typing narrows the lists by anyone the file names, title, URN or state; the button looks into the documents themselves. */
export function SearchCases({ lists, sought, onSought, children }: Props) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const [hits, setHits] = useState<{ of: string; hits: readonly SearchHit[] } | null>(null)
  const id = useId()
  const titles = new Map(lists.lists.flatMap(({ rows }) => rows.map(({ caseId, title }) => [caseId, title] as const)))

  function look(event: FormEvent) {
    event.preventDefault()
    if (sought.trim() === '') return setHits(null)
    void take(
      () => desk.search({ caseId: null, text: sought }),
      (result) => setHits({ of: sought, hits: result }),
    )
  }

  return (
    <>
      <search>
        <form className="search search--line" onSubmit={look}>
          <label className="govuk-label" htmlFor={id}>
            Find a case by anyone’s name or URN, or words in its documents
          </label>
          <div className="search__row">
            <input
              id={id}
              className="govuk-input"
              type="search"
              autoComplete="off"
              value={sought}
              onChange={(event) => {
                onSought(event.target.value)
                setHits(null)
              }}
            />
            <Button type="submit" busy={busy}>
              Search the documents
            </Button>
          </div>
          <p className="govuk-body-s" role="status">
            {lists.found === lists.total ? counted(lists.total, 'case') : `${counted(lists.found, 'case')} of ${lists.total}`}
            {hits && `, and ${counted(hits.hits.length, 'passage')} with “${hits.of}” in the documents`}
          </p>
        </form>
      </search>
      <ErrorSummary problems={refused} />
      {hits && hits.hits.length > 0 && (
        <section aria-labelledby={`${id}-hits`}>
          <h2 className="govuk-heading-s" id={`${id}-hits`}>
            In the documents
          </h2>
          <ul className="hits">
            {hits.hits.map((hit) => (
              <li key={`${hit.caseId} ${hit.documentId} ${hit.page} ${hit.start}`}>
                <a className="citation" href={hrefOf(placeOfHit(hit))}>
                  <span className="citation__words">
                    {hit.before}
                    <mark>{hit.words}</mark>
                    {hit.after}
                  </span>
                  <span className="citation__source">
                    {titles.get(hit.caseId) ?? 'Another case'}: {hit.document}, page {hit.page}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </>
  )
}

const placeOfHit = ({ caseId, documentId, page, start, words }: SearchHit) =>
  ({
    screen: 'case',
    caseId,
    section: 'documents',
    part: null,
    spot: spotOf({ documentId, page, start, quote: words }),
  }) as const
