import { useEffect, useState } from 'react'
import type { DoorView } from '#api/contract'

/** Seconds still to wait, counted down from when the door said so. */
export function useWait(door: DoorView): number {
  const [clock, setClock] = useState<{ door: DoorView; passed: number }>({ door, passed: 0 })
  useEffect(() => {
    if (door.waitSeconds <= 0) return
    const began = Date.now()
    const ticking = setInterval(() => {
      const passed = Math.floor((Date.now() - began) / 1000)
      setClock({ door, passed })
      if (passed >= door.waitSeconds) clearInterval(ticking)
    }, 250)
    return () => clearInterval(ticking)
  }, [door])
  return Math.max(0, Math.ceil(door.waitSeconds) - (clock.door === door ? clock.passed : 0))
}
