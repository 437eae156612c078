import type { ReactNode } from 'react'
import type { CaseView, JobView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { hrefOf } from '../../route.ts'
import { counted, groupedDocuments, kindWords, textWords } from '../../words/documents.ts'

/** What a finished import brought: what is new, what could not be read, and what the papers speak of but do not hold. */
export function Arrived({ job }: { job: JobView }) {
  const { caseId, outcome } = job
  return (
    <>
      {outcome && (
        <p className="govuk-body-l" role="status">
          {outcome.added.length === 0 ? 'Nothing new arrived' : `${counted(outcome.added.length, 'document')} arrived`}
          {outcome.alreadyThere.length > 0 &&
            `, ${outcome.alreadyThere.length} ${outcome.alreadyThere.length === 1 ? 'was' : 'were'} already there`}
          {outcome.unreadable.length > 0 && `, ${outcome.unreadable.length} could not be read`}.
        </p>
      )}
      {caseId && (
        <p className="govuk-body">
          <a className="govuk-button" href={hrefOf({ screen: 'case', caseId, section: 'overview', spot: null, part: null })}>
            Open the case
          </a>
        </p>
      )}
      {outcome && outcome.unreadable.length > 0 && (
        <Part title="Could not be read">
          <ul className="govuk-list govuk-list--bullet">
            {outcome.unreadable.map(({ name, problem }) => (
              <li key={name}>
                {name}: {problem}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {caseId && <InTheCase caseId={caseId} added={outcome?.added ?? []} />}
      {outcome && outcome.alreadyThere.length > 0 && (
        <Part title="Already there">
          <ul className="govuk-list govuk-list--bullet">
            {outcome.alreadyThere.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="govuk-heading-m">{title}</h2>
    {children}
  </section>
)

function InTheCase({ caseId, added }: { caseId: string; added: readonly string[] }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.openCase({ caseId }), caseId)
  return (
    <Answered asked={asked} waiting="Opening the case…">
      {(view) => (
        <>
          <MentionedOnly view={view} />
          <Part title="What arrived">
            <Table
              caption="Documents that arrived"
              captionHidden
              rows={groupedDocuments(view.documents)
                .flatMap(({ documents }) => documents)
                .filter((document) => added.includes(document.name))}
              keyOf={(document) => document.documentId}
              columns={[
                { title: 'Document', heads: true, cell: (document) => document.name },
                {
                  title: 'What it is',
                  cell: (document) => (
                    <>
                      {kindWords(document.kind)}
                      {document.duplicateOf && <span className="table__second">The same document as {document.duplicateOf}</span>}
                    </>
                  ),
                },
                { title: 'Pages', cell: (document) => document.pages, narrow: true },
                { title: 'Text', cell: (document) => document.problem ?? textWords[document.text] },
              ]}
            />
          </Part>
        </>
      )}
    </Answered>
  )
}

function MentionedOnly({ view }: { view: CaseView }) {
  const mentioned = view.report?.mentionedNotAttached ?? []
  if (mentioned.length === 0) return null
  return (
    <Part title="Mentioned but not attached">
      <ul className="govuk-list govuk-list--bullet">
        {mentioned.map(({ what, citations }) => (
          <li key={what}>
            {what}
            {citations[0] && `: mentioned in ${citations[0].document}, page ${citations[0].page}`}
          </li>
        ))}
      </ul>
    </Part>
  )
}
