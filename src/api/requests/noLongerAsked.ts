import { dayOf } from '#case/dates'
import type { CaseId, CheckId } from '#case/ids'
import { charging } from '#charging/replay'
import { isOwed, type Standing } from '#requests/replay'
import { takeSteps } from '#store/decisions'
import { livesIn } from '../charging/livesIn.ts'
import type { SignedIn } from '../door/sitting.ts'
import { requestsOf } from './requestsView.ts'

/** Tells charging that a check is no longer asked about, where the request just withdrawn was sent and no other of the ledger stands for the same check. */
export function recordNoLongerAsked({ db, me }: SignedIn, caseId: CaseId, withdrawn: Standing, reason: string, now: Date): void {
  const check = checkOf(withdrawn)
  if (check === undefined || withdrawn.context.sent === null) return
  const ledger = requestsOf(db, caseId)
  if (ledger.some((one) => checkOf(one) === check && one.context.sent !== null && one.is !== 'withdrawn')) return
  const lives = livesIn(db, caseId)
  if (!lives.some(({ state }) => state.context.requested.includes(check))) return
  const on = dayOf(now)
  const forward = lives.flatMap((life) => (life.forward ? [{ ...life.forward, by: me, on }] : []))
  const step = { type: 'materialNoLongerAsked' as const, checks: [check], reason, stillOwed: ledger.some(isOwed), by: me, on }
  const [first, ...more] = [...forward, step]
  if (first) takeSteps(db, caseId, charging, [first, ...more], now)
}

export const checkOf = ({ context: { raisedFrom } }: Standing): CheckId | undefined =>
  raisedFrom?.from === 'check' ? raisedFrom.check : undefined
