import type { Stream } from './stream.ts'

const headLength = 0x44
const notSaid = 25
const [mostEntries, longestEntry] = [25, 255]
type Kind = 'text' | 'box' | 'list'
const kinds: readonly (Kind | undefined)[] = ['text', 'box', 'list']

/** What a field of an old form shows that is not written in the text: whether its box is ticked, what was chosen from its list. */
export function formFieldAt(data: Stream, from: number): string {
  let at = from + headLength
  if (data.u32(at) !== 0xffffffff) return ''
  const bits = data.u16(at + 4)
  const kind = kinds[bits & 3]
  if (kind !== 'box' && kind !== 'list') return ''
  const words = () => {
    at += 2 + 2 * data.u16(at) + 2
  }
  at += 10
  words() // its name
  const result = (bits >> 2) & 31
  const chosen = result === notSaid ? data.u16(at) : result
  if (kind === 'box') return chosen === 1 ? '☒' : '☐'
  at += 2
  for (let nth = 0; nth < 5; nth++) words() // format, help, status line and two macros
  const entries = data.u16(at + 2)
  if (chosen >= Math.min(entries, mostEntries)) return ''
  at += 6
  for (let nth = 0; nth < chosen; nth++) at += 2 + 2 * data.u16(at)
  return data.wide(at + 2, Math.min(data.u16(at), longestEntry))
}
