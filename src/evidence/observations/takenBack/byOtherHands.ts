import type { Idea } from '#case/vocabulary'
import type { Sentence } from '../../grammar/mentions.ts'

/** "SPOKE TO IP ONLY", "1640 Spoke with caller by phone": what the officer who keeps the log did. */
const officersOwn =
  /^\W*(?:\d{1,2}[:.]?\d\d\W+)?(?:have |was )?(?:spoken?|re-?contacted|telephoned|updated|called back|rang back|rung back) (?:to |with )?(?:the )?(?:ip|aggrieved|ap|inft|informant|caller|victim|complainant|witness|both|all)\b/i
/** Both sides did it, or she did it herself. */
const byBoth = /^\W*(?:both|each) (?:\w+ )?(?:have|had|has|of them|sides|parties|are|were|parents|neighbours|families)\b/i
/** Put up or changed for a reason that is no fear of his. */
const forTheHouse =
  /\b(?:insur(?:er|ers|ance)(?:['’]s?)?|landlord['’]s?|(?:for|at the request of|required by|advised by) the (?:agents?|buyers?|council|insurers?|sale|tenants?))\b/i
/** An apology handed on by an office, a club or a go-between with leave of who receives it. */
const apologyPassed =
  /\b(?:letter|note|card|words?) of apology\b|\bapolog(?:y|ised)\b[^.;]{0,50}\b(?:through|via|by way of) (?:the|their|his|her|our|an?) \p{L}+/iu
const handedOn =
  /\b(?:pass|forward|hand|sent on|given to me)\w*\b[^.;]{0,60}\b(?:agree\w*|willing|wanted|through|via|office|FA|league|solicitors?|committee|mediator|union|school|club)\b|\b(?:FA|league|committee|union|school|club|solicitors?|mediator|office)\b[^.;]{0,20}\b(?:passed|forwarded|handed|gave|read)\b|\b(?:with|by) (?:his|her|my|their) (?:agreement|consent|leave)\b/i
const asked =
  /\basked (?:them|the \p{L}+|him|her) (?:first )?(?:if|whether) (?:I|we|IP|s?he) (?:would|was|were|wanted|minded)\b[^.;]{0,30}\b(?:willing|receive|accept|have|like|read|mind)\b/iu
/** "Nobody is to contact the ref": said to keep others off. */
const keepsOff =
  /\b(?:nobody|no ?one|none of you|not one of you|don['’]t any of you)\b[^.;]{0,15}\b(?:contact|go near|message|ring|bother|slag|post|say)\b/i
/** "I was told by a man in Leeds once that he'd kill me": what was done to the suspect, who tells it. */
const doneToHim =
  /^\W*(?:I was|I['’]ve been|I have been|I once was|I got) (?:\p{L}+ )?(?:told|threatened|hit|punched|stabbed|attacked|chased|assaulted|followed)\b/iu
/** What strangers write under an article. */
const underArticle =
  /\banonymous comment|\bcomment(?:s|er|ers)? (?:was |were |posted |left )*(?:under|beneath|below) (?:the|an|his|her|its?) (?:article|story|report|piece)\b|\b(?:the|that|a) comment about\b[^.;]{0,60}\bI know (?:now )?who (?:that|it) was\b/i
const harms: readonly Idea[] = ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat']
/** A line that begins in the middle of its sentence, whose doer stands on the line before. */
const midway = /^\W*\p{Ll}/u

const isApologyPassed = (text: string): boolean => (apologyPassed.test(text) && handedOn.test(text)) || asked.test(text)
/** "He e-mailed Tracy as she does the books": why, and not as whom. */
const becauseShe = /\bas (?:she|he|they|it) (?:do|does|did|is|was|had|has|runs?|keeps?|handles?|deals?|looks?|usually|always)\b/i
const ownAccount =
  /\b(?:from|on|using) (?:his|her) (?:own |usual )?(?:work|own|usual|personal|council|college|company)\b[^.;]{0,10}\b(?:account|address|e-?mail|phone)\b/i
const feigned = /\b(?:fake|false|pretend\w*|pos(?:ed|ing)|alias|made.up|bogus|as if|name of|call(?:ed|ing) (?:him|her)self)\b/i
/** An officer's advice to go by the procedure is no word that he does. */
const toldToUse =
  /^\W*use (?:the|its|their|our) (?:\p{L}+ )?(?:complaints? )?(?:procedure|process|channels?)\b|\b(?:advi[sc]\w+|told|asked|warned|instructed|directed|reminded)\b[^.;]{0,140}\b(?:use|go through|follow|keep to|stick to) (?:the|its|their|our)\b[^.;]{0,25}\b(?:complaints? (?:procedure|process)|proper channels?|procedure)\b/iu

/** What an office could put down to nobody. */
const unlinked =
  /\b(?:no (?:known |named )?suspects?|no lines of enq\w*|(?:un|not )linked|nothing to link|(?:offenders?|suspects?) (?:not known|unknown|not identified)|unknown (?:offenders?|suspects?)|youths? (?:arrested|charged|responsible|seen|admitted))\b/i

/** "Asked why he rang her mother": what the officer put to him. */
const askedOfHim = /^\W*asked (?:does|did|do|is|was|has|had|if|whether|about|why|what|how|where|when|who)\b/i

/** Whether a sentence tells what the police, both sides or somebody without a name in it did, and so not what the suspect did or what became of the victim. */
export function byOtherHands(idea: Idea, { passage: { text, voice }, words }: Sentence): boolean {
  if (voice === 'suspect' && harms.includes(idea) && doneToHim.test(text)) return true
  switch (idea) {
    case 'threatOfViolence':
    case 'threatToKill':
      return underArticle.test(text)
    case 'publishing':
      return keepsOff.test(text)
    case 'contacting':
      return (voice === 'police' && officersOwn.test(text)) || keepsOff.test(text) || isApologyPassed(text)
    case 'loitering':
      return voice === 'police' && officersOwn.test(text)
    case 'thirdPartyContact':
      return byBoth.test(text) || keepsOff.test(text) || isApologyPassed(text) || (voice === 'police' && askedOfHim.test(text))
    case 'vexatiousComplaint':
      return byBoth.test(text)
    case 'falseIdentity':
      return (
        becauseShe.test(text) ||
        (ownAccount.test(text) && !feigned.test(text)) ||
        /^\W*that(?:['’]s| has| had)? turned out to be (?:the|a|his|her) \p{L}+ (?:at|from|next|who)\b/iu.test(text)
      )
    case 'disputeContext':
    case 'lawfulPurpose':
      return toldToUse.test(text)
    case 'interferingWithProperty':
      return voice === 'police' && unlinked.test(text)
    case 'dayToDayEffect':
      return forTheHouse.test(text) || (voice === 'police' && midway.test(text) && !words.some(({ who }) => who === 'V' || who === 'O'))
    default:
      return false
  }
}
