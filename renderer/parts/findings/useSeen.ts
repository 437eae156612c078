import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useKept } from '../useKept.ts'

/** Which pages this person has had before her, and which documents came since she was last in the case. */
export type Seen = Readonly<{
  pagesOf: (documentId: string) => readonly number[]
  isNew: (documentId: string) => boolean
  saw: (documentId: string, page: number) => void
}>

type Pages = Readonly<Record<string, readonly number[]>>

export function useSeen(caseId: string, documents: readonly string[]): Seen {
  const [pages, setPages] = useKept<Pages>(`${caseId} pages seen`, {})
  const [known, setKnown] = useKept<readonly string[]>(`${caseId} documents known`, [])
  // Two documents side by side may be seen at one moment: the second must not take the first's place.
  const latest = useRef(pages)
  latest.current = pages
  // What was known when the case was opened: the marks stay until it is opened again.
  const [before] = useState(known)
  const learn = useEffectEvent(() => {
    if (documents.some((id) => !known.includes(id))) setKnown([...new Set([...known, ...documents])])
  })
  const here = documents.join(' ')
  useEffect(() => {
    if (here !== '') learn()
  }, [here])
  return {
    pagesOf: (documentId) => pages[documentId] ?? [],
    isNew: (documentId) => before.length > 0 && !before.includes(documentId),
    saw: (documentId, page) => {
      const there = latest.current[documentId] ?? []
      if (there.includes(page)) return
      latest.current = { ...latest.current, [documentId]: [...there, page].toSorted((one, other) => one - other) }
      setPages(latest.current)
    },
  }
}
