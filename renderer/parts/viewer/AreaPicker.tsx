import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Box } from '#case/page'
import { reachable } from './reachable.ts'

type Props = { width: number; height: number; onArea: (box: Box) => void; onLeave: () => void }

const step = 8
const least = 6

/** Draws an area on a page: by dragging, or with the arrow keys (with Shift they change its size), and Enter. */
export function AreaPicker({ width, height, onArea, onLeave }: Props) {
  const [box, setBox] = useState<Box>([width / 4, height / 4, width / 2, height / 8])
  const from = useRef<{ x: number; y: number } | null>(null)
  const surface = useRef<HTMLDivElement>(null)
  useEffect(() => {
    reachable(surface.current)
    surface.current?.focus({ preventScroll: true })
  }, [])

  const at = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLDivElement>) => {
    const { left, top, width: wide, height: high } = currentTarget.getBoundingClientRect()
    const [x, y] = [((clientX - left) / wide) * width, ((clientY - top) / high) * height]
    return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) }
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (!from.current) return
    const { x, y } = at(event)
    const start = from.current
    setBox([Math.min(x, start.x), Math.min(y, start.y), Math.abs(x - start.x), Math.abs(y - start.y)])
  }
  function onPointerUp() {
    from.current = null
    if (box[2] > least && box[3] > least) onArea(box)
  }
  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key]
    if (event.key === 'Enter') onArea(box)
    else if (event.key === 'Escape') onLeave()
    else if (!by) return
    event.preventDefault()
    event.stopPropagation()
    const [right = 0, down = 0] = by ?? []
    const [left, top, wide, high] = box
    const within = (value: number, most: number) => Math.min(most, Math.max(0, value))
    setBox(
      event.shiftKey
        ? [left, top, Math.max(least, within(wide + right, width - left)), Math.max(least, within(high + down, height - top))]
        : [within(left + right, width - wide), within(top + down, height - high), wide, high],
    )
  }
  return (
    <div
      className="area-picker"
      ref={surface}
      role="application"
      aria-label="Area to mark. Arrow keys move it, Shift and arrow keys change its size, Enter marks it, Escape leaves it."
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = at(event)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
    >
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <rect x={box[0]} y={box[1]} width={box[2]} height={box[3]} />
      </svg>
    </div>
  )
}
