import type { Reading } from '#case/reading'
import { documentsOf } from '../documentsOf.ts'
import { beforeAccepting } from './beforeAccepting.ts'
import { beforeStopping, type Stopping } from './beforeStopping.ts'
import type { OfferView } from './offerView.ts'

/** What has to be answered by hand before a supervisor is asked, or is due after it was done. */
export type HandNeed = Readonly<{ id: string; words: string; when: 'before' | 'after' }>

const saidWithdrawn =
  /\bretract\w*|\bno longer supports?\b|\b(?:support|complaint|complainant|victim|witness|s?he)\b[^.]{0,30}\bwithdr[ae]w\w*|\bwithdr[ae]w\w*\b[^.]{0,20}\b(?:support|complaint|statement)\b/i

/** Whether the papers, or the reasons given, speak of a withdrawal of support. */
export const isRetracted = (reading: Reading, reasons: string): boolean =>
  documentsOf(reading, 'RETRACTION').length > 0 || reading.markers.retraction.length > 0 || saidWithdrawn.test(reasons)

/** What a plea asks for that was offered: nothing where it fits the evidence. */
export const needsOfPlea = (is: OfferView['is'], onBasis: boolean): readonly HandNeed[] =>
  is === 'fits'
    ? []
    : beforeAccepting.flatMap(({ id, words, byHand }) => {
        const asked = byHand === 'always' || byHand === 'after' || byHand === is || (byHand === 'onBasis' && onBasis)
        return asked ? [{ id, words, when: byHand === 'after' ? 'after' : 'before' }] : []
      })

/** What stopping or lowering a charge asks for, on any evidence. */
export const needsOfStopping = (kind: Stopping, retracted: boolean): readonly HandNeed[] =>
  beforeStopping
    .filter(({ of, onRetraction }) => of.includes(kind) && (!onRetraction || retracted))
    .map(({ id, words, when }) => ({ id, words, when }))
