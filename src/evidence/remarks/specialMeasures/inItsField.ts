import type { Rule } from '../topicReader.ts'
import { consulted, outcome } from './assessed.ts'
import { itsField, measure } from './measures.ts'

/** What is told under the label for special measures and would say nothing elsewhere. */
export const inItsField: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'assessed',
    label: new RegExp(String.raw`\b(?:special meas\w*|S\/M\w*|SMs?)\b.*\b(?:${consulted})\b`, 'i'),
    when: new RegExp(String.raw`\b(?:${outcome}|content|happy)\b`, 'i'),
    unless: /\bto be (?:asked|discussed)\b|\?$/i,
  },
  {
    says: 'view',
    label: itsField,
    when: new RegExp(String.raw`\b(?:says|said|wants|asks?|chose|chosen)\W{1,3}(?:\w+ )?(?:${measure})`, 'i'),
    unless: /\b(?:no|not|\w+n['’]t) (?:want|need|wish)|\?$/i,
  },
  {
    says: 'mentioned',
    label: itsField,
    when: /\b(?:nervous|anxious|scared|frightened|worried|afraid|terrified|dreading) (?:of|about|at)\b[^.]{0,20}\b(?:court|giving evidence|trial)\b|\binterpreter\b/i,
    unless: /\b(?:not|\w+n['’]t) (?:\w+ )?(?:nervous|anxious|scared|frightened|worried|afraid)\b|\bno interpreter\b|\?$/i,
  },
]
