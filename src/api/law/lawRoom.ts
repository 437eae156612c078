import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import type { Reading } from '#case/reading'
import { mg3 } from '#drafting/mg3'
import { sentencesOf } from '#drafting/sources'
import { assess } from '#law/assess'
import type { Assessment } from '#law/assessment'
import { bailView } from '#law/bail/bailView'
import { fullCode, threshold } from '#law/codeTests/worksheets'
import { offenceOf } from '#law/offences'
import { lint, maySend } from '#law/orders/lint'
import { proposedTerms } from '#law/orders/terms'
import { compareBasis } from '#law/pleas/basis'
import { offerView } from '#law/pleas/offerView'
import { orderRoutes } from '#law/protectiveOrders'
import { typologyNotes } from '#law/typology'
import { whatFalls } from '#law/whatFalls'
import { type Why, whyFinding, whyOffence, whyStalking } from '#law/why'
import { without } from '#law/without'
import { documentsOf } from '#store/documents'
import { pageOf } from '#store/pages'
import type { Citation } from '../checkReport.ts'
import type { Desk, Reply, Shown } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { draftView } from '../drafts/drafts.ts'
import { draftOf } from '../orders/askedOrder.ts'
import { onReading } from '../reading/onReading.ts'
import { citeIn } from '../reading/passages.ts'
import { shown } from '../reading/shown.ts'
import { done, refused } from '../reply.ts'

type LawRoom = Pick<Desk, 'bail' | 'worksheet' | 'orders' | 'typology' | 'why' | 'whatIf' | 'pleaOffer' | 'lintOrder'>

/** A case as the law room needs it: what was read, what was made of it, and how its passages are cited. */
type Read = Readonly<{ reading: Reading; assessment: Assessment; show: <T>(view: T) => Shown<T>; names: ReadonlyMap<string, string> }>

const noSuchOffence = refused('This offence was not considered on this file.')

/** What the law room can say of a case beyond its report. Worked out from the kept reading; nothing is read again. */
export function lawRoom(sitting: Sitting): LawRoom {
  const { now } = sitting.surroundings
  const today = () => dayOf(now())

  const onLaw = <T>(caseId: CaseId, answer: (read: Read, here: SignedIn) => Reply<T>): Reply<T> =>
    onReading(sitting)(caseId, (here, { reading, assessment }) => {
      sitting.noted('opened', { caseId, once: true })
      return answer({ reading, assessment, show: shownIn(here, caseId), names: namesIn(here, caseId) }, here)
    })

  return {
    bail: ({ caseId, offence, adult }) =>
      onLaw(caseId, ({ reading, show }) => {
        const mode = offenceOf(offence)?.mode
        if (mode === undefined || mode === 'civil-contempt') return noSuchOffence
        return done(show(bailView(reading, { mode, adult }, today())))
      }),

    worksheet: ({ caseId, offence, test }) =>
      onLaw(caseId, ({ reading, assessment, show }) => {
        const view = assessment.offences.find(({ id }) => id === offence)
        if (!view) return noSuchOffence
        return done(show(test === 'fullCode' ? fullCode(reading, view) : threshold(reading, view, assessment.findings, today())))
      }),

    orders: ({ caseId, stage }) =>
      onLaw(caseId, ({ reading, assessment, show }) => {
        return done({
          routes: show(orderRoutes(reading, assessment.stalking, stage)),
          terms: show(proposedTerms(reading, protectedIn(reading))),
        })
      }),

    typology: ({ caseId }) => onLaw(caseId, ({ reading, show }) => done(show(typologyNotes(reading)))),

    why: ({ caseId, about }) =>
      onLaw(caseId, ({ assessment, show }) => {
        const why = whyOf(assessment, about)
        return why ? done(show(why)) : refused('There is nothing of that name to explain on this file.')
      }),

    whatIf: ({ caseId, without: left }) =>
      onLaw(caseId, ({ reading, assessment, show, names }, here) => {
        if (left.some((document) => !names.has(document))) return refused('One of these documents is not in this case.')
        const rest = without(reading, left)
        const terms = proposedTerms(rest, '').map(({ id }) => id)
        const view = draftView(here, caseId, now())
        const facts = view ? mg3(view).blocks.flatMap(sentencesOf) : []
        const after = assess(rest, today(), { documents: rest.documents.length, unreadable: [] })
        return done({
          falls: whatFalls(assessment, after),
          of: reading.incidents.length,
          left: rest.incidents.map(({ summary, when, from }) => ({
            summary,
            when: when.text,
            citations: show(from) as unknown as readonly Citation[],
          })),
          terms: proposedTerms(reading, protectedIn(reading))
            .filter(({ id }) => !terms.includes(id))
            .map(({ text }) => text),
          sentences: facts.flatMap((sentence) =>
            sentence.kind === 'fact' && sentence.from.every(({ document }) => left.includes(document)) ? [sentence.text] : [],
          ),
        })
      }),

    lintOrder: ({ caseId, draft }) =>
      onLaw(caseId, ({ reading, show }, { db }) => {
        const proposed = proposedTerms(reading, protectedIn(reading))
        const order = draftOf(draft, reading, proposed, (document, page) => pageOf(db, caseId, document, page)?.text)
        if (!order.done) return order
        const faults = lint(order.result)
        return done({ faults: show(faults), maySend: maySend(faults, []) })
      }),

    pleaOffer: ({ caseId, to, reasons, basis }) =>
      onLaw(caseId, ({ reading, assessment, show }) => {
        const { is, badReasons, required } = offerView({ to, reasons }, assessment)
        const warn = is !== 'fits'
        const because: readonly Why[] = assessment.plea.because.map(({ text, quotes }) => ({
          says: text,
          law: [],
          passages: quotes,
          because: [],
        }))
        return done({
          warn,
          is,
          because: warn ? show(because) : [],
          lost: warn ? assessment.plea.lost : [],
          badReasons: badReasons.map(({ reason, answer }) => ({ reason, answer })),
          mustBeOnFile: required.map(({ words }) => words),
          basis: show(compareBasis(basis, reading)),
        })
      }),
  }
}

/** The name an order would protect, as the papers give it. */
const protectedIn = ({ people }: Reading): string => people.find(({ role }) => role === 'victim')?.name ?? '[name of the person protected]'

function whyOf({ findings, offences, stalking }: Assessment, about: 'stalking' | { check: string } | { offence: string }): Why | undefined {
  if (about === 'stalking') return whyStalking(stalking)
  if ('check' in about) {
    const finding = findings.find(({ check }) => check === about.check)
    return finding && whyFinding(finding)
  }
  const offence = offences.find(({ id }) => id === about.offence)
  return offence && whyOffence(offence)
}

function shownIn({ db }: SignedIn, caseId: CaseId): Read['show'] {
  const cite = citeIn(db, caseId)
  return (view) => shown(view, cite)
}

/** The documents of a case by their names. */
const namesIn = ({ db }: SignedIn, caseId: CaseId): Read['names'] =>
  new Map(documentsOf(db, caseId).map(({ documentId, name }) => [documentId, name]))
