import type { ReactNode } from 'react'
import type { Me } from '#api/contract'
import { Button } from '../parts/Button.tsx'
import { useDesk } from '../parts/useDesk.ts'
import { useStep } from '../parts/useStep.ts'
import { hrefOf } from '../route.ts'

export const marking = 'OFFICIAL-SENSITIVE'

/** What stands round every screen: the skip link, the name of the program, the marking, and who is signed in. */
export function Frame({ me, children }: { me: Me | null; children: ReactNode }) {
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
          {me && <SignedIn me={me} />}
        </div>
      </header>
      {children}
    </>
  )
}

function SignedIn({ me }: { me: Me }) {
  const desk = useDesk()
  const { take, busy } = useStep()
  return (
    <nav className="top__nav" aria-label="Foursight">
      <a href={hrefOf({ screen: 'cases' })}>Cases</a>
      <a href={hrefOf({ screen: 'account' })}>{me.name}</a>
      <Button busy={busy} onClick={() => take(() => desk.lock({}))}>
        Lock
      </Button>
    </nav>
  )
}
