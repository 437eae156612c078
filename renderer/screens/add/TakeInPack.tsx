import { type FormEvent, useRef, useState } from 'react'
import type { PackTaken } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { hrefOf } from '../../route.ts'
import { counted } from '../../words/documents.ts'
import { momentInWords } from '../../words/time.ts'
import { parcelOf } from './sendFiles.ts'

/** A case pack from another machine: a new case, or one that is here already and is merged step by step. */
export function TakeInPack() {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [words, setWords] = useState('')
  const [taken, setTaken] = useState<PackTaken | null>(null)

  async function brought() {
    if (!file) return { done: false as const, because: ['Choose the case pack'] as const }
    const parcel = await parcelOf({ desk, files: [{ path: file.name, file }], progress: () => {}, stop: new AbortController().signal })
    return parcel.done ? desk.takeInPack({ parcel: parcel.result, packPassphrase: words }) : parcel
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!file || words === '') return refuse([file ? 'Enter the passphrase of the pack' : 'Choose the case pack'])
    void take(brought, (result) => {
      setTaken(result)
      setFile(null)
      setWords('')
    })
  }

  return (
    <section>
      <h2 className="govuk-heading-m">Or take in a case pack</h2>
      <p className="govuk-body">A case that a colleague packed on another machine. Its file ends in .foursight-pack.</p>
      <div role="status">{taken && <Taken taken={taken} />}</div>
      <form onSubmit={submit} noValidate>
        <ErrorSummary problems={refused} />
        <input ref={input} type="file" accept=".foursight-pack" hidden onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
        <div className="buttons">
          <Button onClick={() => input.current?.click()}>Choose the case pack</Button>
          {file && <span>{file.name}</span>}
        </div>
        {file && (
          <>
            <PassphraseField label="The passphrase of the pack" value={words} onChange={setWords} autoComplete="off" />
            <Button type="submit" look="primary" busy={busy}>
              Take it in
            </Button>
          </>
        )}
      </form>
    </section>
  )
}

/** What came, and what is left to a person. */
const Taken = ({ taken: { caseId, isNew, documents, added, recognised, conflicts } }: { taken: PackTaken }) => (
  <Notice
    title={isNew ? 'The case was taken in' : 'The case was merged with the one here'}
    look={conflicts.length > 0 ? 'warning' : 'success'}
    level={3}
  >
    <p className="govuk-body">
      {counted(documents, 'new document')}, {counted(added.length, 'new step')}, {counted(recognised, 'step')} known already.{' '}
      <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'overview', spot: null, part: null })}>
        Open the case
      </a>
    </p>
    {conflicts.length > 0 && (
      <>
        <p className="govuk-body">These steps were taken on the other machine and not taken over. Decide each here:</p>
        <ul className="govuk-list govuk-list--bullet">
          {conflicts.map(({ says, by, at, because }) => (
            <li key={`${at} ${says}`}>
              {by}, {momentInWords(at)}: {says} {because}
            </li>
          ))}
        </ul>
      </>
    )}
  </Notice>
)
