import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import { decisionsOf } from '#charging/context'
import { charging } from '#charging/replay'
import { actionPlan } from '#drafting/actionPlan'
import { bailAppeal } from '#drafting/bailAppeal'
import { bailObjections } from '#drafting/bailObjections'
import type { Draft } from '#drafting/block'
import { dipSample } from '#drafting/dipSample'
import { hearingSheet } from '#drafting/hearingSheet'
import { victimLetter } from '#drafting/letter/victimLetter'
import { mg3 } from '#drafting/mg3'
import { mg3a } from '#drafting/mg3a'
import { pleaNote } from '#drafting/pleaNote'
import { restrainingOrder } from '#drafting/restrainingOrder'
import { ruleExtract } from '#drafting/ruleExtract'
import { specialMeasures } from '#drafting/specialMeasures'
import type { DraftView } from '#drafting/view'
import { saidOutright } from '#law/outright'
import { caseOf } from '#store/cases'
import { checkSettingsOf } from '#store/checkSettings'
import { stepsOf } from '#store/decisions'
import { documentsOf } from '#store/documents'
import { readingOf } from '#store/readings'
import { noSuchCase } from '../cases/cases.ts'
import { onTheWholeFile } from '../cases/caseView.ts'
import { livesIn } from '../charging/livesIn.ts'
import type { Desk, DraftKind, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { bailStates } from '../orders/bail.ts'
import { orderStates } from '../orders/ordersView.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { readingNow } from '../reading/readingNow.ts'
import { done } from '../reply.ts'
import { detailsOf, draftFile } from './draftFiles.ts'
import { recordOf } from './draftRecord.ts'

type DraftsRoom = Pick<Desk, 'draft' | 'exportDraft'>

const makers: Record<DraftKind, (view: DraftView) => Draft> = {
  mg3,
  mg3a,
  'action-plan': actionPlan,
  'restraining-order': restrainingOrder,
  'bail-objections': bailObjections,
  'bail-appeal': bailAppeal,
  'hearing-sheet': hearingSheet,
  'special-measures': specialMeasures,
  'plea-note': pleaNote,
  'victim-letter': victimLetter,
  'dip-sample': dipSample,
  'rule-extract': ruleExtract,
}
export const draftNames: Record<DraftKind, string> = {
  mg3: 'MG3',
  mg3a: 'MG3A',
  'action-plan': 'Action plan',
  'restraining-order': 'Restraining order',
  'bail-objections': 'Bail objections',
  'bail-appeal': 'Bail appeal',
  'hearing-sheet': 'Hearing sheet',
  'special-measures': 'Special measures',
  'plea-note': 'Plea note',
  'victim-letter': 'Letter to the victim',
  'dip-sample': 'Dip sample',
  'rule-extract': 'Rulebook extract',
}

/** A document as it is drafted now, with what it is made from. */
export function draftedNow(
  here: SignedIn,
  caseId: CaseId,
  kind: DraftKind,
  now: Date,
  about?: string,
): Reply<Readonly<{ draft: Draft; view: DraftView }>> {
  if (!caseOf(here.db, caseId)) return noSuchCase
  const view = draftView(here, caseId, now, about)
  return view ? done({ draft: makers[kind](view), view }) : notReadYet
}

/** Documents drafted from what was read and decided; made afresh each time. */
export function draftsRoom(sitting: Sitting): DraftsRoom {
  const { now } = sitting.surroundings
  const drafted = (here: SignedIn, caseId: CaseId, kind: DraftKind, about?: string): Reply<Draft> => {
    const reply = draftedNow(here, caseId, kind, now(), about)
    return reply.done ? done(reply.result.draft) : reply
  }
  return {
    draft: ({ caseId, kind, about }) =>
      sitting.signedIn((here) => {
        const reply = drafted(here, caseId, kind, about)
        if (reply.done) sitting.noted('drafted', { caseId })
        return reply
      }),

    exportDraft: ({ caseId, kind, format, about }) =>
      sitting.signedIn(async (here) => {
        const reply = drafted(here, caseId, kind, about)
        if (!reply.done) return reply
        const file = await draftFile(reply.result, detailsOf(here.db, caseId), { name: draftNames[kind], format })
        if (file.done) sitting.noted('exported', { caseId })
        return file
      }),
  }
}

/** What the drafts of a case are made from; undefined until it has been read. */
export function draftView({ db, me }: SignedIn, caseId: CaseId, now: Date, about?: string): DraftView | undefined {
  const read = readingNow(db, caseId)
  const summary = readingOf(db, caseId)?.summary
  if (!read || !summary) return undefined
  const steps = stepsOf(db, caseId, charging)
  const lives = livesIn(db, caseId, steps)
  const { overruled, requested } = onTheWholeFile(lives)
  return {
    reading: saidOutright(read.reading),
    whole: read.reading,
    assessment: read.assessment,
    documents: documentsOf(db, caseId).map(({ documentId, name }) => ({ id: documentId, name })),
    decisions: lives.flatMap(({ defendant, state }) =>
      decisionsOf(state.context).map(({ by, on, ...decision }) => ({ ...decision, suspectName: defendant.name, by: by.name, on })),
    ),
    reviews: lives.flatMap(({ defendant, state }) => {
      const signed = state.context.reviews.at(-1)
      return signed
        ? [{ suspectName: defendant.name, version: signed.version, by: signed.by.name, on: signed.on, review: signed.review }]
        : []
    }),
    overruled,
    requested,
    switchedOff: checkSettingsOf(db).off,
    orders: orderStates(db, caseId, read.reading),
    bail: bailStates(db, caseId, read),
    ...recordOf(db, caseId),
    about,
    today: dayOf(now),
    version: `Draft after entry ${steps.length} of the case log`,
    author: me.name,
  }
}
