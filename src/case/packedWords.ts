import type { Page, Word } from './page.ts'

/**
 * The words of a page as intake hands them over and the store keeps them: seven 32-bit numbers each, little-endian (as every machine it runs on): start and
 * end (whole), left, top, width, height (NaN where the word has no place on paper), confidence (NaN where there is none; decimals up to the sixth come back as
 * they were). Intake measures in 32-bit floats, so that nothing is lost: a stored page reads exactly as a fresh one.
 */
export type PackedWords = Uint8Array<ArrayBuffer>

const each = 7
const wordBytes = 4 * each

/** The numbers of packed words, whole and floating, over the same bytes. */
function numbersOf(packed: Uint8Array<ArrayBufferLike>): { whole: Uint32Array; floating: Float32Array; count: number } {
  const { buffer, byteOffset, byteLength } = packed.byteOffset % 4 === 0 ? packed : new Uint8Array(packed)
  const length = byteLength >> 2
  return {
    whole: new Uint32Array(buffer, byteOffset, length),
    floating: new Float32Array(buffer, byteOffset, length),
    count: byteLength / wordBytes,
  }
}

/** Packs words one by one, up to `most` of them. A confidence below 0 is none. */
export class WordPacker {
  readonly #bytes: PackedWords
  readonly #whole: Uint32Array
  readonly #floating: Float32Array
  #count = 0

  constructor(most: number) {
    this.#bytes = new Uint8Array(most * wordBytes)
    const { whole, floating } = numbersOf(this.#bytes)
    this.#whole = whole
    this.#floating = floating
  }

  add(start: number, end: number, left: number, top: number, width: number, height: number, confidence: number) {
    const at = each * this.#count++
    this.#whole[at] = start
    this.#whole[at + 1] = end
    this.#floating[at + 2] = left
    this.#floating[at + 3] = top
    this.#floating[at + 4] = width
    this.#floating[at + 5] = height
    this.#floating[at + 6] = confidence < 0 ? Number.NaN : confidence
  }

  /** What was added; nothing may be added afterwards. */
  finish = (): PackedWords => (this.#count * wordBytes === this.#bytes.length ? this.#bytes : this.#bytes.slice(0, this.#count * wordBytes))
}

export function packed(words: readonly Word[]): PackedWords {
  const packer = new WordPacker(words.length)
  for (const { start, end, box, confidence } of words) {
    const [left, top, width, height] = box ?? nowhere
    packer.add(start, end, left, top, width, height, confidence ?? -1)
  }
  return packer.finish()
}

const nowhere = [Number.NaN, Number.NaN, Number.NaN, Number.NaN] as const

const rounded = (confidence: number): number => Math.round(confidence * 1e6) / 1e6

export function unpacked(packed: Uint8Array<ArrayBufferLike>): readonly Word[] {
  const { whole, floating, count } = numbersOf(packed)
  const words: Word[] = []
  for (let at = 0; at < each * count; at += each) {
    const left = floating[at + 2]!
    const confidence = floating[at + 6]!
    words.push({
      start: whole[at]!,
      end: whole[at + 1]!,
      box: Number.isNaN(left) ? null : [left, floating[at + 3]!, floating[at + 4]!, floating[at + 5]!],
      confidence: Number.isNaN(confidence) ? null : rounded(confidence),
    })
  }
  return words
}

/** Packed words of which each box (left, top, right, bottom) is put through a change of place, and each start and end moved on. */
export function moved(
  packed: PackedWords,
  change: (left: number, top: number, right: number, bottom: number) => readonly [left: number, top: number, right: number, bottom: number],
): PackedWords {
  const bytes = new Uint8Array(packed)
  const { floating, count } = numbersOf(bytes)
  for (let nth = 0; nth < count; nth++) {
    const at = each * nth + 2
    const [x, y] = [floating[at]!, floating[at + 1]!]
    const [left, top, right, bottom] = change(x, y, x + floating[at + 2]!, y + floating[at + 3]!)
    floating.set([left, top, right - left, bottom - top], at)
  }
  return bytes
}

/** One page's words after another's, whose text is written so many characters further on. */
export function joined(first: PackedWords, second: PackedWords, offset: number): PackedWords {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  const { whole, count } = numbersOf(bytes)
  for (let nth = first.length / wordBytes; nth < count; nth++) {
    whole[each * nth]! += offset
    whole[each * nth + 1]! += offset
  }
  return bytes
}

const kept = new WeakMap<Page, Uint8Array<ArrayBufferLike>>()

/** A page whose words stay packed until somebody looks at them: most readings look at the words of few pages, and a large file has a million. */
export function pageOfPacked(page: Omit<Page, 'words'> & Readonly<{ words: Uint8Array<ArrayBufferLike> }>): Page {
  let words: readonly Word[] | undefined
  const whole: Page = {
    number: page.number,
    text: page.text,
    get words() {
      words ??= unpacked(page.words)
      return words
    },
    width: page.width,
    height: page.height,
    source: page.source,
  }
  kept.set(whole, page.words)
  return whole
}

/** The words of a page packed; as they came where they came packed. */
export const packedWordsOf = (page: Page): Uint8Array<ArrayBufferLike> => kept.get(page) ?? packed(page.words)

/** Shows each word of a page in turn; words that stay packed are not made for it. A left edge that is not a number is of a word without a place. */
export function eachWord(
  page: Page,
  see: (start: number, end: number, left: number, top: number, width: number, height: number, confidence: number | null) => void,
): void {
  const packed = kept.get(page)
  if (packed) {
    const { whole, floating, count } = numbersOf(packed)
    for (let at = 0; at < each * count; at += each) {
      const confidence = floating[at + 6]!
      see(
        whole[at]!,
        whole[at + 1]!,
        floating[at + 2]!,
        floating[at + 3]!,
        floating[at + 4]!,
        floating[at + 5]!,
        Number.isNaN(confidence) ? null : rounded(confidence),
      )
    }
    return
  }
  for (const { start, end, box, confidence } of page.words) {
    const [left, top, width, height] = box ?? nowhere
    see(start, end, left, top, width, height, confidence)
  }
}

/** How surely its words were recognised, of those that were, in their order; words that stay packed are not made for it. */
export function confidencesOf(page: Page): readonly number[] {
  const packed = kept.get(page)
  if (!packed) return page.words.flatMap(({ confidence }) => confidence ?? [])
  const { floating, count } = numbersOf(packed)
  const sure: number[] = []
  for (let at = each - 1; at < each * count; at += each) if (!Number.isNaN(floating[at]!)) sure.push(rounded(floating[at]!))
  return sure
}

/** A page with other text and the same words, which stay packed until somebody looks at them. */
export function withText(page: Page, text: string): Page {
  const other: Page = {
    number: page.number,
    text,
    get words() {
      return page.words
    },
    width: page.width,
    height: page.height,
    source: page.source,
  }
  const packed = kept.get(page)
  if (packed) kept.set(other, packed)
  return other
}
