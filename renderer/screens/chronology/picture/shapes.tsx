import type { CourseEvent, CourseIncident } from '#api/contract'

export const severityWords: Readonly<Record<CourseIncident['severity'], string>> = {
  1: 'An act',
  2: 'A threat, a breach, an entry or the like',
  3: 'Violence, a weapon or a threat to kill',
}

export const eventWords: Readonly<Record<CourseEvent['kind'], { words: string; letter: string }>> = {
  warning: { words: 'Warning', letter: 'W' },
  order: { words: 'Court order', letter: 'O' },
  bail: { words: 'Bail', letter: 'B' },
  breach: { words: 'Breach', letter: 'X' },
  arrest: { words: 'Arrest', letter: 'A' },
  report: { words: 'Report to the police', letter: 'R' },
}

/** How grave an incident is, by its shape and its size and not by colour alone: a ring, a filled diamond, a filled square with a cross. */
export function Shape({ severity, x, y }: { severity: CourseIncident['severity']; x: number; y: number }) {
  if (severity === 1) return <circle className="course__act" cx={x} cy={y} r={4} fill="none" stroke="currentColor" strokeWidth={1.8} />
  if (severity === 2)
    return <path className="course__grave" d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} fill="currentColor" stroke="currentColor" strokeWidth={1} />
  return (
    <g className="course__gravest">
      <rect x={x - 7} y={y - 7} width={14} height={14} fill="currentColor" stroke="currentColor" />
      <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} stroke="var(--course-paper, #fff)" strokeWidth={2} />
    </g>
  )
}
