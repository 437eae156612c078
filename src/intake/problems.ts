/** The plain words for what is wrong with a document, as the report and the screen show them. */
export const problems = {
  passwordProtected: 'password protected',
  lockedOffice: 'password protected (ask for it without: only a PDF can be opened with its password here)',
  damaged: 'damaged',
  partlyDamaged: 'damaged: only some of it could be read',
  unsupported: 'unsupported type',
  avif: 'unsupported type: an AVIF picture (ask for it as JPEG)',
  movingPicture: 'unsupported type: a moving picture',
  oldWord: 'unsupported type: a Word document from before Word 97 (ask for it as PDF or DOCX)',
  oldExcel: 'unsupported type: an old Excel workbook (ask for it as XLSX or PDF)',
  oldOffice: 'unsupported type: an old Office file (ask for it as PDF)',
  openDocument: 'unsupported type: an OpenDocument file (ask for it as PDF)',
  packed: 'unsupported type: a packed archive (ask for it as a zip, or unpacked)',
  splitArchive: 'a part of a split archive (ask for it as one zip, or unpacked)',
  dynamicForm: 'a form that only Adobe Reader can show: print it to PDF and add that',
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
