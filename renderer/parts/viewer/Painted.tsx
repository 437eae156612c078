import type { Shape } from './painted.ts'

/** Findings are underlined, marks boxed, each kind in its own way besides its colour. What they are is said in the margin. */
export const Painted = ({ shapes, width, height }: { shapes: readonly Shape[]; width: number; height: number }) =>
  shapes.length === 0 ? null : (
    <svg className="painted" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {shapes.map(({ look, box: [left, top, wide, high], key }) =>
        look === 'finding' ? (
          <line key={key} className="painted__finding" x1={left} x2={left + wide} y1={top + high + 1} y2={top + high + 1} />
        ) : (
          <rect key={key} className={`painted__${look}`} x={left - 1} y={top - 1} width={wide + 2} height={high + 2} />
        ),
      )}
    </svg>
  )
