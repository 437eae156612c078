import { and, asc, eq } from 'drizzle-orm'
import type { CaseId, UserId } from '#case/ids'
import type { Keeps, Reads } from './open.ts'
import { workingCopy } from './schema.ts'

/** Whose it is, which case it belongs to (empty: none), and what it is called there. */
export type WorkName = Readonly<{ by: UserId; caseId: CaseId | ''; name: string }>
export type WorkingCopy = Readonly<{ name: string; text: string; keptAt: string }>

const isIt = ({ by, caseId, name }: WorkName) => and(eq(workingCopy.by, by), eq(workingCopy.caseId, caseId), eq(workingCopy.name, name))

/** Keeps what somebody is writing, in the place of what was kept before. */
export function keepCopy(db: Keeps, work: WorkName, text: string, at: Date): void {
  const keptAt = at.toISOString()
  db.insert(workingCopy)
    .values({ ...work, text, keptAt })
    .onConflictDoUpdate({ target: [workingCopy.by, workingCopy.caseId, workingCopy.name], set: { text, keptAt } })
    .run()
}

export const dropCopy = (db: Keeps, work: WorkName): void => void db.delete(workingCopy).where(isIt(work)).run()

const shown = { name: workingCopy.name, text: workingCopy.text, keptAt: workingCopy.keptAt }

export const copyOf = (db: Reads, work: WorkName): WorkingCopy | undefined => db.select(shown).from(workingCopy).where(isIt(work)).get()

/** All that somebody is writing in one case, or in none, by name. */
export const copiesOf = (db: Reads, { by, caseId }: Omit<WorkName, 'name'>): readonly WorkingCopy[] =>
  db
    .select(shown)
    .from(workingCopy)
    .where(and(eq(workingCopy.by, by), eq(workingCopy.caseId, caseId)))
    .orderBy(asc(workingCopy.name))
    .all()
