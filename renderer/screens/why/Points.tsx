import type { Citation } from '#api/checkReport'
import { PointList } from '../overview/PointList.tsx'

type Point = Readonly<{ text: string; quotes: readonly Citation[] }>
type Props = {
  points: readonly Point[]
  /** How many passages of each to show before the rest is folded. */
  passages: number
  /** Said where there are none; absence is never left unsaid. */
  none?: string
}

const shownFirst = 5

/** What the law room says of a file, each thing once with all its passages; past the first few the rest are a click away, counted. */
export function Points({ points, passages, none = 'Nothing was found in the documents that could be read.' }: Props) {
  if (points.length === 0) return <p className="govuk-body quiet">{none}</p>
  const once = [...Map.groupBy(points, ({ text }) => text)].map(([text, same]) => ({
    text,
    citations: same.flatMap(({ quotes }) => quotes),
  }))
  const rest = once.slice(shownFirst)
  return (
    <>
      <PointList points={once.slice(0, shownFirst)} passages={passages} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{rest.length} more</summary>
          <PointList points={rest} passages={passages} />
        </details>
      )}
    </>
  )
}
