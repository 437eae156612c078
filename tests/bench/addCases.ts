import type { Actor } from '#case/actor'
import type { DatedEvent } from '#case/datedEvents'
import { type Day, dayOf, daysAfter } from '#case/dates'
import { caseId, documentId, personId } from '#case/ids'
import { firstCharging as charging } from '#charging/first/replay'
import { addArrival } from '#store/arrivals'
import { addCase } from '#store/cases'
import { takeStep } from '#store/decisions'
import { storeDocument } from '#store/documents'
import type { Store } from '#store/open'
import type { ClockStarts, Summary } from '#store/readings'
import { reading } from '#store/schema'

const documentsACase = 8

/** Puts cases into a store as imports would leave them, without pages: `c-<name>-0`, `c-<name>-1` … */
export function addCases({ db }: Store, by: Actor, many: number, name: string): void {
  const now = new Date()
  const on = dayOf(now)
  db.transaction((tx) => {
    for (let nth = 0; nth < many; nth++) {
      const id = caseId(`c-${name}-${nth}`)!
      addCase(tx, { caseId: id, title: '', cameAs: `case ${nth}.zip`, receivedOn: on, metadata: null })
      addArrival(tx, {
        arrivalId: `a-${name}-${nth}`,
        caseId: id,
        from: 'path',
        place: '/',
        begunAt: now.toISOString(),
        listed: true,
        added: documentsACase,
        worker: null,
      })
      for (let document = 0; document < documentsACase; document++)
        storeDocument(tx, {
          caseId: id,
          documentId: documentId(`d-${document}`)!,
          name: `MG11 ${document}.pdf`,
          sha256: `${nth}-${document}`,
          mediaType: 'application/pdf',
          bytes: 40_000,
          problem: null,
          content: undefined,
        })
      const summary: Summary = {
        urn: `01AB${nth}25`,
        suspects: [{ id: personId('p-suspect')!, name: `Carl EXAMPLE${nth}` }],
        victims: ['Ann EXAMPLE'],
        stalking: 'yes',
        checksNotMet: 7,
        openChecks: [],
        people: [`Carl EXAMPLE${nth}`, 'Ann EXAMPLE', 'PC 1234 Dunne', 'Jo Witness', 'Sam Neighbour', 'Lee Colleague'],
        clockStarts: clockStarts(nth, on),
      }
      const kept = { code: 'bench', on, ofDocuments: '', reading: '{}', assessment: '{}', report: '{}' }
      tx.insert(reading)
        .values({ caseId: id, summary: JSON.stringify(summary), ...kept })
        .run()
      takeStep(tx, id, charging, { type: 'fileReceived', documents: documentsACase, by, on }, now)
    }
  })
}

/** Each case with its six months, every second with a hearing, every third on police bail, every fifth in custody. */
function clockStarts(nth: number, on: Day): ClockStarts {
  const quote = { document: documentId('d-0')!, page: 1, paragraph: null, words: 'On that day', start: 0 }
  const dated = (event: DatedEvent['event'], every: number, away: number): readonly DatedEvent[] =>
    nth % every === 0 ? [{ event, suspect: null, on: daysAfter(on, away), at: null, note: '', source: { file: quote } }] : []
  return {
    events: [
      ...dated('hearing', 2, (nth % 40) + 1),
      ...dated('policeBailReturn', 3, (nth % 50) - 5),
      ...dated('remandedInCustody', 5, -(nth % 69)),
    ],
    lastIncident: { on: daysAfter(on, -(nth % 200)), quote },
    summaryOnly: ['Stalking'],
    saidRemanded: null,
    saidBailed: null,
  }
}
