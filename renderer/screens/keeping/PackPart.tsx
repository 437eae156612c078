import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { bytesOf, download } from '../../parts/download.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

const slice = 3 * 1024 * 1024

/** The case as one encrypted file for a colleague on another machine; what is done there comes back the same way. */
export function PackPart({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [open, setOpen] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [words, setWords] = useState('')
  const [again, setAgain] = useState('')
  const [made, setMade] = useState<string | null>(null)

  async function fetched() {
    const pack = await desk.makePack({ caseId, passphrase, packPassphrase: words })
    if (!pack.done) return pack
    const { name, bytes } = pack.result
    const parts: Uint8Array<ArrayBuffer>[] = []
    for (let offset = 0; offset < bytes; offset += slice) {
      const piece = await desk.packBytes({ pack: pack.result.pack, offset, length: slice })
      if (!piece.done) return piece
      parts.push(bytesOf(piece.result.base64))
    }
    download(name, 'application/octet-stream', parts)
    return { done: true as const, result: name }
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const problems = [
      passphrase === '' && 'Enter your passphrase',
      words === '' && 'Enter a passphrase for the pack',
      words !== again && 'The two passphrases of the pack are not the same',
    ].filter((problem) => problem !== false)
    if (problems.length > 0) return refuse(problems)
    void take(fetched, (name) => {
      setMade(name)
      setPassphrase('')
      setWords('')
      setAgain('')
      setOpen(false)
    })
  }

  return (
    <section>
      <h2 className="govuk-heading-m">Case pack</h2>
      <p className="govuk-body">
        The whole case (documents, decisions, drafts and this log) as one encrypted file, for a colleague on another machine. What is done
        there comes back as a pack and is merged here, step by step.
      </p>
      <div role="status">
        {made && (
          <Notice title="The case pack was made" look="success" level={3}>
            <p className="govuk-body">
              It was saved as {made}. Tell its passphrase to whoever takes it in by another way than the file goes.
            </p>
          </Notice>
        )}
      </div>
      {open ? (
        <form onSubmit={submit} noValidate>
          <ErrorSummary problems={refused} />
          <PassphraseField label="Your passphrase again" value={passphrase} onChange={setPassphrase} />
          <PassphraseField
            label="A passphrase for the pack"
            hint="At least 12 characters"
            value={words}
            onChange={setWords}
            autoComplete="new-password"
          />
          <PassphraseField label="The pack’s passphrase again" value={again} onChange={setAgain} autoComplete="new-password" />
          <div className="buttons">
            <Button type="submit" look="primary" busy={busy}>
              Make the case pack
            </Button>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
          </div>
        </form>
      ) : (
        <Button onClick={() => setOpen(true)}>Make a case pack</Button>
      )}
    </section>
  )
}
