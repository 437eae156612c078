import { eq } from 'drizzle-orm'
import type { Keeps, Reads } from './open.ts'
import { keeping } from './schema.ts'

type Kept = 'checkedOn'

/** A small fact about this copy of the store. */
export const kept = (db: Reads, name: Kept): string | undefined =>
  db.select({ value: keeping.value }).from(keeping).where(eq(keeping.name, name)).get()?.value

export const keep = (db: Keeps, name: Kept, value: string): void =>
  void db.insert(keeping).values({ name, value }).onConflictDoUpdate({ target: keeping.name, set: { value } }).run()
