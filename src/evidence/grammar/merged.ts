/** Lists of places in order as one list in order, each place once; what is given back may be one of them. */
export function merged(lists: readonly (readonly number[])[]): readonly number[] {
  let all: readonly number[] = none
  for (const list of lists) all = list.length === 0 ? all : all.length === 0 ? list : union(all, list)
  return all
}

const none: readonly number[] = []

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  const all: number[] = []
  let [at, beside] = [0, 0]
  while (at < one.length || beside < other.length) {
    const [here, there] = [one[at] ?? Number.POSITIVE_INFINITY, other[beside] ?? Number.POSITIVE_INFINITY]
    all.push(Math.min(here, there))
    if (here <= there) at += 1
    if (there <= here) beside += 1
  }
  return all
}
