import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { measure } from './measures.ts'

/** What the witness would have at court, or does not want, or does not mind. */
export const wishes: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'view',
    when: anyOf(
      new RegExp(
        String.raw`(?:['’]d (?:like|prefer)|\b(?:would (?:like|prefer|want)|wants?|wishes|prefers?|happy to|requests?|requested|asks? for|asked (?:for|about)|willing to|will give evidence|feels? (?:more )?comfortable|(?:has |have )?(?:chosen|chose|opted for|picked|settled on|could only (?:do it|manage|give evidence|speak))|needs? to be (?:shielded|screened|behind)|better|easier|asks can|(?:ok(?:ay)?|fine|all ?right|content|happy)\b[^.]{0,30}\b(?:if|provided|as long as|so long as)))\b[^.]{0,80}(?:${measure}|special measures|SMs?)`,
      ),
      new RegExp(
        String.raw`(?:${measure}|special measures)[^.]{0,40}\b(?:requested|wanted|preferred|please|asked for|would help|I would (?:really |quite |much )?(?:like|want|prefer))\b`,
      ),
      new RegExp(String.raw`^\W*\(?(?:${measure})\)?\W*$`),
    ),
    unless: anyOf(
      /^\W*no (?:special )?measures\b/,
      /\b(?:not|no|\w+n['’]t|declin\w+)\s+(?:want|wish|like|need|require|requested|wanted)(?! (?:him|her|them|the (?:suspect|defendant))\b)(?! to (?:have to )?(?:be|see|face|look|meet|bump|run))/,
      /\b(?:suspect|defendant|SUS|DEF)['’]s (?:mother|father|family|wife|partner)\b/,
      /^\W*(?:do|does|did|will|would|are|is|has|have) (?:you|s?he|they|IP|AP|the|any)\b.*\?$|\b(?:whether|if)\b.*\?$/,
    ),
  },
  {
    says: 'view',
    when: /\b(?:IP|AP|victim|complainant|s?he|Mrs?|Miss|Ms)\b[^.]{0,20}\b(?:does(?:n['’]t| not)|did(?:n['’]t| not)) (?:want|wish for) (?:any )?(?:special measures|SMs?)\b/i,
  },
  {
    says: 'view',
    when: new RegExp(
      String.raw`\b(?:IP|AP|V|victim|complainant|s?he|Mrs?|Miss|Ms)\b[^.]{0,20}\b(?:would(?:n['’]t| not)|does(?:n['’]t| not)|did(?:n['’]t| not)) (?:need|want)\b[^.]{0,20}(?:${measure})`,
      'i',
    ),
    unless: /\?$/,
  },
  {
    says: 'view',
    when: new RegExp(
      String.raw`\b(?:not (?:bothered|fussed|worried|concerned|keen)|does(?:n['’]t| not) mind|could(?:n['’]t| not) care less|easy either way|in two minds|undecided|unsure)\b[^.]{0,40}\b(?:${measure}|special measures|SMs?)`,
      'i',
    ),
    unless: /\?$/,
  },
]

/** A measure the witness asked after. */
export const questions: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'view',
    when: new RegExp(
      String.raw`\b(?:asked|asks?|asking) (?:me |us |OIC |the officer )?(?:if|whether|about|for|can)\b[^.]{0,60}(?:${measure})|\bcan I\b[^.]{0,60}(?:${measure})`,
      'i',
    ),
  },
]
