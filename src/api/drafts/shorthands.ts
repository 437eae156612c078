import { copyOf, keepCopy } from '#store/workingCopies'
import type { Reply, Shorthand } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { done, refused } from '../reply.ts'

const workOf = ({ me }: SignedIn) => ({ by: me.id, caseId: '' as const, name: 'standard paragraphs' })

/** Somebody's own standard paragraphs, by their letters. */
export function keptShorthands(here: SignedIn): readonly Shorthand[] {
  const kept = copyOf(here.db, workOf(here))
  return kept ? (JSON.parse(kept.text) as readonly Shorthand[]) : []
}

/** Keeps them in place of those before; the same letters cannot call up two. */
export function keepOnesShorthands(here: SignedIn, shorthands: readonly Shorthand[], at: Date): Reply<readonly Shorthand[]> {
  const letters = shorthands.map(({ short }) => short.toLowerCase())
  const twice = letters.find((short, place) => letters.indexOf(short) !== place)
  if (twice !== undefined) return refused(`Two of your standard paragraphs have the letters “${twice}”.`)
  const sorted = shorthands.toSorted((a, b) => a.short.localeCompare(b.short))
  keepCopy(here.db, workOf(here), JSON.stringify(sorted), at)
  return done(sorted)
}
