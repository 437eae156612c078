import type { Actor, Role } from '#case/actor'
import { personId, userId } from '#case/ids'
import { charging, type TakenStep } from '#charging/replay'
import { gates } from '#charging/review'
import type { ChargeDecision, LaidCharge, Step, StepOf } from '#charging/steps'

const who = (id: string, name: string, ...roles: Role[]): Actor => ({ id: userId(id)!, name, roles })
export const lawyer = who('asha', 'Asha Rahman', 'chargingLawyer')
export const colleague = who('efa', 'Efa Prys', 'areaReviewer')
export const advocate = who('ben', 'Ben Okoro', 'advocate')
export const nobody = who('eve', 'Eve Hart')

export const on = '2025-03-10' as const
export const marlow = { id: personId('suspect-1')!, name: 'Carl Marlow' }
export const frome = { id: personId('suspect-2')!, name: 'Dean Frome' }
export const stalking = 'PHA1997.s4A'
export const harassment = 'PHA1997.s2'
const base = { by: lawyer, on, defendant: marlow } as const
const wide = { by: lawyer, on } as const

/** The ordinary step of each kind in the case of Carl Marlow; a test states only its difference. */
type Differs<T extends Step['type']> = Partial<Omit<StepOf<T>, 'type'>>
const step =
  <T extends Step['type']>(ordinary: StepOf<T>) =>
  (difference: Differs<T> = {}): StepOf<T> => ({ ...ordinary, ...difference })

export const fileReceived = step({ ...wide, type: 'fileReceived', documents: 4 })
export const requested = step({ ...wide, type: 'materialRequested', checks: ['victim.vps'], wanted: 'The victim personal statement' })
export const noLongerAsked = step({
  ...wide,
  type: 'materialNoLongerAsked',
  checks: ['victim.vps'],
  reason: 'She gave it in her statement.',
  stillOwed: false,
})
export const overruled = step({ ...wide, type: 'checkOverruled', check: 'victim.vps', reason: 'She has moved abroad.' })
export const laterRead = step({ ...wide, type: 'laterMaterialRead', says: ['The victim personal statement has arrived: 1 request answered.'] })
export const opened = step({ ...base, type: 'reviewOpened' })
export const arrived = step({ ...base, type: 'materialReceived', what: 'The victim personal statement' })
export const considered = step({ ...base, type: 'materialConsidered', reason: 'It repeats what was said.' })

export const decision: ChargeDecision = {
  suspect: marlow.id,
  charge: stalking,
  outcome: 'charge',
  test: 'fullCode',
  reasons: 'Both stages are met.',
  whyNotStalking: '',
  reviewOn: null,
}
const titles: Readonly<Record<string, string>> = { [stalking]: 'Stalking with fear of violence', [harassment]: 'Harassment' }
export const decided = (difference: Partial<ChargeDecision> = {}, rest: Differs<'chargeDecided'> = {}): StepOf<'chargeDecided'> => {
  const whole = { ...decision, ...difference }
  return { ...base, type: 'chargeDecided', decision: whole, stalkingIndicated: true, openChecks: [], chargeTitle: titles[whole.charge] ?? whole.charge, ...rest }
}
export const notProsecuted = (rest: Partial<ChargeDecision> = {}) => decided({ outcome: 'noFurtherAction', code: 'K', ...rest })

export const excepted = { elements: [], worksheets: [], parts: {}, exceptions: Object.fromEntries(gates.map((gate) => [gate, 'Told to the supervisor.'])) }
export const signed = step({ ...base, type: 'reviewSubmitted', review: excepted, unopened: ['MG11.pdf'], undecided: [] })
export const reopened = step({ ...base, type: 'reviewReopened', why: 'newMaterial', reason: 'The phone has come.' })

export const laid = (offence = stalking, rest: Partial<LaidCharge> = {}): LaidCharge => ({
  offence,
  title: titles[offence] ?? offence,
  from: null,
  to: null,
  wording: '',
  ...rest,
})
export const received = step({ ...base, type: 'chargesReceived', charges: [laid()], documents: ['MG4.pdf'], chargedOn: on })
export const reconciled = step({ ...base, type: 'chargesReconciled', differences: [] })
export const byPolice = step({ ...base, type: 'chargedByPolice', charges: [laid(harassment)], documents: ['MG4.pdf'], chargedOn: on })
export const hearing = step({ ...base, type: 'hearingFixed', hearing: { on, time: '10:00', court: 'Larchester Crown Court', kind: 'plea' } })
export const held = step({ ...base, type: 'hearingHeld', result: 'Adjourned for trial.' })
export const plea = step({
  ...base,
  type: 'pleaEntered',
  charge: stalking,
  plea: 'guilty',
  lesser: null,
  lesserTitle: '',
  accepted: true,
  through: null,
  stalkingIndicated: true,
})
export const lesserPlea = (rest: Differs<'pleaEntered'> = {}) =>
  plea({ plea: 'guiltyToLesser', lesser: harassment, lesserTitle: 'Harassment', ...rest })
export const verdict = step({ ...base, type: 'verdictGiven', charge: stalking, verdict: 'guilty', alternative: '' })
export const stopped = step({ ...base, type: 'chargeStopped', charge: stalking, stop: 'discontinued', reason: 'She is too ill.', through: 'o-1' })
export const sentenced = step({ ...base, type: 'sentencePassed', sentences: [{ charge: stalking, sentence: '12 months' }] })
export const orderSettled = step({ ...base, type: 'restrainingOrderSettled', outcome: 'refused', reason: 'The court was not satisfied.' })
export const closed = step({ ...base, type: 'caseClosed', reason: 'Nothing is left to do.' })
export const begunAgain = step({ ...base, type: 'caseReopened', why: 'appeal', reason: 'Leave was given.' })
export const reviewAsked = step({ ...base, type: 'victimsReviewAsked', stage: 'local', askedBy: 'Ms Hale', words: 'He should be prosecuted.' })
export const reviewDecided = step({ ...base, type: 'victimsReviewDecided', by: colleague, upheld: true, reason: 'The decision was right.' })
export const forward = step({ ...base, type: 'broughtForward', from: 'decided', decisions: [], overruled: [], requested: [] })

export const logOf = (...steps: readonly Step[]): TakenStep[] => steps.map((one) => ({ workflow: charging.now, step: one }))
export const toCharged = [opened(), decided(), signed(), received(), reconciled()] as const
export const toHearing = [...toCharged, signed(), hearing()] as const
