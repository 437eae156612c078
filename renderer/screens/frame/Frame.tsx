import { type ReactNode, useState } from 'react'
import type { Me } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { useCommands } from '../../parts/commands.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { go, hrefOf, type Place } from '../../route.ts'
import { ApprovalsLink } from '../approvals/ApprovalsLink.tsx'
import { useAppearance } from './appearance.ts'
import { CaseTabs } from './CaseTabs.tsx'
import { Palette } from './Palette.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { useFocusNeverLost } from './useFocusNeverLost.ts'
import { useKeys } from './useKeys.ts'

export const marking = 'OFFICIAL-SENSITIVE'

/** What stands round every screen: the skip link, the name of the program, the marking, and who is signed in. */
export function Frame({ me, place, children }: { me: Me | null; place?: Place; children: ReactNode }) {
  return (
    <>
      <button type="button" className="govuk-skip-link" onClick={() => document.getElementById('main')?.focus()}>
        Skip to main content
      </button>
      <header className="top">
        <div className="top__inner">
          {me ? (
            <a className="top__name" href={hrefOf({ screen: 'cases' })}>
              Foursight
            </a>
          ) : (
            <span className="top__name">Foursight</span>
          )}
          <span className="top__marking">{marking}</span>
          {place && <CaseTabs place={place} />}
          {me && <SignedIn me={me} />}
        </div>
      </header>
      {children}
    </>
  )
}

const everywhere = 'Everywhere'

function SignedIn({ me }: { me: Me }) {
  const desk = useDesk()
  const { take, busy } = useStep()
  const [shown, setShown] = useState<'palette' | 'sheet' | null>(null)
  const [{ singleKeys }] = useAppearance()
  const lock = () => take(() => desk.lock({}))
  useKeys(singleKeys)
  useFocusNeverLost()
  useCommands([
    { id: 'palette', title: 'Find a command, a case or a section', group: everywhere, keys: 'Ctrl+K', run: () => setShown('palette') },
    { id: 'sheet', title: 'Show the keys that work here', group: everywhere, keys: '?', run: () => setShown('sheet') },
    { id: 'cases', title: 'Cases', group: everywhere, run: () => go({ screen: 'cases' }) },
    { id: 'add', title: 'Add a police file', group: everywhere, run: () => go({ screen: 'add' }) },
    { id: 'approvals', title: 'Approvals', group: everywhere, run: () => go({ screen: 'approvals' }) },
    { id: 'account', title: 'Your account', group: everywhere, run: () => go({ screen: 'account' }) },
    { id: 'checks of the team', title: 'The team’s checks', group: everywhere, run: () => go({ screen: 'checkSettings' }) },
    { id: 'people', title: 'People who may use this store', group: everywhere, run: () => go({ screen: 'people' }) },
    { id: 'quality', title: 'Quality: the work of the team', group: everywhere, run: () => go({ screen: 'quality' }) },
    {
      id: 'installation',
      title: 'This installation: backups, retention, licences',
      group: everywhere,
      run: () => go({ screen: 'installation' }),
    },
    { id: 'lock', title: 'Lock', group: everywhere, keys: 'Ctrl+Alt+L', run: lock },
  ])
  return (
    <nav className="top__nav" aria-label="Foursight">
      <a href={hrefOf({ screen: 'cases' })}>Cases</a>
      <ApprovalsLink me={me} />
      {me.roles.includes('supervisor') && <a href={hrefOf({ screen: 'quality' })}>Quality</a>}
      <a href={hrefOf({ screen: 'account' })}>{me.name}</a>
      <button type="button" className="top__find" onClick={() => setShown('palette')}>
        Find <kbd className="keys">Ctrl+K</kbd>
      </button>
      <Button busy={busy} onClick={lock}>
        Lock
      </Button>
      {shown === 'palette' && <Palette onClose={() => setShown(null)} />}
      {shown === 'sheet' && <ShortcutSheet onClose={() => setShown(null)} />}
    </nav>
  )
}
