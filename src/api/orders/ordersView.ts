import type { Actor } from '#case/actor'
import type { CaseId, PersonId } from '#case/ids'
import { personId } from '#case/ids'
import type { Reading } from '#case/reading'
import { remarksOn } from '#case/remarks'
import { unnamedSuspect } from '#charging/steps'
import { protectedDetails } from '#corrections/care/careNow'
import { care } from '#corrections/care/replay'
import { remarkSays } from '#corrections/words'
import { isServed } from '#drafting/served'
import { bankAbout, termBank, usualExceptions } from '#law/orders/bank'
import { lint } from '#law/orders/lint'
import { alike } from '#law/orders/rules/coherence'
import { proposedTerms } from '#law/orders/terms'
import { textsOf } from '#orders/built'
import { addressesStand, type Context, latestOf, viewsByText } from '#orders/context'
import { type OrderState, orders } from '#orders/replay'
import { type OrderBetween, orderKey, type StateName, type Step } from '#orders/steps'
import { stateWords } from '#orders/words'
import { stepsOf } from '#store/decisions'
import { documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import { logsByThing } from '#workflow/workflow'
import type { OrderView, RestrainingOrders } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { citeIn } from '../reading/passages.ts'
import type { ReadingNow } from '../reading/readingNow.ts'
import { shown } from '../reading/shown.ts'
import { lintedOf } from './builtOrder.ts'

/** Stands for the person protected where no name could be read, so that an order can still be prepared. */
const unnamedVictim = { id: personId('unnamed-victim')!, name: 'The person protected (no name was read from the file)' }

/** Every order a case has or may need: each defendant with each victim, and those already begun. */
export function orderStates(
  db: Reads,
  caseId: CaseId,
  { people }: Reading,
): readonly Readonly<{ order: OrderBetween; state: OrderState }>[] {
  const named = (role: 'suspect' | 'victim') => people.filter((person) => person.role === role).map(({ id, name }) => ({ id, name }))
  const [suspects, victims] = [named('suspect'), named('victim')]
  const possible = (suspects.length > 0 ? suspects : [unnamedSuspect]).flatMap((defendant) =>
    (victims.length > 0 ? victims : [unnamedVictim]).map(
      (person): OrderBetween => ({ defendant: defendant.id, defendantName: defendant.name, person: person.id, personName: person.name }),
    ),
  )
  const logs = logsByThing(stepsOf(db, caseId, orders), orders.about)
  const begun = [...logs.values()].flatMap((log) => (log[0] ? [log[0].step.order] : []))
  const all = new Map([...begun, ...possible].map((order) => [orderKey(order), order]))
  return [...all.values()].map((order) => ({ order, state: orders.replay(logs.get(orderKey(order)) ?? []) }))
}

/** The words that may not be printed where the suspect can read them. */
export const protectedWordsOf = (db: Reads, caseId: CaseId): readonly string[] =>
  protectedDetails(care.replay(stepsOf(db, caseId, care)).context.steps).flatMap(({ words }) => words)

/** What must be mended in the draft last put forward, each said once. */
export const redItems = (
  db: Reads,
  caseId: CaseId,
  context: Context,
  reading: Reading,
): readonly Readonly<{ rule: string; says: string }>[] => {
  const built = latestOf(context)
  if (!built) return []
  const red = lint(lintedOf(built, viewsByText(context), protectedWordsOf(db, caseId), reading)).filter(
    ({ gravity }) => gravity === 'mustMend',
  )
  return [...new Map(red.map(({ rule, says }) => [`${rule} ${says}`, { rule, says }])).values()]
}

const said = <S extends Step>(step: S): Omit<S, 'by' | 'order' | 'type'> & { by: string } => {
  const { by, order: _, type: __, ...rest } = step
  return { ...rest, by: by.name }
}
const saidOrNot = <S extends Step>(step: S | null | undefined) => (step ? said(step) : null)

/** Terms of the draft most of whose words are not in what the court wrote. */
function notGranted(context: Context): readonly string[] {
  const [built, granted] = [latestOf(context), context.granted]
  if (!built || !granted) return []
  const wrote = context.variations.at(-1)?.wrote ?? granted.wrote
  const asked = granted.madeOn === 'conviction' ? built.onConviction : built.onAcquittal
  return asked.map(({ text }) => text).filter((text) => alike(text, wrote) < 0.6)
}

export function ordersView({ db, me, today }: SignedIn, caseId: CaseId, { reading, assessment }: ReadingNow): RestrainingOrders {
  const cite = citeIn(db, caseId)
  const states = orderStates(db, caseId, reading)
  const nameIn = (person: PersonId) => states.find(({ order }) => order.person === person)?.order.personName ?? ''
  const persons = [...new Set(states.map(({ order }) => order.person))]
  return {
    caseId,
    orders: states.map(({ order, state }) => oneOrder(order, state, me, today, redItems(db, caseId, state.context, reading), cite)),
    proposed: persons.map((person) => ({
      person,
      terms: proposedTerms(reading, person === unnamedVictim.id ? '[name of the person protected]' : nameIn(person)).map((term) =>
        shown(term, cite),
      ),
    })),
    bank: Object.entries(bankAbout).map(([about, words]) => ({ about: words, terms: termBank.filter((each) => each.about === about) })),
    exceptions: usualExceptions,
    children: reading.markers.childrenInvolved.length > 0,
    stalkingIndicated: assessment.stalking.indicated === 'yes',
    told: remarksOn(reading.remarks, 'restrainingOrder').map(({ says, quote }) => ({ says: remarkSays(says), citations: cite([quote]) })),
    documents: documentsOf(db, caseId).map(({ documentId, name }) => {
      const found = reading.documents.find(({ document }) => document === documentId)
      const first = { document: documentId, page: found?.pages[0] ?? 1, paragraph: null, words: '', start: 0 }
      return { document: documentId, name, kind: found?.kind ?? 'OTHER', served: isServed(reading, first) }
    }),
    protectedWords: protectedWordsOf(db, caseId).length,
  }
}

function oneOrder(
  order: OrderBetween,
  state: OrderState,
  me: Actor,
  today: SignedIn['today'],
  red: OrderView['red'],
  cite: ReturnType<typeof citeIn>,
): OrderView {
  const { context } = state
  const built = latestOf(context)
  const views = viewsByText(context)
  return {
    order,
    is: state.value as StateName,
    says: stateWords[state.value as StateName],
    doors: orders.doors(state, me, today),
    considered: saidOrNot(context.considered),
    built: built ? shown(built, cite) : null,
    versions: context.versions.map(({ by, on }) => ({ by: by.name, on })),
    asked: saidOrNot(context.asked.at(-1)),
    views: built ? textsOf(built).map((text) => ({ text, wanted: views.get(text) ?? null })) : [],
    confirmed: saidOrNot(context.confirmed.at(-1)),
    addressesStand: built !== undefined && addressesStand(built, context),
    red,
    ready: saidOrNot(context.ready),
    served: saidOrNot(context.served),
    granted: saidOrNot(context.granted),
    notGranted: notGranted(context),
    refused: saidOrNot(context.refused),
    variations: context.variations.map(said),
    breaches: context.breaches.map(({ reported, reviewed }) => ({ reported: said(reported), reviewed: saidOrNot(reviewed) })),
    ended: saidOrNot(context.ended),
  }
}
