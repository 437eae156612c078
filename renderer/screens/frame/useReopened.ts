import { useEffect, useEffectEvent } from 'react'
import { useKept } from '../../parts/useKept.ts'

/** The place one was last at is opened again where the address names none, and is kept as one moves. */
export function useReopened(): void {
  const [last, setLast] = useKept('last place', '')
  const arrived = useEffectEvent(() => {
    if (location.hash === '' && last !== '') location.replace(last)
  })
  const moved = useEffectEvent(() => setLast(location.hash))
  useEffect(() => {
    arrived()
    const onMove = () => moved()
    addEventListener('hashchange', onMove)
    return () => removeEventListener('hashchange', onMove)
  }, [])
}
