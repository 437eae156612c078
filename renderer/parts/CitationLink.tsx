import { useState } from 'react'
import type { Citation } from '#api/checkReport'
import { sameSpot, spotOf, useOpener } from './citations.ts'

type Cited = Pick<Citation, 'document' | 'documentId' | 'page' | 'start' | 'quote'>
type Props = {
  citation: Cited
  /** `source` shows only where it is, for tables; `page` only the page, beneath its own document; a number stands for it in running text, as a note's does. */
  look?: 'quote' | 'source' | 'page' | number
}

const longest = 180
const cut = (words: string) => (words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))} …`)

/** `MG11 Yusuf.pdf, page 1`; the folder of a document is left out, its own name is enough beside the work. */
const sourceOf = ({ document, page }: Cited) => `${document.split('/').at(-1)}, page ${page}`

/** A passage: opens its document beside the work with the words marked. */
export function CitationLink({ citation, look = 'quote' }: Props) {
  const opener = useOpener()
  const spot = spotOf(citation)
  const shown = sameSpot(opener.current, spot)
  return (
    <a
      className={look === 'quote' ? 'citation' : 'citation citation--source'}
      href={opener.hrefOf(spot)}
      aria-current={shown || undefined}
      onClick={(event) => opener.opening(event.currentTarget, spot)}
    >
      {look === 'quote' && <span className="citation__words">“{cut(citation.quote)}”</span>}
      {typeof look === 'number' ? (
        <>
          <span className="govuk-visually-hidden">Passage </span>
          <span className="citation__source">[{look}]</span>
        </>
      ) : (
        <span className="citation__source">{look === 'page' ? `page ${citation.page}` : sourceOf(citation)}</span>
      )}
      {(look === 'source' || look === 'page') && <span className="govuk-visually-hidden">: {cut(citation.quote)}</span>}
    </a>
  )
}

const placeOf = ({ documentId, page, start, quote }: Cited) => `${documentId} ${page} ${start} ${quote.length}`

/** More folded passages than this are made only once they are unfolded: a long case has thousands, and would open slowly. */
const many = 30

/** Passages one under another; past the first few the rest are a click away, counted. */
export function Citations({ citations, first = 3, look = 'quote' }: { citations: readonly Cited[]; first?: number; look?: Props['look'] }) {
  const [opened, setOpened] = useState(false)
  const different = [...new Map(citations.map((citation) => [placeOf(citation), citation])).values()]
  if (different.length === 0) return null
  const item = (citation: Cited) => (
    <li key={placeOf(citation)}>
      <CitationLink citation={citation} look={look} />
    </li>
  )
  const rest = different.slice(first)
  return (
    <div className="citations">
      {first > 0 && <ul>{different.slice(0, first).map(item)}</ul>}
      {rest.length > 0 && (
        <details className="more" onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>
            {rest.length} {first > 0 && 'more '}
            {rest.length === 1 ? 'passage' : 'passages'}
          </summary>
          {(opened || rest.length <= many) && <ul>{rest.map(item)}</ul>}
        </details>
      )}
    </div>
  )
}
