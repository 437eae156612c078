import type { Rule } from '../topicReader.ts'
import { measure } from './measures.ts'

const notMeant = /\b(?:no|not|\w+n['’]t)\b|\byes ?\/ ?no\b|\?$|:\s*(?:nil|none|n\/a)\W*$/i

/** A measure that was thought of or only named. */
export const mentioned: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'mentioned',
    when: new RegExp(String.raw`^\W*(?:possibl[ey]|poss|perhaps|maybe)\W{1,3}(?:\w+ )?(?:${measure})`, 'i'),
  },
  {
    says: 'mentioned',
    when: new RegExp(String.raw`\bconsider(?:ation)?\b[^.]{0,20}\b(?:${measure})(?!\w)|\bcan(?:not|['’]t) be in the same room\b`, 'i'),
  },
  {
    says: 'mentioned',
    when: new RegExp(String.raw`\b(?:special measures?|SMs?)\W{1,4}(?:yes\W{1,4})?(?:${measure})`, 'i'),
    unless: notMeant,
  },
  {
    says: 'mentioned',
    when: new RegExp(String.raw`\b(?:${measure})(?!\w)`, 'i'),
    unless: notMeant,
    label: /\b(?:special meas\w*|S\/M\w*|SMs?|MG ?2)\b/i,
  },
  {
    says: 'mentioned',
    when: /\b(?:mentioned|considered|(?:may|could) (?:be )?(?:need|want|require|benefit)\w*|might|possibly|likely|raised)\b/i,
    unless:
      /\b(?:not|\w+n['’]t|never|to be|will be) (?:been )?(?:mentioned|considered|raised)\b|\b(?:no[- ]?one|nobody) (?:has|had)\b|\?$/i,
  },
]
