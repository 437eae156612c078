import { type FormEvent, useState } from 'react'
import type { DoorView, Me } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, TextField } from '../../parts/Fields.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { roleWords } from '../../words/people.ts'
import { Frame } from '../frame/Frame.tsx'

type Role = Me['roles'][number]
export const roleChoices = (Object.keys(roleWords) as Role[]).map((value) => ({
  value,
  label: `${roleWords[value].words}: ${roleWords[value].does}`,
}))

/** The first start on this machine: a store and its first user. */
export function CreateStoreScreen({ door, onCreated }: { door: DoorView; onCreated: (recoveryKey: string) => void }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['chargingLawyer'])

  function create(event: FormEvent) {
    event.preventDefault()
    const problems = [
      name.trim() === '' && 'Enter your name',
      passphrase === '' && 'Enter a passphrase',
      passphrase !== again && 'The two passphrases are not the same',
      roles.length === 0 && 'Choose at least one role',
    ].filter((problem) => problem !== false)
    if (problems.length > 0) return refuse(problems)
    void take(
      () => desk.createStore({ name: name.trim(), passphrase, roles: [...roles] }),
      ({ recoveryKey }) => onCreated(recoveryKey),
    )
  }

  return (
    <Frame me={null}>
      <main className="narrow" id="main" tabIndex={-1}>
        <ErrorSummary problems={refused} />
        <Heading title="Create a case store">Create a case store</Heading>
        <p className="govuk-body">
          Cases are kept on this computer only, encrypted, in <code>{door.home}</code>. Nothing is sent anywhere. Your passphrase opens the
          store.
        </p>
        <form onSubmit={create} noValidate>
          <TextField label="Your name" hint="As it should stand under your decisions" value={name} onChange={setName} autoComplete="name" />
          <PassphraseField
            label="Passphrase"
            hint="Several words that only you would put together. It cannot be looked up if you forget it."
            value={passphrase}
            onChange={setPassphrase}
            autoComplete="new-password"
          />
          <PassphraseField label="Passphrase again" value={again} onChange={setAgain} autoComplete="new-password" />
          <Checkboxes legend="What do you do?" hint="Choose all that apply" values={roles} choices={roleChoices} onChange={setRoles} />
          <Button type="submit" look="primary" busy={busy}>
            {busy ? 'Creating the store…' : 'Create the store'}
          </Button>
        </form>
      </main>
    </Frame>
  )
}
