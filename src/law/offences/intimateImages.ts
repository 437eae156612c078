import { s33, s66B } from '../authorities/intimateImageOffences.ts'
import { s127_1 } from '../authorities/magistratesCourtsAct1980.ts'
import type { Offence } from '../offence.ts'
import { cpsWithStalking } from './whoCharges.ts'

// Question for a lawyer: did the Crime and Policing Act 2026 lengthen the six months for sharing an intimate image (section 66B(1))? Not established.
export const sharingIntimateImages = {
  id: 'SOA2003.s66B',
  title: 'Sharing, or threatening to share, intimate images',
  law: [s66B],
  from: '2024-01-31',
  elements: [
    {
      id: 'image',
      title: 'An image that shows, or appears to show, the person in an intimate state',
      evidence: 'The image or a description of it.',
      law: [s66B],
    },
    { id: 'shared', title: 'The suspect shared it, or threatened to', evidence: 'How, when, and from which account.', law: [s66B] },
    { id: 'consent', title: 'Without consent or a reasonable belief in it', evidence: 'The victim’s statement.', law: [s66B] },
    {
      id: 'purpose',
      title: 'For the graver forms: intent to cause alarm, distress or humiliation, sexual gratification, or a threat meant to be feared',
      evidence: 'What was said with it.',
      law: [s66B],
    },
  ],
  mode: 'either-way',
  maxima: [
    {
      words: 'Sharing alone (1): six months. With intent, for gratification, or by threat (2) to (4): two years on indictment.',
      law: s66B,
    },
  ],
  timeLimit: 'none',
  alternatives: [],
  defences: [{ words: 'Reasonable excuse, for sharing alone; exemptions for public places, medical care and family images.', law: s66B }],
  whoCharges: cpsWithStalking,
  wording:
    'On {date} intentionally {shared or threatened to share} a photograph or film which shows, or appears to show, {V} in an intimate state, {without consent and with the intention of causing alarm, distress or humiliation}. Contrary to section 66B of the Sexual Offences Act 2003.',
  notes: [`Sharing alone (subsection (1)) is summary only: ${s127_1.words}`, 'Made-up images are covered.'],
} as const satisfies Offence

export const disclosingPrivateSexualImages = {
  id: 'CJCA2015.s33',
  title: 'Disclosing, or threatening to disclose, private sexual images (conduct before 31 January 2024)',
  law: [s33],
  from: '2015-04-13',
  until: '2024-01-30',
  elements: [
    { id: 'image', title: 'A private and sexual photograph or film', evidence: 'The image or a description of it.', law: [s33] },
    { id: 'disclosed', title: 'It was disclosed, or that was threatened, without consent', evidence: 'To whom, when and how.', law: [s33] },
    { id: 'purpose', title: 'To cause the person distress', evidence: 'What was said with it.', law: [s33] },
  ],
  mode: 'either-way',
  maxima: [{ words: 'Two years on indictment; the general limit of the magistrates’ court summarily.', law: s33 }],
  timeLimit: 'none',
  alternatives: [],
  defences: [
    {
      words: 'Necessary to prevent, detect or investigate crime; journalism in the public interest; disclosed before for reward.',
      law: s33,
    },
  ],
  whoCharges: cpsWithStalking,
  wording:
    'On {date} {disclosed or threatened to disclose} a private sexual photograph or film of {V} without consent and with the intention of causing distress. Contrary to section 33 of the Criminal Justice and Courts Act 2015.',
} as const satisfies Offence
