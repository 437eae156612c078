import { z } from 'zod'
import type { Day } from '#case/dates'
import type { CheckId } from '#case/ids'
import { checkId, nothing, words } from './readers.ts'

/** A check as the team has it. `off` says who switched it off, when and why; a check that is off bars nothing and stands in every report as switched off. */
export type CheckSetting = Readonly<{
  id: CheckId
  title: string
  asks: string
  barsCharge: boolean
  authorities: readonly Readonly<{ name: string; where: string }>[]
  on: boolean
  off: Readonly<{ by: string; on: Day; reason: string }> | null
}>

/** Asked of the team's settings. */
export const settingsAsks = {
  checkSettings: nothing,
  /** For every case of the team, from now on. `order` may name some of the checks: the others follow. */
  setCheckSettings: z.strictObject({ off: z.array(checkId).max(200), order: z.array(checkId).max(200), reason: words }),
} as const

export type SettingsAnswers = {
  checkSettings: readonly CheckSetting[]
  setCheckSettings: readonly CheckSetting[]
}
