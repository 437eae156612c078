/** Worked out when it is first asked for, and kept. */
export function once<T>(work: () => T): () => T {
  let made: Readonly<{ result: T }> | undefined
  return () => {
    made ??= { result: work() }
    return made.result
  }
}

/** The same for each of many things: what was found out of one is kept as long as it is. */
export function oncePer<Of extends object, T>(read: (of: Of) => T): (of: Of) => T {
  const kept = new WeakMap<Of, Readonly<{ value: T }>>()
  return (of) => {
    const known = kept.get(of) ?? { value: read(of) }
    kept.set(of, known)
    return known.value
  }
}
