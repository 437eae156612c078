import type { Area, Rule } from '../layout/placed.ts'

const largestDot = 6
const widestGap = 4
const fewestDots = 10

/** The rules that rows of dots and dashes make, level and upright. */
export function dottedRules(marks: readonly Area[]): Rule[] {
  if (marks.length < fewestDots) return []
  const level = runs(
    marks
      .filter(({ top, bottom, left, right }) => bottom - top < 2.6 && right - left < largestDot)
      .map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
  )
  const upright = runs(
    marks
      .filter(({ top, bottom, left, right }) => right - left < 2.6 && bottom - top < largestDot)
      .map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
  )
  return [
    ...level.map(({ at, from, to }): Rule => ({ left: from, right: to, top: at, bottom: at })),
    ...upright.map(({ at, from, to }): Rule => ({ left: at, right: at, top: from, bottom: to })),
  ]
}

type Dot = { at: number; from: number; to: number }

function runs(dots: readonly Dot[]): Dot[] {
  const rows = new Map<number, Dot[]>()
  for (const dot of dots) {
    const key = Math.round(dot.at * 4)
    const row = rows.get(key)
    if (row) row.push(dot)
    else rows.set(key, [dot])
  }
  const found: Dot[] = []
  for (const row of rows.values()) {
    row.sort((a, b) => a.from - b.from)
    let [run, count] = [{ ...row[0]! }, 1]
    for (const dot of [...row.slice(1), { at: 0, from: Number.POSITIVE_INFINITY, to: 0 }]) {
      if (dot.from - run.to <= widestGap) {
        run.to = Math.max(run.to, dot.to)
        count++
        continue
      }
      if (count >= fewestDots) found.push(run)
      run = { ...dot }
      count = 1
    }
  }
  return found
}
