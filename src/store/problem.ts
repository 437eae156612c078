export type ProblemName =
  | 'noStore'
  | 'wrongKey'
  | 'notAStore'
  | 'newerStore'
  | 'damaged'
  | 'readOnly'
  | 'diskFull'
  | 'busy'
  | 'keyringDamaged'
  | 'storeExists'
  | 'notABackup'
  | 'notAPack'
  | 'notYours'
  | 'migrationFailed'

/** Something is wrong with the store or where it lies. `message` is a plain sentence for the person at the desk. */
export class StoreProblem extends Error {
  override name = 'StoreProblem'
  readonly problem: ProblemName
  constructor(problem: ProblemName, says: string, cause?: unknown) {
    super(says, { cause })
    this.problem = problem
  }
}

const byCode: Readonly<Record<string, readonly [ProblemName, string]>> = {
  SQLITE_NOTADB: ['notAStore', 'The case store cannot be opened with this key, or is not a case store. Restore it from a backup.'],
  SQLITE_CORRUPT: ['damaged', 'The case store is damaged. Nothing was changed. Restore it from the latest backup.'],
  SQLITE_FULL: ['diskFull', 'The disk is full. Nothing was lost; make room and try again.'],
  ENOSPC: ['diskFull', 'The disk is full. Nothing was lost; make room and try again.'],
  EDQUOT: ['diskFull', 'Your quota on the disk is used up. Nothing was lost; make room and try again.'],
  SQLITE_READONLY: ['readOnly', 'The case store cannot be written to. Check that its folder is not read-only and belongs to you.'],
  SQLITE_CANTOPEN: ['readOnly', 'The case store cannot be opened. Check that its folder is there, is not read-only and belongs to you.'],
  EACCES: ['readOnly', 'The folder of the case store cannot be written to. Check that it is not read-only and belongs to you.'],
  EPERM: ['readOnly', 'The folder of the case store cannot be written to. Check that it is not read-only and belongs to you.'],
  EROFS: ['readOnly', 'The folder of the case store is on a read-only disk.'],
  EISDIR: ['notABackup', 'There is a folder of that name already. Choose another name for the file.'],
  ENOTDIR: ['readOnly', 'Part of that path is a file, not a folder. Choose another place.'],
  ENAMETOOLONG: ['readOnly', 'That path is too long. Choose a shorter one.'],
  SQLITE_BUSY: ['busy', 'The case store is busy in another window or program. Try again in a moment.'],
  SQLITE_IOERR: ['damaged', 'The disk reported an error while the case store was read or written. Nothing half-done was kept.'],
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The named problem behind an error of SQLite or of the disk; the error itself where it is none of these. Drizzle's wrapping is looked through. */
export function problemOf(error: unknown): unknown {
  if (error instanceof StoreProblem) return error
  const code = codeOf(error)
  const known = Object.entries(byCode).find(([start]) => code === start || code.startsWith(`${start}_`))?.[1]
  if (known) return new StoreProblem(known[0], known[1], error)
  return error instanceof Error && error.cause !== undefined && codeOf(error.cause) !== '' ? problemOf(error.cause) : error
}

/** Runs some work on the store, so that what the disk or SQLite says comes out as a plain sentence. @throws StoreProblem */
export function named<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw problemOf(error)
  }
}
