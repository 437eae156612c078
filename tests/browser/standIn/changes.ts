import type { CaseView, ReadingChange } from '#api/contract'
import type { ExampleFile } from './file.ts'

/** What a supplement and an update changed: something found, something lost with its words, and more checks than are shown at first. */
export function exampleChanges({ cite }: ExampleFile): NonNullable<CaseView['changes']> {
  const change = (about: ReadingChange['about'], says: string, difference: Partial<ReadingChange> = {}): ReadingChange => ({
    about,
    says,
    check: null,
    citations: [],
    noLongerThere: [],
    ...difference,
  })
  return {
    since: '2026-11-02',
    because: ['1 document arrived', 'Foursight was updated'],
    version: 'v1',
    changes: [
      change('document', 'messages.txt arrived: messages.'),
      change('stalking', 'Stalking: indicated. Before: borderline.', {
        citations: [cite('d1', 1, 'He followed me to the bus stop and then drove behind the bus as far as Mill Lane.')],
      }),
      change('behaviour', 'Now found: following.', {
        citations: [cite('d1', 1, 'He followed me to the bus stop and then drove behind the bus as far as Mill Lane.')],
      }),
      change('marker', 'No longer found: weapon.', { noLongerThere: [{ document: 'scan0007.pdf', page: 1, quote: 'he has a krife' }] }),
      change('incident', 'New incident: On 19 August: He followed her to the bus stop.', {
        citations: [cite('d1', 1, 'He followed me to the bus stop')],
      }),
      ...Array.from({ length: 7 }, (_, at) =>
        change('check', `Check ${at + 1}: not met. Before: met. It is not in the file.`, { check: `victim.check-${at + 1}` }),
      ),
    ],
  }
}
