import { s1_3, s2A_1, s2A_2, s2A_3, s2A_4, s2A_6 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { actsAssociatedWithStalking } from '../elements/actsAssociatedWithStalking.ts'
import { courseOfConduct } from '../elements/courseOfConduct.ts'
import { harassment } from '../elements/harassment.ts'
import { knowledge } from '../elements/knowledge.ts'
import type { WeighedOffence } from '../offence.ts'
import { alwaysCps } from './whoCharges.ts'

export const stalking = {
  id: 'PHA1997.s2A',
  title: 'Stalking',
  law: [s2A_1, s2A_2, s2A_3, s2A_6],
  from: '2012-11-25',
  elements: [courseOfConduct, harassment, actsAssociatedWithStalking, knowledge],
  mode: 'summary-only',
  maxima: [{ words: 'Six months (the Act’s 51 weeks are not in force), or a fine without limit, or both.', law: s2A_4 }],
  timeLimit: 'sixMonths',
  alternatives: [],
  defences: [
    { words: 'The course of conduct was pursued to prevent or detect crime.', law: s1_3 },
    { words: 'It was pursued under an enactment or rule of law, or a condition or requirement under one.', law: s1_3 },
    { words: 'In the particular circumstances it was reasonable. The suspect has to show it.', law: s1_3 },
  ],
  whoCharges: alwaysCps,
  wording:
    'Between {d1} and {d2} at {place} pursued a course of conduct which amounted to the stalking of {V} and which you knew or ought to have known amounted to harassment of {V}, in that you {acts}. Contrary to section 2A(1) and (4) of the Protection from Harassment Act 1997.',
  notes: [
    'Fixation and obsession need not be proved, and no threat is needed.',
    'Where section 4A is charged and summary trial is likely, this has to be charged as well, within six months of the last incident: a magistrates’ court cannot convict of it as an alternative.',
  ],
  raisedBy: () => true,
} as const satisfies WeighedOffence
