import { selectingTheCharge } from '../authorities/cpsGuidance.ts'
import {
  s4A_1a,
  s4A_1bi,
  s4A_1bii,
  s4A_2,
  s4A_3,
  s4A_4,
  s4A_5,
  s4A_5Before2017,
  s4A_7,
} from '../authorities/protectionFromHarassmentAct1997.ts'
import { actsAssociatedWithStalking } from '../elements/actsAssociatedWithStalking.ts'
import { courseOfConduct } from '../elements/courseOfConduct.ts'
import { fearOnTwoOccasions, knowledgeOfFear } from '../elements/fearOfViolence.ts'
import { harassment } from '../elements/harassment.ts'
import { knowledge } from '../elements/knowledge.ts'
import { knowledgeOfEffect, seriousAlarmOrDistress, substantialAdverseEffect } from '../elements/seriousAlarmOrDistress.ts'
import type { Element, WeighedOffence } from '../offence.ts'
import { allOf, anyOf } from '../weigh.ts'
import { alwaysCps } from './whoCharges.ts'

/** The effect on the victim, by either limb; each limb stands in full as a view of its own. */
const eitherLimb = {
  id: 'fearOrSeriousEffect',
  title:
    'It caused fear of violence on at least two occasions, or serious alarm or distress with a substantial adverse effect on daily life',
  evidence: 'Either limb is enough; they are different tests and are proved differently.',
  law: [s4A_1bi, s4A_1bii, s4A_2, s4A_3],
  judge(ground) {
    const fear = allOf({ yes: '', arguable: '', no: '' }, [fearOnTwoOccasions.judge(ground), knowledgeOfFear.judge(ground)])
    const effect = allOf({ yes: '', arguable: '', no: '' }, [
      seriousAlarmOrDistress.judge(ground),
      substantialAdverseEffect.judge(ground),
      knowledgeOfEffect.judge(ground),
    ])
    const shown = [
      ...(fear.met === 'yes' ? ['fear of violence on two occasions'] : []),
      ...(effect.met === 'yes' ? ['serious alarm or distress with a substantial adverse effect'] : []),
    ]
    return anyOf(
      {
        yes: `The file shows ${shown.join(', and ')}.`,
        arguable: 'There is something of one limb or the other, and something is missing from each.',
        no: 'Neither fear of violence on two occasions nor serious alarm or distress with an effect on daily life is shown.',
      },
      [fear, effect],
    )
  },
} as const satisfies Element

const common = {
  from: '2012-11-25',
  mode: 'either-way',
  maxima: [
    {
      until: '2017-04-02',
      words: 'Five years on indictment (offences before 3 April 2017); the general limit of the magistrates’ court summarily.',
      law: s4A_5Before2017,
    },
    {
      from: '2017-04-03',
      words: 'Ten years on indictment (offences from 3 April 2017); the general limit of the magistrates’ court summarily.',
      law: s4A_5,
    },
  ],
  timeLimit: 'none',
  alternatives: [
    { offence: 'PHA1997.s2A', how: 'verdictOnIndictment', law: s4A_7 },
    { offence: 'PHA1997.s2', how: 'verdictOnIndictment', law: s4A_7 },
    { offence: 'PHA1997.s2A', how: 'chargedSeparately', law: s4A_7 },
  ],
  defences: [
    { words: 'The course of conduct was pursued to prevent or detect crime.', law: s4A_4 },
    { words: 'It was pursued under an enactment or rule of law.', law: s4A_4 },
    {
      words:
        'It was reasonable for the protection of the suspect or another, or of property. There is no wider defence of reasonable conduct.',
      law: s4A_4,
    },
  ],
  whoCharges: alwaysCps,
  notes: [
    'One victim and one limb in each charge; where both limbs are in evidence, two charges.',
    'In a magistrates’ court section 2A has to be charged as well, within six months of the last incident.',
    'Section 4A is in Schedule 15 of the Criminal Justice Act 2003; sections 2 and 2A are not.',
  ],
  raisedBy: () => true,
} as const

export const aggravatedStalking = {
  ...common,
  id: 'PHA1997.s4A',
  title: 'Stalking involving fear of violence or serious alarm or distress',
  law: [s4A_1a, s4A_1bi, s4A_1bii, selectingTheCharge],
  elements: [courseOfConduct, harassment, actsAssociatedWithStalking, knowledge, eitherLimb],
  wording: 'Charged by its limb: see section 4A(1)(b)(i) and (ii).',
} as const satisfies WeighedOffence

export const stalkingWithFear = {
  ...common,
  id: 'PHA1997.s4A(1)(b)(i)',
  title: 'Stalking involving fear of violence',
  law: [s4A_1a, s4A_1bi, s4A_2],
  elements: [courseOfConduct, harassment, actsAssociatedWithStalking, knowledge, fearOnTwoOccasions, knowledgeOfFear],
  wording:
    'Between {d1} and {d2} your course of conduct amounted to stalking and caused {V} to fear, on at least two occasions, that violence would be used against {V}, when you knew or ought to have known that it would cause fear of violence on each occasion, in that you {acts}. Contrary to section 4A(1)(a)(b)(i) and (5) of the Protection from Harassment Act 1997.',
} as const satisfies WeighedOffence

export const stalkingWithSeriousDistress = {
  ...common,
  id: 'PHA1997.s4A(1)(b)(ii)',
  title: 'Stalking involving serious alarm or distress',
  law: [s4A_1a, s4A_1bii, s4A_3],
  elements: [
    courseOfConduct,
    harassment,
    actsAssociatedWithStalking,
    knowledge,
    seriousAlarmOrDistress,
    substantialAdverseEffect,
    knowledgeOfEffect,
  ],
  wording:
    'Between {d1} and {d2} your course of conduct amounted to stalking and caused {V} serious alarm or distress which had a substantial adverse effect on {V}’s usual day-to-day activities, when you knew or ought to have known that it would, in that you {acts}. Contrary to section 4A(1)(a)(b)(ii) and (5) of the Protection from Harassment Act 1997.',
} as const satisfies WeighedOffence
