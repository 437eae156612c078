import type { Asked } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { bytesOf, download } from '../../parts/download.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

type Kind = Asked<'exportDraft'>['kind']
const formats = { docx: 'Word', pdf: 'PDF', text: 'Plain text' } as const

/** Documents to take to court, each in the formats a court takes. `about` says which of several. */
export function Papers({
  caseId,
  papers,
}: {
  caseId: string
  papers: readonly Readonly<{ kind: Kind; about: string; title: string; says: string }>[]
}) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <section aria-labelledby="papers">
      <h2 className="govuk-heading-m" id="papers">
        To take to court
      </h2>
      <ErrorSummary problems={refused} />
      <ul className="rulings">
        {papers.map(({ kind, about, title, says }) => (
          <li key={kind} className="rulings__ruling">
            <h3 className="govuk-heading-s">{title}</h3>
            <p className="govuk-body">{says}</p>
            <div className="buttons">
              {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
                <Button
                  key={format}
                  busy={busy}
                  about={title}
                  onClick={() =>
                    take(
                      () => desk.exportDraft({ caseId, kind, format, about }),
                      ({ name, mediaType, base64 }) => download(name, mediaType, [bytesOf(base64)]),
                    )
                  }
                >
                  {formats[format]}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
