import { createHash } from 'node:crypto'
import { type DocumentId, documentId } from '#case/ids'

/** SHA-256 of a document's bytes, lower-case hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A document's id, made from its name in the police file and its content: the same file read again, anywhere, gives the same ids. */
export const documentIdOf = (name: string, sha256: string): DocumentId =>
  documentId(`d-${createHash('sha256').update(`${name}\0${sha256}`).digest('hex').slice(0, 20)}`)!
