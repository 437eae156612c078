import { type FormEvent, useState } from 'react'
import type { Me, PersonView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes, Radios } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, Select, TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { roleChoices } from '../door/CreateStoreScreen.tsx'

type Props = { me: Me; people: readonly PersonView[]; onChanged: (people: readonly PersonView[]) => void }

/** Other roles for someone, or her key taken away: with a reason and the supervisor's passphrase. */
export function ChangePerson({ me, people, onChanged }: Props) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const present = people.filter(({ left }) => left === null)
  const [who, setWho] = useState<string>('')
  const [what, setWhat] = useState<'roles' | 'remove'>('roles')
  const [roles, setRoles] = useState<Me['roles']>([])
  const [reason, setReason] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const nobodyYet = present.every((one) => !one.roles.includes('supervisor'))
  const may = me.roles.includes('supervisor') || nobodyYet

  function choose(id: string) {
    setWho(id)
    setRoles(present.find((one) => one.id === id)?.roles ?? [])
  }
  function change(event: FormEvent) {
    event.preventDefault()
    const problems = [
      who === '' && 'Choose whose roles change',
      what === 'roles' && roles.length === 0 && 'Choose at least one role',
      reason.trim() === '' && 'Give the reason',
      passphrase === '' && 'Enter your passphrase',
    ].filter((problem) => problem !== false)
    if (problems.length > 0) return refuse(problems)
    const by = { user: who, reason: reason.trim(), passphrase }
    void take(
      () => (what === 'roles' ? desk.changeRoles({ ...by, roles: [...roles] }) : desk.removePerson(by)),
      (changed) => {
        setReason('')
        setPassphrase('')
        setWho('')
        onChanged(changed)
      },
    )
  }

  return (
    <form onSubmit={change} noValidate>
      <h2 className="govuk-heading-m">Change what someone may do</h2>
      {nobodyYet && (
        <p className="govuk-body">Nobody here is a supervisor yet. Whoever is to approve plea changes and invite others needs that role.</p>
      )}
      <ErrorSummary problems={refused} />
      <Select label="Who" value={who} choices={present.map(({ id, name }) => ({ value: id as string, label: name }))} onChange={choose} />
      <Radios
        legend="What changes"
        inline
        value={what}
        choices={[
          { value: 'roles', label: 'Their roles' },
          { value: 'remove', label: 'They may no longer sign in' },
        ]}
        onChange={setWhat}
      />
      {what === 'roles' && <Checkboxes legend="Roles from now on" values={roles} choices={roleChoices} onChange={setRoles} />}
      <TextArea label="Reason" hint="Kept in the log of the store" rows={2} value={reason} onChange={setReason} />
      <PassphraseField label="Your passphrase again" value={passphrase} onChange={setPassphrase} />
      <Button
        type="submit"
        busy={busy}
        look={what === 'remove' ? 'warning' : 'secondary'}
        barredBecause={may ? undefined : ['Only a supervisor can change what someone may do.']}
      >
        {what === 'roles' ? 'Change the roles' : 'Remove this person'}
      </Button>
    </form>
  )
}
