/** Every so many words one may be misread: scans that are worse are not compared. */
const rarely = 20
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Letters or strokes of a frame that a scan adds; "a", "i" and an "x" in a box may mean something. */
const isSpeck = (word: string): boolean => word.length === 1 && !/[aix\d]/.test(word)

/** Whether two words differ by one letter, or by two of eight and more; never by a figure: another figure is another day or number. */
function isMisread(one: string, other: string): boolean {
  if (/\d/.test(one + other) || Math.min(one.length, other.length) < 4) return false
  const most = Math.min(one.length, other.length) >= 8 ? 2 : 1
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** How many letters have to be changed, added or left out (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [to, against] of [...other].entries())
      next.push(Math.min((row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1, (row[to] ?? 0) + (letter === against ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * Whether a recognised text is a typed one in which letters were misread: the same words in the same order, one in twenty at most a letter or two apart, nothing added but specks.
 * A word more, a word less or another figure makes it another paper: "not", a day, a corrected statement.
 */
export function isMisreadCopy(typed: string, recognised: string): boolean {
  const [first, second] = [wordsOf(typed), wordsOf(recognised)]
  if (first.length === 0) return false
  let misread = 0
  let at = 0
  for (const word of second) {
    if (word === first[at]) at += 1
    else if (at < first.length && isMisread(word, first[at]!)) {
      misread += 1
      at += 1
    } else if (!isSpeck(word)) return false
  }
  return at === first.length && misread <= first.length / rarely
}
