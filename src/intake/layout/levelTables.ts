import type { Grid } from './grid.ts'
import { type Area, heightOf, median, type Placed, type Rule } from './placed.ts'

/** Ends of rules this close, in points, lie under one another. */
const near = 4

/**
 * Tables ruled only between their rows: rules of the same width one under another, and columns parted by paper that no word of any row crosses.
 * Without this an entry of two lines would be taken for two rows.
 */
export function levelTablesOf(rules: readonly Rule[], words: readonly Placed[], taken: readonly Area[]): Grid[] {
  const level = rules
    .filter(
      (rule) =>
        rule.right - rule.left > 100 &&
        heightOf(rule) < 1.5 &&
        !taken.some((grid) => rule.top > grid.top - near && rule.top < grid.bottom + near),
    )
    .toSorted((a, b) => a.top - b.top)
  const stacks: Rule[][] = []
  for (const rule of level) {
    const stack = stacks.find(([first]) => Math.abs(first!.left - rule.left) < near && Math.abs(first!.right - rule.right) < near)
    if (!stack) stacks.push([rule])
    else if (rule.top - stack.at(-1)!.top > near) stack.push(rule)
  }
  const lineHeight = median(words.map(heightOf))
  return stacks
    .filter((stack) => stack.length >= 3)
    .flatMap((stack) => parted(stack, words, lineHeight).flatMap((part) => tableOf(part, words, lineHeight) ?? []))
}

const between = (words: readonly Placed[], left: number, right: number, top: number, bottom: number): Placed[] =>
  words.filter(
    (word) => word.left > left && word.right < right && (word.top + word.bottom) / 2 > top && (word.top + word.bottom) / 2 < bottom,
  )

/** Two tables one under the other: the first row of the second stands further below the last rule of the first than rows usually do. */
function parted(stack: readonly Rule[], words: readonly Placed[], lineHeight: number): Rule[][] {
  const [{ left, right }] = stack as [Rule]
  const spaces = stack
    .slice(1)
    .map(
      (rule, at) =>
        Math.min(...between(words, left - near, right + near, stack[at]!.top, rule.top).map((word) => word.top)) - stack[at]!.top,
    )
  const usual = median(spaces.filter(Number.isFinite))
  const parts: Rule[][] = [[stack[0]!]]
  spaces.forEach((space, at) => {
    if (space > usual + 0.45 * lineHeight) parts.push([])
    parts.at(-1)!.push(stack[at + 1]!)
  })
  return parts
}

function tableOf(stack: readonly Rule[], words: readonly Placed[], lineHeight: number): Grid | undefined {
  const [first, last] = [stack[0], stack.at(-1)]
  if (!first || !last || stack.length < 2) return undefined
  const [left, right] = [first.left - near, first.right + near]
  const body = between(words, left, right, first.top, last.top)
  const head = between(words, left, right, first.top - 2.2 * lineHeight, first.top)
  const withHead = [...head, ...body]
  const edges = gutters(withHead, lineHeight)
  const hasHead = head.length > 0 && edges.length > 0 && edges.length === gutters(body, lineHeight).length && columnsOf(head, edges) > 1
  const inner = hasHead ? edges : gutters(body, lineHeight)
  if (inner.length === 0) return undefined
  const xs = [left, ...inner, right]
  const ys = [...(hasHead ? [Math.min(...head.map((word) => word.top)) - 1] : []), ...stack.map((rule) => rule.top)]
  const rows = ys.slice(1).map((bottom, row) => xs.slice(1).map((to, column) => ({ left: xs[column]!, right: to, top: ys[row]!, bottom })))
  return rows.length < 2 ? undefined : { left, right, top: ys[0]!, bottom: ys.at(-1)!, rows }
}

/** The middles of the upright stretches of paper that no word crosses. */
function gutters(words: readonly Placed[], lineHeight: number): number[] {
  const found: number[] = []
  let reach = Number.POSITIVE_INFINITY
  for (const { left, right } of words.toSorted((a, b) => a.left - b.left)) {
    if (left - reach > 0.8 * lineHeight) found.push((left + reach) / 2)
    reach = reach === Number.POSITIVE_INFINITY ? right : Math.max(reach, right)
  }
  return found
}

const columnsOf = (words: readonly Placed[], edges: readonly number[]): number =>
  new Set(words.map((word) => edges.filter((edge) => edge < word.left).length)).size
