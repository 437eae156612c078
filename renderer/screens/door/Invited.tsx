import { useState } from 'react'
import { PassphraseField, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { DoorForm, newPassphraseProblems, type WayProps } from './DoorForm.tsx'

/** In for the first time, by the code of an invitation. */
export function Invited({ user, door, onChanged }: WayProps) {
  const desk = useDesk()
  const step = useStep()
  const [code, setCode] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  return (
    <DoorForm
      door={door}
      step={step}
      button="Accept and sign in"
      onSubmit={() => {
        const problems = [code.trim() === '' && 'Enter the code you were given', ...newPassphraseProblems(passphrase, again)].filter(
          (problem) => problem !== false,
        )
        if (problems.length > 0) return step.refuse(problems)
        void step.take(() => desk.acceptInvitation({ user: user.id, code: code.trim(), passphrase })).then(onChanged)
      }}
    >
      <TextField label="Invitation code" hint="From the supervisor who invited you" value={code} onChange={setCode} />
      <PassphraseField
        label="New passphrase"
        hint="Several words that only you would put together"
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="new-password"
      />
      <PassphraseField label="New passphrase again" value={again} onChange={setAgain} autoComplete="new-password" />
    </DoorForm>
  )
}
