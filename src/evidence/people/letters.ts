const spelt = new Map<string, string>()

/** Letters alone, in lower case: how two spellings of a name are compared. */
export function letters(text: string): string {
  const known = spelt.get(text)
  if (known !== undefined) return known
  const found = text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
  if (spelt.size < 20_000) spelt.set(text, found)
  return found
}

/** Whether two spellings differ by no more than a letter read wrongly, left out or put in. Short names must be the same. */
export function nearlySame(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)]
  if (a === b) return a !== ''
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return Math.max(a.length, b.length) - from - end <= 1
}
