/** A number from text, the same on every machine: FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** So many of some things by lot. The draw is written down by its words, so that anyone can draw the same again and nobody can choose. */
export const drawn = <T>(things: readonly T[], idOf: (thing: T) => string, many: number, words: string): readonly T[] =>
  things
    .map((thing) => ({ thing, lot: hashOf(`${words}\u0000${idOf(thing)}`), id: idOf(thing) }))
    .sort((one, other) => one.lot - other.lot || one.id.localeCompare(other.id))
    .slice(0, many)
    .map(({ thing }) => thing)
