import { stance } from './stances.ts'

/** The words in which the papers speak of a restraining order: its names, who asks for it or wants it, what it would forbid, and what is another order. */

export const named = /\b(?:ROs?|R\/Os?|R\.O(?=\.|\b)|restrain(?:ing|t) orders?)\b/
export const anyCase = /\brestrain(?:ing|t) orders?\b|\brestr?(?:ain)?\.? ord(?:er)?\b/i
/** An order that can be no other: "the court to make an order that he …", "the terms" shown to the victim. */
export const meant =
  /\b(?:IP|AP|victim|complainant) (?:has |have )?(?:asked|asks|wants|would like) (?:that |for )?(?:he|him|she|her|DEF\w*|SUS\w*|the (?:suspect|defendant)) (?:to )?be (?:prevented|kept (?:away|out)|banned|barred|excluded)\b|\b(?:court|judge|magistrates?)\b[^.;]{0,20}\b(?:to )?make an order\b|\b(?:seen|read|shown|agree[sd]?|agrees? (?:to|with)|happy with|read to|gone through) (?:the |these )?terms\b|\bterms (?:were |have been )?(?:read|shown|explained)\b|\border on (?:conviction|acquittal)\b|\bby way of an order\b|\bvary (?:the |this |his |her )?(?:existing |current )?order\b|\border (?:is |was )?(?:sought|requested|asked for|applied for) on\b|\border under (?:s(?:ection|\.)? ?)?(?:360|5A?)\b|\bs(?:ection|\.)? ?360\b|\b(?:ask for|asks for|seek|request) (?:the|an) order\b|^\W*the order (?:should|needs?|must|ought)\b|\b(?:re|about|regarding) (?:(?:(?:the|an) )?order|(?:ancillary|court) orders)\b(?! (?:no|number|form|of)\b)|\bpoint (?:in|of) (?:an|any|the) order\b|^\W*(?:yes|no)(?: please)? to (?:the|an) order\b|\b(?:on paper|in writing) (?:from|by) (?:a |the )?(?:judge|court|magistrates?)\b|\b(?:IP|AP|victim|complainant|she|he)\b[^.;]{0,20}\b(?:wants?|would like|asks?)\b[^.;]{0,20}\b(?:the|a) (?:court|judge|magistrates?) to (?:say|tell|order|keep|stop|make|forbid|ban)\b|\b(?:an|the|that) order\b[^.;]{0,12}\b(?:keep|stop|prevent)(?:ing|s|ping)?\b|\b(?:the|that) order we (?:talked|spoke) about\b/i
/** What a victim asks of the court without the word: "I want that a judge says he must not be on my line". */
export const asksTheCourt =
  /\bif (?:s?he|they)(?:['’]s| is| are) (?:found guilty|convicted|guilty|sentenced)\b[^.]{0,20}\bI(?:['’]d| would)? (?:only |just )?(?:want|like|wish|ask|hope)\b[^.]{0,40}\b(?:not|never|away|stop\w*|cannot|can['’]t|kept)\b|\bI want (?:that )?(?:s?he|they) (?:can(?:['’]t|not)|(?:is|are) not allowed|must not|may not) (?:to )?(?:come|contact|write|go|be|speak|approach)\b|\bI(?:['’]d| would| should| only| just)* (?:want|like|wish|ask)\b(?! to (?:know|understand|thank|tell|ask why))[^.]{0,30}\b(?:court|judge|magistrates?|that order|an order)\b(?![^.]{0,20}\b(?:know|understand|hear|see|read|realise|consider|take)\b)[^.]{0,60}\b(?:not|never|no|\w+n['’]t|away|stop\w*|cannot)\b|\bif (?:there (?:is|['’]s|can be)|the (?:court|judge|magistrates?) (?:makes?|gives?|grants?)|I(?:['’]m| am)? (?:get|given|granted)|(?:s?he|they) (?:gets?|(?:is|are) given)|I (?:can|could) (?:get|have)) (?:an?|the|that|any) (?:court )?order\b[^.]{0,20}\bI(?:['’]d| would| do| only| just|['’]ll)* (?:ask|want|like|wish|need|hope)\b|\bI(?:['’]d| would| should| only| just)* (?:want|like|wish|ask)\b[^.]{0,30}\b(?:court|judge|magistrates?|court order)\b[^.]{0,60}\b(?:off|out of|clear of)\b|\bI(?:['’]d| would| should| only| just)* (?:want|like|wish)\b[^.]{0,20}\b(?:in writing|on paper)\b[^.]{0,40}\b(?:court|judge|magistrates?)\b|\bI want\b[^.]{0,40}\b(?:put|added) (?:on|to) (?:that|the|his) order\b|\bwhat I(?:['’]d| would| really| most)* (?:want|like|wish)\b[^.]{0,30}\b(?:court|judge|magistrates?|order)\b(?! to (?:know|understand|hear|see))[^.]{0,60}\b(?:leave|stop\w*|away|not|never|keep)\b|\bI(?:['’]d| would| should)* (?:want|like|wish|ask for|hope for) (?:that |the |an? |any )?(?:court |restraining )?order (?:to (?:be made|cover|include|last|have|keep|say|stop)|which|that|for|covering)\b/i
export const orderLabel =
  /\b(?:ROs?|R\/Os?|R\.O|restrain(?:ing|t) orders?|orders?|ancillary|(?:applications? for )?orders?(?: on conviction)?|protective orders?|MG ?13)\b/i
export const another =
  /\b(?:CBOs?|criminal behaviour order|non[- ]?mol\w*|NMO|stalking protection|SPOs?|DVP[NO]|DAPO|occupation order|compensation|injunction|alcohol (?:abstinence )?order|voluntary (?:interview|attend\w*)|(?<!\b(?:an?|any|no|the) )court orders?|bail|child arrangements|forfeiture|destruction|deprivation|costs)\b/i

/** An order made before, for this or another victim, is history and not a request. */
export const history =
  /\b(?:(?:19|20)\d\d (?:restraining )?order|order (?:of|from|made|imposed|granted|dated|in) (?:\d|19|20|January|on\b)|was (?:given|made subject|subject)|made subject|subject (?:to|of)\b|breach\w*|current(?:ly)?|in force|(?<!\bput )in place|expire[ds]?|existing|previous(?:ly)?|already (?:has|in)|(?<!\bbe )(?:made|granted) (?:on|in|by)|conditional discharge|suspended sentence|(?<!\bif (?:he is |she is |s?he['’]s )?)(?<!\b(?:when|until|upon) )convicted)\b/i
/** It was asked for once, and for somebody else. */
export const longAgo =
  /\b(?:in|of) (?:19|20)\d\d\b[^.;]{0,60}\b(?:order|RO)\b|\b(?:order|RO)\b[^.;]{0,80}\b(?:in (?:19|20)\d\d|granted)\b|\b(?:ex|ex-wife|ex-husband|former \w+|last girlfriend|ex[- ]partner|previous partner|[A-Z][a-z]+ [A-Z]{3,})\b[^.;]{0,40}\b(?:got|had|has|obtained|took out|wanted)\b[^.;]{0,20}\b(?:order|RO)\b/
export const asksNow =
  /\b(?:app(?:lication)? (?:is|has been|is being|to be|will be) made|vary|requested|sought|please|pls|wants?|too|as well|further|again|this IP)\b/i

/** Whose wish it is: the victim, by any of the words for her; never the officer or the suspect. */
const victimWords = String.raw`IPs?|APs?|AGG|INJ PARTY|(?:[Tt]he )?(?:[Vv]ictim|[Vv]ic|V|VICTIM|[Cc]omplainant|COMPLAINANT|[Aa]ggrieved)|[Ss]he|[Hh]e|[Tt]hey|I|(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Cllr|Rev)\.? [A-Z]\w*`
const notAName = String.raw`(?!(?:You|Your|Anyone|Victims?|Please|Order|Request|We|Police|Officers?|No|None|Nil|Not|Suspect|Defendant|There|Could|Would|Should|Will|If|The|This|That|Court|Restraining|Interview|Has|Have|Is|Are|Does|What|Who|Terms|Conditions?|OIC|DEF|SUS|CPS|DC|PC|DS|DI|Crown|Bench|Prosecut(?:ion|or)|Advocate|RO|INTERVIEW|SUSPECT|POLICE|DEFENDANT|DAIT|MARAC|As|So|And|But|Now|Once|When|Today|App|Application)\b)`
export const wishes = new RegExp(
  String.raw`\b(?:${victimWords})\b(?!['’]s? (?:mother|father|mum|mam|dad|sister|brother|son|daughter|partner|husband|wife|family|friend|solicitor|employer|parents?)\b)[^.;]{0,60}(?:\b|(?=['’]))(?:${stance})(?!\w)|\b${notAName}(?:[A-Z][a-z]+|[A-Z]{3,}) (?:\w+ ){0,2}(?:${stance})(?!\w)|\b(?:IP|AP|[Vv]ictim|[Cc]omplainant|[Hh]er|[Hh]is|[Tt]heir)(?:['’]s)? (?:own |only )?(?:views?|wish(?:es)?|worry|concern)\b(?! (?:not|unknown|TB|to be|are not|is not|have not|has not|will|outstanding|awaited))[^.;]{0,60}\b(?:is|are|was|were)\b|\bwith (?:the )?(?:IP|AP|victim|complainant)(?:['’]s)? (?:full )?(?:support|agreement|consent)\b`,
)
/** "Says" and "said" wish for something only with what is said: an order, a term, a time. */
export const onlySays = /\b(?:says|said)\b/i
export const agrees =
  /\b(?:agree[ds]?|in agreement|in support|approve[ds]?|supports?|in favour|not (?:fussed|bothered|interested)|happy with|content with|keen)\b/i
export const ofAnOrder =
  /\b(?:orders?|ROs?|one|it|this|that|these|them|terms?|conditions?|years?|yrs|months|as long|covered?|lifetime|no contact|included?|protect\w*|indefinite|clauses?|draft|wording|prohibitions?)\b/i
/** The suspect's wishes and promises. */
export const bySuspect =
  /\b(?:[Ss]uspect|SUS|DEF|DP|[Dd]efendant|D)\b(?:['’]s \w+)? (?:has |had |have )?(?:opposes|objects|contests|disputes|says?|said|agreed|promised|wants?|would|states?|undertaken|claims?)\b/
/** The case and not an order. */
export const ofTheCase =
  /\b(?:supports?|supportive|wants?|wishes|agrees?)\b[^.;]{0,20}\b(?:prosecution|police|charges?|charges?|charged|investigation|proceed|go to court)\b/i
/** "IP no longer supports": the case, where no order is named after it. */
export const leavesTheCase =
  /\bno longer (?:supports?|supporting|supportive|engag\w+|co-?operat\w+|wish(?:es)? to (?:proceed|support|engage)|wants? to (?:proceed|support|go on|engage))\b(?![^.;]{0,15}\b(?:order|RO|one)\b)/gi
/** What the officer supposes. */
export const supposed = /\bI (?:think|expect|suspect|assume|imagine)\b|\bwould probably\b/i
export const askedVictim = new RegExp(
  String.raw`\b(?:IPs?|AP|[Vv]ictim|[Cc]omplainant|[Ss]he|[Hh]e|[Bb]oth)\b[^.;]{0,20}\b(?:asked|consulted|spoken to)\b[^.;?]{0,40}(?:["“‘]|\b(?:says|said)\b)|\basked\b[^.;:]{0,25}:\s*["“'‘]?(?:yes|no|please|she|he|wants?|does)|\b(?:IP|AP|[Vv]ictim|[Cc]omplainant|[Ss]he|[Hh]e)\b[^.;]{0,40}["“‘](?:[Yy]es|[Nn]o\b|[Pp]lease|I (?:want|do)|[Ff]or (?:ever|life|as long)|[Aa]s long)|\b[Tt]erms (?:\w+ ){0,2}(?:gone (?:through|over)|read over|discussed|agreed|run past|shown|explained)\b[^.;]{0,20}\b(?:with|to|by)? ?(?:IP|AP|her|him|them|(?:the )?(?:[Vv]ictim|[Cc]omplainant))\b|\b(?:IP|AP|[Vv]ictim|[Cc]omplainant|[Aa]ggrieved|Mrs?|Ms|Miss|Dr|${notAName}[A-Z][a-z]+|[Ss]he|[Hh]e)\b[^.;]{0,25}\b(?:was|were|has been|have been|been)? ?(?:asked(?! (?:what|how|why|when))|consulted|spoken to)\b[^.]{0,60}\b(?:re\b|supports\b|about|regarding|on|agreed|content|happy|[Oo]rder|RO|yes|wants|conditions|asks? (?:for|that)|asked (?:for|that))|\b(?:seen|spoken to|visited|rung) by (?:the )?(?:OIC|officer|me|[DP][CS])\b[^.]{0,30}\basked for\b|\b[Ss]po(?:ken?|ke) (?:to|with) (?:IP|AP|her|him|(?:the )?(?:[Vv]ictim|[Cc]omplainant)|${notAName}[A-Z][a-z]+)\b[^.;]{0,30}\b(?:re|about|regarding) (?:the |an? )?(?:restraining )?(?:order|RO)\b|\b(?:(?:read|shown|explained) to|(?:discussed|gone through) with) (?:the )?(?:IP|AP|victim|complainant)\b[^.]{0,40}\b(?:grateful|happy|content|agrees?|wants?|supports?)`,
)
export const wantedBy =
  /\b(?:wanted|requested|supported|sought|asked for) by (?:the )?(?:IP|AP|victim|complainant|aggrieved|her|him)\b|\bnot interested in (?:an?|the|any) (?:restraining )?(?:order|RO)\b|\b(?:at|with) (?:the )?(?:IP|victim|complainant)['’]?s? (?:request|agreement|consent)|\b(?:at|with) the (?:request|agreement|consent|support) of (?:the )?(?:IP|AP|victim|complainant)/i
export const notYetAsked =
  /\b(?:(?:victims?|IPs?|complainants?)[^.;]{0,30}\b(?:not (?:yet )?(?:been )?(?:asked|consulted|spoken to|canvassed|sought)|to be (?:asked|consulted|spoken to))|when (?:the )?(?:victims?|IPs?|complainants?)[^.;]{0,20}(?:spoken to|asked|consulted|seen)|once (?:the )?(?:victim|IP)['’]?s? (?:views?|wishes) (?:are )?known|(?:views?|wishes)\b[^.;]{0,20}\b(?:not (?:yet )?(?:known|sought|obtained|canvassed)|unknown|TB[CA]|to (?:be obtained|follow))|(?:have|has|had) ?(?:not|n['’]t) (?:yet )?asked (?:IP|her|him|the victim|AP|them))/i

export const requested =
  /\b(?:vary (?:the |this |his |her )?(?:existing |current )?order|(?:we|[Pp]olice|OIC|officers?) (?:would |do |does |fully |strongly )?supports? (?:an?|the) (?:restraining )?(?:order|RO)|(?:we|police|OIC)(?:['’]d| would) (?:want|like|wish|need)|(?:are|am|is|['’]re|['’]m) after|requested|req['’]?d?|reqd|(?:RO|restraining order) (?:for )?\(?(?:indefinite|lifetime|\d+ ?(?:years?|yrs)\b)|sought|yes|y(?=\W*$)|please|pls|plse|required|needed|necessary|(?:ROs?|orders?)(?: is| was)?\W{1,3}(?:also )?asked for|^\W*asked for|apply|applies|applying|applied for|application (?:for|to be made|made|is made|will be made)|request(?:ing|s)?|seek(?:ing|s)?|ask(?:s|ing)? for|ask the court|be asked for|invites? the court|(?:would )?invite an? (?:\w+ )?order|asks? that (?:an? (?:restraining )?order|(?:the )?court)|is invited|so (?:would|do) (?:we|police|the police)|as (?:would|do) (?:we|police|the police)|(?:attached|enclosed|a) draft (?:restraining order|RO)|draft (?:restraining order|RO) (?:is )?(?:attached|enclosed|below|herewith)|app(?:lication)? to be made|court be asked|wanted|would be (?:appropriate|beneficial|necessary)|recommend\w*|proposed?)\b/i
export const deferred =
  /\b(?:if (?:he is |she is |he['’]s |there['’]s a )?(?:convicted|charged|found guilty|guilty|conviction)|on conviction only|to follow|pending|TB[CA]|(?:will be )?dealt with at court|(?:later|in due course|at a later)|when (?:he is |she is )?(?:convicted|charged)|upon (?:charge|conviction)|after (?:charge|conviction|sentence)|once\b|at sentence|post[- ]charge|under consideration|to be (?:considered|confirmed|decided|requested|discussed|reviewed|drafted|drawn up|agreed|settled|set out)|will (?:be (?:considered|requested|sought|looked at|discussed)|request|ask|seek|sort)|(?:['’]ll|will) sort|consider|not yet|will look at|down the line|but will be)\b|^\W*(?:(?:RO|restraining order)\W*)?at court\W*$/i
export const plainlyAsks =
  /\b(?:OIC|officers?|police|we) (?:would |do |does )?(?:asks?|seeks?|requests?|apply|applies) (?:for|that)\b|\b(?:RO|order)\W{0,3}yes\b|\b(?:court (?:be|is) asked|is invited|(?:conviction|charge) or (?:on )?acquittal|app(?:lication)? to be made|ask the court|please|pls|requested|sought|is requested)\b/i
export const notRequested =
  /\b(?:nothing (?:further |more |else )?(?:is )?(?:sought|requested|asked for|needed|required)|no (?:further |restraining |other )*(?:order|RO)s?\b|no (?:application|request)\b|not (?:seeking|asking for|requesting|applying for|pursuing|going for|after|looking for)\b|not (?:been )?(?:requested|sought|asked for|required|needed|applied for|appropriate|considered|wanted|applicable|proportionate|explored|raised|addressed|discussed(?! with))|n\/[ar]|none|nil)\b|\b(?:RO|orders?)\s*[-–:]\s*(?:no(?! (?:direct |indirect |further )?contact)|none|nil)\b|^\W*(?:no|none|nil)\.?$/i
/** "No measures needed or wanted" wants nothing. */
export const noneWanted =
  /\bno (?:\w+ ){0,2}(?:needed|wanted|required|sought|requested)(?: (?:or|and|nor) (?:needed|wanted|required|sought|requested))?\b/gi

export const prohibition =
  /\b(?:vary|varied|extend|extended|widen|amend|amended)\b[^.;]{0,60}\b(?:adding|to (?:add|include|cover))\b|^\W*(?:\(?[a-z\d]{1,3}[.)]\s*)?(?:contacting|entering|attending|going|approaching|publishing|posting|communicating|loitering)\b|\b(?:not to(?:\s*:)? |not (?:go|enter|attend|come|approach|contact|post|publish|be)\b|not within|(?:must|shall|should) not|prohibit(?!ions?\b)\w*|NT[CEA]\b|prevent(?:ed|ing)?\b(?! (?:any )?(?:further|future|more|repeat\w*|re-?offending|offen[cd]\w*|harassment|this)\b)|exclu(?:de|sion)\w*|(?:stay|keep|remain) (?:away|out|off|\d)|\d+ ?(?:m|metres?|meters?|miles?|yards?)\b(?! (?:off|away|apart|distant)\b)|no (?:direct|indirect|social media|posting|publish\w*|publication|filming|photograph\w*|contact)|NC direct|NC\b(?= (?:with|d\/i|in)|\W*$)|to stop (?:DEF|SUS|him|her|the (?:suspect|defendant))\b|(?:going|coming|loitering|attending|entering)\b[^.;]{0,30}\b(?:within|near|by|to|outside)\b|(?:to|should|must|needs? to|that|which|we|it) (?:also )?(?:covers?|name)\b(?! (?:letter|costs|the (?:period|cost)|all|both|any (?:costs?|loss|period|time)|this|for))|non[- ]contact|stop(?:s|ping)? (?:him|her|them) (?:from )?\w+ing|don['’]t let|do not let|banned?|away from|nowhere near|nothing about (?:her|him|IP|them) to (?:go|be)|(?<!\bIP )needs?\b[^.;]{3,100}\b(?:on it|covered|included)\b)/i
export const contactWords =
  /\b(?:no (?:direct (?:or|and) indirect )?contact|contacting|NC(?= direct| indirect|\b)|NTC\b|non[- ]contact|not (?:to )?contact|prevent (?:\w+ )?contact(?:ing)?|not (?:to )?communicate|(?:stay|keep) away from (?:IP|AP|her|him|them|(?:the )?(?:victim|complainant))(?= ?(?:$|[.;]|please|pls)))\b/i
export const reason =
  /\b(?:because|as (?:he|she|the|IP|there)|due to|in order to|to (?:protect|prevent|stop|safeguard|avoid)|given (?:the|his|her|that)|so that|likely to|risk of|history of|fears?|continu(?:e|ed|ing)|necessary (?:as|to|because)|previous(?:ly)? (?:breach|convict|harass))/i

export const noneAsked =
  /\b(?:[Pp]olice|[Ww]e|I|OIC|[Oo]fficers?)\b[^.;]{0,6}\b(?:do|does|did)(?: not|n['’]t) (?:consider|think|feel|believe)\b[^.;]{0,40}\b(?:necessary|needed|required|appropriate|proportionate|justified)\b|\b(?:[Pp]olice|[Ww]e|I|OIC|[Oo]fficers?)\b[^.;]{0,12}\b(?:do|does|are|is|will|have|has)(?: not|n['’]t)\b[^.;]{0,12}\b(?:ask|apply|request|seek|pursu)\w*|\b(?:none|nothing|not) (?:is |are |being )?(?:requested|sought|asked for)\b/i
export const termsAsked = /\b(?:conditions?|terms|prohibitions?) (?:are |is )?(?:requested|sought|proposed|wanted)\b|^\W*requests?\s*[-–:]/i
export const officerAsks =
  /\b(?:RO|order)s? (?:is |was )?(?:requested|sought|required)\b|\b(?:please|pls)\b|\b(?:OIC|officer|[Pp]olice|we|I)\b[^.]{0,20}\b(?:requests?|requested|seeks?|asks?|apply)\b|\b(?:OIC|[Pp]olice|[Ww]e) (?:fully |strongly )?supports? (?:the|this|her|his)\b|\b(?:so|as) (?:would|do) (?:we|police|the police)\b/i
/** "Police do apply for one": said of the order the sentence before named. */
export const asksForIt =
  /\bapplication (?:is|has been|is being) made (?:in|on|for) (?:those|these|such|that|the same)\b|\b(?:police|we|I|OIC|officers?)\b[^.;]{0,30}\b(?:apply|applies|ask|asks|request|requests|seek|seeks)\b[^.;]{0,12}\b(?:one|it|this|that|the same|(?:\d+|two|three|five|ten) (?:years?|yrs))\b/i
export const weAsk = /\b(?:we|police|OIC|officers?)\b[^.;]{0,12}\b(?:ask|asks|apply|applies|request|requests|seek|seeks)\b/i
export const asksLabel = /^(?:requests?|(?:\S+ )?recommend(?:ation|ed)s?|orders? (?:requested|sought|applied for))\b/i
export const ofVictim = /\b(?:victim|IP|AP|complainant|aggrieved)\b/i
/** A form's own question to the victim: `Does the victim want an order?` */
export const asksVictim =
  /\b(?:victim|IP|AP|complainant|aggrieved)(?:['’]s)?\b[^?]{0,30}\b(?:wants?|wish(?:es)?|views?|support)\b[^?]{0,30}\b(?:order|RO)\b|\bviews? (?:of|from) (?:the )?(?:victim|IP|AP|complainant|aggrieved)\b[^?]{0,30}\b(?:order|RO)\b/i
export const wants = /\b(?:wants?|would like|wishes|keen|does(?:n['’]t| not) want)\b/i

/** The answer alone, below a label for orders: "Doesn't want one", "Happy with the terms". */
export const bareView =
  /^\W*(?:IP|AP|s?he|they) thinks? (?:it|that|one|an order)(?:['’]s| is| would be) (?:a good|the right|sensible|right|needed|pointless|no use|a waste)\b|^\W*(?:(?:IP|AP|victim|complainant|[Ss]?he) )?leaves? (?:it|that|this|the decision) (?:to|with|up to)\b|^\W*up to (?:the )?(?:court|judge|magistrates|CPS|OIC)\b|^\W*(?:her|his|their|IP['’]s) (?:answer|reply|response) (?:was|is)\b|^\W*both (?:were|are) (?:all )?(?:for|against)\b|^\W*(?:neither|both|none of them)(?: of them)? (?:wants?|wish(?:es)?|asks?|supports?|agrees?)\b|^\W*(?:says?|said|saying) (?:yes|no) to (?:(?:an?|the|any) )?(?:RO|restraining order|order|one)\b|\bno point (?:in|of|to) (?:one|it|this|an order)\b|\b(?:do|does|did)(?:n['’]t| not) see (?:the|any|much) point\b|^\W*(?:unsure|undecided|not sure|in two minds)\b|^\W*(?:asked|consulted|spoken to|rung|phoned|seen)[,:;]? (?:and )?(?:said|says|she|he|would|wants?|does(?:n['’]t| not)|no|yes)\b|^\W*(?:(?:does|did)(?:n['’]t| not) (?:want|wish|feel|think|need)\b|(?:wants?|would (?:like|want)|wishes(?: for)?|supports?|agrees (?:to|with)|(?:happy|content) (?:with|to have)|keen (?:on|for|to have)|in favour of)\b[^.;]{0,20}\b(?:one|it|this|that|these|order|RO|terms?)\b)/i
/** What a paper prints for whoever reads it: the law, and no case. */
export const printedLaw =
  /(?:^\W*|\b(?:if|when)\b[^.]{0,60}, )(?:a|the) courts? (?:can|may|could)(?: also)? (?:make|impose|grant|give|order)\b|\bkeep (?:the|that|this) person away from you\b|\b(?:you|your solicitor|anyone|victims) (?:can|may|could)(?: also)? (?:ask|apply)\b|\bwhat is an? (?:restraining )?order\b/i
/** A list of terms has begun, and not ended: "Vary to add: all buses; Dale's address". */
export const listOfTerms =
  /\b(?:(?:vary|extend|widen) (?:it |this |(?:the |his |her )?(?:existing |current )?(?:order|RO) )?to (?:add|include|cover)|to (?:add|include|cover)|not to(?=\s*:)|terms?(?: (?:please|pls|sought|requested|wanted|proposed|suggested|agreed|as follows|to include|of (?:the )?order)){0,2}|prohibitions?(?: (?:sought|requested|wanted|proposed))?)\s*(?::|-|–)(?:[^.]|\.(?=\w))*\.?\s*$/i
/** Terms taken over from bail. */
export const mirrorsBail = /\b(?:as|same as|mirror\w*|per|identical to|copy(?:ing)?|replicat\w+)\b[^.]{0,20}\bbail\b/i

/** A row of a table of terms: who is protected, where from, what else. */
export const rowOfTerms =
  /^(?:(?:protected )?(?:persons?|people|parties|places?|premises|locations?|address(?:es)?|areas?)(?: (?:protected|to be protected|covered|excluded))?|exclusions?(?: zones?)?|exclusion zones?|prohibitions?|prohibited (?:acts|conduct)|(?:to )?(?:prohibit|exclude|forbid)|prohibiting|excluded?|(?:must )?not(?: to)?|other(?: terms| prohibitions| conditions)?)$/i

/** A zone the police think cannot be had: "OIC does not think an exclusion is workable". */
export const noZone =
  /\b(?:does|do|did)(?:n['’]t| not) (?:think|consider|believe|feel|see)\b[^.;]{0,25}\b(?:exclusion|zone|ban)\b[^.;]*|\b(?:exclusion(?: zone)?|zone)\b[^.;]{0,25}\b(?:not|un)[- ]?(?:workable|practicable|practical|feasible|proportionate|realistic|sought|asked for|requested)\b[^.;]*/gi
/** Where the suspect was or lives: no term, whatever metres it speaks of. */
export const tellsOfActs =
  /\b(?:SUS|DEF|[Ss]uspect|[Dd]efendant|DP|he|she|He|She)\b (?:was|were|had|has|lives?|works?|came|went|stood|moved|resides?|is (?:now )?(?:living|working|based|in|at))\b/
export const plainTerm = /\b(?:not to|must not|NT[CEA]|NC|no contact|exclu\w+|prohibit\w*|(?:stay|keep|kept) (?:away|off|out))\b/i
