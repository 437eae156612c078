import type { DocumentId } from '#case/ids'
import type { Limits } from './limits.ts'

/** `done` and `total` count pages (a document not yet opened counts as one); `doing` is a sentence; `secondsLeft` is null until it can be judged. */
export type Progress = Readonly<{ done: number; total: number; doing: string; secondsLeft: number | null }>

export type IntakeOptions = Readonly<{
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
  /** False leaves pages without text unread, for a quick first look. */
  ocr?: boolean
  /** Passwords by the name of the document inside the police file. */
  passwords?: Readonly<Record<string, string>>
  limits?: Partial<Limits>
  /** Given the bytes of each document that came inside another (an e-mail's attachment), for whoever keeps documents. */
  onEnclosed?: (document: DocumentId, bytes: Uint8Array) => void
}>
