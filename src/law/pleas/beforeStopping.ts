import type { NonEmpty } from '#case/quote'
import { acceptance } from '../authorities/attorneyGeneralsGuidelines.ts'
import { publicInterestStage, review, selectionOfCharges } from '../authorities/codeForCrownProsecutors.ts'
import { domesticAbuse, restrainingOrders, rightToReview, specialMeasures } from '../authorities/cpsGuidance.ts'
import { s116 } from '../authorities/criminalJusticeAct2003.ts'
import { consultation, pleas, retraction } from '../authorities/livingInFear2017.ts'
import { s23 } from '../authorities/prosecutionOfOffencesAct1985.ts'
import { s5A_1 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { perverting } from '../authorities/publicJustice.ts'
import { s1 as protectionOrder } from '../authorities/stalkingProtectionAct2019.ts'
import { investigation } from '../authorities/victimsCode2021.ts'
import type { Authority } from '../authority.ts'

/** The ways a prosecutor may stop a charge, or put less in its place. */
export type Stopping = 'discontinue' | 'offerNoEvidence' | 'lowerCharge' | 'leaveOnFile'

/** Something to be answered before a charge is stopped or lowered, or that is due `after` it; `of` says in which ways, and whether only where support was withdrawn. */
export type StoppingNeed = Readonly<{
  id: string
  words: string
  when: 'before' | 'after'
  of: NonEmpty<Stopping>
  onRetraction: boolean
  law: NonEmpty<Authority>
}>

const stops = ['discontinue', 'offerNoEvidence', 'leaveOnFile'] as const
const every = [...stops, 'lowerCharge'] as const
const onRetraction = { when: 'before', of: every, onRetraction: true } as const

export const beforeStopping: NonEmpty<StoppingNeed> = [
  {
    ...onRetraction,
    id: 'S1',
    words:
      'Who took the victim’s own account of the withdrawal, alone and with support, and what she or he said: is the complaint true, why withdraw, who wrote it, is anyone pressing, is there fear, what is wanted.',
    law: [domesticAbuse, retraction],
  },
  {
    ...onRetraction,
    id: 'S2',
    words:
      'The officer’s report on the background: risk, pressure, the defendant’s contacts, children, and how the victim would take being made to come.',
    law: [domesticAbuse],
  },
  {
    ...onRetraction,
    id: 'S3',
    words:
      'Where the withdrawal came in writing: who wrote it, on what, and who brought it. Nothing is stopped while a false letter is not investigated.',
    law: [retraction, perverting],
  },
  {
    ...onRetraction,
    id: 'S4',
    words:
      'What proves the case without the victim: other witnesses, calls to the police, body-worn video, phones, admissions, and her or his statement read where fear keeps her or him away.',
    law: [s116, domesticAbuse],
  },
  {
    ...onRetraction,
    id: 'S5',
    words: 'Which special measures and what support were offered.',
    law: [specialMeasures, domesticAbuse],
  },
  {
    ...onRetraction,
    id: 'S6',
    words:
      'Whether the victim should be summoned to give evidence: how safe that is, why, and what else there is. It does not follow of itself.',
    law: [domesticAbuse],
  },
  {
    id: 'S7',
    words: 'Why it is in the public interest to stop, the victim’s view being weighed and not decisive.',
    when: 'before',
    of: stops,
    onRetraction: false,
    law: [publicInterestStage, domesticAbuse],
  },
  {
    id: 'S8',
    words: 'Whether what is left reflects how serious and how wide the offending was, and gives the court the powers it needs.',
    when: 'before',
    of: ['lowerCharge', 'leaveOnFile'],
    onRetraction: false,
    law: [selectionOfCharges, acceptance, pleas],
  },
  {
    id: 'S9',
    words: 'Whether a restraining order is asked for on the acquittal, and on what evidence.',
    when: 'before',
    of: ['offerNoEvidence'],
    onRetraction: false,
    law: [s5A_1, s23, restrainingOrders],
  },
  {
    id: 'S10',
    words:
      'What protects the victim once bail ends: a stalking protection order applied for by the police, other orders, measures at home.',
    when: 'before',
    of: ['discontinue', 'leaveOnFile'],
    onRetraction: false,
    law: [protectionOrder],
  },
  {
    id: 'S11',
    words: 'Tell the victim what was decided and why, after she or he was spoken to.',
    when: 'after',
    of: every,
    onRetraction: false,
    law: [investigation, consultation],
  },
  {
    id: 'S12',
    words: 'Send the letter on the right to a review, or say why none is due: some charges go on, or a plea to an alternative was taken.',
    when: 'after',
    of: stops,
    onRetraction: false,
    law: [rightToReview],
  },
  {
    id: 'S13',
    words: 'Set the code SUCA (substantial charge alteration) on the case, or say why it does not apply.',
    when: 'after',
    of: every,
    onRetraction: false,
    law: [review],
  },
]

/** What stopping a charge gives away, whatever the evidence; what a lesser charge gives away is worked out on the file. */
export const stoppingLoses: Readonly<Record<Stopping, readonly Readonly<{ words: string; law: NonEmpty<Authority> }>[]>> = {
  discontinue: [{ words: 'Bail and its conditions end with the charges, and no conviction stands in the record.', law: [s23] }],
  offerNoEvidence: [
    { words: 'An acquittal: the charges cannot be brought again, and no conviction stands in the record.', law: [s23, rightToReview] },
  ],
  leaveOnFile: [
    { words: 'No conviction on these charges: what they say of the course of conduct is not in the record.', law: [selectionOfCharges] },
  ],
  lowerCharge: [],
}
