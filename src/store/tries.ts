/** Wrong tries since the last right one. Kept in the keyring, so that a restart does not wipe them out. */
export type Tries = Readonly<{ wrong: number; lastAt: string | null }>

const free = 3
const longest = 15 * 60

/** Seconds still to wait: none for the first three wrong tries, then 2, 4, 8 … up to a quarter of an hour. */
export function waitSeconds({ wrong, lastAt }: Tries, now: Date): number {
  if (wrong < free || lastAt === null) return 0
  const delay = Math.min(2 ** (wrong - free + 1), longest)
  const since = (now.getTime() - Date.parse(lastAt)) / 1000
  // A clock set back must not lock anyone out for longer than the delay itself.
  return Math.ceil(Math.min(Math.max(delay - since, 0), delay))
}

export const triesAfterWrong = ({ wrong }: Tries, now: Date): Tries => ({ wrong: wrong + 1, lastAt: now.toISOString() })
