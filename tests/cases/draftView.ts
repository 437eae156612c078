import type { DraftView } from '#drafting/view'
import { assess } from '#law/assess'
import { saidOutright } from '#law/outright'
import { aReading } from './reading.ts'

/** The complete ordinary file as a draft sees it on the first of March 2026, before anybody has decided anything. */
export function aView(differences: Partial<DraftView> = {}): DraftView {
  const whole = differences.reading ?? aReading()
  const reading = saidOutright(whole)
  return {
    whole,
    assessment: assess(whole, '2026-03-01', { documents: 7, unreadable: [] }),
    documents: reading.documents.map(({ document }) => ({ id: document, name: `${document}.pdf` })),
    decisions: [],
    overruled: [],
    requested: [],
    today: '2026-03-01',
    version: 'Version 1 (draft)',
    author: 'Asha Rahman',
    ...differences,
    reading,
  }
}
