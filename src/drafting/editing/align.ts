import { diffArrays } from 'diff'

/** Two things in step, or one that has no fellow on the other side. */
export type Aligned<A, B> = Readonly<{ was: A; now: B } | { was: A; now?: undefined } | { was?: undefined; now: B }>

/** Above this, what stands at the same place is taken for the same thing, changed. */
const alike = 0.5

/** So many pairs are looked at in one gap; past that, what went and what came have nothing to do with each other. */
const mostPairs = 100_000

/**
 * Two lists put in step: first what is the same, in order; then, between those, what is most alike (`likeness` from 0 to 1).
 * What has no fellow stands where it was, what went before what came.
 */
export function aligned<A, B>(
  was: readonly A[],
  now: readonly B[],
  same: (was: A, now: B) => boolean,
  likeness: (was: A, now: B) => number,
): readonly Aligned<A, B>[] {
  const rows: Aligned<A, B>[] = []
  let [gone, come]: [A[], B[]] = [[], []]
  const settle = () => {
    rows.push(...matched(gone, come, likeness))
    ;[gone, come] = [[], []]
  }
  const places = diffArrays(
    was.map((_, at) => at),
    now.map((_, at) => at),
    { comparator: (left: number, right: number) => same(was[left] as A, now[right] as B) },
  )
  let [left, right] = [0, 0]
  for (const { added, removed, count } of places) {
    if (removed) gone.push(...was.slice(left, left + count))
    if (added) come.push(...now.slice(right, right + count))
    if (!added && !removed) {
      settle()
      for (let at = 0; at < count; at++) rows.push({ was: was[left + at] as A, now: now[right + at] as B })
    }
    if (!added) left += count
    if (!removed) right += count
  }
  settle()
  return rows
}

/** In one gap: each that came takes the most alike of those that went and are still behind the last one taken. */
function matched<A, B>(gone: readonly A[], come: readonly B[], likeness: (was: A, now: B) => number): Aligned<A, B>[] {
  const rows: Aligned<A, B>[] = []
  let next = 0
  for (const now of come) {
    let [best, at] = [alike, -1]
    const last = gone.length * come.length > mostPairs ? next : gone.length
    for (let each = next; each < last; each++) {
      const how = likeness(gone[each] as A, now)
      if (how > best) [best, at] = [how, each]
    }
    if (at < 0) rows.push({ now })
    else {
      for (; next < at; next++) rows.push({ was: gone[next] as A })
      rows.push({ was: gone[at] as A, now })
      next = at + 1
    }
  }
  for (; next < gone.length; next++) rows.push({ was: gone[next] as A })
  return rows
}
