import { useState } from 'react'
import type { DoorView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { PassphraseField } from '../../parts/Fields.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { Frame } from '../frame/Frame.tsx'
import { DoorForm, type WayProps } from './DoorForm.tsx'
import { Forgotten } from './Forgotten.tsx'
import { Invited } from './Invited.tsx'

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
