/** How many letters must be changed, left out, put in or swapped to make one word of another; more than `most` is said as `most + 1`. */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[other.length]!
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/ck|c(?![eiy])|q/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/th/g, 't'],
  [/sch|sh/g, 's'],
  [/[aeiouyhw]+/g, ''],
  [/(.)\1+/g, '$1'],
]

/** A word by its consonants as they sound: `Kathryn` and `Cathrin` have the same; its first letter is part of it where that is a vowel. */
export const soundOf = (word: string): string =>
  (/^[aeiou]/.test(word) ? word[0] : '') + sounds.reduce((text, [from, to]) => text.replace(from, to), word)

/** Whether a name may be another spelling of the one sought: a letter or two apart, or with the same sound. Both in small letters without accents. */
export function sameName(sought: string, term: string): boolean {
  if (sought === term) return true
  const most = sought.length <= 5 ? 1 : 2
  if (lettersApart(sought, term, most) <= most) return true
  const sound = soundOf(sought)
  const telling = sound.length >= 3 || (sound.length === 2 && Math.min(sought.length, term.length) >= 5)
  return telling && sound === soundOf(term) && Math.abs(sought.length - term.length) <= 3
}
