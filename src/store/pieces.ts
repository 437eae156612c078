/** Bytes are kept in pieces of this size, so that a large document is never held whole by SQLite. */
export const pieceSize = 1024 * 1024

/** The pieces of some bytes in order; one empty piece where there are none. */
export const piecesOf = (bytes: Uint8Array): readonly Buffer[] =>
  Array.from({ length: Math.max(1, Math.ceil(bytes.length / pieceSize)) }, (_, at) =>
    Buffer.from(bytes.buffer, bytes.byteOffset + at * pieceSize, Math.min(pieceSize, bytes.length - at * pieceSize)),
  )
