import { createHash } from 'node:crypto'
import type { Draft } from '#drafting/block'
import { blocksOf } from '#drafting/editing/partsOf'
import type { Content } from '#drafting/issuing/steps'

/** Plain data as text that is the same whatever order its fields were written in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** What a version prints, without its number. */
export const printedOf = ({ base: _, parts, ...head }: Content): Omit<Draft, 'version'> => ({ ...head, blocks: blocksOf(parts) })

/** SHA-256, lower-case hex, of all that a version prints. The day it was made is on the page and so in the hash. */
export const contentHash = (content: Content): string =>
  createHash('sha256')
    .update(canonical(printedOf(content)))
    .digest('hex')

/** Whether two lots of parts print the same. */
export const printsSame = (one: Content['parts'], other: Content['parts']): boolean =>
  canonical(blocksOf(one)) === canonical(blocksOf(other))
