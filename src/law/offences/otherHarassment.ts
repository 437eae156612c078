import { dunn, dziurzynski, williams } from '../authorities/courseOfConductCases.ts'
import { s42A } from '../authorities/criminalJusticeAndPoliceAct2001.ts'
import { s1_1A, s1_3, s2, s7_3b } from '../authorities/protectionFromHarassmentAct1997.ts'
import type { Offence } from '../offence.ts'
import { alwaysCps } from './whoCharges.ts'

export const collectiveHarassment = {
  id: 'PHA1997.s1(1A)',
  title: 'Harassment of two or more persons',
  law: [s1_1A, s7_3b, s2, dziurzynski, williams, dunn],
  from: undefined,
  elements: [
    {
      id: 'twoOrMore',
      title: 'A course of conduct towards two or more persons, at least once each',
      evidence: 'A statement from each of them.',
      law: [s7_3b],
    },
    {
      id: 'harassment',
      title: 'It amounted to harassment, and the suspect knew or ought to have known',
      evidence: 'How each was affected.',
      law: [s1_1A],
    },
    {
      id: 'persuade',
      title: 'It was meant to persuade someone not to do a lawful thing or to do a thing not required',
      evidence: 'What was demanded, and of whom.',
      law: [s1_1A],
    },
  ],
  mode: 'summary-only',
  maxima: [{ words: 'Six months, or a fine without limit, or both.', law: s2 }],
  timeLimit: 'sixMonths',
  alternatives: [],
  defences: [{ words: 'Those of section 1(3).', law: s1_3 }],
  whoCharges: alwaysCps,
  wording:
    'Between {d1} and {d2} pursued a course of conduct which involved harassment of two or more persons, namely {names}, intending to persuade {person} to {act}, in that you {acts}. Contrary to sections 1(1A) and 2 of the Protection from Harassment Act 1997.',
} as const satisfies Offence

export const harassmentInTheHome = {
  id: 'CJPA2001.s42A',
  title: 'Harassment of a person in his or her home',
  law: [s42A],
  from: undefined,
  elements: [
    { id: 'presence', title: 'The suspect was outside or near a dwelling', evidence: 'Who saw it, and where.', law: [s42A] },
    {
      id: 'purpose',
      title: 'To persuade the resident or another to do, or not do, something',
      evidence: 'What was said or shown.',
      law: [s42A],
    },
    {
      id: 'effect',
      title: 'It harassed, alarmed or distressed, or was likely to, and was meant to or ought to have been known to',
      evidence: 'The resident’s statement.',
      law: [s42A],
    },
  ],
  mode: 'summary-only',
  maxima: [{ words: 'Six months, or a level 4 fine, or both.', law: s42A }],
  timeLimit: 'sixMonths',
  alternatives: [],
  defences: [],
  whoCharges: alwaysCps,
  wording:
    'On {date} were present outside or in the vicinity of {place}, used as a dwelling, for the purpose of {purpose}, intending to cause or knowing that your presence was likely to cause harassment, alarm or distress to {V}. Contrary to section 42A of the Criminal Justice and Police Act 2001.',
  notes: ['One occasion is enough: no course of conduct is needed.'],
} as const satisfies Offence
