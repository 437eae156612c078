import type { Day, When } from '#case/dates'
import type { Behaviour, Marker } from '#case/vocabulary'
import type { Citation } from '../checkReport.ts'
import { inCase } from './readers.ts'

/** How grave an incident is by what is read in it: 1 an act, 2 a threat, breach, entry or the like, 3 violence, a weapon or a threat to kill. */
export type Severity = 1 | 2 | 3

export type CourseIncident = Readonly<{
  key: string
  when: When
  summary: string
  behaviours: readonly Behaviour[]
  markers: readonly Marker[]
  rate: string | null
  severity: Severity
  citations: readonly Citation[]
  /** Where other passages tell it differently. */
  toldDifferently: readonly string[]
}>

/** What was done about it, and when: never conduct itself. */
export type CourseEvent = Readonly<{
  kind: 'warning' | 'order' | 'bail' | 'breach' | 'arrest' | 'report'
  when: When
  says: string
  citation: Citation | null
}>

export type MessageDay = Readonly<{
  day: Day
  count: number
  senders: readonly Readonly<{ name: string; count: number }>[]
  citation: Citation
}>

/** The course of conduct over time: what happened, what was done about it, and how many messages a day the exports hold. */
export type CourseView = Readonly<{
  incidents: readonly CourseIncident[]
  /** What one paper alone tells of a time long before: no part of the course unless somebody says so. */
  earlier: readonly CourseIncident[]
  events: readonly CourseEvent[]
  messages: readonly MessageDay[]
}>

/** Asked of the course of conduct. */
export const courseAsks = { course: inCase } as const
export type CourseAnswers = { course: CourseView }
