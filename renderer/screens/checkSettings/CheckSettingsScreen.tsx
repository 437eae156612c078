import { useState } from 'react'
import type { CheckSetting, Me } from '#api/contract'
import type { CheckId } from '#case/ids'
import { Answered } from '../../parts/Answered.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { KeepForm } from './KeepForm.tsx'
import { SettingItem } from './SettingItem.tsx'
import { asKept, changesOf, moved, switched, type Wanted, type Way } from './wanted.ts'

const notSupervisor = 'Only a supervisor may set the checks of the team. In one case, overrule a check with a reason.'

/** Every check in the team's order: a supervisor switches them off and on and orders them, for every case; others see how they are set. */
export function CheckSettingsScreen({ me }: { me: Me }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.checkSettings({}), 'checkSettings')
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <Heading title="The team’s checks">The team’s checks</Heading>
      <p className="govuk-body">
        These are set for every case, never for one. A check that is off is named as such at the foot of the checks of a case. There the
        checks stand under their headings, in this order under each.
      </p>
      <Answered asked={asked} waiting="Looking at the team’s checks…">
        {(settings) => <Settings settings={settings} maySet={me.roles.includes('supervisor')} onKept={asked.put} />}
      </Answered>
    </main>
  )
}

type SettingsProps = {
  settings: readonly CheckSetting[]
  maySet: boolean
  onKept: (settings: readonly CheckSetting[]) => void
}

function Settings({ settings, maySet, onKept }: SettingsProps) {
  const [draft, setDraft] = useKept<Wanted | null>('check settings', null)
  const [lastMove, setLastMove] = useState<{ check: CheckId; way: Way } | null>(null)
  const wanted = draft ?? asKept(settings)
  const inOrder = wanted.order.flatMap((check) => settings.filter(({ id }) => id === check))
  const movedTo = lastMove && wanted.order.indexOf(lastMove.check) + 1

  function want(next: Wanted, move: typeof lastMove = null) {
    setDraft(next)
    setLastMove(move)
  }
  function settle() {
    setDraft(null)
    setLastMove(null)
  }

  return (
    <>
      {!maySet && (
        <Notice title="You cannot change these">
          <p className="govuk-body">{notSupervisor}</p>
        </Notice>
      )}
      <p className="govuk-visually-hidden" role="status">
        {movedTo && `Moved to place ${movedTo} of ${inOrder.length}`}
      </p>
      <ol className="checks check-settings">
        {inOrder.map((setting, at) => (
          <SettingItem
            key={setting.id}
            setting={setting}
            on={!wanted.off.includes(setting.id)}
            place={at + 1}
            of={inOrder.length}
            barredBecause={maySet ? [] : [notSupervisor]}
            justMoved={lastMove?.check === setting.id ? lastMove.way : null}
            onSwitch={() => want(switched(wanted, setting.id))}
            onMove={(way) => want({ ...wanted, order: moved(wanted.order, setting.id, way) }, { check: setting.id, way })}
          />
        ))}
      </ol>
      {maySet && (
        <KeepForm
          wanted={wanted}
          changes={changesOf(settings, wanted)}
          onKept={(now) => {
            settle()
            onKept(now)
          }}
          onDiscard={settle}
        />
      )}
    </>
  )
}
