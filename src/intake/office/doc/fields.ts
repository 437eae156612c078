import type { Stretch } from './text.ts'

export type FieldMark = 'begins' | 'parts' | 'ends'
const [begins, parts, ends] = ['\x13', '\x14', '\x15']

/** The places where a field begins, where its instruction gives way to its result, and where it ends. A mark without its fellow is none. */
export function fieldsIn(stretches: readonly Stretch[]): ReadonlyMap<number, FieldMark> {
  const marks = new Map<number, FieldMark>()
  const open: { from: number; parts: number | undefined }[] = []
  for (const { from, text } of stretches)
    for (const { 0: mark, index } of text.matchAll(/\p{Cc}/gu)) {
      if (mark === begins) open.push({ from: from + index, parts: undefined })
      else if (mark === parts && open.length > 0) open.at(-1)!.parts ??= from + index
      else if (mark === ends) {
        const field = open.pop()
        if (!field) continue
        marks.set(field.from, 'begins').set(from + index, 'ends')
        if (field.parts !== undefined) marks.set(field.parts, 'parts')
      }
    }
  return marks
}

/** The fields one stands in while going through a text. */
export class Within {
  /** Of each, whether its result has begun. */
  readonly #open: boolean[] = []
  #instructions = 0

  go(mark: FieldMark | undefined) {
    if (mark === 'begins') {
      this.#open.push(false)
      this.#instructions++
    } else if (mark === 'parts') {
      this.#open[this.#open.length - 1] = true
      this.#instructions--
    } else if (mark === 'ends' && this.#open.pop() === false) this.#instructions--
  }

  /** Whether what stands here tells the program what to show, and is not shown. */
  get isInstruction(): boolean {
    return this.#instructions > 0
  }
}
