const none: readonly number[] = []

/** Several lists of places as one, each place once, in order. */
export function merged(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length < 2) return lists[0] ?? none
  const all = new Set<number>()
  for (const list of lists) for (const end of list) all.add(end)
  return all.size < 2 ? [...all] : [...all].sort((one, other) => one - other)
}
