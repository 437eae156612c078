import { type FormEvent, useState } from 'react'
import type { CaseAccess } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useSupervisorBar } from '../../parts/useMe.ts'
import { useStep } from '../../parts/useStep.ts'
import { listed } from '../../words/people.ts'
import { momentInWords } from '../../words/time.ts'

/** Who may open this case, and everyone who did. */
export function CaseAccessPart({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.caseAccess({ caseId }), `${caseId} access`)
  return (
    <section>
      <h2 className="govuk-heading-m">Who may open this case</h2>
      <Answered asked={asked} waiting="Looking up who may open it…">
        {(access) => (
          <>
            <Who access={access} />
            <Restrict caseId={caseId} access={access} onChanged={asked.put} />
            <details className="govuk-body">
              <summary>Everyone who used it ({access.uses.length === 500 ? 'the last 500 uses' : `${access.uses.length} uses`})</summary>
              <Table
                caption="Uses of this case, the latest first"
                captionHidden
                rows={access.uses.map((use, at) => ({ ...use, key: `${use.at} ${at}` }))}
                keyOf={({ key }) => key}
                columns={[
                  { title: 'When', heads: true, narrow: true, cell: ({ at }) => momentInWords(at) },
                  { title: 'Who', narrow: true, cell: ({ by }) => by },
                  { title: 'Did what', cell: ({ did, document }) => (document ? `${did}: ${document}` : did) },
                ]}
              />
            </details>
          </>
        )}
      </Answered>
    </section>
  )
}

const Who = ({ access: { restricted } }: { access: CaseAccess }) => (
  <p className="govuk-body">
    {restricted
      ? `Only ${listed(restricted.to.map(({ name }) => name))}. Restricted by ${restricted.by}, ${momentInWords(restricted.at)}: ${restricted.reason}`
      : 'Everyone who may use this store.'}
  </p>
)

type Props = { caseId: string; access: CaseAccess; onChanged: (access: CaseAccess) => void }

function Restrict({ caseId, access: { restricted }, onChanged }: Props) {
  const desk = useDesk()
  const people = useAnswer(() => desk.people({}), 'people of the store')
  const { take, busy, refused, refuse } = useStep()
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState<readonly string[]>(restricted?.to.map(({ id }) => id) ?? [])
  const [reason, setReason] = useState('')
  const barredBecause = useSupervisorBar('Only a supervisor can say who opens a case.')
  const present = people.answer.state === 'here' ? people.answer.result.filter(({ left }) => left === null) : []

  function submit(event: FormEvent, all: boolean) {
    event.preventDefault()
    if (reason.trim() === '') return refuse(['Give the reason'])
    if (!all && to.length === 0) return refuse(['Choose at least one person'])
    void take(
      () =>
        all ? desk.openCaseToAll({ caseId, reason: reason.trim() }) : desk.restrictCase({ caseId, to: [...to], reason: reason.trim() }),
      (access) => {
        setReason('')
        setOpen(false)
        onChanged(access)
      },
    )
  }

  if (!open)
    return (
      <Button onClick={() => setOpen(true)} barredBecause={barredBecause}>
        Change who may open it
      </Button>
    )
  return (
    <form onSubmit={(event) => submit(event, false)} noValidate>
      <ErrorSummary problems={refused} />
      <Checkboxes
        legend="Only these people may open it"
        hint="Name yourself too, if you are to go on seeing it"
        values={to}
        choices={present.map(({ id, name }) => ({ value: id as string, label: name }))}
        onChange={setTo}
      />
      <TextArea label="Reason" rows={2} value={reason} onChange={setReason} />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Restrict the case
        </Button>
        {restricted && <OpenToAll busy={busy} onClick={(event) => submit(event, true)} />}
        <Button onClick={() => setOpen(false)}>Cancel</Button>
      </div>
    </form>
  )
}

const OpenToAll = ({ busy, onClick }: { busy: boolean; onClick: (event: FormEvent) => void }) => (
  <button
    type="button"
    className="govuk-button govuk-button--secondary"
    aria-disabled={busy || undefined}
    onClick={(event) => onClick(event)}
  >
    Open it to everyone again
  </button>
)
