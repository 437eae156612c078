import { s1_1, s1_3, s2 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { courseOfConduct } from '../elements/courseOfConduct.ts'
import { harassment as harassmentElement } from '../elements/harassment.ts'
import { knowledge } from '../elements/knowledge.ts'
import type { WeighedOffence } from '../offence.ts'
import { alwaysCps } from './whoCharges.ts'

export const harassment = {
  id: 'PHA1997.s2',
  title: 'Harassment',
  law: [s2, s1_1],
  from: '1997-06-16',
  elements: [courseOfConduct, harassmentElement, knowledge],
  mode: 'summary-only',
  maxima: [{ words: 'Six months, or a fine without limit, or both.', law: s2 }],
  timeLimit: 'sixMonths',
  alternatives: [],
  defences: [
    { words: 'The course of conduct was pursued to prevent or detect crime.', law: s1_3 },
    { words: 'It was pursued under an enactment or rule of law, or a condition or requirement under one.', law: s1_3 },
    { words: 'In the particular circumstances it was reasonable. The suspect has to show it.', law: s1_3 },
  ],
  whoCharges: alwaysCps,
  wording:
    'Between {d1} and {d2} at {place} pursued a course of conduct which amounted to harassment of {V} and which you knew or ought to have known amounted to harassment of {V}, in that you {acts}. Contrary to section 2(1) and (2) of the Protection from Harassment Act 1997.',
  notes: [
    'It carries the same maximum as stalking under section 2A: that is no reason to choose it.',
    'Fear, and effect on daily life, need not be proved.',
    'One victim in each charge, unless a close-knit group is named.',
  ],
  raisedBy: () => true,
} as const satisfies WeighedOffence
