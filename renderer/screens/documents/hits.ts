import type { SearchHit } from '#api/contract'
import { sameSpot, spotOf, useOpener } from '../../parts/citations.ts'
import { useCommands } from '../../parts/commands.ts'
import { useKept } from '../../parts/useKept.ts'

/** What was sought in a case and found. */
export type Found = Readonly<{ of: string; hits: readonly SearchHit[] }>

export const useFound = (caseId: string) => useKept<Found | null>(`${caseId} found`, null)
export const spotOfHit = ({ documentId, page, start, words }: SearchHit) => spotOf({ documentId, page, start, quote: words })

/** F3 and Shift+F3 go from one passage found to the next, across documents and round again. `at` is the one that is open, or -1. */
export function useHitKeys(found: Found | null) {
  const opener = useOpener()
  const hits = found?.hits ?? []
  const at = hits.findIndex((hit) => sameSpot(opener.current, spotOfHit(hit)))
  const to = (by: 1 | -1) => {
    const next = at < 0 ? hits.at(by === 1 ? 0 : -1) : hits[(at + by + hits.length) % hits.length]
    if (next) location.hash = opener.hrefOf(spotOfHit(next))
  }
  useCommands(
    hits.length > 0
      ? [
          { id: 'next hit', title: 'Next passage found', group: 'Search', keys: 'F3', run: () => to(1) },
          { id: 'hit before', title: 'Passage found before', group: 'Search', keys: 'Shift+F3', run: () => to(-1) },
        ]
      : [],
  )
  return { at, to }
}
