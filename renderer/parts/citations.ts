import { createContext, use } from 'react'
import type { Citation } from '#api/checkReport'
import type { Spot } from '../route.ts'

/** How the screen that shows citations opens a place in a document beside the work. */
export type Opener = Readonly<{
  hrefOf: (spot: Spot) => string
  /** Remembers what was clicked, so that the focus can return there; clicked again, the words are brought into view again. */
  opening: (link: HTMLElement, spot: Spot) => void
  current: Spot | null
}>

const OpenerContext = createContext<Opener | undefined>(undefined)
export const OpenerProvider = OpenerContext.Provider

export function useOpener(): Opener {
  const opener = use(OpenerContext)
  if (!opener) throw new Error('A citation needs a document pane to open in: wrap it in <OpenerProvider>.')
  return opener
}

/** The place a citation stands at. Its length counts no white space, since a quote's is folded and a page's is not. */
export const spotOf = ({ documentId, page, start, quote }: Pick<Citation, 'documentId' | 'page' | 'start' | 'quote'>): Spot => ({
  documentId,
  page,
  start,
  length: quote.replace(/\s/g, '').length,
})

export const sameSpot = (one: Spot | null, other: Spot): boolean =>
  one !== null && one.documentId === other.documentId && one.page === other.page && one.start === other.start && one.length === other.length
