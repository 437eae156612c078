import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { measure } from './measures.ts'

/** The witness was asked. */
export const consulted = anyOf(
  /discussed|explored|after discussion|discussion (?:held|with|took place)|asked|consulted|spoken? to|spoke to|explained|offered/,
  /considered with|views? (?:sought|obtained)|talked (?:through|about)|been through|went through|gone through|seen \d/,
).source
/** What came of it. */
export const outcome = anyOf(
  /no (?:special )?measures (?:required|needed|wanted)|choice|not (?:required|needed|wanted|want|wish|necessary)/,
  /does(?:n['’]t| not) (?:want|wish|need|require)|did(?:n['’]t| not) (?:want|wish|need)|declin\w+|no need/,
  /(?:happy|fine|ok(?:ay)?|content|all ?right) without|happy to|laughed|said no|would (?:like|prefer|want)/,
  /['’]d (?:like|prefer|want)|wants?|wishes|requests?|requested|asks for|prefers?|preferred|chosen|chooses|chose|agrees?|opted/,
  /will give evidence|none (?:required|wanted|needed)|not asked for|(?:requires|wants|needs) (?:none|nothing)/,
  /would(?:n['’]t| not) (?:need|want|require)|content to|required|eligible|application/,
).source

/** That the witness was asked and what came of it, in one sentence or two. */
export const assessed: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'assessed',
    when: new RegExp(String.raw`\b(?:${consulted})\b[^.]{0,120}\b(?:${outcome})|\b(?:${outcome})\b[^.]{0,120}\b(?:${consulted})\b`, 'i'),
    unless:
      /\b(?:not|never|\w+n['’]t|yet to be|to be|will be|not yet) (?:been )?(?:discussed|asked|consulted|spoken|explained|offered|assessed)\b|\?$/i,
  },
  {
    says: 'assessed',
    when: new RegExp(String.raw`\b(?:${outcome}|want (?:any|them|one)|happy|content)\b`, 'i'),
    after: new RegExp(
      String.raw`\b(?:special measures?|SMs?|MG ?2|${measure})\b[^.]{0,60}\b(?:${consulted})\b(?! with (?:the )?(?:OIC|supervisor|sgt))[^.]{0,60}\.\s*$`,
      'i',
    ),
    unless: /\bto be (?:asked|discussed)\b|\?$/i,
  },
  {
    says: 'assessed',
    when: new RegExp(String.raw`\b(?:${outcome}|want (?:any|them|one)|happy|content)\b`, 'i'),
    after: new RegExp(
      String.raw`\b(?:${consulted})\b(?! with (?:the )?(?:OIC|supervisor|sgt))[^.]{0,30}\b(?:special measures?|SMs?|MG ?2|${measure})\b[^.]{0,60}\.\s*$`,
      'i',
    ),
    unless: /\bto be (?:asked|discussed)\b|\?$/i,
  },
  {
    says: 'assessed',
    when: new RegExp(String.raw`\b(?:${outcome})\b`, 'i'),
    after: new RegExp(String.raw`^\W*(?:\w+ ){0,3}(?:${consulted})\b[^.]{0,60}\.(?:[^.]{0,80}\.)?\s*$`, 'i'),
    label: /\b(?:special meas\w*|S\/M\w*|SMs?|MG ?2)\b/i,
    unless: /\bto be (?:asked|discussed)\b|\?$/i,
  },
  {
    says: 'assessed',
    when: /\bassessed as (?:eligible|vulnerable|intimidated)|\beligible (?:under |for |as )?(?:s(?:ection)?\.? ?1[67]\b|special measures)/i,
    after: new RegExp(
      String.raw`\b(?:wishes|wants?|would (?:like|prefer)|prefers?|does(?:n['’]t| not) (?:want|wish)|views?)\b[^.]{0,80}\b(?:${measure}|see (?:him|her))`,
      'i',
    ),
    unless: /\b(?:not|never|\w+n['’]t|yet to be|to be|will be) (?:been )?(?:assessed|eligible)\b|\?$/i,
  },
  {
    says: 'assessed',
    when: /\bMG ?2\b[^.]{0,60}\bviews? (?:are |is |were )?recorded\b/i,
    unless: /\b(?:not|no|to be|will be)\b[^.]{0,15}\brecorded\b|\?$/i,
  },
]
