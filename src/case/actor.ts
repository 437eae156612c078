import type { UserId } from './ids.ts'

/** What someone may do in the house; one person may hold several. */
export const roles = ['chargingLawyer', 'areaReviewer', 'advocate', 'supervisor'] as const
export type Role = (typeof roles)[number]

/** Whoever takes a step: kept with the step, so that the log can be read when the person has left. */
export type Actor = Readonly<{ id: UserId; name: string; roles: readonly Role[] }>

export const roleWords: Record<Role, string> = {
  chargingLawyer: 'Charging lawyer',
  areaReviewer: 'Area reviewer',
  advocate: 'Advocate',
  supervisor: 'Supervisor',
}
