import { type FormEvent, type ReactNode, useState } from 'react'
import type { DoorView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, TextField } from '../../parts/Fields.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { Frame } from '../Frame.tsx'
import { useWait } from './useWait.ts'

type User = DoorView['users'][number]
type Props = { door: DoorView; onChanged: () => void }

/** Who are you, and the passphrase; or the recovery key, or an invitation. */
export function SignInScreen({ door, onChanged }: Props) {
  const [chosen, setChosen] = useState(door.users.length === 1 ? (door.users[0]?.id ?? '') : '')
  const [forgotten, setForgotten] = useState(false)
  const user = door.users.find((each) => each.id === chosen)
  const title = user?.invited ? 'Accept your invitation' : forgotten ? 'Use your recovery key' : 'Sign in'

  return (
    <Frame me={null}>
      <main className="narrow" id="main" tabIndex={-1}>
        <Heading title={title}>{title}</Heading>
        {door.users.length > 1 && (
          <Radios
            legend="Who are you?"
            value={chosen}
            choices={door.users.map((each) => ({
              value: each.id,
              label: each.name,
              ...(each.invited && { hint: 'Invited, not yet signed in' }),
            }))}
            onChange={(id) => {
              setChosen(id)
              setForgotten(false)
            }}
          />
        )}
        {user && (
          <Ways
            key={`${user.id} ${forgotten}`}
            user={user}
            door={door}
            forgotten={forgotten}
            onForgotten={setForgotten}
            onChanged={onChanged}
          />
        )}
      </main>
    </Frame>
  )
}

function Ways({ user, forgotten, ...props }: Props & { user: User; forgotten: boolean; onForgotten: (forgotten: boolean) => void }) {
  if (user.invited) return <Invited user={user} {...props} />
  return forgotten ? <Forgotten user={user} {...props} /> : <WithPassphrase user={user} {...props} />
}

type WayProps = Props & { user: User; onForgotten: (forgotten: boolean) => void }

function WithPassphrase({ user, door, onForgotten, onChanged }: WayProps) {
  const desk = useDesk()
  const step = useStep()
  const [passphrase, setPassphrase] = useState('')
  return (
    <DoorForm
      door={door}
      step={step}
      button="Sign in"
      onSubmit={() => {
        if (passphrase === '') return step.refuse(['Enter your passphrase'])
        void step.take(() => desk.signIn({ user: user.id, passphrase })).then(onChanged)
      }}
      elsewhere={<Button onClick={() => onForgotten(true)}>I have forgotten my passphrase</Button>}
    >
      <PassphraseField
        label={door.users.length === 1 ? `Passphrase for ${user.name}` : 'Passphrase'}
        value={passphrase}
        onChange={setPassphrase}
      />
    </DoorForm>
  )
}

function Forgotten({ user, door, onForgotten, onChanged }: WayProps) {
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

function Invited({ user, door, onChanged }: WayProps) {
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

const newPassphraseProblems = (passphrase: string, again: string): readonly (string | false)[] => [
  passphrase === '' && 'Enter a new passphrase',
  passphrase !== again && 'The two passphrases are not the same',
]

type DoorFormProps = {
  door: DoorView
  step: ReturnType<typeof useStep>
  button: string
  onSubmit: () => void
  elsewhere?: ReactNode
  children: ReactNode
}

/** What every way in has: its problems, the wait after wrong passphrases, and one button. */
function DoorForm({ door, step, button, onSubmit, elsewhere, children }: DoorFormProps) {
  const left = useWait(door)
  const wait = left > 0 ? [`Wait ${left === 1 ? '1 second' : `${left} seconds`} before you try again.`] : []
  function submit(event: FormEvent) {
    event.preventDefault()
    if (left === 0) onSubmit()
  }
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={step.refused} />
      {children}
      <div className="buttons">
        <Button type="submit" look="primary" busy={step.busy} barredBecause={wait}>
          {step.busy ? 'One moment…' : button}
        </Button>
        {elsewhere}
      </div>
      <p className="govuk-visually-hidden" role="status">
        {left > 0 ? `You can try again in ${door.waitSeconds} seconds.` : ''}
      </p>
    </form>
  )
}
