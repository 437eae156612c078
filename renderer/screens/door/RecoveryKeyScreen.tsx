import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Checkbox } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Frame } from '../frame/Frame.tsx'

/** The recovery key, shown this once. */
export function RecoveryKeyScreen({ recoveryKey, onWritten }: { recoveryKey: string; onWritten: () => void }) {
  const [written, setWritten] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  function goOn(event: FormEvent) {
    event.preventDefault()
    if (written) onWritten()
    else setProblems(['Write the recovery key down, then say that you have'])
  }

  return (
    <Frame me={null}>
      <main className="narrow" id="main" tabIndex={-1}>
        <ErrorSummary problems={problems} />
        <Heading title="Your recovery key">Write down your recovery key</Heading>
        <p className="govuk-body">
          It is the only way in if the passphrase is forgotten. It is shown once, now. Keep it on paper, locked away, not on this computer.
        </p>
        <p className="recovery-key">
          <span className="govuk-visually-hidden">Recovery key: </span>
          <code>{recoveryKey}</code>
        </p>
        <form onSubmit={goOn}>
          <div className="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
            <Checkbox label="I have written it down" checked={written} onChange={setWritten} />
          </div>
          <Button type="submit" look="primary">
            Continue
          </Button>
        </form>
      </main>
    </Frame>
  )
}
