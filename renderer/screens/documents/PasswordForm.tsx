import { type FormEvent, useState } from 'react'
import type { DocumentRow } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useWork } from '../../parts/useWork.ts'

/** A document that asks for a password is read with it; the password is forgotten as soon as it was used. */
export function PasswordForm({ caseId, document: { documentId, name, mediaType } }: { caseId: string; document: DocumentRow }) {
  const desk = useDesk()
  const { begin, busy, doing, refused } = useWork()
  const [password, setPassword] = useState('')
  if (mediaType !== 'application/pdf')
    return <span className="quiet">Only a PDF can be opened here with its password. Ask the police for a copy without one.</span>

  function give(event: FormEvent) {
    event.preventDefault()
    if (password === '') return
    void begin(() => desk.readWithPassword({ caseId, documentId, password })).then(() => setPassword(''))
  }
  return (
    <form onSubmit={give}>
      <ErrorSummary problems={refused} />
      <PassphraseField
        label={`Password of ${name.split('/').at(-1)}`}
        hint="Used once to read the document. It is not kept."
        value={password}
        onChange={setPassword}
        autoComplete="off"
      />
      <Button type="submit" busy={busy} barredBecause={password === '' && !busy ? ['Type the password first.'] : undefined} about={name}>
        Read it
      </Button>
      <p className="govuk-body-s" role="status">
        {doing}
      </p>
    </form>
  )
}
