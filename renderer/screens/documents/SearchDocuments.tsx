import { type FormEvent, useId } from 'react'
import type { CaseView, SearchHit } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkbox } from '../../parts/Choices.tsx'
import { sameSpot, useOpener } from '../../parts/citations.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { reachable } from '../../parts/viewer/reachable.ts'
import { counted } from '../../words/documents.ts'
import { spotOfHit, useFound, useHitKeys } from './hits.ts'

const most = 200

/** Words sought in the open document or in the whole case; the hits stay beside the page they open, and F3 goes from one to the next. */
export function SearchDocuments({ view, caseId }: { view: CaseView; caseId: string }) {
  const desk = useDesk()
  const opener = useOpener()
  const { take, busy, refused } = useStep()
  const [text, setText] = useKept(`${caseId} search`, '')
  const [found, setFound] = useFound(caseId)
  const [notDenied, setNotDenied] = useKept(`${caseId} search without denials`, false)
  const [inThis, setInThis] = useKept(`${caseId} search in one document`, false)
  const id = useId()
  const open = view.documents.find(({ documentId }) => documentId === opener.current?.documentId)

  function look(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return setFound(null)
    void take(
      () => desk.search({ caseId, text, notDenied, documentId: inThis && open ? open.documentId : null }),
      (hits) => setFound({ of: text, hits }),
    )
  }
  const { at, to } = useHitKeys(found)

  return (
    <search>
      <form className="search search--line" onSubmit={look}>
        <label className="govuk-label" htmlFor={id}>
          Words in the documents
        </label>
        <div className="search__row">
          <input
            id={id}
            className="govuk-input"
            type="search"
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" busy={busy}>
            Search
          </Button>
        </div>
        <div className="govuk-hint" id={`${id}-hint`}>
          “words together”, knife NEAR/5 kitchen, Smith~ for any spelling, stalk* for any ending.
        </div>
        <div className="govuk-checkboxes govuk-checkboxes--small checkboxes--inline">
          <Checkbox label="Leave out what is denied (“not frightened”)" checked={notDenied} onChange={setNotDenied} />
          {open && <Checkbox label={`Only in ${open.name.split('/').at(-1)}`} checked={inThis} onChange={setInThis} />}
        </div>
      </form>
      <ErrorSummary problems={refused} />
      <p className="govuk-body-s" role="status">
        {found && `${found.hits.length >= most ? 'The first ' : ''}${counted(found.hits.length, 'passage')} with “${found.of}”`}
        {found && at >= 0 && `: number ${at + 1}`}
      </p>
      {found && found.hits.length > 0 && (
        <>
          <div className="buttons">
            <Button onClick={() => to(-1)}>Before (Shift+F3)</Button>
            <Button onClick={() => to(1)}>Next (F3)</Button>
            <Button onClick={() => setFound(null)}>Put the passages away</Button>
          </div>
          <section className="hits-beside" aria-label="Passages found" ref={reachable}>
            <ul className="hits">
              {found.hits.map((hit) => (
                <Hit key={`${hit.documentId} ${hit.page} ${hit.start}`} hit={hit} view={view} />
              ))}
            </ul>
          </section>
        </>
      )}
    </search>
  )
}

function Hit({ hit, view }: { hit: SearchHit; view: CaseView }) {
  const { documentId, document, page, before, words, after } = hit
  const opener = useOpener()
  const spot = spotOfHit(hit)
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
