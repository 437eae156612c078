import { type MarkView, markWords, redactionWords } from '#api/contract'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { useOpener } from '../../parts/citations.ts'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { Table } from '../../parts/Table.tsx'
import { counted } from '../../words/documents.ts'

const kinds = Object.keys(markWords) as MarkView['kind'][]

/** Every mark of the case, by its kind; redactions with their reasons. */
export function MarksInCase() {
  const { marks } = useReadings()
  const standing = marks?.marks.filter(({ removed }) => !removed) ?? []
  if (standing.length === 0) return null
  return (
    <details className="more">
      <summary>{counted(standing.length, 'mark')} in the documents</summary>
      {kinds
        .map((kind) => ({ kind, of: standing.filter((mark) => mark.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <Table
            key={kind}
            caption={markWords[kind]}
            rows={of}
            keyOf={({ mark }) => mark}
            columns={[
              { title: 'Where', heads: true, cell: (mark) => <Where mark={mark} /> },
              {
                title: kind === 'redaction' ? 'Reason' : 'What it says',
                cell: ({ comment, redact, elements }) => (
                  <>
                    {redact ? redactionWords[redact] : ''} {comment}
                    {elements.length > 0 && <span className="table__second">{elements.map(({ title }) => title).join('; ')}</span>}
                  </>
                ),
              },
              { title: 'By', cell: ({ by }) => by },
            ]}
          />
        ))}
    </details>
  )
}

function Where({ mark: { citation, documentId, document, page } }: { mark: MarkView }) {
  const opener = useOpener()
  if (citation) return <CitationLink citation={citation} />
  const spot = { documentId, page, start: null, length: null }
  return (
    <a className="govuk-link" href={opener.hrefOf(spot)} onClick={(event) => opener.opening(event.currentTarget, spot)}>
      {document.split('/').at(-1)}, page {page}
    </a>
  )
}
