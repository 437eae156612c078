import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { anotherWas, byAnother, noAnswer, notAsked, refusedSomethingNamed, takenBack } from './notDeclined.ts'

const one = String.raw`(?:(?:a|an|any|the|this|that|her|his|my|VPS|V\.P\.S|it|one)\b)`

/** It is the victim who answers, and she does not take it back. */
const herLastWord = { notAfter: byAnother, notBefore: takenBack }

/** How a statement is declined, in all the words for it; what was refused for the day, by another or of something else is not. */
export const declined: readonly Rule<'vps'>[] = [
  {
    says: 'declined',
    when: /\b(?:replied|said|answered|told \w+)(?: that)? (?:s?he|they|I) (?:did|does|do|would)(?: not|n['’]t)\b(?= *[.,;]| *$)|\basked\b[^.]{0,60}\s[-–]\s*no\b\W*$|\boffered\b\W{1,4}(?:\d[\d/.]*\W{1,3})?no\b|\b(?:declin(?:e[ds]?|ing)|refus(?:e[ds]?|al)|turned (?:it|this|one) down|would rather not|speaks? for itself|(?:was|is|['’]s|saw|sees?) no point|(?:do|does|did)(?:n['’]t| not) (?:think|feel|consider|believe) (?:it|one|this|that)(?:['’]s| is| was| to be| would be)? (?:be )?(?:appropriate|necessary|needed|right|relevant|helpful|useful|worth|proper|for (?:her|him|them))\b|(?:not|n['’]t) see (?:the|any) point|(?:would|will|['’]d|prefers? to) leave (?:it|that)\b|does(?:n['’]t| not) fancy|nothing (?:more |else )?to add|wants? nothing (?:added|more|else)|(?:happy|content) (?:with|to leave it (?:at|with)) (?:her|his|their|the) (?:MG ?11|statement|account)|turned (?:it |this |one |the offer )?down|['’]d rather not|prefers? not|not (?:so )?keen|not interested|(?:chosen|chose|elected|opted) not to|(?:not|isn['’]t) for (?:her|him|them|me)\b|(?:did|does|do|has)(?:n['’]t| not) (?:take|taken) (?:it |this |one )?up|not (?:been )?taken up|no thank(?:s| you)|it(?:['’]s| is| was) a no\b|told (?:us|me|officers?|police) no\b|(?:can(?:['’]t|not)|could(?:n['’]t| not)) face\b|sa(?:id|ys) no\b|does(?:n['’]t| not) (?:want|wish)|did(?:n['’]t| not) (?:want|wish)|do(?:n['’]t| not) (?:want|wish)|not (?:want(?:ed|ing)|wish(?:ed|ing)?)\b|no wish to)/i,
    unless: anyOf(noAnswer, refusedSomethingNamed),
    ...herLastWord,
  },
  {
    // Other words for saying no: passed it up, knocked it back, sooner not, opted out.
    says: 'declined',
    when: /\b(?:pass(?:ed|es|ing)? (?:it |this |that |one |the (?:offer|chance|opportunity) )?up|passed on (?:it|this|that|one|the offer)(?![^.]{0,10} to\b)|knock(?:ed|s) (?:it|this|that|one|the (?:idea|offer)|me|us) back|waiv(?:ed|es|ing)\b|opt(?:ed|s|ing) out|opting not|decid(?:ed|es) (?:against|not to)|['’]?(?:d|would|said) sooner not|not (?:be )?willing|unwilling|(?:has|had|have|having|of|with) no (?:interest|desire|intention)|uninterested|hand(?:ed|s) (?:it|the (?:form|sheet|leaflet)) (?:straight )?back|(?:does|do|did)(?:n['’]t| not) (?:feel (?:the|a|any) need|need (?:one|to make|to give|a VPS)|care (?:to|for))|sees? no (?:need|benefit|value|use|reason)|not (?:something|a thing) (?:s?he|they|I)(?:['’]d| would)?\b[^.]{0,12}\b(?:want|wish|like|do)|shook (?:her|his|their) head|not (?:required|wanted|needed|desired) by (?:the )?(?:IP|AP|vic\w*|her|him|them|complainant)|(?:against (?:making|giving|doing|having)|not to (?:make|give|do|have|complete|provide)) (?:a|an|one|it|any|the|VPS)\b|(?:did|does|do|has|have)(?:n['’]t| not) (?:wish(?:ed)? to )?(?:accept|exercis|avail|bother|require)\w*|(?:s?he|IP|they) (?:has |have |had )?passed(?=\W*$|[.,;])|nothing (?:s?he|they|I)(?:['’]d| would)? (?:want|wish|like|need)\w* to (?:put|add|say|write)|(?:everything|all)(?:['’]s| is)? (?:already )?(?:there )?in (?:her|his|their|my|the) (?:MG ?11|statement)|(?:stand|speak)s? on its own|let (?:her|his|their|the) (?:evidence|statement|MG ?11|account) (?:stand|speak|do)|['’]ll leave (?:it|that)(?! (?:with|to|for|a)\b))/i,
    unless: noAnswer,
    ...herLastWord,
  },
  {
    // "Won't do VPS", "I won't be doing one", "is not making one": what she will not do is this.
    says: 'declined',
    when: new RegExp(
      String.raw`\b(?:wo(?:n['’]t)|will not|is(?:n['’]t| not)|am not|['’](?:m|s|re) not|not going to|would(?:n['’]t| not)|not (?:prepared|minded|inclined|about) to|no,? (?:s?he|they|I) (?:will|would)(?:n['’]t| not))(?: be)? (?:going to )?(?:do|doing|mak(?:e|ing)|giv(?:e|ing)|complet(?:e|ing)|provid(?:e|ing)|supply(?:ing)?|submit(?:ting)?|need(?:ing)?|hav(?:e|ing)|writ(?:e|ing)|want(?:ing)?) ${one}`,
      'i',
    ),
    unless: anyOf(noAnswer, /\b(?:OIC|officer|force|we)\b[^.]{0,12}\b(?:wo|will|is|would)(?:n['’]t| not)\b|\bif\b[^.]{0,40}$/),
    ...herLastWord,
  },
  {
    // What she thinks of it: "I don't think I'm going to bother", "does not feel she needs to".
    says: 'declined',
    when: /\b(?:do|does|did)(?:n['’]t| not) (?:think|feel|believe) (?:that )?(?:s?he|they|I|IP)(?:['’](?:m|s|re|ll|d)| am| is| are| will| would)? ?(?:going to |really |even )?(?:need|want|wish|bother|do|make|will|be (?:doing|making))|\b(?:not|n['’]t) (?:going to bother|be bothered|bothered (?:about|with|to)|bothered(?=\W*$|[.,;])|fussed)\b/i,
    unless: noAnswer,
    ...herLastWord,
  },
  {
    // The answer told: "told him no", "answer was no", "a firm no", "said no to it", "offered, n".
    says: 'declined',
    when: /\b(?:told|gave) (?:him|her|me|them|us|officers?|OIC|police|(?:PC|DC|PS|DS) \w+) (?:that |it was )?(?:an? )?no\b|\b(?:firm|clear|definite|flat|polite|straight|simple|emphatic|immediate) ["“'‘]?no\b|\b(?:answer|reply|response|answered|replied|responded)\b(?: was| is|:| -| in)? (?:the )?["“'‘]?(?:no\b|negative)|\bsa(?:id|ys),? ["“'‘]no\b|\b(?:offer(?:ed)?|asked)\b\W{1,4}(?:\d[\d/.]*\W{1,3})?n\b(?!\/)|\bno (?:VPS )?(?:is |was )?(?:wanted|desired)\b|\b(?:doesn['’]t|didn['’]t|don['’]t) (?:want|wish)\b|\bwould(?:n['’]t| not) (?:like|wish|want|care) to (?:make|give|provide|do|have|complete)\b|^\W*(?:it['’]s |that['’]s |a )?no (?:thanks |thank you )?(?:to|for|on|re) (?:the|a|any|your|doing|making) |\brejected by (?:the )?(?:IP|AP|vic\w*|complainant)\b|\b(?:IP|AP|vic\w*|s?he|complainant) (?:has )?rejected\b|\banswer\b[^.:]{0,20}: no\b|\b(?:IP|AP|vic\w*|s?he|complainant) (?:says|said|feels|felt|thinks|thought)\b[^.]{0,15}\bnot (?:needed|necessary|required)\b/i,
    unless: anyOf(noAnswer, refusedSomethingNamed),
    ...herLastWord,
  },
  {
    // A form asks what the victim wishes and No is the answer: "I wish to make a VPS: NO", "Accepted? N".
    says: 'declined',
    when: /\b(?:wish(?:es)?|wants?|would like|willing|elects?) (?:to (?:make|give|do|provide|complete|have) )?(?:a |one\b)?[^.?:]{0,30}[?:|]\s*(?:no|n)\b(?! ?[/|])|\b(?:accepted|taken up|take[- ]?up|wanted)\s*[-–:?=|]?\s*(?:no|n)\b(?! ?[/|])/i,
    unless: anyOf(notAsked, anotherWas),
  },
  {
    says: 'declined',
    label: /\b(?:wish(?:es)?|wants?|would\b.{0,20}\blike|willing|accepted|taken up|take[- ]?up|wanted)\b/i,
    when: /^\W*(?:no|n)\b(?! ?\/)(?!\s+(?:answer|reply|response|contact|VPS))/i,
  },
  {
    says: 'declined',
    when: /^(?:but )?(?:s?he|they|I|IP|AP|vic|(?:the )?(?:victim|complainant|aggrieved))(?:['’]d| would)? (?:did|does|do|would|will|rather|wouldn|won|didn|doesn|don)(?: not|n?['’]t)?(?: not)?(?: to)?\.?$/i,
    unless: /\b(?:did|does|do|would|will)\.?$/i,
    after: /\b(?:VPS|personal statement|impact statement)[^.]{0,30}[.?]\s*$/i,
    ...herLastWord,
  },
  {
    says: 'declined',
    when: /^\W*(?:no(?:pe| thank(?:s| you))?|nah|not for (?:her|him|them)|(?:s?he|IP) said no)\W*$/i,
    after: /\b(?:asked|offered|explained)\b[^.]{0,60}\b(?:VPS|personal statement|impact statement)\b[^.?]{0,20}\.\s*$/i,
  },
]
