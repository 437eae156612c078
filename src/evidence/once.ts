/** Worked out when it is first asked for, and kept. */
export function once<T>(work: () => T): () => T {
  let made: Readonly<{ result: T }> | undefined
  return () => {
    made ??= { result: work() }
    return made.result
  }
}
