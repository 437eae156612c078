import { useEffect, useRef } from 'react'
import type { CheckSetting } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { dayWithWords } from '../../words/time.ts'
import type { Way } from './wanted.ts'

type Props = {
  setting: CheckSetting
  /** As it will be once kept. */
  on: boolean
  /** Its place from 1, and how many there are. */
  place: number
  of: number
  /** Why this person may not set it. */
  barredBecause: readonly string[]
  /** Moved just now, so that the focus goes with it. */
  justMoved: Way | null
  onSwitch: () => void
  onMove: (way: Way) => void
}

/** One check of the team: what it asks and under what law, whether it is on, and its place. */
export function SettingItem({ setting, on, place, of, barredBecause, justMoved, onSwitch, onMove }: Props) {
  const { title, asks, barsCharge, authorities, off } = setting
  const acts = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (justMoved && place > 0) acts.current?.querySelectorAll('button')[justMoved === 'up' ? 1 : 2]?.focus()
  }, [justMoved, place])
  const about = `: ${title}`
  return (
    <li className="check">
      <div className="check__outcome">
        <Tag tone={on ? 'good' : 'unsure'}>{on ? 'On' : 'Off'}</Tag>
        {on !== setting.on && <Tag>Not kept yet</Tag>}
      </div>
      <div>
        <h2 className="govuk-heading-s check__title">
          <span className="quiet">{place}.</span> {title}
        </h2>
        <p className="govuk-body">{asks}</p>
        {barsCharge && <p className="govuk-body">Bars a charge while it is not met{!on && '; switched off, it bars nothing'}.</p>}
        {off && (
          <p className="govuk-body">
            <strong>Switched off</strong> by {off.by}, {dayWithWords(off.on)}: {off.reason}
          </p>
        )}
        <details className="more">
          <summary>
            The law<span className="govuk-visually-hidden">{about}</span>
          </summary>
          <ul className="govuk-list points">
            {[...new Set(authorities.map(({ name, where }) => `${name}, ${where}`))].map((law) => (
              <li key={law}>{law}</li>
            ))}
          </ul>
        </details>
      </div>
      <div className="check__acts">
        <div className="buttons" ref={acts}>
          <Button onClick={onSwitch} about={about} barredBecause={barredBecause} reasonsAbove>
            {on ? 'Switch off' : 'Switch on'}
          </Button>
          <Button
            onClick={() => onMove('up')}
            about={about}
            barredBecause={[...barredBecause, ...(place === 1 ? ['It is the first already.'] : [])]}
            reasonsAbove
          >
            Move up
          </Button>
          <Button
            onClick={() => onMove('down')}
            about={about}
            barredBecause={[...barredBecause, ...(place === of ? ['It is the last already.'] : [])]}
            reasonsAbove
          >
            Move down
          </Button>
        </div>
      </div>
    </li>
  )
}
