import type { Section } from '../../places.ts'

/** What each section of a case is called. */
export const titles: Readonly<Record<Section, string>> = {
  overview: 'Overview',
  documents: 'Documents',
  checks: 'Checks',
  actionPlan: 'Action plan',
  chronology: 'Chronology',
  stalking: 'Stalking',
  victim: 'Victim and witnesses',
  charges: 'Charges',
  plea: 'Plea',
  bail: 'Bail and orders',
  order: 'Restraining order',
  drafts: 'Drafts',
  log: 'Log',
}
