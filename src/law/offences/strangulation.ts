import { s75A } from '../authorities/seriousCrimeAct2015.ts'
import type { Offence } from '../offence.ts'
import { alwaysCpsForItsGravity } from './whoCharges.ts'

export const strangulation = {
  id: 'SCA2015.s75A',
  title: 'Strangulation or suffocation',
  law: [s75A],
  from: '2022-06-07',
  elements: [
    {
      id: 'act',
      title: 'Intentional strangulation, or another battery that affected the ability to breathe',
      evidence: 'The victim’s account; marks, voice, swallowing; medical evidence.',
      law: [s75A],
    },
    {
      id: 'intention',
      title: 'Intent or, for suffocation, intent or recklessness as to breathing',
      evidence: 'How it was done and for how long.',
      law: [s75A],
    },
  ],
  mode: 'either-way',
  maxima: [{ words: 'Five years on indictment; the general limit of the magistrates’ court summarily.', law: s75A }],
  timeLimit: 'none',
  alternatives: [],
  defences: [{ words: 'Consent, where no serious harm was meant or risked.', law: s75A }],
  whoCharges: alwaysCpsForItsGravity,
  wording: 'On {date} at {place} intentionally strangled {V}. Contrary to section 75A(1)(a) and (5) of the Serious Crime Act 2015.',
} as const satisfies Offence
