import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { PassphraseField, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { DoorForm, newPassphraseProblems, type WayProps } from './DoorForm.tsx'

/** In by the recovery key, with a new passphrase. */
export function Forgotten({ user, door, onForgotten, onChanged }: WayProps) {
  const desk = useDesk()
  const step = useStep()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  return (
    <DoorForm
      door={door}
      step={step}
      button="Set the new passphrase and sign in"
      onSubmit={() => {
        const problems = [recoveryKey.trim() === '' && 'Enter the recovery key', ...newPassphraseProblems(passphrase, again)].filter(
          (problem) => problem !== false,
        )
        if (problems.length > 0) return step.refuse(problems)
        void step.take(() => desk.recover({ user: user.id, recoveryKey: recoveryKey.trim(), passphrase })).then(onChanged)
      }}
      elsewhere={<Button onClick={() => onForgotten(false)}>Sign in with the passphrase instead</Button>}
    >
      <TextField
        label="Recovery key"
        hint="The key that was written down when the store was created."
        value={recoveryKey}
        onChange={setRecoveryKey}
        width="full"
      />
      <PassphraseField label="New passphrase" value={passphrase} onChange={setPassphrase} autoComplete="new-password" />
      <PassphraseField label="New passphrase again" value={again} onChange={setAgain} autoComplete="new-password" />
    </DoorForm>
  )
}
