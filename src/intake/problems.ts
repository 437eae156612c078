/** The plain words for what is wrong with a document, as the report and the screen show them. */
export const problems = {
  passwordProtected: 'password protected',
  damaged: 'damaged',
  partlyDamaged: 'damaged: only some of it could be read',
  unsupported: 'unsupported type',
  empty: 'empty',
  tooLarge: 'too large',
  partlyTooLarge: 'too large: only the first part was read',
  tooManyFiles: 'too many files: not read',
  tooDeep: 'too many folders or archives inside one another: not read',
  noText: 'no text could be read',
  audioOrVideo: 'audio or video: not read',
  link: 'a link to another place: not followed',
  unsafeName: 'unsafe file name in archive: not read',
  tookTooLong: 'took too long to read',
  stopped: 'the reader stopped on it: not read',
  somePages: 'some pages could not be read',
  program: 'not what its name says: a program, not read',
} as const

/** Thrown by a reader that cannot read its document; `message` is one of the plain words. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

/** Problems of files whose bytes were never looked at: nothing may be said of what is in them. */
export const neverOpened: ReadonlySet<string> = new Set([
  problems.tooLarge,
  problems.tooManyFiles,
  problems.tooDeep,
  problems.link,
  problems.unsafeName,
])
