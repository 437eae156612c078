import { anyOf } from './anyOf.ts'
import { type Rule, type TopicReader, topic } from './topicReader.ts'

/** The calling as hurried hands spell it, and as services call it: "stalking advacate", "DA advocacy service". */
const spelt = String.raw`(?:stalking|domestic (?:abuse|violence)|DA|DVA?|honour(?:[- ]based)?(?: abuse)?|HBA|LGBT\W{0,3})(?: (?:and|&) (?:stalking|sexual (?:abuse|violence)|domestic (?:abuse|violence)))? (?:adv[aeio]c[aeio]\w+|partnership|specialists?)(?: (?:service|scheme|project|hub|worker|charity))?|adv[aeio]c[aeio](?:cy|te) (?:service|scheme|project|charity|partnership|worker)|IDVAs|ISACs|advocates? (?:for|who (?:help|support|work)\w*(?: with)?) (?:\w+ ){0,2}(?:stalking|domestic|DA)|I\.D\.V\.A`
const namedServices = 'Aurora New Dawn|Action Against Stalking|Protection Against Stalking|Changing Pathways|Live Fear Free'
/** Somebody whose work is to stand by victims of stalking or domestic abuse, or the service such people come from. */
const advocate = String.raw`\b(?:${spelt}|${namedServices}|IDVA|ISVA|ISAC|IDSVA|SDAC|independent (?:domestic|stalking|sexual|victim)[\w ]{0,30}(?:advoca\w+|advisor|adviser)|(?:stalking|domestic (?:abuse|violence)|DA|DVA?|honour(?:[- ]based)?(?: abuse)?|HBA|victim['’]?s?) (?:independent )?(?:advoca\w+|project|hub|case ?worker|support worker|worker|specialist|services?|charity)|(?:stalking|domestic abuse|DA|DVA?) support(?! (?:plan|needs|info\w*|leaflet|card|number|line))|(?:an?|her|his|IP['’]s|my) (?:own )?advocate|advocates? (?:from|with|at|of) (?:the )?[A-Z]\w+|Paladin|Suzy Lamplugh|Hollie Gazzard|Karma Nirvana|(?:National )?Stalking (?:Advocacy|Helpline)|Veritas|Black Country Women|Women['’]?s Aid|Safer ?Places|Galop|Mankind|Respect (?:men|line)|(?:case ?worker|worker|advisor|adviser|support worker) (?:from|with|at) (?:the |a )?(?:[A-Z][\w&’']+ )*(?:stalking|domestic)\b[\w ]{0,20}|(?:her|his|IP['’]s) (?:own )?case ?worker|(?:Refuge|DA|DV|domestic \w+) (?:outreach|key ?worker)|outreach (?:worker|service|support|team)|key ?worker)(?:['’]s)?`
const notTheirOwnDoing = String.raw`(?:number|details|link|card|leaflet|website|booklet)s? (?:for|of|to)\b|\b(?:number|link|details|card|website|booklet|leaflet)\b`
/** "IDVA: engaged": a label that is the advocate. */
const advocateLabel = /^(?:IDVA|ISVA|ISAC|advocate|(?:stalking|DA|DVA?|domestic abuse) (?:advocate|services?|case ?worker|worker))\b/i

const met =
  'phoned|rang|called|spoken?|spoke|engag\\w+|referr\\w+|referral|allocated|assigned|support\\w*|contact\\w*|from \\d+|in place|involved|met|visited|visits|working with|aware|made|present|said|told|asked|advised|appointment|attend\\w*|says|states|view|(?:taken|picked) (?:her|him|IP|them) (?:on|up)|case ?worker is|liaising|on board|seen|weekly|sees|seeing|comes|accompan\\w+|helping|helps|helped|rings|calls|accepted|updated|sent'

/** The general kind: a number, a card, a code to scan, a list of charities. */
const handout =
  /\blea?f+e?l+e?ts?\b|\blefelts?\b|\bbooklets?\b|\b(?:help|advice|support|info\w*|counselling) ?lines?\b|\bQR codes?\b|\blists? of (?:[\w-]+ ){0,3}(?:charit\w+|agenc\w+|organi[sz]ations|services|numbers|contacts|helplines)|\b(?:sup+ort|stalking|DA|DV|domestic abuse|charity|useful|safeguarding) (?:cards?|packs?|info\w*|websites?|num+bers?|contacts|links?|details|leaflets?)\b|\b(?:numbers?|details|contacts|links?|cards?|websites?) (?:for|of|to) (?:the )?(?:[\w’'-]+ ){0,3}(?:charit\w+|agenc\w+|organi[sz]ations|services|sup+ort|help)\b|\bvictims? (?:information|info|care|support) (?:pack|letter|card)\b/i
/** Handed over to the victim, whoever speaks. */
const handedOver =
  /\b(?:gave|given|giving|giv|left|handed|hands|posted|put|sent|supplied|provided|provid\w+|issued|shown|showed|e-?mailed|texted|passed|offered|told of|told about|advised of|made aware of|signposted|find below|below|received|dropped|pushed|shared|took a photo|scanned)\b/i
/** Given to the suspect, or of another kind. */
const notOfSupport =
  /\b(?:suspect|SUS|DEF|DP|defendant|detainee|detained person|perp\w*)\b[^.]{0,30}\b(?:gave|given|handed|signposted|referred|offered|provided|shown|supplied|issued|received|took)\b|\b(?:gave|given|handed|issued|provided|offered|supplied)\b(?: to)? (?:the )?(?:suspect|SUS|DEF|DP|defendant|detainee|him (?:a |the )?(?:rights|PACE))\b|\b(?:rights and entitlements|PACE|custody|drug|alcohol|anger|perpetrator|behaviour change|samaritans|crime prevention|ICO|noise|council|housing|parking|mediation|scam|fraud|fire|bank\w*)\b/i

/** Not done, or only to be done: negated, put off, told to others as a rule, asked. */
const notDone =
  /\b(?:no|not|never|nor|neither|without|yet to|fail\w*|\w+n['’]t|cannot|nobody|none)\b[^.]{0,30}\b(?:refer\w*|ref['’]?d|IDVAs?|ISACs?|ISVA|adv[aeio]c[aeio]\w+|made|done|sent|offered|informed|told|allocat\w+|contact\w*|consent\w*|stalking|DA|domestic)\b|\b(?:should|must|could|would (?:have|be)|will be|to be|needs? to|consider\w*|(?:OIC|officers?|PC|DC|oic|PPU|team) (?:to|must|should|will)|please|pls|where (?:available|appropriate|one|commissioned)|if (?:she|he|IP|vic\w*|not|so|high|needed|required|appropriate|consent\w*)|eligible|tbc|reminder|policy|standard text|entitled|refer to|why)\b|\b(?:years ago|back in|unconnected|previous (?:case|matter|relationship|partner|ex)|with (?:her|his|an?) (?:previous |former )?ex\b|last (?:case|relationship))\b|\bworks? as an?\b|\b(?:suspect|SUS|DEF|DP|defendant|perpetrator)\b(?:['’]s)?[^.]{0,30}\b(?:refer\w*|IDVA|ISVA|support\w*|advocate|worker|course|scheme)\b|\b(?:DP|SUS|DEF|suspect|defendant|perpetrator)['’]s (?:mother|father|family|IDVA|advocate)\b|\?\s*$/i
/** The victim found it without the police: "found Paladin on the internet", "rang them myself". */
const foundAlone =
  /\b(?:found|came across|looked up|googled|searched|saw)\b[^.]{0,60}\b(?:internet|online|web|net|google|myself|herself|himself|themselves|facebook|instagram|tiktok|tv|poster)\b|^(?!.*\b(?:refer\w*|IP|AP|vic\w*)\b).*\bI (?:have |['’]ve )?(?:rang|rung|phoned|called|contacted|e-?mailed|messaged|approached|got)\b[^.]{0,50}\bmyself\b|\boff (?:my|her|his|their) own (?:bat|back)\b|\bof (?:my|her|his|their) own accord\b|\bself[- ]?referred\b(?!.*\b(?:liais\w+|(?:advocate|IDVA|ISAC) M(?:r|s|rs|iss)\b))|\bgot (?:her|him|them)sel(?:f|ves) (?:on|in|with)|\bthrough (?:an?|her|my|his) (?:friend|colleague|mate|neighbour)\b/i

/** Whoever is helped is not this victim: the suspect, his new partner, the victim's sister, victims in general. */
const ofOthers =
  /^\W*(?:[\d:.]+ )?(?:the )?(?:suspect|SUS|DEF|DP|defendant|accused)(?:['’]s (?:new |current |mother|father|partner|family|solicitor|sol)[\w ]{0,15})? (?:has|had|is|was|says|said|states|told|claims)\b(?:(?! and )[^.,;]){0,60}\b(?:IDVA|ISVA|ISAC|advocate|service|charity|worker|support)|\b(?:suspect|SUS|DEF|DP|defendant)['’]s (?:new|current|next|present) \w+|\b(?:all|every|any|high|high[- ]risk|medium|standard)(?: risk)? (?:victims?|cases|complainants)\b|^\W*he (?:told|said to) me (?:that )?he\b|\bmy (?:sister|mum|mother|friend|daughter|brother|cousin|aunt|colleague)(?: \w+)? (?:had|has|got|was|used)\b/
/** A task for a colleague, a service that does not exist here, or a lesson for another time. */
const leftUndone =
  /\b(?:PC|DC|DS|PS|OIC|officer|sgt)\b(?: \w+)? to (?:complete|make|submit|send|refer|do|arrange|chase|progress|consider)\b|\breferral\W{1,4}(?:outstanding|o\/s|pending|tbc|overdue|required|needed)\b|\b(?:we|force|area|county|service)\b[^.]{0,15}\b(?:do(?:es)?(?:n['’]t| not)|cannot|can['’]t|no longer)\b|\bwould have (?:helped|been)\b|\blearning point\b|\bvictim services\W+(?:automatic|auto\b|victim support|VS\b)/
/** The form came back and went nowhere. */
const sentBack =
  /\b(?:returned|bounced|sent back|came back)\b[^.]{0,15}\b(?:incomplete|unsigned|blank|undelivered|unread)\b|\bnot re-?(?:submitted|sent)\b/
/** A helpline is rung, by whomever: it takes nobody on. */
const rungHelpline = /\b(?:ring(?:ing)?|rang|rung|phon(?:ed|ing)|call(?:ed|ing)|spoken to|spoke to|contacted)\b[^.]{0,25}\bhelpline\b/
const givenToSuspect =
  /\b(?:suspect|SUS|DEF|DP|defendant|detainee)\b (?:was |has been |is |also )?(?:given|handed|signposted|referred|offered|provided|shown|issued|took)\b/

type SupportRule = Rule<'specialistSupport'>
/** What no rule may read, each kind of support its own. */
const keepOut = (rule: SupportRule): SupportRule => {
  if (rule.says === 'none') return rule
  const out = rule.says === 'general' ? givenToSuspect : anyOf(ofOthers, leftUndone, sentBack, rungHelpline, foundAlone)
  return { ...rule, unless: rule.unless ? anyOf(rule.unless, out) : anyOf(out) }
}

/** In the sentence before: the advocate told of, offered or asked about. */
const spokenOf = new RegExp(
  String.raw`\b(?:offer\w*|told|spoke|spoken|discuss\w*|explain\w*|mention\w*|rais\w+|suggest\w*|asked|info\w*|aware|went through|gave|given)\b[^.?]{0,60}(?:${advocate})(?![^.?]{0,30}\b(?:${notTheirOwnDoing}))[^.?]{0,60}[.?]\s*$|(?:${advocate})[^.?]{0,20}(?:offered|discussed|explained|mentioned|\?)[^.?]{0,30}[.?]?\s*$`,
  'i',
)
const notSpokenOf = /\b(?:no|not|never|\w+n['’]t|should|must|to be|consider|if|OIC to|suspect|DP|SUS|DEF)\b[^.]{0,60}[.?]\s*$/i

const rules: readonly SupportRule[] = [
  {
    says: 'declined',
    when: new RegExp(
      `(?:${advocate})[^.]{0,40}\\b(?:declin\\w+|refus\\w+|not want\\w*)|\\b(?:declin\\w+|refus\\w+|does(?:n['’]t| not) want|did(?:n['’]t| not) want)\\b[^.]{0,40}(?:${advocate})(?! (?:leaflet|number|card|booklet|details))`,
      'i',
    ),
  },
  {
    says: 'offered',
    when: new RegExp(
      `\\b(?:offer(?:ed)?|discussed|explained)\\b[^.]{0,40}(?:${advocate})|(?:${advocate})[^.]{0,30}\\b(?:offered|discussed|explained)\\b`,
      'i',
    ),
    unless: new RegExp(
      `\\b(?:not|never|no|\\w+n['’]t|to be)\\b[^.]{0,15}\\b(?:offer|discuss|explain)|(?:${advocate})(?:['’]s)? (?:${notTheirOwnDoing})|\\b(?:details|number|card|leaflet|booklet) (?:of|for) (?:the )?(?:${advocate})`,
      'i',
    ),
  },
  {
    says: 'referred',
    when: new RegExp(
      `\\b(?:refer(?:red|ral)|(?:has|have|got) (?:an?|her own|his own|their own)?|(?:agreed|discussed|meeting|appointment|working|in contact|in touch|open|is|now|been) (?:with|to|under)|contacted|engag\\w+|helped|looked after|support\\w*|allocated|assigned|consent\\w*|sees|seeing|seen by|visited by|rung by)\\b[^.]{0,50}(?:${advocate})|^\\W*and to (?:the )?(?:\\w+ ){0,3}(?:${advocate})|(?:${advocate})[^.]{0,60}\\b(?:${met})\\b`,
      'i',
    ),
    unless: anyOf(
      foundAlone,
      new RegExp(
        String.raw`\b(?:suspect|SUS|DEF|DP|defendant)\b(?:['’]s (?:mother|father|family))? (?:is|was|has been|are) (?:being )?(?:supported|accompanied|helped|assisted|seen|visited) by\b|\b(?:should|could|(?<!\b(?:happy|content|agrees?|agreed|willing|consents?|consented) )to be|will be|needs? to be) (?:be )?(?:considered|made|referred|offered)\b|\bself[- ]?refer|\b(?:contacted|approached|rang|rung|phoned|called|got in touch)\b[^.]{0,40}\b(?:her|him|them)sel(?:f|ves)\b|\breferral\W{1,4}no\b|\b(?:he|suspect|SUS|DEF|defendant) (?:has |had |then )?(?:rang|phoned|called|contacted|e-?mailed|been)\b|\b(?:not|never|no|\w+n['’]t|nor|yet to be|(?<!\b(?:happy|content|agrees?|agreed|willing|consents?|consented) )to be|will be|consider|declin\w+|refus\w+)\b[^.]{0,25}\b(?:refer\w*|IDVA|ISAC|contact\w*|engag\w+|allocat\w+|support|made|offered)\b|\bno (?:IDVA|ISAC|referral|advocate)\b|\breferral (?:is |was )?(?:not|declined)\b|\b(?:${notTheirOwnDoing})|\b(?:referral|refer)\b[^.]{0,40}\b(?:to be (?:considered|made|offered|discussed)|to follow|will be made)\b|\?\s*$`,
        'i',
      ),
    ),
  },
  {
    // Short and misspelt: "ref'd to", "refered to", "ref sent to"; "IDVA ref made", "details passed to".
    says: 'referred',
    when: new RegExp(
      String.raw`\b(?:ref['’]?d|refer+e?d|reff?(?: (?:made|sent|in|done|submitted|completed))?|form sent|details (?:passed|sent|shared)|passed|forwarded|introduced|linked (?:in|up)?|hooked up|put (?:her |him |IP |them |me )?(?:in touch|through|on to|onto)|put in touch|tasked|e-?mailed|submitted|under)\b[^.,]{0,30}\b(?:to|with|for|via|thru)\b[^.,]{0,30}(?:${advocate})|(?:${advocate})[^.]{0,30}\b(?:ref['’]?d|ref(?= (?:made|sent|in|done|submitted|completed|\d|by|accepted|through))|refer+ed|details passed|caseload|waiting list|have (?:her|him|IP|the case)|case open(?:ed)?|accepted)\b`,
      'i',
    ),
    unless: anyOf(notDone, foundAlone),
  },
  {
    // The advocate gets in touch: "call from Jools at the DA advocacy service".
    says: 'referred',
    when: new RegExp(
      String.raw`\b(?:T\/C|call|conversation|meeting|e-?mail|message|contact|update|voicemail|v\/mail|letter|text|report)s? (?:received )?(?:from|with|by)\b[^.]{0,30}(?:${advocate})(?! (?:manager|lead))`,
      'i',
    ),
    unless: anyOf(notDone, foundAlone, /\b(?:all|training|newsletter|forms?|capacity|funding|threshold|reminder|number)\b/),
  },
  {
    // By her name, and what she was told or does: "IDVA Marchetti informed 17:20".
    says: 'referred',
    when: /\b(?:IDVA|ISVA|ISAC|IDSVA|[Aa]dvocate) (?!Service|Team|Desk|Referral|Unit|Hub|Scheme|Offered|Refer|Will|To\b|Not?\b|Box|Lead|For\b|At\b|Form|Via|And|If|In\b|Is\b)[A-Z][a-z]+\b[^.]{0,40}\b(?:informed|notified|updated|told|aware|will (?:ring|phone|call|contact|visit|see|attend)|e-?mailed|rang|present|on call|attend(?:s|ed|ing)|with (?:IP|her|him|vic\w*))\b/,
    unless: anyOf(/\b(?:not|never|\w+n['’]t|suspect|DEF|SUS)\b|\?\s*$/),
  },
  {
    // Agreed to, or the paper signed for it: "IDVA consent given", "happy for an ISAC to ring".
    says: 'referred',
    when: new RegExp(
      String.raw`(?:${advocate})[^.]{0,15}\bconsent\w*\b[^.]{0,12}\b(?:y|yes|given|obtained|gained|signed)\b|\b(?:agreed|agrees|accepted|welcomed|happy (?:for|with|to (?:have|speak|work|meet|engage)))\b[^.]{0,30}(?:${advocate})`,
      'i',
    ),
    unless: anyOf(notDone),
  },
  {
    // Whose the advocate is, by the victim's name: "vic's IDVA emailed", "Mrs Tranter's ISAC".
    says: 'referred',
    when: /\b(?:[Vv]ic|[Cc]omplainant|[Aa]ggrieved|(?:Ms|Mrs|Miss|Mr) [A-Z]\w+)['’]s (?:IDVA|ISVA|ISAC|IDSVA|(?:stalking )?advocate)\b/,
    unless: anyOf(notDone),
  },
  {
    // Signed by one who has the case: "She has been allocated to me. Lucy, ISAC".
    says: 'referred',
    when: /^\W*[A-Z][a-z]+(?: [A-Z][\w’'-]+)?\W+(?:IDVA|ISVA|ISAC|IDSVA|Independent (?:Domestic|Stalking|Sexual)[\w ]{5,40})\W*$/,
    after: /\b(?:your referral|allocated to me|my client|supporting|I(?:['’]ve| have) (?:met|spoken))\b/i,
  },
  {
    // What she answered to it: "She agreed and I sent the referral", "Took it? No".
    says: 'offered',
    when: /^\W*(?:(?:but|and|however|so) )?(?:(?:s?he|they|IP|AP|vic\w*|I|(?:the )?(?:complainant|aggrieved)|which|this|it)(?: has| have| was| is)? )?(?:(?:then|initially|politely|readily|since) )?(?:offered|agreed|accepted|consented|declined|refused|said (?:yes|no)|yes|no thank(?:s| you)|took (?:it|this|them) up|turned (?:it|this|them) down|(?:did|does|do)(?:n['’]t| not) (?:want|wish)|(?:would )?rather not|(?:['’]d| would) (?:like|love|welcome) (?:that|it|this|one|to))\b|\b(?:so|and|but) (?:s?he |they |IP )?(?:has |have |politely )?(?:declined|refused|accepted|agreed)\b|\bsaid (?:that )?(?:s?he|they)['’]d (?:like|love|welcome) (?:that|it|this|one)\b/i,
    after: spokenOf,
    notAfter: notSpokenOf,
    unless: /\b(?:DASH|prosecution|statement|VPS|victim support|medical)\b|\?\s*$/i,
  },
  {
    says: 'declined',
    when: new RegExp(
      String.raw`\b(?:wo(?:n['’]t|nt)|will not|would(?:n['’]t| not)|refus\w+ to|declin\w+ to|(?:not |un)willing to|stopped|no longer|does(?:n['’]t| not)|did(?:n['’]t| not)|has(?:n['’]t| not)|not|(?<=\w )non-?) ?(?:be )?(?:wish(?:ing)? to |want(?:ing)? to )?(?:engag\w+|engagement|work(?:ing)?|speak(?:ing)?|meet(?:ing)?(?! (?:the |their |its )?(?:threshold|criteria))|return(?:ed|ing)?|answer(?:ed|ing)?|pick(?:ed|ing)? up|take up)\b[^.]{0,25}(?:${advocate})|(?:${advocate})[^.]{0,40}\b(?:non-?engagement|has tried|have tried|tried (?:her|him|IP|to (?:ring|call|contact))|closed (?:her|the|their) (?:case|file)|unable to (?:contact|reach|get)|could(?:n['’]t| not) (?:contact|reach|get hold)|(?:left|leaving) (?:messages?|voicemails?))\b`,
      'i',
    ),
    unless:
      /\b(?:suspect|SUS|DEF|DP|defendant|officers?|OIC)\b[^.]{0,20}\b(?:wo|will|would|does|did|not|refus)|\bnot (?:been )?referred\b|\?\s*$/i,
  },
  {
    // Raised with her, whatever she said: "asked if she would like an IDVA", "suggested an ISAC to IP".
    says: 'offered',
    when: new RegExp(
      String.raw`\b(?:asked|asks) (?:her|him|IP|AP|vic\w*|them|me|(?:the )?complainant)\b[^.]{0,30}\b(?:if|whether|about|re|for)\b[^.]{0,30}(?:${advocate})|\b(?:she|he|IP|AP|vic\w*|I|they|complainant) (?:was|has been|have been|were) asked\b[^.]{0,30}\b(?:if|whether|about|re)\b[^.]{0,30}(?:${advocate})|\b(?:suggested|recommended|raised|mentioned|spoke\w*|talked|went)\b[^.]{0,20}(?:${advocate})[^.]{0,15}\b(?:to|with) (?:her|him|IP|AP|vic\w*|them|me)\b|\b(?:spoke|spoken|talked) (?:to|with) (?:her|him|IP|AP|vic\w*|them|me)? ?(?:re|about)\b[^.]{0,15}(?:${advocate})`,
      'i',
    ),
    unless: new RegExp(
      String.raw`\b(?:not|never|\w+n['’]t|suspect|DEF|SUS|DP)\b[^.]{0,20}\b(?:asked|raised|mentioned|spoke\w*)|(?:${advocate})(?:['’]s)? (?:${notTheirOwnDoing})|\?\s*$`,
      'i',
    ),
  },
  {
    // She rang the victim, whatever was taken or left besides; "Refer IDVA - yes, emailed 04/06".
    says: 'referred',
    when: new RegExp(
      `(?:${advocate})[^.]{0,60}\\b(?:rang|phoned|called|visited|met|spoke (?:to|with)) (?:her|him|them|IP|AP)\\b|\\brefer (?:to )?(?:${advocate})\\W{1,4}(?:yes|done|made|e-?mailed|sent)\\b`,
      'i',
    ),
    unless: /\b(?:not|never|\w+n['’]t|to be|will)\b|\b(?:suspect|SUS|DEF|defendant)['’]?s? (?:advocate|case ?worker)\b|\?\s*$/i,
  },
  {
    says: 'referred',
    label: advocateLabel,
    when: new RegExp(`\\b(?:${met})\\b|^\\W*yes\\b`, 'i'),
    unless: /\b(?:not|never|no|\w+n['’]t|to be|will be|n\/a|declin\w+|refus\w+)\b|\?\s*$/i,
  },
  {
    says: 'referred',
    label: advocateLabel,
    when: /^\W*(?:(?:Ms|Mrs|Mr|Miss)\.? )?(?!No\b|Not\b|None\b|Nil\b|N\b|To\b|Yes\b|Refused\b|Declined\b|Offered\b|Referral\b|Unknown\b|Tbc\b|Pending\b|Will\b|Consider\b|Awaiting\b|Name\b|Date\b|Sign(?:ed|ature)\b|Officer\b|Supervis\w+|Has\b|Have\b|Is\b|The\b)[A-Z][a-z]+\b/,
  },
  {
    // The advocate writes herself: "I'm Paula's advocate at Paladin".
    says: 'referred',
    when: new RegExp(`\\bI(?:['’]m| am) (?:[\\w’']+ ){0,4}?(?:advocate|(?:${advocate}))`, 'i'),
    unless: /\b(?:not|suspect|defendant)\b|\?\s*$/i,
  },
  {
    // "IDVA - Y".
    says: 'referred',
    when: /\b(?:IDVA|ISVA|ISAC|advocate)\s*[-–:?]\s*(?:y|yes)\b(?! ?\/)/i,
    unless: /\?\s*$/,
  },
  {
    says: 'offered',
    label: advocateLabel,
    when: /^\W*(?:offered|declined|refused)\b/i,
    unless: /\b(?:not|never|to be) (?:been )?offered\b|\?\s*$/i,
  },
  {
    // Whose she is shows that there is one: "my IDVA Karen came with me".
    says: 'referred',
    when: /\b(?:my|her|IP['’]s|AP['’]s|victim['’]s) (?:own )?(?:\w+ ){0,2}(?:IDVA|ISAC|ISVA|advocate)\b/i,
    unless: /\b(?:no|not|never|\w+n['’]t|declin\w+|refus\w+|suspect|defendant|asked (?:for|if|about))\b|\?\s*$/i,
  },
  {
    // The advocate by name, whoever first got in touch: "advocate Ms Kettle liaising with OIC", "IDVA (Ms Balcombe)".
    says: 'referred',
    when: /\b(?:IDVA|ISVA|ISAC|IDSVA|advocate|case ?worker)\b(?:,| is| =| -|:)? ?\(?(?:Ms|Mrs|Mr|Miss|Dr)\b|\b(?:IDVA|ISVA|ISAC|IDSVA) \((?!(?:[Nn]ot?|[Nn]one|[Dd]eclined|[Rr]efused|[Tt]o|[Ii]f|[Tt][Bb][CA]|[Oo]ffered|[Cc]onsider|[Rr]eferral|[Aa]waiting|[Pp]ending|[Nn]\/A)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?[,)]/,
    unless: /\b(?:suspect|SUS|DEF|defendant)['’]?s? (?:advocate|case ?worker)\b|\?\s*$/i,
  },
  {
    says: 'general',
    when: /\bVS\b|\b(?:VCU|victims? (?:first|hub|assist\w*|contact centre))\b[^.]{0,30}\b(?:letter|referr\w+|leaflet|auto\w*|informed|contact\w*)\b|\bvictim care (?:dep(?:artmen)?t|unit|team|hub)\b|\bstandard letter\b|\bvictims? (?:and|&) witness (?:hub|care|services?|unit)\b|\b(?:auto[- ]?(?:ref\w*|letter)|victim support|leaflet|booklet|helpline|self[- ]?refer\w*|signpost\w*|witness care)\b/i,
    unless:
      /\bvictim support\W+(?:not yet|to be|tbc)\b|\b(?:crime prevention|ICO|noise|council|housing|environmental|parking|dog|mediation|parents?['’]?|neighbour\w*|scam|fraud|fire) (?:leaflet|booklet)s?\b|\bleaflets? (?:for|about|on|re) (?:(?:the )?VPS|victim personal|(?:going to )?court|separat\w+|parent\w*|mediation|noise|CCTV|data|boundar\w+|dogs?|hedges?)|\b(?:no|not|never|\w+n['’]t|declin\w+|refus\w+)\b[^.]{0,30}\b(?:VS|victim support|leaflet|booklet|helpline|referr\w+|signpost\w*|wanted)\b|\b(?:all|every) (?:DPs|detain\w+|suspects)\b|\b(?:suspect|SUS|DEF|defendant) (?:is|was|works?|worked|volunteers?|has been)\b|(?::|\s[-–])\s*no\b|\?$/i,
  },
  {
    says: 'general',
    when: new RegExp(
      `(?:${notTheirOwnDoing})[^.]{0,40}(?:${advocate})|(?:${advocate})[^.]{0,30}(?:${notTheirOwnDoing})|\\b(?:contacted|approached|rang|rung|phoned|called|got in touch)\\b[^.]{0,40}(?:${advocate})[^.]{0,10}\\b(?:her|him|them)sel(?:f|ves)\\b`,
      'i',
    ),
    unless: /\b(?:no|not|never|\w+n['’]t|declin\w+|refus\w+)\b|\?$/i,
  },
  {
    says: 'general',
    when: new RegExp(`^(?=.*(?:${handout.source}))(?=.*(?:${handedOver.source}))`, 'i'),
    unless: anyOf(
      notOfSupport,
      /\b(?:no|not|never|nor|\w+n['’]t|declin\w+|refus\w+|to be|should|must)\b[^.]{0,25}\b(?:gave|given|left|handed|posted|sent|supplied|provided|issued|shown|signposted|offered|leaflet|booklet|card|number|list)s?\b|\?\s*$/,
    ),
  },
  {
    // "VS: referred with consent".
    says: 'general',
    label: /^(?:VS|victim support)$/i,
    when: /^\W*(?:yes|y\b|referr?ed|referral|letter|auto\w*|sent|informed|accepted|offered|leaflet|contacted|consent)/i,
    unless: /\b(?:not|no|to be|n['’]t)\b|\?\s*$/i,
  },
  {
    says: 'general',
    when: anyOf(foundAlone),
    unless: /\b(?:not|never|\w+n['’]t) (?:found|rung|contacted)|\?\s*$/i,
  },
  {
    says: 'none',
    when: /\b(?:no (?:referral|support|IDVA|ISAC|specialist|advocate)|not (?:been )?(?:referred|offered|signposted)|support (?:not )?(?:declined|refused)|referral (?:not|declined|refused)|declined (?:all )?(?:support|referral|victim support))\b/i,
  },
]

/** Support from an advocate who knows stalking or domestic abuse, apart from the general kind: Victim Support, a leaflet, a number to ring, a referral of one's own. */
export const specialistSupport: TopicReader<'specialistSupport'> = topic({
  topic: 'specialistSupport',
  about: new RegExp(
    String.raw`${advocate}|${handout.source}|\bVS\b(?= ?-? ?(?:auto|informed|notified|referral|referred|aware|contacted|leaflet))|\b(?:to|by|from) VS\b|^\W*VS\W*$|\bauto[- ](?:ref\w*|letter)\b|\bVCU\b|\b(?:victims? (?:first|hub|assist\w*|contact centre)|victim support|victim care|victims? (?:and|&) witness (?:hub|care|services?|unit)|witness care(?: unit)?|leaflet|booklet|helpline|self[- ]?refer\w*|signpost\w*|support (?:service|agenc|referral|worker)\w*|specialist (?:support|service|referral)|(?:DV|DA|domestic abuse|local|stalking) (?:charity|charities|service))\b`,
    'i',
  ),
  under:
    /\b(?:support|VS|IDVA|ISAC|specialist|advoca\w+|(?:DVA?|DA|stalking) (?:case ?)?worker|victim care|(?:DVA?|DA|domestic abuse|stalking) services?|referrals?|victim (?:services|needs))\b/i,
  carries: 'paraphrases',
  notIn: ['INTERVIEW', 'MG12', 'MG6C'],
  forThisVictim: true,
  inCustody: /\b(?:IP|AP|victim|vic|complainant|aggrieved|OIC)\b(?! support)|\bIDVA [A-Z]/i,
  inStatements:
    /\b(?:IDVA|ISVA|ISAC|independent (?:domestic|stalking|sexual)|advoca\w+|victim support|(?:help|advice|support) ?lines?|women['’]s aid|paladin|support worker|case ?worker|(?:stalking|domestic abuse|domestic violence|DV|DA) (?:charity|service|project|team|people|worker)|(?:left|given|gave|handed|offered|sent|provided) (?:with )?(?:me|her|him|IP|Miss \w+|Mrs \w+|Mr \w+|Ms \w+|a|the)\b[^.]{0,30}\b(?:leaflet|booklet|card|number)s?)\b/i,
  rules: rules.map(keepOut),
})
