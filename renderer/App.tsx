import { useState } from 'react'
import type { DoorView } from '#api/contract'
import type { Connection } from './connect.ts'
import { Answered } from './parts/Answered.tsx'
import { useAnswer } from './parts/useAnswer.ts'
import { ConnectionProvider, useDesk, useNews } from './parts/useDesk.ts'
import { KeptProvider } from './parts/useKept.ts'
import { usePlace } from './route.ts'
import { AccountScreen } from './screens/account/AccountScreen.tsx'
import { AddScreen } from './screens/add/AddScreen.tsx'
import { CaseScreen } from './screens/case/CaseScreen.tsx'
import { CasesScreen } from './screens/cases/CasesScreen.tsx'
import { CheckSettingsScreen } from './screens/checkSettings/CheckSettingsScreen.tsx'
import { CreateStoreScreen } from './screens/door/CreateStoreScreen.tsx'
import { RecoveryKeyScreen } from './screens/door/RecoveryKeyScreen.tsx'
import { SignInScreen } from './screens/door/SignInScreen.tsx'
import { Frame } from './screens/Frame.tsx'
import { ImportingScreen } from './screens/importing/ImportingScreen.tsx'

export const App = ({ connection }: { connection: Connection }) => (
  <ConnectionProvider value={connection}>
    <AtTheDoor />
  </ConnectionProvider>
)

/** Nobody gets past here without a store and a name. The address stays, so that after the lock one is back where one was. */
function AtTheDoor() {
  const desk = useDesk()
  const door = useAnswer(() => desk.door({}), 'door')
  useNews((news) => {
    if (news.news === 'door') door.again()
  })
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)

  return (
    <Answered asked={door} waiting="Opening Foursight…">
      {(view) => {
        const me = view.store === 'open' ? view.me : null
        if (recoveryKey !== null) return <RecoveryKeyScreen recoveryKey={recoveryKey} onWritten={() => setRecoveryKey(null)} />
        if (view.store === 'none')
          return (
            <CreateStoreScreen
              door={view}
              onCreated={(key) => {
                setRecoveryKey(key)
                door.again()
              }}
            />
          )
        return me ? <Inside door={view} me={me} /> : <SignInScreen door={view} onChanged={door.again} />
      }}
    </Answered>
  )
}

function Inside({ door, me }: { door: DoorView; me: NonNullable<DoorView['me']> }) {
  const place = usePlace()
  return (
    <KeptProvider value={keptFor(me.id)}>
      <Frame me={me}>
        {place.screen === 'cases' && <CasesScreen door={door} />}
        {place.screen === 'add' && <AddScreen door={door} />}
        {place.screen === 'account' && <AccountScreen me={me} door={door} />}
        {place.screen === 'checkSettings' && <CheckSettingsScreen me={me} />}
        {place.screen === 'importing' && <ImportingScreen key={place.job} job={place.job} />}
        {place.screen === 'case' && <CaseScreen key={place.caseId} place={place} />}
      </Frame>
    </KeptProvider>
  )
}

let kept: { by: string; words: Map<string, unknown> } | undefined

/** What this person has typed and not saved; it outlives the lock, and ends when somebody else signs in. */
function keptFor(user: string): Map<string, unknown> {
  if (kept?.by !== user) kept = { by: user, words: new Map() }
  return kept.words
}
