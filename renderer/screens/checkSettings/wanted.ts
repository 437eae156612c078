import type { CheckSetting } from '#api/contract'
import type { CheckId } from '#case/ids'

/** What a supervisor is setting and has not kept: the order of all the checks, and those that are off. */
export type Wanted = Readonly<{ order: readonly CheckId[]; off: readonly CheckId[] }>
export type Way = 'up' | 'down'

/** The settings as they stand. */
export const asKept = (settings: readonly CheckSetting[]): Wanted => ({
  order: settings.map(({ id }) => id),
  off: settings.flatMap(({ id, on }) => (on ? [] : [id])),
})

/** The order with one check a place nearer the top or the bottom; past the end nothing moves. */
export function moved(order: readonly CheckId[], check: CheckId, way: Way): readonly CheckId[] {
  const from = order.indexOf(check)
  const to = way === 'up' ? from - 1 : from + 1
  const neighbour = order[to]
  return from < 0 || neighbour === undefined ? order : order.with(to, check).with(from, neighbour)
}

/** The order and the switches with one check switched over. */
export const switched = ({ order, off }: Wanted, check: CheckId): Wanted => ({
  order,
  off: off.includes(check) ? off.filter((each) => each !== check) : [...off, check],
})

/** How what is wanted differs from what is kept. */
export function changesOf(settings: readonly CheckSetting[], { order, off }: Wanted) {
  return {
    switchedOff: settings.filter(({ id, on }) => on && off.includes(id)),
    switchedOn: settings.filter(({ id, on }) => !on && !off.includes(id)),
    reordered: settings.some(({ id }, at) => order[at] !== id),
  }
}
export type Changes = ReturnType<typeof changesOf>

export const isChanged = ({ switchedOff, switchedOn, reordered }: Changes): boolean =>
  switchedOff.length > 0 || switchedOn.length > 0 || reordered
