import { type TopicReader, topic } from './topicReader.ts'

/** Somebody whose work is to stand by victims of stalking or domestic abuse, or the service such people come from. */
const advocate = String.raw`\b(?:IDVA|ISVA|ISAC|IDSVA|SDAC|independent (?:domestic|stalking|sexual|victim)[\w ]{0,30}(?:advoca\w+|advisor|adviser)|(?:stalking|domestic (?:abuse|violence)|DA|DVA?|honour(?:[- ]based)?(?: abuse)?|HBA|victim['’]?s?) (?:independent )?(?:advoca\w+|project|hub|case ?worker|support worker|worker|specialist|services?|charity)|(?:stalking|domestic abuse|DA|DVA?) support(?! (?:plan|needs|info\w*|leaflet|card|number|line))|(?:an?|her|his|IP['’]s|my) (?:own )?advocate|advocates? (?:from|with|at|of) (?:the )?[A-Z]\w+|Paladin|Suzy Lamplugh|Hollie Gazzard|Karma Nirvana|(?:National )?Stalking (?:Advocacy|Helpline)|Veritas|Black Country Women|Women['’]?s Aid|Safer ?Places|Galop|Mankind|Respect (?:men|line)|(?:case ?worker|worker|advisor|adviser|support worker) (?:from|with|at) (?:the |a )?(?:[A-Z][\w&’']+ )*(?:stalking|domestic)\b[\w ]{0,20}|(?:her|his|IP['’]s) (?:own )?case ?worker|(?:Refuge|DA|DV|domestic \w+) (?:outreach|key ?worker)|outreach (?:worker|service|support|team)|key ?worker)(?:['’]s)?`
const notTheirOwnDoing = String.raw`(?:number|details|link|card|leaflet|website|booklet)s? (?:for|of|to)\b|\b(?:number|link|details|card|website|booklet|leaflet)\b`
/** "IDVA: engaged": a label that is the advocate. */
const advocateLabel = /^(?:IDVA|ISVA|ISAC|advocate|(?:stalking|DA|DVA?|domestic abuse) (?:advocate|services?|case ?worker|worker))\b/i

const met =
  'phoned|rang|called|spoken?|spoke|engag\\w+|referr\\w+|referral|allocated|assigned|support\\w*|contact\\w*|from \\d+|in place|involved|met|visited|visits|working with|aware|made|present|said|told|asked|advised|appointment|attend\\w*|says|states|view|(?:taken|picked) (?:her|him|IP|them) (?:on|up)|case ?worker is|liaising|on board|seen|weekly|sees|seeing|comes|accompan\\w+|helping|helps|helped|rings|calls|accepted|updated|sent'

/** Support from an advocate who knows stalking or domestic abuse, apart from the general kind: Victim Support, a leaflet, a number to ring, a referral of one's own. */
export const specialistSupport: TopicReader<'specialistSupport'> = topic({
  topic: 'specialistSupport',
  about: new RegExp(
    String.raw`${advocate}|\bVS\b(?= ?-? ?(?:auto|informed|notified|referral|referred|aware|contacted|leaflet))|\b(?:to|by|from) VS\b|^\W*VS\W*$|\bauto[- ](?:ref\w*|letter)\b|\bVCU\b|\b(?:victims? (?:first|hub|assist\w*|contact centre)|victim support|victim care|victims? (?:and|&) witness (?:hub|care|services?|unit)|witness care(?: unit)?|leaflet|booklet|helpline|self[- ]?refer\w*|signpost\w*|support (?:service|agenc|referral|worker)\w*|specialist (?:support|service|referral)|(?:DV|DA|domestic abuse|local|stalking) (?:charity|charities|service))\b`,
    'i',
  ),
  under:
    /\b(?:support|IDVA|ISAC|specialist|advoca\w+|(?:DVA?|DA|stalking) (?:case ?)?worker|victim care|(?:DVA?|DA|domestic abuse|stalking) services?|referrals?|victim (?:services|needs))\b/i,
  notIn: ['INTERVIEW', 'MG12', 'MG6C'],
  forThisVictim: true,
  inCustody: /\b(?:IP|AP|victim|complainant)\b(?! support)/i,
  inStatements:
    /\b(?:IDVA|ISVA|ISAC|independent (?:domestic|stalking|sexual)|advoca\w+|victim support|helpline|women['’]s aid|paladin|support worker|case ?worker|(?:stalking|domestic abuse|domestic violence|DV|DA) (?:charity|service|project|team|people|worker)|(?:left|given|gave|handed|offered|sent|provided) (?:with )?(?:me|her|him|IP|Miss \w+|Mrs \w+|Mr \w+|Ms \w+|a|the)\b[^.]{0,30}\b(?:leaflet|booklet|card|number))\b/i,
  rules: [
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
      unless: new RegExp(
        String.raw`\b(?:suspect|SUS|DEF|DP|defendant)\b(?:['’]s (?:mother|father|family))? (?:is|was|has been|are) (?:being )?(?:supported|accompanied|helped|assisted|seen|visited) by\b|\b(?:should|could|(?<!\b(?:happy|content|agrees?|agreed|willing|consents?|consented) )to be|will be|needs? to be) (?:be )?(?:considered|made|referred|offered)\b|\bself[- ]?refer|\b(?:contacted|approached|rang|rung|phoned|called|got in touch)\b[^.]{0,40}\b(?:her|him|them)sel(?:f|ves)\b|\breferral\W{1,4}no\b|\b(?:he|suspect|SUS|DEF|defendant) (?:has |had |then )?(?:rang|phoned|called|contacted|e-?mailed|been)\b|\b(?:not|never|no|\w+n['’]t|nor|yet to be|(?<!\b(?:happy|content|agrees?|agreed|willing|consents?|consented) )to be|will be|consider|declin\w+|refus\w+)\b[^.]{0,25}\b(?:refer\w*|IDVA|ISAC|contact\w*|engag\w+|allocat\w+|support|made|offered)\b|\bno (?:IDVA|ISAC|referral|advocate)\b|\breferral (?:is |was )?(?:not|declined)\b|\b(?:${notTheirOwnDoing})|\b(?:referral|refer)\b[^.]{0,40}\b(?:to be (?:considered|made|offered|discussed)|to follow|will be made)\b|\?\s*$`,
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
      says: 'none',
      when: /\b(?:no (?:referral|support|IDVA|ISAC|specialist|advocate)|not (?:been )?(?:referred|offered|signposted)|support (?:not )?(?:declined|refused)|referral (?:not|declined|refused)|declined (?:all )?(?:support|referral|victim support))\b/i,
    },
  ],
})
