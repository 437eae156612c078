import type { Citation } from '../checkReport.ts'
import type { ReadingChange } from '../contract.ts'

/** A change before its passages are sorted: those it stands on `now`, else those it stood on `earlier`. */
export type Told = Readonly<{
  about: ReadingChange['about']
  says: string
  check?: string
  now?: readonly Citation[]
  earlier?: readonly Citation[]
}>
