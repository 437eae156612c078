import type { RemoteDesk } from '#api/contract'

/** What one person has typed and chosen and not recorded, by the name of its field. */
export type KeptWords = Readonly<{
  get: (name: string) => unknown
  /** A value that is again as it was at first is forgotten. */
  set: (name: string, value: unknown, first: unknown) => void
  /** Sends at once what has not been sent. */
  flush: () => Promise<void>
}>

/** How long after the last key the words are sent, in milliseconds. */
const pause = 400

/** Kept in memory for the screens, and sent to the store shortly after each change; what could not be sent is sent with the next. */
export function keptWords(desk: Pick<RemoteDesk, 'keepWork'>, before: readonly Readonly<{ name: string; text: string }>[]): KeptWords {
  const words = new Map<string, unknown>(before.map(({ name, text }) => [name, JSON.parse(text) as unknown]))
  const unsent = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = async () => {
    clearTimeout(timer)
    for (const name of [...unsent]) {
      unsent.delete(name)
      const text = words.has(name) ? JSON.stringify(words.get(name)) : null
      const kept = await desk.keepWork({ caseId: null, name, text }).then(
        (reply) => reply.done,
        () => false,
      )
      if (!kept) unsent.add(name)
    }
  }
  return {
    get: (name) => words.get(name),
    flush,
    set(name, value, first) {
      if (JSON.stringify(value) === JSON.stringify(first)) words.delete(name)
      else words.set(name, value)
      unsent.add(name)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), pause)
    },
  }
}
