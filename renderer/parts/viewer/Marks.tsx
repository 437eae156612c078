import type { Box } from '#case/page'

/** Boxes painted over a page of `width` by `height` points, whatever size the page is shown at. The words themselves are said elsewhere. */
export const Marks = ({ boxes, width, height }: { boxes: readonly Box[]; width: number; height: number }) => (
  <svg className="marks" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
    {boxes.map(([left, top, wide, high]) => (
      <rect key={`${left} ${top}`} x={left - 1} y={top - 1} width={wide + 2} height={high + 2} />
    ))}
  </svg>
)
