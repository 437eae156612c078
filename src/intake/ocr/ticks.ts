import type { Area } from '../layout/placed.ts'
import type { Seen } from './engine.ts'
import type { Grey } from './grey.ts'
import { ink } from './paper.ts'

/** What the engine makes of a tick: it has no letter for it. */
const tickMistaken = /^[^\p{L}\p{N}]*$|^[vV/\\√J✓✔]$|^(?:JV|Jv|J\/|\/V|vA|VA)$/u
/** How sure a tick can be that was seen as one stroke in a cell and not as a letter. */
export const sureness = 0.6

/** The words of a cell, or a tick where its ink is one short stroke that is no letter. */
export function withTick(words: readonly Seen[], inked: Area, picture: Grey, dotsPerInch: number): Seen[] {
  const letters = words.map((word) => word.text).join('')
  if (!tickMistaken.test(letters) || !isStroke(picture, inked, dotsPerInch)) return [...words]
  return [{ ...inked, text: '✓', lineTop: inked.top, lineBottom: inked.bottom, endsLine: true, confidence: sureness }]
}

/** One piece of ink, the size of a tick, and nothing much beside it: no dirt, no shred of a line. */
function isStroke({ pixels, width }: Grey, { left, top, right, bottom }: Area, dotsPerInch: number): boolean {
  const [across, down] = [right - left, bottom - top]
  const [least, most] = [0.06 * dotsPerInch, 0.5 * dotsPerInch]
  if (across > most || down > most || across < least || down < least) return false
  const seen = new Uint8Array(across * down)
  let [largest, dark] = [0, 0]
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isDark(start)) continue
    let size = 0
    const stack = [start]
    seen[start] = 1
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      size++
      for (const next of neighbours(at)) {
        if (seen[next] || !isDark(next)) continue
        seen[next] = 1
        stack.push(next)
      }
    }
    dark += size
    largest = Math.max(largest, size)
  }
  return largest >= 0.0012 * dotsPerInch * dotsPerInch && largest >= 0.75 * dark && !isHollow()

  /** Ink on all four sides and none in the middle: the square itself, not what was put in it. */
  function isHollow(): boolean {
    let [inside, sides] = [0, [0, 0, 0, 0]]
    for (let y = 0; y < down; y++)
      for (let x = 0; x < across; x++) {
        if (!isDark(y * across + x)) continue
        if (x > 0.3 * across && x < 0.7 * across && y > 0.3 * down && y < 0.7 * down) inside++
        if (x < 0.2 * across) sides[0]!++
        if (x >= 0.8 * across) sides[1]!++
        if (y < 0.2 * down) sides[2]!++
        if (y >= 0.8 * down) sides[3]!++
      }
    return inside < 0.02 * across * down * 0.16 && sides.every((side) => side > 0.5 * Math.min(across, down))
  }
  function isDark(at: number): boolean {
    return pixels[(top + Math.floor(at / across)) * width + left + (at % across)]! < ink
  }
  function neighbours(at: number): number[] {
    const x = at % across
    return [at - across, at + across, x > 0 ? at - 1 : -1, x < across - 1 ? at + 1 : -1].filter((next) => next >= 0 && next < seen.length)
  }
}
