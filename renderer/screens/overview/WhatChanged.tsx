import type { CaseView, ReadingChange } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { counted } from '../../words/documents.ts'

type Props = { changes: NonNullable<CaseView['changes']>; caseId: string; onChanged: (view: CaseView) => void }

/** The changes under the headings a lawyer looks for, the weightiest first. */
const groups: readonly (readonly [title: string, about: readonly ReadingChange['about'][]])[] = [
  ['Stalking and charge', ['stalking', 'offence']],
  ['Documents', ['document']],
  ['People', ['people']],
  ['Behaviours, markers and impact', ['behaviour', 'marker', 'impact']],
  ['Incidents', ['incident']],
  ['Checks', ['check']],
]
const shownOfEach = 5

/** What another reading of the file changed, until somebody says that it was seen. */
export function WhatChanged({ changes: { since, because, changes, version }, caseId, onChanged }: Props) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <Notice title="What changed since the last reading">
      <p className="govuk-body">
        Compared with the reading of {inWords(since)}, because {because.join(' and ')}.
        {changes.every(({ about }) => about === 'document') && ' Nothing else changed.'}
      </p>
      {groups.map(([title, about]) => (
        <Group key={title} title={title} changes={changes.filter((change) => about.includes(change.about))} />
      ))}
      <ErrorSummary problems={refused} />
      <Button busy={busy} onClick={() => take(() => desk.seenChanges({ caseId, version }), onChanged)}>
        I have seen what changed
      </Button>
    </Notice>
  )
}

function Group({ title, changes }: { title: string; changes: readonly ReadingChange[] }) {
  if (changes.length === 0) return null
  const rest = changes.slice(shownOfEach)
  return (
    <>
      <h3 className="govuk-heading-s">
        {title} <span className="heading__count">{changes.length}</span>
      </h3>
      <Changes changes={changes.slice(0, shownOfEach)} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{counted(rest.length, 'more change')}</summary>
          <Changes changes={rest} />
        </details>
      )}
    </>
  )
}

const keyOf = ({ says, citations: [first] }: ReadingChange) => `${says} ${first?.documentId} ${first?.page} ${first?.start}`

const Changes = ({ changes }: { changes: readonly ReadingChange[] }) => (
  <ul className="govuk-list points">
    {changes.map((change) => (
      <li key={keyOf(change)}>
        {change.says}
        <Citations citations={change.citations} first={1} look="source" />
        {change.noLongerThere.map(({ document, page, quote }) => (
          <span className="quiet" key={`${document} ${page} ${quote}`}>
            {' '}
            Read before on page {page} of {document}: “{quote}”
          </span>
        ))}
      </li>
    ))}
  </ul>
)
