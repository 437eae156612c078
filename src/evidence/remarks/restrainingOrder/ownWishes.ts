import { saysAny } from '../saysAny.ts'

const iWant = String.raw`\bI(?:['’]d| would| should| do| just| only| really| also| still)* (?:want|like|wish|need|ask|prefer|hope|be (?:grateful|glad|thankful) for)\b(?! to (?:know|understand|thank|say|add))`

const he = '(?:him|her|them|[A-Z][a-z]+)'

/** Whether a sentence of the victim's own asks that a court keep the suspect away, or says what she thinks of an order. "I want him to leave me alone" asks the suspect and nobody else. */
export const asksForProtection = saysAny(
  // "I would like him to be kept away by law", "I want him stopped from coming", "for him not to be able to contact me ever again".
  new RegExp(
    `${iWant}[^.;]{0,12}? ${he} (?:to be |to get |be )?(?:kept (?:away|out|off)|banned|barred|prevented|prohibited|forbidden|stopped (?:from|by)|made to (?:stay|keep)|ordered (?:not )?to|told by (?:a|the) (?:court|judge))`,
  ),
  new RegExp(
    String.raw`(?:${iWant}|\b[Ww]hat I(?:['’]d| would| really)* (?:want|like)(?: most)? is)[^.;]{0,12}? ${he} (?:to not|not to|never to) be (?:able|allowed)\b`,
  ),
  // "I would feel safer if he was not allowed in our street".
  /\bI(?:['’]d| would| will|['’]ll)(?: only| never)? (?:feel|be|sleep) (?:\w+ )?(?:safer|safe|better|easier|happier)\b[^.;]{0,20}\bif (?:s?he|they) (?:(?:was|were|is|are)(?: not|n['’]t) (?:allowed|able|permitted)|(?:was|were|is|are) (?:banned|kept|barred|stopped|made)|(?:could|can)(?: not|n['’]t|not) (?:legally|come|contact))/,
  // "I am asking the court for protection from him".
  /\bI(?:['’]m| am| do)? (?:ask|asking|hoping|hope|want|would like|need)\b[^.;]{0,20}\b(?:court|judge|magistrates?|law)\b[^.;]{0,20}\b(?:protect\w*|keep \w+ (?:safe|away|off))\b/,
  /\bI (?:hope|pray|trust|ask|beg)(?: that)? (?:the )?(?:court|judge|magistrates?)\b(?: will| can| could| would| to)? (?:make|order|stop|keep|ban|tell|forbid|prevent) (?:him|her|them)\b/,
  // "If he is found guilty I would like there to be something in place".
  new RegExp(
    String.raw`\b[Ii]f (?:s?he|they)(?:['’]s| is| are) (?:found guilty|convicted|guilty|sentenced)\b[^.]{0,20}${iWant}[^.]{0,40}\b(?:in place|protect\w*|order)\b`,
  ),
  // "Please can there be an order", "can I have an order that lasts".
  /\b(?:[Pp]lease can|[Cc]an|[Cc]ould|[Mm]ay) (?:there (?:please )?be|I (?:please )?(?:have|get)|(?:the court|you) (?:please )?(?:make|give me|put)) (?:an?|another|some) (?:\w+ )?order\b/,
  // "I want the order", "I need something legal to keep him away", "I want to be protected by the court".
  new RegExp(String.raw`${iWant}[^.;]{0,6}? (?:an?|the|that|another) (?:\w+ )?order\b(?! (?:dropped|lifted|removed|cancelled|form|of)\b)`),
  new RegExp(
    String.raw`${iWant} (?:something|anything) (?:legal|official|in law|from (?:a|the) (?:court|judge))\b[^.;]{0,20}\b(?:keep|stop|make)s?\b`,
  ),
  // "I'd want something that says he can't contact me".
  new RegExp(
    String.raw`${iWant} (?:something|anything|one of those|a paper|a letter from the court) (?:that|which|to) (?:says?|stops?|means?|keeps?|makes?|tells?)\b[^.;]{0,40}\b(?:can(?:['’]?t|not)|could(?:n['’]t| not)|must(?:n['’]t| not)|not|never|away|out|off)\b`,
  ),
  new RegExp(String.raw`${iWant} (?:to be )?protect(?:ed|ion) (?:by|from|through) (?:a |the )?(?:court|law|judge|him|her)\b`),
  // "I would like a court to say it", "what I want is for a judge to tell him no".
  new RegExp(
    String.raw`(?:${iWant}|\b(?:[Aa]ll|[Ww]hat) I(?:['’]m| am)? (?:want|ask|asking|need)(?: for)? is)[^.;]{0,12}? (?:a|the) (?:court|judge|magistrates?) to (?:say|tell|order|forbid|rule|step in|stop|put|make (?:him|her|them|sure|it clear|an order))\b(?![^.;]{0,40}\b(?:pay|sorry|guilty|prison|jail|lock|truth)\b)`,
  ),
  // "It needs a judge to tell him", "if the magistrates could put it in writing".
  /\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]his) (?:needs|will take|would take|takes|has to be) (?:a|the) (?:court|judge|magistrates?) to (?:say|tell|order|stop|make|keep)\b/,
  /\b[Ii]f (?:a |the )?(?:court|judge|magistrates?) (?:could|can|would|will) (?:just |only )?(?:put|order|make|tell|stop|keep|ban|forbid)\b/,
  // "All I am asking is that he is not allowed near me".
  new RegExp(
    String.raw`\b(?:[Aa]ll|[Ww]hat) I(?:['’]m| am|['’]d| would)? (?:want|like|ask|asking|need|wish)(?: for)? is (?:that |for )?(?:${he}|s?he|they) (?:is |are |to be |being )?(?:not (?:be )?(?:allowed|able)|kept (?:away|out|off)|banned|barred|stopped by (?:law|a court|the court))`,
  ),
  // "What I'd want is for him to keep away from me and the surgery": of what is to come of the case.
  new RegExp(
    String.raw`\b(?:[Ww]hat|[Aa]ll) I(?:['’]d| would) (?:really )?(?:want|like|ask for) is (?:for )?${he} to (?:keep|stay) (?:away|off|out)\b`,
  ),
  // "The order ought to say the gym and the games".
  /\b(?:an?|the|any) order (?:ought to|should|needs? to|must|wants to|has to|would have to) (?:say|cover|have|include|last|keep|stop|name|mention)\b/i,
  /\bI (?:was|have been|['’]ve been) (?:asked|spoken to) (?:about|regarding|for my views? on) an? (?:restraining )?order\b/i,
  // "I want him legally stopped".
  new RegExp(String.raw`${iWant} ${he} (?:legally |by law |officially )(?:\w+ )?(?:stopped|kept|made|told|banned|barred)\b`),
  // "The order has been explained to me and is not something I feel I need", "if there were an order I would take it".
  /\border\b[^.;]{0,60}\b(?:something|anything) I (?:feel |think |believe )?(?:I )?(?:would |do |really )?(?:need|want|wish|welcome|ask)\b/i,
  /\b(?:order|injunction)\b[^.;]{0,50}\bI(?:['’]d| would) (?:gladly |certainly )?(?:take|accept|have|welcome) (?:it|one|that)\b/i,
  // "My only request about any order is ..."
  /\b[Mm]y (?:only |one |main |own )?(?:request|wish|views?|feelings?|hope|concern|worry)\b[^.;]{0,20}\b(?:an?|any|the) (?:restraining )?order\b/,
  // "I have had an order before, but I still want another": of orders, not of calls or messages.
  /\border\b[^.]{0,100}\bI(?:['’]d| would| do| still| also| really)* (?:want|like|need|ask for) (?:another|one|a new one)\b/,
  // "An order would give me peace of mind", "I was asked about an order and I am happy for one to be made".
  /\b(?:an?|the) (?:restraining )?order would (?:give|make|help|let|allow|mean|stop|protect|only make)\b[^.;]{0,20}\b(?:me|us|my|I|him|things)\b/i,
  /\b(?:restraining )?order\b[^.]{0,60}\bI(?:['’]m| am| would be| was) (?:very |quite |more than |not )?(?:happy|content|glad|keen|willing|in favour|against|supportive)(?: for| with| to have| of| on| about)? (?:one|it|that)\b/,
  // "If the court makes an order I should like it to say".
  /\b[Ii]f (?:the |a )?(?:court|judge|magistrates?|they) (?:makes?|gives?|grants?|does make) (?:me )?(?:an?|the|one|any) (?:restraining )?order\b[^.]{0,20}\bI(?:['’]d| would| should) (?:like|want|ask|prefer)\b/,
  // "It would mean I could open my curtains. Please make one."
  /^\W*[Pp]lease (?:make|grant|give me|let me have|put in place) (?:one|an order|the order|this order)\b/,
  // "I don't see what good an order would do".
  /\b(?:what|any|the|no) (?:good|use|point) (?:of |in |having )*(?:an?|the|another) order\b/,
  // "I'd want it to say he can't use other people", where she speaks of nothing else that says anything.
  /\bI(?:['’]d| would) (?:want|like|need|ask for) (?:it|that|the order) to (?:say|cover|last|include|stop (?:him|her|them)|keep (?:him|her|them))\b/,
)

/** What a victim asks of the court without the word: "I want that a judge says he must not be on my line". */
export const asksTheCourt =
  /\bif (?:s?he|they)(?:['’]s| is| are) (?:found guilty|convicted|guilty|sentenced)\b[^.]{0,20}\bI(?:['’]d| would)? (?:only |just )?(?:want|like|wish|ask|hope)\b[^.]{0,40}\b(?:not|never|away|stop\w*|cannot|can['’]t|kept)\b|\bI want (?:that )?(?:s?he|they) (?:can(?:['’]t|not)|(?:is|are) not allowed|must not|may not) (?:to )?(?:come|contact|write|go|be|speak|approach)\b|\bI(?:['’]d| would| should| only| just)* (?:want|like|wish|ask)\b(?! to (?:know|understand|thank|tell|ask why))[^.]{0,30}\b(?:court|judge|magistrates?|that order|an order)\b(?![^.]{0,20}\b(?:know|understand|hear|see|read|realise|consider|take)\b)[^.]{0,60}\b(?:not|never|no|\w+n['’]t|away|stop\w*|cannot)\b|\bif (?:there (?:is|['’]s|can be)|the (?:court|judge|magistrates?) (?:makes?|gives?|grants?)|I(?:['’]m| am)? (?:get|given|granted)|(?:s?he|they) (?:gets?|(?:is|are) given)|I (?:can|could) (?:get|have)) (?:an?|the|that|any) (?:court )?order\b[^.]{0,20}\bI(?:['’]d| would| do| only| just|['’]ll)* (?:ask|want|like|wish|need|hope)\b|\bI(?:['’]d| would| should| only| just)* (?:want|like|wish|ask)\b[^.]{0,30}\b(?:court|judge|magistrates?|court order)\b[^.]{0,60}\b(?:off|out of|clear of)\b|\bI(?:['’]d| would| should| only| just)* (?:want|like|wish)\b[^.]{0,20}\b(?:in writing|on paper)\b[^.]{0,40}\b(?:court|judge|magistrates?)\b|\bI want\b[^.]{0,40}\b(?:put|added) (?:on|to) (?:that|the|his) order\b|\bwhat I(?:['’]d| would| really| most)* (?:want|like|wish)\b[^.]{0,30}\b(?:court|judge|magistrates?|order)\b(?! to (?:know|understand|hear|see))[^.]{0,60}\b(?:leave|stop\w*|away|not|never|keep)\b|\bI(?:['’]d| would| should)* (?:want|like|wish|ask for|hope for) (?:that |the |an? |any )?(?:court |restraining )?order (?:to (?:be made|cover|include|last|have|keep|say|stop)|which|that|for|covering)\b/i
