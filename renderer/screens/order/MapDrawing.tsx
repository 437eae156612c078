import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { type Point, rounded } from './mapPoints.ts'

type Props = {
  streets: readonly { name: string; line: readonly Point[] }[]
  zone: readonly Point[]
  /** What a new point belongs to, in words: "the edge of the zone", "street 2". */
  drawing: string
  onPoint: (point: Point) => void
  onUndo: () => void
}

/** Height of the drawing for a width of 100. */
const high = 60
const step = 2
const at = (points: readonly Point[]) => points.map(([across, down]) => `${across},${(down * high) / 100}`).join(' ')

/** The drawing board: a click puts a point; with the keyboard the arrows move a cross, Enter puts a point and Backspace takes the last away. */
export function MapDrawing({ streets, zone, drawing, onPoint, onUndo }: Props) {
  const hint = useId()
  const [cross, setCross] = useState<Point>([50, 50])
  const [keyed, setKeyed] = useState(false)

  function put(event: PointerEvent<HTMLButtonElement>) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const point: Point = [rounded(((event.clientX - left) / width) * 100), rounded(((event.clientY - top) / height) * 100)]
    setKeyed(false)
    setCross(point)
    onPoint(point)
  }
  function press(event: KeyboardEvent) {
    const moves: Readonly<Record<string, Point>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    }
    const move = moves[event.key]
    if (!move && event.key !== 'Enter' && event.key !== 'Backspace') return
    event.preventDefault()
    setKeyed(true)
    if (move) setCross([rounded(cross[0] + move[0]), rounded(cross[1] + move[1])])
    if (event.key === 'Enter') onPoint(cross)
    if (event.key === 'Backspace') onUndo()
  }

  return (
    <div className="map-board">
      <p className="govuk-hint" id={hint}>
        Click to put the next point of {drawing}. With the keyboard: arrows move the cross, Enter puts a point, Backspace takes the last
        away.
      </p>
      <div className="map-board__drawing">
        <svg viewBox={`0 0 100 ${high}`} aria-hidden="true">
          <rect width="100" height={high} className="map-board__paper" />
          {streets.map(({ name, line }, index) => (
            <g key={`${index} ${name}`}>
              <polyline points={at(line)} className="map-board__street" />
              {line[0] && (
                <text x={line[0][0] + 1} y={(line[0][1] * high) / 100 - 1.2} className="map-board__name">
                  {index + 1} {name}
                </text>
              )}
            </g>
          ))}
          {zone.length > 2 ? (
            <polygon points={at(zone)} className="map-board__zone" />
          ) : (
            <polyline points={at(zone)} className="map-board__edge" />
          )}
          {zone.map(([across, down], index) => (
            <circle key={`${index} ${across} ${down}`} cx={across} cy={(down * high) / 100} r="0.7" className="map-board__point" />
          ))}
          {keyed && (
            <path
              d={`M${cross[0] - 2} ${(cross[1] * high) / 100}h4M${cross[0]} ${(cross[1] * high) / 100 - 2}v4`}
              className="map-board__cross"
            />
          )}
        </svg>
        <button
          type="button"
          className="map-board__board"
          aria-label={`Drawing board, drawing ${drawing}`}
          aria-describedby={hint}
          onPointerDown={put}
          onKeyDown={press}
        />
      </div>
      <p className="govuk-visually-hidden" role="status">
        {keyed && `${cross[0]} across, ${cross[1]} down`}
      </p>
    </div>
  )
}
