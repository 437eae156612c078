import type { When } from '#case/dates'
import type { Passage } from '../passage.ts'
import type { DateFound } from './datesIn.ts'

/** Where in its statements a paper that holds several has come: in the head of the first, in what one tells, or in the head of the next. */
export type Within = 'firstHead' | 'told' | 'nextHead'

const isHead = ({ kind, role, text }: Passage): boolean =>
  (kind === 'MG11' || kind === 'VPS' || kind === 'RETRACTION') &&
  role !== 'narrative' &&
  /^\W*(?:MG ?11\b|(?:WITNESS |FURTHER |ADDITIONAL )?STATEMENT\b)/i.test(text)

/** Where a paper has come with its next passage. */
export function withinAfter(before: Within, passage: Passage): Within {
  if (passage.role === 'narrative') return 'told'
  return before === 'told' && isHead(passage) ? 'nextHead' : before
}

/** The day in the head of a further statement on the same paper ("Danielle ROE, over 18, gym manager, Date 07/05/2025"), from which that one is told. */
export function writtenAnew(within: Within, { role }: Passage, dates: readonly DateFound[]): When | undefined {
  if (within !== 'nextHead' || role === 'narrative') return undefined
  const days = dates.filter(({ kind, when }) => kind === 'day' && when.earliest && /\d{4}|\d\d[/.-]\d\d$/.test(when.text))
  return days.length === 1 ? days[0]?.when : undefined
}
