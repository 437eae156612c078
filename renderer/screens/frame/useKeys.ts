import { useEffect, useEffectEvent } from 'react'
import { everyCommand, isTyping, keysOf } from '../../parts/commands.ts'

/** Runs the command whose keys are pressed. Single letters count only where nobody is typing and where the person has not switched them off. */
export function useKeys(singleKeys: boolean): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return
    const keys = keysOf(event)
    const single = keys.length === 1
    if (single && (!singleKeys || isTyping(event.target))) return
    if (document.querySelector('dialog[open]') && keys !== 'Escape') return
    const command = everyCommand().find((one) => one.keys === keys)
    if (!command) return
    event.preventDefault()
    command.run()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
