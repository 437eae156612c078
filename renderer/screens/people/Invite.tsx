import { type FormEvent, useState } from 'react'
import type { Me } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, TextField } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { roleChoices } from '../door/CreateStoreScreen.tsx'

/** A colleague let in, with a code that is shown once. */
export function Invite({ me, onInvited }: { me: Me; onInvited: () => void }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<Me['roles']>([])
  const [passphrase, setPassphrase] = useState('')
  const [invited, setInvited] = useState<{ name: string; code: string } | null>(null)
  const supervisor = me.roles.includes('supervisor')

  function invite(event: FormEvent) {
    event.preventDefault()
    const problems = [
      name.trim() === '' && 'Enter the name',
      roles.length === 0 && 'Choose at least one role',
      passphrase === '' && 'Enter your passphrase',
    ].filter((problem) => problem !== false)
    if (problems.length > 0) return refuse(problems)
    void take(
      () => desk.invite({ name: name.trim(), roles: [...roles], passphrase }),
      ({ code }) => {
        setInvited({ name: name.trim(), code })
        setName('')
        setRoles([])
        setPassphrase('')
        onInvited()
      },
    )
  }

  return (
    <form onSubmit={invite} noValidate>
      <h2 className="govuk-heading-m">Invite someone</h2>
      <ErrorSummary problems={refused} />
      <div role="status">
        {invited && (
          <Notice title={`${invited.name} is invited`} look="success" level={3}>
            <p className="govuk-body">
              Give them this code, in person or by telephone. It is shown once: <code className="code">{invited.code}</code>
            </p>
          </Notice>
        )}
      </div>
      <TextField label="Name" value={name} onChange={setName} />
      <Checkboxes legend="Roles" values={roles} choices={roleChoices} onChange={setRoles} />
      <PassphraseField label="Your passphrase" hint="To let them into the store" value={passphrase} onChange={setPassphrase} />
      <Button type="submit" busy={busy} barredBecause={supervisor ? undefined : ['Only a supervisor can invite people.']}>
        Invite
      </Button>
    </form>
  )
}
