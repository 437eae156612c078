import { problems, Unreadable } from '../problems.ts'
import type { Enclosed } from '../tasks.ts'

const lineEnd = 10
const from = new TextEncoder().encode('From ')
const headed = /^From \S+ .*\d{4}\s*$/

/** A mailbox as mail programs export it: its messages one after another, each a document of its own. */
export function readMbox(bytes: Uint8Array): { text: string; enclosed: readonly Enclosed[] } {
  const starts = startsOf(bytes)
  if (starts.length === 0) throw new Unreadable(problems.damaged)
  const enclosed = starts.map((start, at): Enclosed => {
    const first = bytes.indexOf(lineEnd, start) + 1
    return { name: `message ${at + 1}.eml`, bytes: bytes.subarray(first, starts[at + 1] ?? bytes.length) }
  })
  return { text: `A mailbox of ${enclosed.length} ${enclosed.length === 1 ? 'message' : 'messages'}, each listed by itself.`, enclosed }
}

/** Where messages begin: at a line "From somebody on a day" that stands first or after a blank line. */
function startsOf(bytes: Uint8Array): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, at)
    const next = end < 0 ? bytes.length : end + 1
    const isFirst =
      at === 0 || (bytes[at - 1] === lineEnd && (bytes[at - 2] === lineEnd || (bytes[at - 2] === 13 && bytes[at - 3] === lineEnd)))
    if (
      isFirst &&
      from.every((byte, nth) => bytes[at + nth] === byte) &&
      headed.test(new TextDecoder().decode(bytes.subarray(at, Math.min(next, at + 200))))
    )
      starts.push(at)
    at = next
  }
  return starts
}
