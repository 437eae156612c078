import type { Draft } from '#drafting/block'
import { type SafeDraft, safeDraft } from '#drafting/safety/safeDraft'

/** A draft as the writers take it; a draft that its reader may not see fails the test. */
export function checked(draft: Draft): SafeDraft {
  const result = safeDraft(draft, [])
  if (!result.safe) throw new Error(result.leaks.map(({ says }) => says).join(' '))
  return result.checked
}
