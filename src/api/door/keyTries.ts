import type { KeyPlace, Tried } from '#store/keyring'
import type { Reply } from '../contract.ts'
import { refused } from '../reply.ts'
import type { Surroundings } from '../surroundings.ts'

const inSeconds = (seconds: number) =>
  seconds === 1 ? '1 second' : seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`

/** What a person is told whose words did not open the store. */
export const notRight = (what: string, { waiting, waitSeconds: wait }: Extract<Tried, { opened: false }>): Reply<never> =>
  waiting
    ? refused(`Too many wrong tries. Wait ${inSeconds(wait)} and try again. Nothing is lost.`)
    : refused(`The ${what} is not right.${wait > 0 ? ` Wait ${inSeconds(wait)} before you try again.` : ''} Nothing is lost.`)

/** The keyring of this home, and one try at a time on it, so that guesses cannot run side by side past the growing delay. */
export type Keys = Readonly<{ place: KeyPlace; inTurn: <T>(work: () => Promise<T>) => Promise<T> }>

export function keysOf({ home, cost }: Surroundings): Keys {
  let queue: Promise<unknown> = Promise.resolve()
  return {
    place: { home, ...(cost && { cost }) },
    inTurn(work) {
      const next = queue.then(work, work)
      queue = next.catch(() => undefined)
      return next
    },
  }
}
