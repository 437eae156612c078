import type { Idea } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'

/** "SPOKE TO IP ONLY", "1640 Spoke with caller by phone": what the officer who keeps the log did. */
const officersOwn =
  /^\W*(?:\d{1,2}[:.]?\d\d\W+)?(?:have |was )?(?:spoken?|re-?contacted|telephoned|updated|called back|rang back|rung back) (?:to |with )?(?:the )?(?:ip|aggrieved|ap|inft|informant|caller|victim|complainant|witness|both|all)\b/i
/** Both sides did it, or she did it herself. */
const byBoth = /^\W*(?:both|each) (?:\w+ )?(?:have|had|has|of them|sides|parties|are|were|parents|neighbours|families)\b/i
/** Put up or changed for a reason that is no fear of his. */
const forTheHouse =
  /\b(?:insur(?:er|ers|ance)(?:['’]s?)?|landlord['’]s?|(?:for|at the request of|required by|advised by) the (?:agents?|buyers?|council|insurers?|sale|tenants?))\b/i
/** A line that begins in the middle of its sentence, whose doer stands on the line before. */
const midway = /^\W*\p{Ll}/u

/** Whether a sentence tells what the police, both sides or somebody without a name in it did, and so not what the suspect did or what became of the victim. */
export function byOtherHands(idea: Idea, { passage: { text, voice }, words }: Sentence): boolean {
  switch (idea) {
    case 'contacting':
    case 'loitering':
      return voice === 'police' && officersOwn.test(text)
    case 'thirdPartyContact':
    case 'vexatiousComplaint':
      return byBoth.test(text)
    case 'dayToDayEffect':
      return forTheHouse.test(text) || (voice === 'police' && midway.test(text) && !words.some(({ who }) => who === 'V' || who === 'O'))
    default:
      return false
  }
}
