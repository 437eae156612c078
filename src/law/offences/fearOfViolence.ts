import { s4_1, s4_2, s4_3, s4_4, s4_4Before2017, s4_5 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { courseOfConduct } from '../elements/courseOfConduct.ts'
import { fearOnTwoOccasions, knowledgeOfFear } from '../elements/fearOfViolence.ts'
import { harassment } from '../elements/harassment.ts'
import type { WeighedOffence } from '../offence.ts'
import { alwaysCps } from './whoCharges.ts'

export const fearOfViolence = {
  id: 'PHA1997.s4',
  title: 'Putting in fear of violence',
  law: [s4_1, s4_2],
  from: '1997-06-16',
  elements: [courseOfConduct, harassment, fearOnTwoOccasions, knowledgeOfFear],
  mode: 'either-way',
  maxima: [
    {
      until: '2017-04-02',
      words: 'Five years on indictment (offences before 3 April 2017); the general limit of the magistrates’ court summarily.',
      law: s4_4Before2017,
    },
    {
      from: '2017-04-03',
      words: 'Ten years on indictment (offences from 3 April 2017); the general limit of the magistrates’ court summarily.',
      law: s4_4,
    },
  ],
  timeLimit: 'none',
  alternatives: [
    { offence: 'PHA1997.s2A', how: 'verdictOnIndictment', law: s4_5 },
    { offence: 'PHA1997.s2', how: 'verdictOnIndictment', law: s4_5 },
  ],
  defences: [
    { words: 'The course of conduct was pursued to prevent or detect crime.', law: s4_3 },
    { words: 'It was pursued under an enactment or rule of law.', law: s4_3 },
    {
      words:
        'It was reasonable for the protection of the suspect or another, or of property. There is no wider defence of reasonable conduct.',
      law: s4_3,
    },
  ],
  whoCharges: alwaysCps,
  wording:
    'Between {d1} and {d2} pursued a course of conduct which caused {V} to fear, on at least two occasions, that violence would be used against {V}, when you knew or ought to have known that it would cause that fear on each occasion, in that you {acts}. Contrary to section 4(1) and (4) of the Protection from Harassment Act 1997.',
  notes: [
    'Where there are acts associated with stalking, section 4A(1)(b)(i) is the charge.',
    'The courts also require harassment to be proved (Curtis, Haque).',
  ],
  raisedBy: () => true,
} as const satisfies WeighedOffence
