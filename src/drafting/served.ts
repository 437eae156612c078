import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'

/** What is served as evidence or disclosed in the ordinary course. Risk forms, MG2, MG3, MG6, personal statements and logs are not named to the defence. */
const served: readonly DocumentKind[] = ['MG5', 'MG11', 'INTERVIEW', 'MG15', 'MESSAGES', 'EXHIBIT', 'MG12', 'ORDER', 'BAIL', 'PIN']

export const isServed = ({ documents }: Reading, { document, page }: Pick<Quote, 'document' | 'page'>): boolean =>
  documents.some(
    ({ document: id, kind, pages: [first, last] }) => id === document && page >= first && page <= last && served.includes(kind),
  )
