import type { When } from '#case/dates'

/** The oldest first; what cannot be placed comes last, in the order it was read. */
export const byDate = (a: When, b: When): number =>
  (a.earliest ?? a.latest ?? '9999').localeCompare(b.earliest ?? b.latest ?? '9999') ||
  (a.latest ?? '9999').localeCompare(b.latest ?? '9999')
