import { perverting, s51 } from '../authorities/publicJustice.ts'
import type { Offence } from '../offence.ts'
import { alwaysCpsForItsGravity } from './whoCharges.ts'

export const witnessIntimidation = {
  id: 'CJPOA1994.s51',
  title: 'Intimidating, or retaliating against, a witness',
  law: [s51],
  from: undefined,
  elements: [
    {
      id: 'act',
      title: 'An act that intimidates, and is meant to; or harm, or a threat of it, in retaliation',
      evidence: 'What was done or said.',
      law: [s51],
    },
    {
      id: 'knowledge',
      title: 'Knowing or believing the person to be assisting an investigation or to be a witness',
      evidence: 'Interview, bail or charge before the act.',
      law: [s51],
    },
    {
      id: 'intention',
      title: 'Intending to obstruct, pervert or interfere with justice, or because of past help',
      evidence: 'Presumed once the act and the knowledge are proved.',
      law: [s51],
    },
  ],
  mode: 'either-way',
  maxima: [{ words: 'Five years on indictment; the general limit of the magistrates’ court summarily.', law: s51 }],
  timeLimit: 'none',
  alternatives: [],
  defences: [],
  whoCharges: alwaysCpsForItsGravity,
  wording:
    'On {date} did an act, namely {act}, which intimidated and was intended to intimidate {V}, knowing or believing {V} to be {assisting in the investigation of an offence or a witness}, intending thereby to cause the course of justice to be obstructed, perverted or interfered with. Contrary to section 51(1) of the Criminal Justice and Public Order Act 1994.',
} as const satisfies Offence

export const pervertingTheCourseOfJustice = {
  id: 'CL.perverting',
  title: 'Perverting the course of justice',
  law: [perverting],
  from: undefined,
  elements: [
    {
      id: 'act',
      title: 'An act with a tendency to pervert the course of justice',
      evidence: 'A forged letter, pressure to withdraw, false evidence.',
      law: [perverting],
    },
    {
      id: 'intention',
      title: 'Done with that intention',
      evidence: 'Who made it, on what device, how it was delivered.',
      law: [perverting],
    },
  ],
  mode: 'indictable-only',
  maxima: [{ words: 'Life.', law: perverting }],
  timeLimit: 'none',
  alternatives: [],
  defences: [],
  whoCharges: alwaysCpsForItsGravity,
  wording:
    'Between {d1} and {d2}, with intent to pervert the course of public justice, did {act}, which had a tendency to do so. Contrary to common law.',
} as const satisfies Offence
