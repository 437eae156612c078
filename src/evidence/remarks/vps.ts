import { anyOf } from './anyOf.ts'
import { type TopicReader, topic } from './topicReader.ts'

/** What it is called: by its name, or as the law explains it, "a statement for the judge about how it has affected you". */
const name = /\b(?:V\.? ?P\.? ?S\b\.?|VPSs|(?:victim(?:['’]?s?)? )?(?:personal|impact) (?:victim )?(?:statements?|stmts?))/
const inOwnWords =
  /\b(?:say|put|tell|set out|explain|write|chance|opportunity|right)\b[^.]{0,40}\bin (?:her|his|their|my|your) own words\b[^.]{0,25}\b(?:how|what|affect\w*|effect|impact|left)\b/
const howAffected =
  /\b(?:statement|document|form|piece|something)\b[^.]{0,40}\b(?:how|what) (?:it|this|that|things|the (?:crime|offence)s?|he|she)\b[^.]{0,25}\b(?:affected|impacted|effect on|done to|left) ?(?:me|her|him|them|you|IP|the victim)\b/
const forTheJudge =
  /\b(?:for|to|tell) the (?:judge|court|magistrates)\b[^.]{0,15}\b(?:my|her|his|their) feelings\b|\b(?:for|to|tell) the (?:judge|court|magistrates) (?:about )?(?:how (?:I|s?he|they) (?:feels?|felt)|how (?:it|this)(?:['’]s| has)? (?:affected|left))\b/

/** Not asked, so that no answer of the victim's is meant: "refused to speak to us so VPS not offered", "I didn't think it right to ask". */
const notAsked =
  /\b(?:not|never|yet to|n['’]t) (?:yet )?(?:been |be )?(?:offered|asked|discussed|explained|raised|mentioned|covered|broached|approached|gone through|spoken to)\b|\bnot (?:troubled|bothered) (?:her|him|them|IP|AP|vic\w*|the|asking|to ask)\b|\bha(?:ve|s|d)(?:n['’]t| not) (?:asked|offered|raised|troubled|bothered|explained|gone)\b|\b(?:did|do|does)(?:n['’]t| not) (?:ask|offer|raise|mention|get (?:round|to)|trouble|bother)\b|\b(?:did|do|does)(?:n['’]t| not) (?:think|feel|consider|believe|want|wish|like)\b[^.]{0,30}\bto (?:offer|ask|raise|discuss|approach|trouble|mention|bother|press|push)\b|\b(?:OIC|officer|sgt|DS|PC)\b(?: \w+){0,2} (?:saw|sees|did(?:n['’]t| not) (?:see|think|feel)) (?:no |any |the )?(?:point|need)\b/
/** What was refused is something else: to open the door, to be seen, to name him. */
const refusedElse =
  /\b(?:declin\w+|refus\w+) to (?:speak|talk|meet|engage|open|answer|leave|attend|come|go|be (?:seen|visited|spoken)|name|sign|let|see|say|move|hand|pick|help|assist|co-?operate)\b|\b(?:declin\w+|refus\w+) (?:all |any |further )?(?:calls?|visits?|contact|engagement|appointments?|entry|bail|police)\b|\bwithout (?:declin|refus)ing\b|\b(?:want|wish)\w* to (?:miss|lose|rush|delay|get (?:it|this) wrong)\b|\b(?:business|community) impact statement\b/
/** Another was asked: "IP's mother was asked and refused". */
const relative =
  '(?:mother|father|mum|dad|sister|brother|son|daughter|husband|wife|partner|boyfriend|girlfriend|parents?|manager|employer|boss|neighbour|friend|flatmate|witness)'
const anotherWas = new RegExp(
  String.raw`^(?!.*\b(?:both|neither)\b)[^.]{0,40}\b(?:(?:her|his|the) )?${relative} of (?:the )?(?:IP|AP|victim|vic|complainant|aggrieved)\b[^.]{0,40}\b(?:asked|offered|declin|refus|did|does|said)|\b(?:IP|AP|victim|vic|complainant|aggrieved)(?:['’]s) ${relative}\b[^.]{0,40}\b(?:was asked|offered|declin|refus|did|does|said|has been)|^[^.]{0,20}\b(?:her|IP['’]s) (?:mother|father|mum|dad|sister|brother|son|daughter|manager|employer|boss|neighbour|friend|flatmate)\b(?: \([^)]*\))? (?:was |has |has been |had been )?(?:asked|offered|declin|refus|said|spoken)|\b(?:offered to|declined by|refused by) (?:the |her |his |IP['’]s |victim['’]s )?${relative}\b`,
)
/** Nor the suspect's refusing, nor that of another case. */
const ofAnotherKind =
  /\b(?:DP|SUS|DEF|suspect|defendant|accused|solicitor|sol|court|judge|CPS)\b (?:has |was |then )?(?:declin|refus|did|does|said)|\b(?:declined|refused) by (?:the )?(?:court|judge|CPS|system|DP|SUS|DEF)\b|\b(?:in|from|for|on) (?:the |an? |her |his )?(?:(?:19|20)\d\d|earlier|previous|prev|linked|last|other|different) (?:matter|case|investigation|job|crime|trial|occurrence|report)\b/
/** What is to be done where one declines: "if the victim declines, record it", "record whether she declined". A printed "If declined, why:" with an answer is one. */
const onlyIf =
  /(?<!\b(?:ask(?:ed|s)?|enquired|offered|put it to)\b[^.]{0,30})\b(?:if|whether|where)\b(?! (?:declined|refused|not?),? [^:?.]{0,25}[:?]\s*\S)[^.?:]{0,40}\b(?:declin\w+|refus\w+|(?:does|did|do)(?:n['’]t| not) (?:want|wish))/
/** None was declined: "No VPS has been declined". */
const noneDeclined =
  /\b(?:has|have|had)(?:n['’]t| not| never) (?:said|told (?:me|us)) no\b|\bno (?:VPS|(?:victim )?(?:personal|impact) statement) (?:has|was|had) (?:yet )?(?:been )?(?:declined|refused)\b/
const putOff = String.raw`(?:will|['’]ll|would|['’]d|wants? to|wishes to|hopes? to|plans? to|going to|asked to|agreed to|may|might) (?:(?:like|prefer|rather|want|be|to|still|then|perhaps|probably) ){0,3}(?:do|doing|make|making|give|giving|think|consider|write|complete|provide|re-?consider|revisit|wait|see|attend|come|meet|nearer|closer|later|after|before|when|once|next)\b`
/** Refused for the day and not for good, unless it was declined in so many words: "doesn't want to do it tonight, will do it next week". */
const onlyForNow = new RegExp(
  String.raw`^(?!.*\b(?:declined|refused)\b).*(?:\bon the (?:night|day)\b|\bthat (?:night|day|evening)\b|\b(?:today|tonight|yet|now|there and then|right away|the moment|present|this time|over the phone|by phone|on the phone|straight ?away)\b[^.]{0,30}\b(?:but|though|however|and|-|,|–)?[^.]{0,20}\b${putOff}|\b(?:but|though|however)\b(?:(?!\bnot\b|n['’]t)[^.]){0,20}\b${putOff}|\b(?:re-?book\w*|re-?arrang\w*|appointment|appt)\b|\b(?:today|tonight|yet|now) (?:as|because|and)\b[^.]{0,40}\b(?:later|another|next|again|call back|ring back|return)\b|\b(?:unless|until|till)\b)`,
)
/** And what comes after takes it back: "She has since changed her mind". */
const takenBack = new RegExp(
  String.raw`^\W*(?:(?:but|however|since then|\d\d?[/.]\d\d?(?:[/.]\d+)?)\W+)*(?:s?he|they|IP|AP|vic\w*|I|(?:the )?(?:complainant|aggrieved))(?: has| have|['’]ve)? ?(?:(?:now|since|also|just|still) )*(?:${putOff}|changed (?:her|his|their|my) mind|re-?considered|wants one\b|would like one\b)[^.]{0,60}`,
  'i',
)
/** Words of refusing that are about something named beside them. */
const refusedSomethingNamed =
  /\bnot (?:been )?(?:declined|refused)\b|\bhas(?:n['’]t| not) (?:declined|refused)\b|\b(?:declin\w+|refus\w+|want|wish|keen|interested)\b(?: \w+){0,4} (?:read (?:it|this|that|them|her|his)|support|prosecut\w+|court\b|proceed|pursue|treatment|counselling|charged|arrested|(?:an?|any|the) (?:restraining )?order|contact|name|address|screens?|special)|^(?!.*\b(?:declin|refus)).*\b(?:want|wish)\b(?: \w+){0,2} to (?:look|see|face|be|go|come|stay|live|return|speak|talk|attend|testify)\b/i
const noAnswer = anyOf(notAsked, refusedElse, anotherWas, ofAnotherKind, onlyIf, noneDeclined, onlyForNow)
/** A witness who is not the victim: "I am the sister of Tegan". */
const byAnother = new RegExp(
  String.raw`\bI(?:['’]m| am) (?:the |a |an |her |his )?(?:\w+ )?${relative} (?:of|to)\b|\b(?:I['’]m|I am|I was) (?:only |just )?(?:a|the) witness\b|\bhappened to and not me\b`,
  'i',
)
const one = String.raw`(?:(?:a|an|any|the|this|that|her|his|my|VPS|V\.P\.S|it|one)\b)`

/** The victim personal statement: offered, declined, put off, said to be sent. One printed with both answers and neither chosen says nothing. */
export const vps: TopicReader<'vps'> = topic({
  topic: 'vps',
  about: anyOf(name, inOwnWords, howAffected, forTheJudge),
  under: /\b(?:V\.?P\.?S|(?:victim(?:['’]?s?)? )?(?:personal|impact) (?:statement|stmt))/i,
  carries: 'paraphrases',
  notIn: ['VPS', 'DASH', 'S-DASH'],
  forThisVictim: true,
  rules: [
    {
      says: 'declined',
      when: /\b(?:replied|said|answered|told \w+)(?: that)? (?:s?he|they|I) (?:did|does|do|would)(?: not|n['’]t)\b(?= *[.,;]| *$)|\basked\b[^.]{0,60}\s[-–]\s*no\b\W*$|\boffered\b\W{1,4}(?:\d[\d/.]*\W{1,3})?no\b|\b(?:declin(?:e[ds]?|ing)|refus(?:e[ds]?|al)|turned (?:it|this|one) down|would rather not|speaks? for itself|(?:was|is|['’]s|saw|sees?) no point|(?:do|does|did)(?:n['’]t| not) (?:think|feel|consider|believe) (?:it|one|this|that)(?:['’]s| is| was| to be| would be)? (?:be )?(?:appropriate|necessary|needed|right|relevant|helpful|useful|worth|proper|for (?:her|him|them))\b|(?:not|n['’]t) see (?:the|any) point|(?:would|will|['’]d|prefers? to) leave (?:it|that)\b|does(?:n['’]t| not) fancy|nothing (?:more |else )?to add|wants? nothing (?:added|more|else)|(?:happy|content) (?:with|to leave it (?:at|with)) (?:her|his|their|the) (?:MG ?11|statement|account)|turned (?:it |this |one |the offer )?down|['’]d rather not|prefers? not|not (?:so )?keen|not interested|(?:chosen|chose|elected|opted) not to|(?:not|isn['’]t) for (?:her|him|them|me)\b|(?:did|does|do|has)(?:n['’]t| not) (?:take|taken) (?:it |this |one )?up|not (?:been )?taken up|no thank(?:s| you)|it(?:['’]s| is| was) a no\b|told (?:us|me|officers?|police) no\b|(?:can(?:['’]t|not)|could(?:n['’]t| not)) face\b|sa(?:id|ys) no\b|does(?:n['’]t| not) (?:want|wish)|did(?:n['’]t| not) (?:want|wish)|do(?:n['’]t| not) (?:want|wish)|not (?:want(?:ed|ing)|wish(?:ed|ing)?)\b|no wish to)/i,
      unless: anyOf(noAnswer, refusedSomethingNamed),
      notAfter: byAnother,
      notBefore: takenBack,
    },
    {
      // Other words for saying no: passed it up, knocked it back, sooner not, opted out.
      says: 'declined',
      when: /\b(?:pass(?:ed|es|ing)? (?:it |this |that |one |the (?:offer|chance|opportunity) )?up|passed on (?:it|this|that|one|the offer)(?![^.]{0,10} to\b)|knock(?:ed|s) (?:it|this|that|one|the (?:idea|offer)|me|us) back|waiv(?:ed|es|ing)\b|opt(?:ed|s|ing) out|opting not|decid(?:ed|es) (?:against|not to)|['’]?(?:d|would|said) sooner not|not (?:be )?willing|unwilling|(?:has|had|have|having|of|with) no (?:interest|desire|intention)|uninterested|hand(?:ed|s) (?:it|the (?:form|sheet|leaflet)) (?:straight )?back|(?:does|do|did)(?:n['’]t| not) (?:feel (?:the|a|any) need|need (?:one|to make|to give|a VPS)|care (?:to|for))|sees? no (?:need|benefit|value|use|reason)|not (?:something|a thing) (?:s?he|they|I)(?:['’]d| would)?\b[^.]{0,12}\b(?:want|wish|like|do)|shook (?:her|his|their) head|not (?:required|wanted|needed|desired) by (?:the )?(?:IP|AP|vic\w*|her|him|them|complainant)|(?:against (?:making|giving|doing|having)|not to (?:make|give|do|have|complete|provide)) (?:a|an|one|it|any|the|VPS)\b|(?:did|does|do|has|have)(?:n['’]t| not) (?:wish(?:ed)? to )?(?:accept|exercis|avail|bother|require)\w*|(?:s?he|IP|they) (?:has |have |had )?passed(?=\W*$|[.,;])|nothing (?:s?he|they|I)(?:['’]d| would)? (?:want|wish|like|need)\w* to (?:put|add|say|write)|(?:everything|all)(?:['’]s| is)? (?:already )?(?:there )?in (?:her|his|their|my|the) (?:MG ?11|statement)|(?:stand|speak)s? on its own|let (?:her|his|their|the) (?:evidence|statement|MG ?11|account) (?:stand|speak|do)|['’]ll leave (?:it|that)(?! (?:with|to|for|a)\b))/i,
      unless: noAnswer,
      notAfter: byAnother,
      notBefore: takenBack,
    },
    {
      // "Won't do VPS", "I won't be doing one", "is not making one": what she will not do is this.
      says: 'declined',
      when: new RegExp(
        String.raw`\b(?:wo(?:n['’]t)|will not|is(?:n['’]t| not)|am not|['’](?:m|s|re) not|not going to|would(?:n['’]t| not)|not (?:prepared|minded|inclined|about) to|no,? (?:s?he|they|I) (?:will|would)(?:n['’]t| not))(?: be)? (?:going to )?(?:do|doing|mak(?:e|ing)|giv(?:e|ing)|complet(?:e|ing)|provid(?:e|ing)|supply(?:ing)?|submit(?:ting)?|need(?:ing)?|hav(?:e|ing)|writ(?:e|ing)|want(?:ing)?) ${one}`,
        'i',
      ),
      unless: anyOf(noAnswer, /\b(?:OIC|officer|force|we)\b[^.]{0,12}\b(?:wo|will|is|would)(?:n['’]t| not)\b|\bif\b[^.]{0,40}$/),
      notAfter: byAnother,
      notBefore: takenBack,
    },
    {
      // What she thinks of it: "I don't think I'm going to bother", "does not feel she needs to".
      says: 'declined',
      when: /\b(?:do|does|did)(?:n['’]t| not) (?:think|feel|believe) (?:that )?(?:s?he|they|I|IP)(?:['’](?:m|s|re|ll|d)| am| is| are| will| would)? ?(?:going to |really |even )?(?:need|want|wish|bother|do|make|will|be (?:doing|making))|\b(?:not|n['’]t) (?:going to bother|be bothered|bothered (?:about|with|to)|fussed)\b/i,
      unless: noAnswer,
      notAfter: byAnother,
      notBefore: takenBack,
    },
    {
      // The answer told: "told him no", "answer was no", "a firm no", "said no to it", "offered, n".
      says: 'declined',
      when: /\b(?:told|gave) (?:him|her|me|them|us|officers?|OIC|police|(?:PC|DC|PS|DS) \w+) (?:that |it was )?(?:an? )?no\b|\b(?:firm|clear|definite|flat|polite|straight|simple|emphatic|immediate) ["“'‘]?no\b|\b(?:answer|reply|response|answered|replied|responded)\b(?: was| is|:| -| in)? (?:the )?["“'‘]?(?:no\b|negative)|\bsa(?:id|ys),? ["“'‘]no\b|\b(?:offer(?:ed)?|asked)\b\W{1,4}(?:\d[\d/.]*\W{1,3})?n\b(?!\/)|\bno (?:VPS )?(?:is |was )?(?:wanted|desired)\b|\b(?:doesn['’]t|didn['’]t|don['’]t) (?:want|wish)\b|\bwould(?:n['’]t| not) (?:like|wish|want|care) to (?:make|give|provide|do|have|complete)\b|^\W*(?:it['’]s |that['’]s |a )?no (?:thanks |thank you )?(?:to|for|on|re) (?:the|a|any|your|doing|making) |\brejected by (?:the )?(?:IP|AP|vic\w*|complainant)\b|\b(?:IP|AP|vic\w*|s?he|complainant) (?:has )?rejected\b|\banswer\b[^.:]{0,20}: no\b|\b(?:IP|AP|vic\w*|s?he|complainant) (?:says|said|feels|felt|thinks|thought)\b[^.]{0,15}\bnot (?:needed|necessary|required)\b/i,
      unless: anyOf(noAnswer, refusedSomethingNamed),
      notAfter: byAnother,
      notBefore: takenBack,
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
      notAfter: byAnother,
      notBefore: takenBack,
    },
    {
      says: 'declined',
      when: /^\W*(?:no(?:pe| thank(?:s| you))?|nah|not for (?:her|him|them)|(?:s?he|IP) said no)\W*$/i,
      after: /\b(?:asked|offered|explained)\b[^.]{0,60}\b(?:VPS|personal statement|impact statement)\b[^.?]{0,20}\.\s*$/i,
    },
    {
      says: 'offered',
      when: /\b(?:offer(?:ed)?|explained|(?:asked|spoken to) (?:re|about|if|whether|for)|was asked|given the (?:chance|opportunity|option)|discussed|invited to (?:make|give|provide))\b|^yes\.?$/i,
      unless:
        /\b(?:not|never|no|\w+n['’]t|nor|yet to be|to be|will be|not yet) (?:yet )?(?:been )?(?:offer(?:ed)?|explained|asked|discussed|given)\b|\bno offer\b|\byes ?\/ ?no\b|\?$/i,
    },
    {
      says: 'later',
      when: /\b(?:to follow|to be (?:taken|obtained|done|completed|provided|offered|updated)|will (?:be (?:taken|obtained|done|offered|provided|submitted)|do|make|give|provide|complete|consider|think)|['’]ll (?:see|do|think|consider|make)|nearer (?:the )?(?:time|trial|court|sentence)|(?:if|when|once) (?:it|this|he|the case)[^.]{0,30}(?:court|trial|charged|convict\w+|sentence)|at a later|in due course|awaiting|await(?:ed)?|thinking about|undecided|unsure|not yet|pending|TBC|TBA)\b/i,
    },
    {
      says: 'later',
      when: /(?<!\b(?:not|never)|n['’]t) \b(?:wish(?:es|ed)?|want(?:s|ed)?|would (?:like|prefer)|['’]d (?:like|prefer)|prefer(?:s|red)?|ask(?:s|ed)?|hop(?:es|ed|ing)|intend(?:s|ed)?|plans?) to (?:do|make|give|write|provide|complete|wait|leave)\b[^.;]{0,25}\b(?:later|another (?:time|day)|after|when|once|until|nearer|closer)\b/i,
    },
    {
      says: 'saidToBeAttached',
      when: /\b(?:attached|enclosed|herewith|on (?:the )?(?:file|system)|(?:has |have |was |been |already )?(?:taken|obtained|completed|supplied|submitted|provided|uploaded|recorded)|separate statement|see (?:statement|MG ?11|attached)|included|with (?:the )?file|made)\b/i,
      unless:
        /\b(?:not|never|no|\w+n['’]t|without|yet to|to be|will be|be|if|declined|confirmation)\b[^.]{0,25}\b(?:attached|enclosed|on (?:the )?(?:file|system)|taken|obtained|completed|supplied|submitted|provided|uploaded|recorded|included|made)\b|\byes ?\/ ?no\b|\bPNB\b|\?$/i,
    },
    {
      says: 'none',
      when: /\b(?:no VPS|no (?:victim )?(?:personal|impact) statement|(?:not|never) (?:yet )?(?:been )?(?:taken(?! up)|asked|obtained|offered|done|completed|provided|supplied|discussed|made)|none|nil|unknown|not known|n\/k|outstanding|n\/a|not applicable)\b|(?:VPS|statement)\s*(?:[-–:]\s*)?(?:no|nil|none)\b|^\W*no\.?$/i,
      unless: /\byes ?\/ ?no\b|\?$/i,
    },
  ],
})
