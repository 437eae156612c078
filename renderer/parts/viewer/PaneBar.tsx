import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import { useCommands } from '../commands.ts'

type Props = {
  page: number
  pages: number
  onPage: (page: number) => void
  asText: boolean
  /** Undefined where the document has no other look than its text. */
  onAsText: ((asText: boolean) => void) | undefined
  zoom: number
  onZoom: ((zoom: number) => void) | undefined
  children?: ReactNode
}

const zooms = [0.75, 1, 1.25, 1.5, 2, 3]

/** Page, look and size of the document in the pane. */
export function PaneBar({ page, pages, onPage, asText, onAsText, zoom, onZoom, children }: Props) {
  const at = zooms.indexOf(zoom)
  const step = (by: 1 | -1) => onZoom?.(zooms[at + by] ?? zoom)
  return (
    <div className="pane__bar">
      {pages > 1 && (
        <>
          <Button onClick={() => onPage(page - 1)} barredBecause={undefined} about="page" {...(page <= 1 && { busy: true })}>
            Previous
          </Button>
          <PageNumber key={page} page={page} pages={pages} onPage={onPage} />
          <Button onClick={() => onPage(page + 1)} about="page" {...(page >= pages && { busy: true })}>
            Next
          </Button>
        </>
      )}
      {onAsText && <Button onClick={() => onAsText(!asText)}>{asText ? 'Show the page' : 'Show as text'}</Button>}
      {onZoom && (
        <>
          <Button onClick={() => step(-1)} busy={at === 0}>
            Smaller
          </Button>
          <Button onClick={() => step(1)} busy={at === zooms.length - 1}>
            Larger
          </Button>
        </>
      )}
      {children}
    </div>
  )
}

/** Begins anew with each page, so that scrolling corrects a number that was typed and left. */
function PageNumber({ page, pages, onPage }: Pick<Props, 'page' | 'pages' | 'onPage'>) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useCommands([
    {
      id: 'go to page',
      title: 'Go to a page of this document',
      group: 'This document',
      keys: 'G',
      run: () => {
        field.current?.focus()
        field.current?.select()
      },
    },
  ])
  const [typed, setTyped] = useState(String(page))
  function leave() {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted)
    else setTyped(String(page))
  }
  return (
    <span className="pane__page">
      <label htmlFor={id}>Page</label>{' '}
      <input
        id={id}
        ref={field}
        className="govuk-input"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave()
        }}
      />{' '}
      of {pages}
    </span>
  )
}
