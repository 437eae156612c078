import type { Passage } from '../passage.ts'

/** Words that no sentence ends with. */
const hangs =
  /(?:,|\b(?:and|or|but|the|an?|to|of|in|on|at|by|with|from|for|that|which|who|what|when|where|if|because|as|my|his|her|our|their|was|were|is|had|has|I|he|she|we|they|not|never))$/
const ended = /[.!?:;…"”)\]]$/
/** A running head may stand between. */
const mostBetween = 2

/**
 * What of its sentence stands on the page before a passage: who did it, and whether it is denied, stands there. Empty where the sentence is whole.
 * What goes on over the page is not read with its beginning, since no quote can show both.
 */
export function pageBefore(passages: readonly Passage[]): (passage: Passage) => string {
  const leads = new Map<Passage, string>()
  for (const [at, broken] of passages.entries()) {
    const rest = overThePage(passages, at)
    if (rest) leads.set(rest, `${broken.text} `)
  }
  return (passage) => leads.get(passage) ?? ''
}

/** What a passage goes on with over the page; undefined where its sentence ends. */
function overThePage(passages: readonly Passage[], at: number): Passage | undefined {
  const broken = passages[at]!
  const shown = broken.text.trimEnd()
  if (broken.role !== 'narrative' || passages[at + 1]?.page === broken.page || ended.test(shown)) return undefined
  return passages
    .slice(at + 1, at + 1 + mostBetween)
    .find(
      ({ document, page, role, voice, text }) =>
        document === broken.document &&
        page === broken.page + 1 &&
        role === 'narrative' &&
        voice === broken.voice &&
        (/^\s*\p{Ll}/u.test(text) || (hangs.test(shown) && /^\s*[\p{L}\d]/u.test(text))),
    )
}
