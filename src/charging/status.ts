import type { Day } from '#case/dates'
import type { ChargeKey, ChargeStage, Hearing, StateName, Suspect } from './steps.ts'
import { severalStates, stateWords } from './words.ts'

/** Where one charge against one defendant stands. `reviewOn` is the day a threshold-test charge is looked at again; `chargedAs` the title it was laid under. */
export type ChargeStatus = Readonly<{
  key: ChargeKey
  title: string
  stage: ChargeStage
  says: string
  reviewOn: Day | null
  chargedAs: string | null
}>

/** Where one defendant stands, with each charge. `notices` are what came later and nobody has dealt with. */
export type DefendantStatus = Readonly<{
  defendant: Suspect
  state: StateName
  says: string
  charges: readonly ChargeStatus[]
  hearing: Hearing | null
  notices: readonly string[]
}>

/** A case in one phrase: the state its defendants share, or that they stand in several. */
export type RollUp = Readonly<{ state: StateName | 'several'; says: string }>

export const rollUp = (defendants: readonly Pick<DefendantStatus, 'state'>[]): RollUp => {
  const states = new Set(defendants.map(({ state }) => state))
  const [only = 'received'] = states
  return states.size > 1 ? { state: 'several', says: severalStates } : { state: only, says: stateWords[only] }
}
