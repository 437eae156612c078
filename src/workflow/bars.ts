import type { Actor, Role } from '#case/actor'
import type { Day } from '#case/dates'

/** Every step says who took it and on which day. */
export type AnyStep = Readonly<{ type: string; by: Actor; on: Day }>
export type StepOf<S extends AnyStep, T extends S['type']> = Extract<S, { type: T }>

/** What stands in the way of a step, in the words the screen shows; undefined where it does not stand. `door` bars are known before the step is filled in. */
export type DoorBar<Context> = (by: Actor, context: Context, on: Day) => string | undefined
export type StepBar<S extends AnyStep, Context> = (step: S, context: Context) => string | undefined
export type BarsOf<S extends AnyStep, Context> = Readonly<{
  door: readonly DoorBar<Context>[]
  step: readonly StepBar<S, Context>[]
}>

/** Every bar to every step of a workflow. The machine's one guard and the screen's buttons read this table. */
export type BarTable<S extends AnyStep, Context> = { readonly [T in S['type']]: BarsOf<StepOf<S, T>, Context> }

/** A bar table as the machine and the doors ask it. */
export type Bars<S extends AnyStep, Context> = Readonly<{
  /** What bars a step whoever fills it in, before it is filled in. */
  atDoor: (type: S['type'], by: Actor, context: Context, on: Day) => readonly string[]
  /** What bars this very step; nothing where it may be taken. */
  to: (step: S, context: Context) => readonly string[]
}>

const said = (words: readonly (string | undefined)[]) => words.filter((word) => word !== undefined)

export function barsIn<S extends AnyStep, Context>(table: BarTable<S, Context>): Bars<S, Context> {
  const of = (type: S['type']) => table[type] as unknown as BarsOf<S, Context>
  const atDoor: Bars<S, Context>['atDoor'] = (type, by, context, on) => said(of(type).door.map((bar) => bar(by, context, on)))
  return {
    atDoor,
    to: (step, context) => [...atDoor(step.type, step.by, context, step.on), ...said(of(step.type).step.map((bar) => bar(step, context)))],
  }
}

export const blank = (text: string) => text.trim() === ''

/** A bar that stands while some words of a step are not given. */
export const given =
  <S extends AnyStep>(words: (step: S) => string, otherwise: string) =>
  (step: S): string | undefined =>
    blank(words(step)) ? otherwise : undefined

/** A bar that stands while a day lies ahead of the step that records it. */
export const notAhead =
  <S extends AnyStep>(day: (step: S) => string | null, otherwise: string) =>
  (step: S): string | undefined => {
    const said = day(step)
    return said !== null && said > step.on ? otherwise : undefined
  }

/** A bar that stands for everyone who holds none of these roles. */
export const onlyFor =
  (roles: readonly Role[], otherwise: string) =>
  (by: Actor): string | undefined =>
    by.roles.some((role) => roles.includes(role)) ? undefined : otherwise

/** Bail and orders are put to the court by those who present or review the case. */
export const onlyPresenters = onlyFor(
  ['chargingLawyer', 'areaReviewer', 'advocate'],
  'Only a charging lawyer, an area reviewer or an advocate may do this.',
)
