import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import { lint, maySend } from '#law/orders/lint'
import { type BuiltOrder, textsOf } from '#orders/built'
import { type Context, latestOf, viewsByText } from '#orders/context'
import { mapPicture } from '#orders/picture'
import { orders } from '#orders/replay'
import { orderKey, type Step } from '#orders/steps'
import { takeStep } from '#store/decisions'
import type { AskedOrderStep } from '../asks/orders.ts'
import type { Ask, Desk, Reply, RestrainingOrders } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { onReading } from '../reading/onReading.ts'
import { citeIn } from '../reading/passages.ts'
import type { ReadingNow } from '../reading/readingNow.ts'
import { shown } from '../reading/shown.ts'
import { done, refused } from '../reply.ts'
import { builtOf, lintedOf } from './builtOrder.ts'
import { orderStates, ordersView, protectedWordsOf, redItems } from './ordersView.ts'

type OrdersRoom = Pick<Desk, 'restrainingOrders' | 'orderStep' | 'lintBuilt' | 'mapPicture'>

const noSuchOrder = refused('Choose the defendant and the person protected from those of this file.')

/** Restraining orders: built, put to the victim, made ready, served, and what the court wrote. */
export function ordersRoom(sitting: Sitting): OrdersRoom {
  const { now, tell } = sitting.surroundings

  const onCase = onReading(sitting)
  const found = (here: SignedIn, caseId: CaseId, read: ReadingNow, order: Ask<'orderStep'>['order']) =>
    orderStates(here.db, caseId, read.reading).find((each) => orderKey(each.order) === orderKey(order))

  return {
    restrainingOrders: ({ caseId }) =>
      onCase(caseId, (here, read) => {
        sitting.noted('opened', { caseId, once: true })
        return done(ordersView(here, caseId, read))
      }),

    orderStep: ({ caseId, order, step: asked }) =>
      onCase(caseId, (here, read): Reply<RestrainingOrders> => {
        const one = found(here, caseId, read, order)
        if (!one) return noSuchOrder
        const filled = filledIn(here, caseId, read, one.state.context, asked)
        if (!filled.done) return filled
        const step = { ...filled.result, by: here.me, on: dayOf(now()), order: one.order } as Step
        const answer = takeStep(here.db, caseId, orders, step, now())
        if (!answer.taken) return { done: false, because: answer.because }
        tell({ news: 'case', caseId })
        return done(ordersView(here, caseId, read))
      }),

    lintBuilt: ({ caseId, order, built: asked }) =>
      onCase(caseId, (here, read) => {
        const one = found(here, caseId, read, order)
        if (!one) return noSuchOrder
        const built = builtOf(here.db, caseId, asked)
        if (!built.done) return built
        const draft = lintedOf(built.result, viewsByText(one.state.context), protectedWordsOf(here.db, caseId), read.reading)
        const faults = lint(draft)
        return done({ faults: shown(faults, citeIn(here.db, caseId)), maySend: maySend(faults, []) })
      }),

    mapPicture: ({ base64 }) =>
      sitting.signedIn(() => {
        const picture = mapPicture(Buffer.from(base64, 'base64'))
        if (!picture.fit) return refused(picture.because)
        const { mediaType, bytes, width, height } = picture
        return done({ mediaType, base64: Buffer.from(bytes).toString('base64'), width, height })
      }),
  }
}

type Filled = Omit<Step, 'by' | 'on' | 'order'>

/** What a person does not type is filled in here: the passages found again, which terms an officer confirmed, what the linter finds, what the file indicates. */
function filledIn(
  { db }: SignedIn,
  caseId: CaseId,
  { reading, assessment }: ReadingNow,
  context: Context,
  asked: AskedOrderStep,
): Reply<Filled> {
  switch (asked.type) {
    case 'termsPutForward': {
      const built = builtOf(db, caseId, asked.built)
      return built.done ? done({ ...asked, built: pictureStripped(built.result) } as Filled) : built
    }
    case 'addressesConfirmed': {
      const built = latestOf(context)
      return done({ ...asked, texts: built ? textsOf(built) : [] } as Filled)
    }
    case 'madeReady':
      return done({ ...asked, faults: redItems(db, caseId, context, reading) } as Filled)
    case 'breachReviewed':
      return done({ ...asked, stalkingIndicated: assessment.stalking.indicated === 'yes' } as Filled)
    default:
      return done(asked as Filled)
  }
}

/** A picture that came another way than through the check is stripped again before it is kept; one that is unfit is left out. */
function pictureStripped(built: BuiltOrder): BuiltOrder {
  const { annex } = built
  if (annex?.kind !== 'picture') return built
  const picture = mapPicture(Buffer.from(annex.base64, 'base64'))
  if (!picture.fit) return { ...built, annex: null }
  const { mediaType, bytes, width, height } = picture
  return { ...built, annex: { ...annex, mediaType, base64: Buffer.from(bytes).toString('base64'), width, height } }
}
