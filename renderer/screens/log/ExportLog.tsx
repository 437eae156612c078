import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Checkbox } from '../../parts/Choices.tsx'
import { bytesOf, download } from '../../parts/download.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

const formats = { pdf: 'PDF', docx: 'Word', text: 'text', json: 'JSON' } as const

/** The log as a file: whole for the office, or without private notes for disclosure. */
export function ExportLog({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const [forDisclosure, setForDisclosure] = useState(false)
  return (
    <section>
      <h2 className="govuk-heading-m">The log as a file</h2>
      <ErrorSummary problems={refused} />
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Checkbox
          label="For disclosure: leave out private notes, and withhold what could lead to a protected person"
          checked={forDisclosure}
          onChange={setForDisclosure}
        />
      </div>
      <div className="buttons">
        {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
          <Button
            key={format}
            busy={busy}
            onClick={() =>
              take(
                () => desk.exportLog({ caseId, format, forDisclosure }),
                ({ name, mediaType, base64 }) => download(name, mediaType, [bytesOf(base64)]),
              )
            }
          >
            {`Save the log as ${formats[format]}`}
          </Button>
        ))}
      </div>
    </section>
  )
}
