/** A stream of an old Word document, read by little-endian numbers. Beyond its end all is nought: who counts by a number in the file holds it to `length`. */
export class Stream {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }
  u8(at: number): number {
    return this.bytes[at] ?? 0
  }
  u16(at: number): number {
    return at + 2 <= this.length ? this.#view.getUint16(at, true) : 0
  }
  u32(at: number): number {
    return at + 4 <= this.length ? this.#view.getUint32(at, true) : 0
  }
  part(from: number, length: number): Stream {
    return new Stream(this.bytes.subarray(from, Math.min(this.length, from + length)))
  }
  /** So many characters of UTF-16, halves of pairs kept. */
  wide(from: number, characters: number): string {
    const { bytes } = this.part(from, characters * 2)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le')
  }
}
