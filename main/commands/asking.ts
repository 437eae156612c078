import { answer } from '#api/answer'
import type { House } from '../house.ts'
import { Refused } from '../terminal/refusal.ts'

/** `foursight desk METHOD [JSON]`: the same requests the screens make, answered as JSON; for scripts. */
export async function asking({ desk }: House, method: string, ask: string): Promise<void> {
  let read: unknown
  try {
    read = JSON.parse(ask)
  } catch {
    throw new Refused('The request is not JSON.')
  }
  process.stdout.write(`${JSON.stringify(await answer(desk, method, read))}\n`)
}
