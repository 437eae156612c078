import type { RemoteDesk } from '#api/contract'
import { Trouble } from '../../connect.ts'

/** The most the desk gives in one answer. */
export const slice = 4_194_304

export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

type Wanted = Readonly<{ caseId: string; documentId: string; begin: number; end: number }>

/** Bytes of a document from `begin` up to `end`, asked for slice by slice. @throws Trouble */
export async function bytesBetween(desk: RemoteDesk, { caseId, documentId, begin, end }: Wanted): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - begin)
  let have = 0
  while (have < bytes.length) {
    const reply = await desk.documentBytes({ caseId, documentId, offset: begin + have, length: Math.min(slice, bytes.length - have) })
    if (!reply.done) throw new Trouble(reply.because.join(' '))
    const piece = bytesOfBase64(reply.result.base64)
    if (piece.length === 0) break
    bytes.set(piece, have)
    have += piece.length
  }
  return bytes.subarray(0, have)
}
