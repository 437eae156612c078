import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Rectangle } from 'electron'
import { smallest } from './window.ts'

export type WindowState = Readonly<{ bounds: Rectangle; maximised: boolean }>

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Where the window was left; `undefined` the first time, and when what was kept cannot be read. */
export function keptState(file: string): WindowState | undefined {
  try {
    const { bounds, maximised } = JSON.parse(readFileSync(file, 'utf8'))
    const { x, y, width, height } = bounds
    return [x, y, width, height].every(isNumber) ? { bounds: { x, y, width, height }, maximised: maximised === true } : undefined
  } catch {
    return undefined
  }
}

export function keepState(file: string, state: WindowState): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(state))
  renameSync(`${file}.new`, file)
}

/** The kept place where it still shows on one of the screens there are now (a laptop leaves its dock); otherwise the smallest window, wherever the system puts it. */
export function placeFor(kept: WindowState | undefined, screens: readonly Rectangle[]): Partial<Rectangle> {
  if (!kept) return smallest
  const { x, y, width, height } = kept.bounds
  const showsOn = (area: Rectangle) =>
    x < area.x + area.width - 80 && x + width > area.x + 80 && y >= area.y - 10 && y < area.y + area.height - 40
  return screens.some(showsOn) ? { x, y, width, height } : smallest
}
