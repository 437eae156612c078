import type { Reads } from './open.ts'

/**
 * A statement built once for each connection, for what is asked often: building one costs drizzle twenty times what running it does.
 * Inside a transaction it is built anew, since drizzle hands over another object there.
 */
export function prepared<S>(build: (db: Reads) => S): (db: Reads) => S {
  const built = new WeakMap<Reads, S>()
  return (db) => {
    const known = built.get(db)
    if (known !== undefined) return known
    const fresh = build(db)
    built.set(db, fresh)
    return fresh
  }
}
