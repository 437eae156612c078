import type { Citation } from '#api/checkReport'
import { Citations } from '../../parts/CitationLink.tsx'

type Point = Readonly<{ text: string; citations: readonly Citation[] }>
type Props = {
  points: readonly Point[] /** How many passages of each to show before the rest is folded. */
  passages: number
  look?: 'quote' | 'source'
}

/** Things said, each with the passages it stands on. */
export const PointList = ({ points, passages, look = 'quote' }: Props) =>
  points.length === 0 ? null : (
    <ul className="govuk-list points">
      {points.map((point) => (
        <li key={point.text}>
          {point.text}
          <Citations citations={point.citations} first={passages} look={look} />
        </li>
      ))}
    </ul>
  )
