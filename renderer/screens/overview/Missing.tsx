import type { ReactNode } from 'react'
import type { CheckReport } from '#api/checkReport'
import type { CaseView } from '#api/contract'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { hrefOf } from '../../route.ts'
import { type Check, statusWords } from '../../words/checks.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'

type Props = { report: CheckReport; view: CaseView; place: CasePlace }

/** Checks that ask for something, what is wanted before charge first; documents that are spoken of, or that could not be read. */
export function Missing({ report, view, place }: Props) {
  const overruled = new Set<string>(view.overruled.map(({ check }) => check))
  const open = report.checks.filter(({ id, status }) => (status === 'not-met' || status === 'partly-met') && !overruled.has(id))
  const later = open.filter(({ action }) => action?.due === 'after-charge')
  const now = open.filter((check) => !later.includes(check))
  return (
    <section aria-labelledby="missing">
      <h2 className="govuk-heading-m" id="missing">
        What is missing
      </h2>
      {open.length === 0 && <p className="govuk-body">Every check that applies is met or has been overruled.</p>}
      <Checks title="Before charge" checks={now} view={view} place={place} />
      <Checks title="After charge" checks={later} view={view} place={place} />
      <MissingDocuments report={report} view={view} />
    </section>
  )
}

function Checks({ title, checks, view, place }: { title: string; checks: readonly Check[]; view: CaseView; place: CasePlace }) {
  if (checks.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">
        {title} <span className="heading__count">{checks.length}</span>
      </h3>
      <FirstFew
        all={checks}
        rest="more checks"
        item={(check) => (
          <li key={check.id} className="rows__row">
            <Tag tone={statusWords[check.status].tone}>{statusWords[check.status].words}</Tag>
            <span>
              <a className="govuk-link" href={hrefOf({ ...place, section: 'checks', part: check.id })}>
                {check.title}
              </a>
              {view.requested.some((id) => id === check.id) && <span className="quiet"> Requested</span>}
            </span>
          </li>
        )}
      />
    </>
  )
}

const few = 4

/** The first few of a list, and the rest a click away, counted. One more than the few is shown, for nothing would be saved. */
function FirstFew<T>({ all, rest, item }: { all: readonly T[]; rest: string; item: (one: T) => ReactNode }) {
  const shown = all.length <= few + 1 ? all.length : few
  return (
    <>
      <ul className="rows">{all.slice(0, shown).map(item)}</ul>
      {shown < all.length && (
        <details className="more">
          <summary>
            {all.length - shown} {rest}
          </summary>
          <ul className="rows">{all.slice(shown).map(item)}</ul>
        </details>
      )}
    </>
  )
}

function MissingDocuments({ report, view }: Omit<Props, 'place'>) {
  const unreadable = view.documents.filter(({ problem }) => problem !== null)
  const mentioned = report.mentionedNotAttached
  const count = mentioned.length + unreadable.length
  if (count === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">
        Documents <span className="heading__count">{count}</span>
      </h3>
      <FirstFew
        all={[
          ...unreadable.map(({ name, problem }) => ({ what: name, tag: problem, citation: undefined })),
          ...mentioned.map(({ what, citations: [citation] }) => ({ what, tag: null, citation })),
        ]}
        rest="more documents"
        item={({ what, tag, citation }) => (
          <li key={`${what} ${citation?.document}`} className="rows__line">
            {what}
            {tag ? <Tag tone="bad">{tag}</Tag> : <span className="quiet"> mentioned, not attached</span>}{' '}
            {citation && <CitationLink citation={citation} look="source" />}
          </li>
        )}
      />
    </>
  )
}
