import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { download } from '../../parts/download.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useSupervisorBar } from '../../parts/useMe.ts'
import { useStep } from '../../parts/useStep.ts'
import { go } from '../../route.ts'
import { useOpenCases } from '../frame/openCases.ts'

/** A case whose time is over: deleted by a supervisor, with a certificate to keep. */
export function DeletePart({ caseId, title }: { caseId: string; title: string }) {
  const desk = useDesk()
  const { close } = useOpenCases()
  const { take, busy, refused, refuse } = useStep()
  const barredBecause = useSupervisorBar('Only a supervisor can delete a case.')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [passphrase, setPassphrase] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    const problems = [reason.trim() === '' && 'Give the reason', passphrase === '' && 'Enter your passphrase'].filter(
      (problem) => problem !== false,
    )
    if (problems.length > 0) return refuse(problems)
    void take(
      () => desk.deleteCase({ caseId, reason: reason.trim(), passphrase }),
      ({ certificate }) => {
        download(`Certificate of deletion ${caseId}.txt`, 'text/plain', [certificate])
        close(caseId)
        go({ screen: 'cases' })
      },
    )
  }

  return (
    <section>
      <h2 className="govuk-heading-m">Delete the case</h2>
      <p className="govuk-body">
        When the time for keeping it is over. Its documents, readings and drafts go; its log and the record of who used it stay. You are
        given a certificate.
      </p>
      {open ? (
        <form onSubmit={submit} noValidate>
          <ErrorSummary problems={refused} />
          <TextArea label={`Why ${title} is deleted`} rows={2} value={reason} onChange={setReason} />
          <PassphraseField label="Your passphrase again" value={passphrase} onChange={setPassphrase} />
          <div className="buttons">
            <Button type="submit" look="warning" busy={busy}>
              Delete the case for good
            </Button>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
          </div>
        </form>
      ) : (
        <Button onClick={() => setOpen(true)} barredBecause={barredBecause}>
          Delete the case
        </Button>
      )}
    </section>
  )
}
