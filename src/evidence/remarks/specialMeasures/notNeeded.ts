import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'

/** That none is needed, or that nobody has asked yet. */
export const notNeeded: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'notNeeded',
    when: anyOf(
      /\b(?:not (?:required|needed|necessary|applicable|wanted|eligible)|n\/[ar]|none (?:required|needed|wanted)|no (?:special )?measures|no need)\b/,
      /\b(?:special measures|SMs?)\s*(?:[-–:]\s*)?(?:no|none|nil)\b|\b(?:special measures|SMs?)\s*[-–:?]\s*n(?![\w/'’])/,
      /^\W*(?:no|none|nil)\.?$/,
    ),
    unless:
      /\byes ?\/ ?no\b|\?$|\binterpreter\b[^.]{0,12}\bnot\b|\bnot (?:needed|required) if\b|\bmeasures (?:beyond|other than|apart from|except|save)\b/i,
  },
  {
    says: 'none',
    when: /\b(?:no MG ?2|MG ?2 (?:not|has not|hasn['’]t|outstanding|to follow|awaited|awaiting|-? ?no\b)|unknown|not (?:yet )?(?:been )?(?:asked|discussed|considered|assessed|known|received|submitted)|TBC|TBA|to be (?:assessed|discussed|considered|confirmed))\b/i,
    unless: /\?$/,
  },
]
