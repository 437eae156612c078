import { type ReactNode, useState } from 'react'
import type { DoorView } from '#api/contract'
import type { Connection } from './connect.ts'
import { Answered } from './parts/Answered.tsx'
import { type KeptWords, keptWords } from './parts/keptWords.ts'
import { useAnswer } from './parts/useAnswer.ts'
import { ConnectionProvider, useDesk, useNews } from './parts/useDesk.ts'
import { KeptProvider } from './parts/useKept.ts'
import { MeProvider } from './parts/useMe.ts'
import { usePlace } from './route.ts'
import { AccountScreen } from './screens/account/AccountScreen.tsx'
import { AddScreen } from './screens/add/AddScreen.tsx'
import { ApprovalsScreen } from './screens/approvals/ApprovalsScreen.tsx'
import { CaseScreen } from './screens/case/CaseScreen.tsx'
import { CasesScreen } from './screens/cases/CasesScreen.tsx'
import { CheckSettingsScreen } from './screens/checkSettings/CheckSettingsScreen.tsx'
import { CreateStoreScreen } from './screens/door/CreateStoreScreen.tsx'
import { RecoveryKeyScreen } from './screens/door/RecoveryKeyScreen.tsx'
import { SignInScreen } from './screens/door/SignInScreen.tsx'
import { AppearanceProvider, useKeptAppearance } from './screens/frame/appearance.ts'
import { Frame } from './screens/frame/Frame.tsx'
import { OpenCasesProvider, useKeptOpenCases } from './screens/frame/openCases.ts'
import { useReopened } from './screens/frame/useReopened.ts'
import { ImportingScreen } from './screens/importing/ImportingScreen.tsx'
import { InstallationScreen } from './screens/installation/InstallationScreen.tsx'
import { PartsScreen } from './screens/parts/PartsScreen.tsx'
import { PeopleScreen } from './screens/people/PeopleScreen.tsx'
import { QualityScreen } from './screens/quality/QualityScreen.tsx'

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

/** What this person was writing, and where she was, come before the first screen. */
function Inside({ door, me }: { door: DoorView; me: NonNullable<DoorView['me']> }) {
  const desk = useDesk()
  const asked = useAnswer(async () => {
    if (keptOf?.by === me.id) return { done: true as const, result: keptOf.words }
    const reply = await desk.allKeptWork({ caseId: null })
    if (!reply.done) return reply
    keptOf = { by: me.id, words: keptWords(desk, reply.result) }
    return { done: true as const, result: keptOf.words }
  }, me.id)
  return (
    <Answered asked={asked} waiting="Opening what you were working on…">
      {(words) => (
        <KeptProvider value={words}>
          <MeProvider value={me}>
            <Kept>
              <Rooms door={door} me={me} />
            </Kept>
          </MeProvider>
        </KeptProvider>
      )}
    </Answered>
  )
}

/** Outlives the lock, and ends when somebody else signs in. */
let keptOf: { by: string; words: KeptWords } | undefined

/** What the whole page takes from what was kept: the cases that stand open, and how it looks. */
function Kept({ children }: { children: ReactNode }) {
  return (
    <AppearanceProvider value={useKeptAppearance()}>
      <OpenCasesProvider value={useKeptOpenCases()}>{children}</OpenCasesProvider>
    </AppearanceProvider>
  )
}

function Rooms({ door, me }: { door: DoorView; me: NonNullable<DoorView['me']> }) {
  const place = usePlace()
  useReopened()
  return (
    <Frame me={me} place={place}>
      {place.screen === 'cases' && <CasesScreen door={door} />}
      {place.screen === 'add' && <AddScreen door={door} />}
      {place.screen === 'account' && <AccountScreen me={me} door={door} />}
      {place.screen === 'checkSettings' && <CheckSettingsScreen me={me} />}
      {place.screen === 'approvals' && <ApprovalsScreen />}
      {place.screen === 'quality' && <QualityScreen />}
      {place.screen === 'parts' && <PartsScreen />}
      {place.screen === 'installation' && <InstallationScreen />}
      {place.screen === 'people' && <PeopleScreen me={me} />}
      {place.screen === 'importing' && <ImportingScreen key={place.job} job={place.job} />}
      {place.screen === 'case' && <CaseScreen key={place.caseId} place={place} />}
    </Frame>
  )
}
