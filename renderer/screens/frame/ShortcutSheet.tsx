import { useEffect, useRef } from 'react'
import { Button } from '../../parts/Button.tsx'
import { useEveryCommand } from '../../parts/commands.ts'

/** Every key that does something here, by where it belongs. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const groups = Map.groupBy(
    useEveryCommand().filter(({ keys }) => keys),
    ({ group }) => group,
  )
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog className="sheet" ref={dialog} onClose={onClose} aria-labelledby="sheet-title">
      <h2 className="govuk-heading-m" id="sheet-title">
        Keys that work here
      </h2>
      {[...groups].map(([group, commands]) => (
        <section key={group}>
          <h3 className="govuk-heading-s">{group}</h3>
          <dl className="sheet__keys">
            {commands.map(({ id, title, keys }) => (
              <div key={id}>
                <dt>
                  <kbd className="keys">{keys}</kbd>
                </dt>
                <dd>{title}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="govuk-body-s">Letters alone count only where you are not typing. You can switch them off in your account.</p>
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  )
}
