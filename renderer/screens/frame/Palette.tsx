import { useEffect, useId, useRef, useState } from 'react'
import { type Command, useEveryCommand } from '../../parts/commands.ts'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { go } from '../../route.ts'
import { caseNames } from '../../words/people.ts'
import { found } from './found.ts'

/** Everything that can be done or opened from here, found by typing a few letters of it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const name = useId()
  const commands = useEveryCommand()
  const cases = useCases()
  // What belongs to the screen comes before what is the same everywhere; each group stands in its own order.
  const groups = [...Map.groupBy(commands, ({ group }) => group).values()]
  const here = groups
    .toReversed()
    .flat()
    .filter(({ id }) => id !== 'palette')
  const shown = found([...here, ...cases], typed).slice(0, 50)
  const chosen = Math.min(at, shown.length - 1)

  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  function run(command: Command | undefined) {
    if (!command) return
    onClose()
    command.run()
  }

  return (
    <dialog className="palette" ref={dialog} onClose={onClose} aria-labelledby={`${name}-title`}>
      <label className="govuk-label govuk-label--s" id={`${name}-title`} htmlFor={name}>
        Go to, open or do
      </label>
      <input
        id={name}
        className="govuk-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${name}-list`}
        aria-activedescendant={shown.length > 0 ? `${name}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
          if (by !== 0) {
            event.preventDefault()
            setAt((chosen + by + shown.length) % Math.max(1, shown.length))
          }
          if (event.key === 'Enter') {
            event.preventDefault()
            run(shown[chosen])
          }
        }}
      />
      <p className="palette__count" role="status">
        {shown.length === 0
          ? 'Nothing here is called that. Try fewer letters.'
          : `${shown.length === 50 ? 'The first 50' : shown.length} found`}
      </p>
      <div className="palette__list" id={`${name}-list`} role="listbox" aria-label="What was found" ref={list}>
        {shown.map((command, place) => (
          <button
            type="button"
            key={command.id}
            id={`${name}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            className="palette__option"
            onClick={() => run(command)}
          >
            <span>{command.title}</span>
            <span className="palette__group">{command.group}</span>
            {command.keys && <kbd className="keys">{command.keys}</kbd>}
          </button>
        ))}
      </div>
    </dialog>
  )
}

/** Every case, by its title and its names. */
function useCases(): readonly Command[] {
  const desk = useDesk()
  const { answer } = useAnswer(() => desk.cases({}), 'cases for the palette')
  if (answer.state !== 'here') return []
  return answer.result.map((row) => ({
    id: `case ${row.caseId}`,
    title: `${row.title} (${caseNames(row)}${row.urn ? `; ${row.urn}` : ''})`,
    group: 'Case',
    run: () => go({ screen: 'case', caseId: row.caseId, section: 'overview', spot: null, part: null }),
  }))
}
