import { asks, type Desk, isMethod } from './contract.ts'

/** A message that is not one of ours: an unknown method, or an ask that cannot be read. */
export class NotOurs extends Error {
  override name = 'NotOurs'
}

/** The one place where a message from outside becomes a call. Every host ends here. @throws NotOurs */
export async function answer(desk: Desk, method: string, from: unknown): Promise<unknown> {
  if (!isMethod(method)) throw new NotOurs(`There is no such request: ${method.slice(0, 60)}`)
  const read = asks[method].safeParse(from)
  if (!read.success) throw new NotOurs(`The request ${method} could not be read.`)
  return (desk[method] as (ask: unknown) => unknown)(read.data)
}
