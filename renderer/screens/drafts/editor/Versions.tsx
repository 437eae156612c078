import { type FormEvent, useState } from 'react'
import type { Answers, DraftFormat, VersionRow } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../../parts/Button.tsx'
import { bytesOf, download } from '../../../parts/download.ts'
import { ErrorSummary } from '../../../parts/ErrorSummary.tsx'
import { Select, TextField } from '../../../parts/Fields.tsx'
import { Tag } from '../../../parts/Tag.tsx'
import { useDesk } from '../../../parts/useDesk.ts'
import { useStep } from '../../../parts/useStep.ts'
import { Comparison } from './Comparison.tsx'
import { FromWord } from './FromWord.tsx'
import type { Editing } from './useEditing.ts'

const formats: Readonly<Record<DraftFormat, string>> = { docx: 'Word', pdf: 'PDF', html: 'HTML', text: 'Plain text' }

/** The versions of a draft: kept by name, compared, issued, and saved as files. */
export function Versions({ editing, onWordCame }: { editing: Editing; onWordCame: () => void }) {
  const desk = useDesk()
  const { draft, which, busy } = editing
  const last = draft.versions.at(-1)
  return (
    <>
      <h2 className="govuk-heading-s" tabIndex={-1}>
        Versions
      </h2>
      <KeepForm editing={editing} />
      {last && (
        <Button
          look="primary"
          busy={busy}
          barredBecause={
            draft.look.unkept
              ? [`What you wrote since version ${last.version} is in no version yet. Keep it as a version first.`]
              : draft.bars.issue
          }
          onClick={() => editing.take(() => desk.issueDraft({ ...which, version: last.version }))}
        >
          {`Issue version ${last.version}`}
        </Button>
      )}
      <ol className="editing__list" reversed>
        {draft.versions.toReversed().map((version) => (
          <li key={version.version} value={version.version}>
            <Version version={version} editing={editing} />
          </li>
        ))}
      </ol>
      {last && draft.look.unkept && (
        <Button look="warning" busy={busy} onClick={() => editing.letGo()}>
          {`Let go of what I wrote since version ${last.version}`}
        </Button>
      )}
      <Compare editing={editing} />
      <FromWord editing={editing} onCame={onWordCame} />
    </>
  )
}

function KeepForm({ editing }: { editing: Editing }) {
  const [name, setName] = useState('')
  const { draft } = editing
  const next = (draft.versions.at(-1)?.version ?? 0) + 1
  function keep(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') return editing.refuse(['Give the version a name'])
    void editing.keepVersion(name, () => setName(''))
  }
  return (
    <form noValidate onSubmit={keep}>
      <TextField label={`Name of version ${next}`} hint="For example: before the supplement" value={name} onChange={setName} width="full" />
      <Button
        type="submit"
        busy={editing.busy}
        barredBecause={draft.look.unkept ? draft.bars.keep : [`Nothing was written since version ${next - 1}.`]}
      >
        {`Keep as version ${next}`}
      </Button>
    </form>
  )
}

function Version({
  version: { version, name, by, on, changed, hash, issued, supersededBy },
  editing,
}: {
  version: VersionRow
  editing: Editing
}) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const save = (format: DraftFormat) =>
    take(
      () => desk.exportVersion({ ...editing.which, version, format }),
      ({ name: file, mediaType, base64 }) => download(file, mediaType, [bytesOf(base64)]),
    )
  return (
    <>
      <p className="govuk-body">
        <strong>{name}</strong>{' '}
        {issued && (
          <Tag tone={supersededBy === null ? 'good' : 'plain'}>
            {supersededBy === null ? 'Issued' : `Superseded by version ${supersededBy}`}
          </Tag>
        )}{' '}
        <span className="quiet">
          {by}, {inWords(on)}. {changed === 0 ? 'As drafted.' : `${changed} ${changed === 1 ? 'sentence' : 'sentences'} not as drafted.`}
          {issued && ` Issued by ${issued.by}, ${inWords(issued.on)}; frozen as ${hash.slice(0, 12)}.`}
        </span>
      </p>
      <ErrorSummary problems={refused} />
      <div className="buttons">
        {(Object.keys(formats) as DraftFormat[]).map((format) => (
          <Button key={format} busy={busy} onClick={() => save(format)} about={`of version ${version}`}>
            {formats[format]}
          </Button>
        ))}
      </div>
    </>
  )
}

type Standing = 'mine' | 'drafted' | `${number}`

function Compare({ editing }: { editing: Editing }) {
  const desk = useDesk()
  const { draft, which } = editing
  const { take, busy, refused } = useStep()
  const [from, setFrom] = useState<Standing>('drafted')
  const [to, setTo] = useState<Standing>('mine')
  const [shown, setShown] = useState<Answers['compareDrafts'] | null>(null)
  const choices = [
    { value: 'drafted' as const, label: 'As drafted now' },
    ...draft.versions.map(({ version, name }) => ({ value: `${version}` as const, label: `Version ${version}: ${name}` })),
    { value: 'mine' as const, label: 'As it stands in your hands' },
  ]
  const asked = (standing: Standing) => (standing === 'mine' || standing === 'drafted' ? standing : Number(standing))
  return (
    <section aria-label="Compare">
      <h3 className="govuk-heading-s">Compare</h3>
      <Select label="From" value={from} choices={choices} onChange={setFrom} />
      <Select label="To" value={to} choices={choices} onChange={setTo} />
      <ErrorSummary problems={refused} />
      <Button busy={busy} onClick={() => take(() => desk.compareDrafts({ ...which, from: asked(from), to: asked(to) }), setShown)}>
        Compare
      </Button>
      {shown && <Comparison comparison={shown} />}
    </section>
  )
}
