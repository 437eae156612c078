/** A short name made from words: letters and digits only, the same for the same words. Not a secret and not a proof; see `contentHash` for that. */
export function shortName(words: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return ((b >>> 0) * 2 ** 20 + ((a >>> 0) & 0xfffff)).toString(36)
}

/** Gives each thing a key no other in the draft has: the name of its words, with a count where the words stand more than once. */
export function keyMaker(taken: Iterable<string> = []): (initial: string, words: string) => string {
  const given = new Set(taken)
  return (initial, words) => {
    const name = `${initial}${shortName(words)}`
    let key = name
    for (let count = 2; given.has(key); count++) key = `${name}x${count}`
    given.add(key)
    return key
  }
}
