import type { NonEmpty } from '#case/quote'
import { acceptance, basis } from '../authorities/attorneyGeneralsGuidelines.ts'
import { acceptingPleas } from '../authorities/codeForCrownProsecutors.ts'
import { consultation, pleas } from '../authorities/livingInFear2017.ts'
import { investigation } from '../authorities/victimsCode2021.ts'
import type { Authority } from '../authority.ts'

/**
 * What has to be on file before a plea to less than the evidence shows is accepted. Refusing one needs none of it.
 * `byHand`: the lawyer answers it in words before a supervisor is asked; `after`: it falls due once the plea was accepted. The rest is what the offer,
 * the plea guard, the views, the checked basis and the approval themselves put on file.
 */
export type Requirement = Readonly<{
  id: string
  words: string
  byHand?: 'always' | 'breachAlone' | 'onBasis' | 'after'
  law: NonEmpty<Authority>
}>

export const beforeAccepting: NonEmpty<Requirement> = [
  { id: 'P1', words: 'The offer in writing: to what, by whom, when.', law: [basis] },
  { id: 'P2', words: 'What is offered against what the evidence supports, limb by limb.', law: [acceptance] },
  { id: 'P3', words: 'Whether stalking is indicated, and why.', law: [pleas] },
  {
    id: 'P4',
    words: 'The victim’s view: asked when and by whom, told what would follow, in her or his words. It weighs; it does not decide.',
    law: [acceptance, pleas],
  },
  { id: 'P5', words: 'The officer’s view.', law: [consultation] },
  { id: 'P6', words: 'Approval by a supervisor who is someone else, by name and grade.', law: [pleas] },
  { id: 'P7', words: 'A written and signed basis, each fact agreed or not, that leaves out neither fear nor effect.', law: [basis] },
  { id: 'P8', words: 'Whether the court could pass a sentence that matches the seriousness.', byHand: 'always', law: [acceptingPleas] },
  { id: 'P9', words: 'The restraining order: which terms could still be made.', byHand: 'always', law: [acceptingPleas] },
  { id: 'P10', words: 'What the plea would do to the management of risk.', law: [pleas] },
  { id: 'P11', words: 'What the conviction would say to those who look at it later.', law: [pleas] },
  { id: 'P12', words: 'The reasons, in full.', law: [pleas] },
  { id: 'P13', words: 'Where a breach is offered: whether the stalking charge goes on.', byHand: 'breachAlone', law: [pleas] },
  { id: 'P14', words: 'Whether a disputed basis needs a hearing.', byHand: 'onBasis', law: [basis] },
  { id: 'P15', words: 'Telling the victim afterwards.', byHand: 'after', law: [investigation] },
]
