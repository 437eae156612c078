import type { Remark } from '#case/remarks'
import { assessedInParagraphs } from './measuresAssessed.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { readTopic, type TopicReader, topic } from './topicReader.ts'

/** A cleared court, or anything at all to stand behind. */
const lessCommon = String.raw`gallery (?:to be |be |is )?(?:cleared|closed|emptied)|clear(?:ed|ing)? the (?:public )?gallery|court (?:be |to be )?cleared|private hearing|evidence in private|behind (?:something|a (?:barrier|partition|blind))|(?:do|give|done|giving|heard|speak) (?:it |this |that |(?:my |her |his )?evidence )?(?:by|over|on) (?:a )?video`
const measure = String.raw`without (?:seeing |facing )?(?:him|her|the (?:suspect|defendant)) (?:there|present|being)|(?<!\bphone )screens?(?! (?:of|on) (?:my|his|her|the|a) (?:\w+ )?(?:phone|mobile|handset|laptop|tablet|tv|computer|window|door)\b)|screened(?: off)? from|be screened|link(?= (?:preferred|wanted|requested|please|chosen))|(?:another|a (?:different|separate)) (?:room|door|entrance|way)|live[- ]?(?:tv )?link|video[- ]?link|tv link|behind a (?:curtain|screen)|curtain|shielded|separate (?:entrance|waiting|room)|over (?:the|a) link|side (?:door|entrance)|remote(?:ly)?|(?:from|in) another (?:building|location|site|court)|evidence in open court|pre-?recorded|recorded evidence|s\.? ?28|(?:something|anything) between (?:us|me and \w+|(?:him|her) and me)|from behind (?:something|anything)|on (?:a|the) (?:telly|television)|measures(?= (?:at|in|for|when) (?:court|trial|giving))|in (?:the )?same (?:waiting )?(?:room|area)|being in (?:a|one) room with (?:him|her|them)|not (?:hav(?:e|ing) to )?(?:see|face|seeing|facing) (?:him|her|the (?:suspect|defendant))|wigs|supporter|intermediary|${lessCommon}`
/** Not to have to see the suspect, or to have somebody near: what measures are for, in a witness's own words. */
const aversion = `fears? (?:seeing|facing|bumping into|being near|being in (?:court|the (?:same )?room) with)|(?:happier|better|sooner|rather|prefer\\w*|easier|more comfortable) (?:if (?:s?he|they) (?:did(?:n['’]t| not)|do(?:es)?(?:n['’]t| not)) (?:have to )?|(?:to )?not (?:to )?(?:have to |be )?)(?:see|seeing|face|facing|look(?:ing)? at|in the (?:same )?room)|where (?:s?he|they) can (?:see|look at) (?:me|her|him)|(?:wo(?:n['’]?t|uld(?:n['’]?t| not))|will not|does(?:n['’]?t| not)) have to (?:see|face|look at|be (?:near|in (?:the |a )?(?:same )?room with)) (?:her|him)|not being in (?:a|the same|one) room with|(?:not|isn['’]t|wasn['’]t) (?:stood|standing|sat|sitting)(?: there)? (?:looking|staring)|(?:could(?:n['’]?t| not)|can(?:['’]?t|not)|unable to|not able to) (?:speak|talk|say|tell|answer|give (?:an?|any|her|his|my|the)? ?(?:evidence|account)|get (?:my|her|his|the) words out)\\b[^.;]{0,40}\\b(?:with (?:him|her|them) (?:there|looking|watching|staring|in|stood|sat|standing|sitting)|in front of (?:him|her)|if (?:she|I|he) (?:has|had|have) to (?:look at|see|face)|(?:looking|staring|watching))|not to (?:have to )?(?:see|look at|face)|not (?:want(?:ing)? to |have to |having to |wish(?:ing)? to |like to )?(?:have to )?(?:see|look at|face|be near|be in (?:there|court|(?:the |a )?(?:same )?(?:room|building|place)) with)|(?:where|if|while|when) (?:s?he|they) (?:can|could) see (?:me|her|him)|(?:hard|difficult|unable|scared|afraid|frightened|terrified|petrified|nervous|fearful|worried|anxious) (?:to |of |about )?(?:be(?:ing)? in (?:there|court|(?:the |a )?(?:same )?(?:room|building|place))|see|seeing|look(?:ing)? at|fac(?:e|ing)|bump(?:ing)? into|meet(?:ing)?|run(?:ning)? into|having to)|can(?:['’]t|not) (?:look at|face|bear to|be in there|be in the same)|n['’]t want to (?:have to )?(?:see|look at|face)|(?:sat|sit|be) with (?:her|him)|intimidated by|if (?:s?he|they)(?: is| are| was|['’]s) (?:stood|sat|standing|sitting) (?:there|in (?:court|the (?:same )?room))|(?:would|will|['’]d|['’]ll) have to (?:see|face|look at|sit near) (?:him|her|them)`
/** "Nervous of court": a reason for measures, where the police note it. */
const fearsCourt = String.raw`\b(?:nervous|anxious|scared|frightened|worried|afraid|terrified|dreading|apprehensive)(?: (?:of|about|at|re))?(?: (?:going to|coming to|the idea of|having to go to))? (?:court|giving evidence|(?:a |the )?trial)\b`
/** What the officer takes the witness to be. */
const isIntimidated = String.raw`(?:likely|bound|certain|sure|would|will|qualif(?:y|ies)|classed|treated|regarded|falls?|considered|deemed|is|she['’]s|he['’]s)(?: to be| be| as)? (?:an? |clearly an? |clearly |obviously an? )?(?:vulnerable|intimidated)(?: (?:and|&|\/|or) (?:vulnerable|intimidated))? witness`
/** Measures at court by that word alone. */
const someMeasures = String.raw`(?:in need of|request(?:s|ing|ed)?|ask(?:s|ing|ed)? for|appl(?:y|ies|ying) for|wants?|wanting|would like|benefit from) (?:some |any |all |the )?measures(?: (?:at|in|for|when) (?:any |the |a )?(?:court|trial|hearing))?`
const standingNear = String.raw`\bif I(?: have|['’]ve| had|['’]d)?(?: got)? to (?:stand|sit|be|wait|walk|go) (?:\w+ )?(?:near|next to|beside|close to|past|opposite)\b`
const ofBeingSeen = String.raw`\b(?:scared|afraid|frightened|terrified|petrified|nervous|worried) (?:of|about) (?:him|her|them) (?:seeing|looking|watching|staring)\b`
/** Dread of the suspect's presence, told with the court it is feared at. */
const dreads = String.raw`\b(?:dread(?:s|ing|ed)?|(?:hat(?:es?|ing)|panic(?:s|king|ked)?|sick|bear|stand|cope with|face)(?: at)? the (?:thought|idea|prospect) of|petrified of|terrified of|phobic of) (?:the thought of )?(?:having to )?(?:be(?:ing)? (?:in|near|anywhere near)|see(?:ing)?|fac(?:e|ing)|look(?:ing)? at|meet(?:ing)?|sit(?:ting)? near)\b`
const atCourt = String.raw`(?:court(?:room|house)?|trial|hearing|giv(?:e|ing) evidence|witness box)`
const dreadsCourt = String.raw`${dreads}[^.]{0,60}\b${atCourt}\b|\b${atCourt}\b[^.]{0,60}${dreads}`
const putUp = String.raw`(?:something|anything|a (?:screen|curtain|barrier|board)) (?:can|could) be put (?:up|between|round|around)\b`
const court = 'court|evidence|trial|witness box'
const consulted =
  'discussed|explored|after discussion|discussion (?:held|with|took place)|asked|consulted|spoken? to|spoke to|explained|offered|considered with|views? (?:sought|obtained)|talked (?:through|about)|been through|went through|gone through|seen \\d'
const outcome = String.raw`no (?:special )?measures (?:required|needed|wanted)|choice|not (?:required|needed|wanted|want|wish|necessary)|does(?:n['’]t| not) (?:want|wish|need|require)|did(?:n['’]t| not) (?:want|wish|need)|declin\w+|no need|(?:happy|fine|ok(?:ay)?|content|all ?right) without|happy to|laughed|said no|would (?:like|prefer|want)|['’]d (?:like|prefer|want)|wants?|wishes|requests?|requested|asks for|prefers?|preferred|chosen|chooses|chose|agrees?|opted|will give evidence|none (?:required|wanted|needed)|not asked for|(?:requires|wants|needs) (?:none|nothing)|would(?:n['’]t| not) (?:need|want|require)|content to|required|eligible|application`

/** A form that is missing, asked for, or somebody else's. */
const noForm =
  /\b(?:sent|emailed|given|posted|handed|forwarded) to (?:IP|AP|her|him|the (?:victim|witness|complainant))\b|\bno MG ?2|\bMG ?2\b\W{0,5}(?:no|nil|none|n\/a|blank|missing|outstanding|not|to follow|awaited|if|when|once|for (?:the )?(?:eye\w*|other))\b|\b(?:not|never|\w+n['’]t|missing|without|blank|lacks?|omits|must|should|required|needs?|needed|please|if (?:so|any)|to be|will be)\b[^.;]{0,40}\bMG ?2\b|\bMG ?2\b[^.;]{0,30}\b(?:not|never|(?:has|is|was|have|did|does)n['’]t|must|should|to be|will be|missing|blank|is for (?:the |an? )?(?:eye\w*|other|different|another|second|bystander|neighbour|child|son|daughter|brother|sister|mother))\b|\?$/i

/**
 * Special measures for a witness. `assessed` needs both that the witness was asked and what came of it; a wish, a need or a name of a measure alone
 * is a view, a need or a mention. An MG2 that is not in the file is only said to exist.
 */
const spoken: TopicReader<'specialMeasures'> = topic({
  topic: 'specialMeasures',
  about: new RegExp(
    String.raw`\b(?:spec(?:ial)?\.? meas(?:ures?)?|S\/M(?:easures|['’]?s)?|S\.M\b|SMs?|MG ?2(?!\d)|(?:re|about|no|any) measures|measures(?=\W*[:–-])|(?:vulnerable|intimidated) witness(?=\W{1,4}(?:under |per )?s\.? ?1[67])|${isIntimidated}|${someMeasures}|${measure})(?!\w)|(?:${aversion})\b[^.]{0,40}\b(?:${court})\b|\b(?:${court})\b[^.]{0,50}(?:${aversion})|\bif (?:s?he|they)(?: is| are| was|['’]s) (?:stood|sat|standing|sitting) (?:there|in (?:court|the (?:same )?room))\b|${fearsCourt}|${standingNear}|${ofBeingSeen}|${dreadsCourt}|${putUp}`,
    'i',
  ),
  under:
    /\b(?:spec(?:ial)?\.? meas\w*|S\/M(?:easures|['’]?s)?|S\.M|SMs?|MG ?2|witness(?:es)?['’]? (?:needs|care)|views? on (?:giving evidence|court|special))(?!\w)|^measures$/i,
  carries: true,
  inStatements:
    /\b(?:court(?:room|house)?|evidence|trial|special measures|MG ?2|prosecution|(?:live|video|tv)[- ]?link|screens (?:or|and|please))\b/i,
  afterInStatements: /\b(?:go|going|come|attend|speak|evidence)\b[^.]{0,25}\b(?:court|trial|evidence)\b|\bgive evidence\b/i,
  inLogs: /\b(?:court|evidence|trial|spec(?:ial)? meas\w*|SMs?|MG ?2|screens|(?:live|video)[- ]?link)\b/i,
  // The detainee's own measures are no witness's.
  inCustody: /\b(?:IP|AP|[Vv]ic(?:tim)?|[Cc]omplainant|[Ww]itness|MG ?2)\b/,
  notIn: ['MG2', 'DASH', 'S-DASH', 'BAIL', 'INTERVIEW', 'MG12', 'MG6C'],
  rules: [
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
      label: new RegExp(String.raw`\b(?:special meas\w*|S\/M\w*|SMs?)\b.*\b(?:${consulted})\b`, 'i'),
      when: new RegExp(String.raw`\b(?:${outcome}|content|happy)\b`, 'i'),
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
    {
      says: 'view',
      label: /\b(?:spec(?:ial)?\.? meas\w*|S\/M\w*|SMs?)\b/i,
      when: new RegExp(String.raw`\b(?:says|said|wants|asks?|chose|chosen)\W{1,3}(?:\w+ )?(?:${measure})`, 'i'),
      unless: /\b(?:no|not|\w+n['’]t) (?:want|need|wish)|\?$/i,
    },
    {
      says: 'mentioned',
      label: /\b(?:spec(?:ial)?\.? meas\w*|S\/M\w*|SMs?)\b/i,
      when: /\b(?:nervous|anxious|scared|frightened|worried|afraid|terrified|dreading) (?:of|about|at)\b[^.]{0,20}\b(?:court|giving evidence|trial)\b|\binterpreter\b/i,
      unless: /\b(?:not|\w+n['’]t) (?:\w+ )?(?:nervous|anxious|scared|frightened|worried|afraid)\b|\bno interpreter\b|\?$/i,
    },
    {
      says: 'view',
      when: new RegExp(
        String.raw`(?:['’]d (?:like|prefer)|\b(?:would (?:like|prefer|want)|wants?|wishes|prefers?|happy to|requests?|requested|asks? for|asked (?:for|about)|willing to|will give evidence|feels? (?:more )?comfortable|(?:has |have )?(?:chosen|chose|opted for|picked|settled on|could only (?:do it|manage|give evidence|speak))|needs? to be (?:shielded|screened|behind)|better|easier|asks can|(?:ok(?:ay)?|fine|all ?right|content|happy)\b[^.]{0,30}\b(?:if|provided|as long as|so long as)))\b[^.]{0,80}(?:${measure}|special measures|SMs?)|(?:${measure}|special measures)[^.]{0,40}\b(?:requested|wanted|preferred|please|asked for|would help|I would (?:really |quite |much )?(?:like|want|prefer))\b|^\W*\(?(?:${measure})\)?\W*$`,
        'i',
      ),
      unless:
        /^\W*no (?:special )?measures\b|\b(?:not|no|\w+n['’]t|declin\w+)\s+(?:want|wish|like|need|require|requested|wanted)(?! (?:him|her|them|the (?:suspect|defendant))\b)(?! to (?:have to )?(?:be|see|face|look|meet|bump|run))|\b(?:suspect|defendant|SUS|DEF)['’]s (?:mother|father|family|wife|partner)\b|^\W*(?:do|does|did|will|would|are|is|has|have) (?:you|s?he|they|IP|AP|the|any)\b.*\?$|\b(?:whether|if)\b.*\?$/i,
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
      says: 'mentioned',
      only: ['MG3', 'MG3A', 'MG5', 'MG6', 'MG7'],
      when: new RegExp(fearsCourt, 'i'),
      unless:
        /\b(?:not|\w+n['’]t|never) (?:\w+ )?(?:nervous|anxious|scared|frightened|worried|afraid|apprehensive)\b|\b(?:suspect|SUS|DEF|defendant|DP)\b[^.]{0,40}\b(?:nervous|anxious|scared|frightened|worried|afraid|apprehensive|dreading|terrified)\b|\?$/i,
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`^\W*(?:possibl[ey]|poss|perhaps|maybe)\W{1,3}(?:\w+ )?(?:${measure})`, 'i'),
    },
    {
      says: 'view',
      when: new RegExp(
        String.raw`\b(?:not (?:bothered|fussed|worried|concerned|keen)|does(?:n['’]t| not) mind|could(?:n['’]t| not) care less|easy either way|in two minds|undecided|unsure)\b[^.]{0,40}\b(?:${measure}|special measures|SMs?)`,
        'i',
      ),
      unless: /\?$/,
    },
    {
      says: 'need',
      when: /\b(?:needs?|requires?|eligible for|entitled to|will need|would benefit from)\b[^.]{0,40}\b(?:special measures|measures (?:at|in|for) (?:court|trial)|SMs?|screens?|screened|live link|video link|MG ?2)\b|\b(?:vulnerable|intimidated) (?:witness|victim)\b[^.]{0,60}\b(?:special measures|SMs?|MG ?2|s\.? ?1[67])\b|\b(?:special measures|SMs?)\b[^.]{0,20}\b(?:required|needed|necessary)\b|\b(?:under 1[78]|child witness|young witness)\b[^.]{0,25}\b(?:auto\w*|eligible|entitled)\b|\b(?:automatic(?:ally)?|auto)\b[^.]{0,12}\b(?:eligible|entitled)\b|^\W*yes\b/i,
      unless: /\b(?:not|no|\w+n['’]t|none|unknown|whether)\b|\byes ?\/ ?no\b|\?$/i,
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`(?:${aversion})\b`, 'i'),
      unless: /^\W*(?:does|do|is|are|has|have|will|would|should|can|could|any|what|which|how|whether)\b.*\?$/i,
    },
    {
      says: 'view',
      when: new RegExp(
        String.raw`\b(?:asked|asks?|asking) (?:me |us |OIC |the officer )?(?:if|whether|about|for|can)\b[^.]{0,60}(?:${measure})|\bcan I\b[^.]{0,60}(?:${measure})`,
        'i',
      ),
    },
    {
      // Whoever is under age or infirm will have them: "SM will apply", "SM must be in place".
      says: 'need',
      when: /\b(?:spec(?:ial)?\.? meas\w*|S\/M|SMs?)\b[^.;]{0,15}\b(?:(?:will|would|should|must|shall|ought to|do|does) (?:\w+ )?(?:apply|be (?:in place|needed|required|necessary|available|sought|put in place|arranged|looked at|considered))|apply by (?:age|reason))\b/i,
      unless: /\b(?:not|no|\w+n['’]t|if|whether|unless|where)\b|\?$/i,
    },
    {
      says: 'need',
      when: new RegExp(String.raw`\b(?:${isIntimidated})\b`, 'i'),
      unless: /\b(?:not|no|nor|\w+n['’]t|if|whether|unless|where|neither)\b|\?$/i,
    },
    {
      says: 'need',
      when: new RegExp(
        String.raw`\b(?:${someMeasures})(?! (?:\w+ ){0,3}(?:at|to|for|against|in) (?:her|his|the) (?:home|house|address|work)\b)`,
        'i',
      ),
      unless: /\b(?:not|no|nor|\w+n['’]t|if|whether|none|DP|DEF|SUS|suspect|defendant)\b(?! been)(?=[^.;]{0,40}\bmeasures\b)|\?$/i,
    },
    {
      says: 'mentioned',
      when: new RegExp(`${standingNear}|${ofBeingSeen}|${dreadsCourt}|${putUp}`, 'i'),
    },
    {
      // Where it is kept: "MG2 is on Niche", "MG2 done, left in the tray".
      says: 'saidToExist',
      when: /\bMG ?2s?\b(?! (?:for|re) (?:the )?(?:other|second|eye))[^.;]{0,15}\b(?:is |was |are )?(?:held |saved |stored |filed |sat |sitting |kept |left |now )?(?:on|in|under|with) (?:the |our |my |his |her )?(?:niche|athena|connect|system|drive|server|file|folder|tray|case papers|occurrence|remand file|bundle|pack)\b/i,
      unless: noForm,
    },
    {
      // What was done with it: "MG2 - emailed to CPS", "I filled in an MG2".
      says: 'saidToExist',
      when: /\bMG ?2s?\b[^.;]{0,15}\b(?:emailed|forwarded|handed in|passed to|scanned|filed|went (?:up|off|in)|gone (?:up|off|in)|filled in|typed up|signed)\b|\b(?:filled in|completed|did|typed|submitted|sent (?:up|in|off)|prepared) (?:an?|the|her|his|my) (?:\w+ )?MG ?2\b/i,
      unless: noForm,
    },
    {
      says: 'need',
      when: /\b(?:special measures|SMs?)\b(?: (?:is|are|being))? (?:automatic|mandatory|essential|a must|by right)\b/i,
      unless: /\bnot\b|\?$/i,
    },
    {
      // One of the papers a file is said to hold.
      says: 'saidToExist',
      when: /\b(?:file|bundle|pack|package|enclos\w+|attach\w+|contents?|contains?|includes?|comprises?|list(?:ed)?|forms?)\b[^.]{0,80}\bMG ?2\b(?!\d)/i,
      unless: noForm,
      only: ['CUSTODY', 'MG3', 'MG3A', 'MG5', 'MG6', 'LOG', 'OTHER'],
    },
    {
      says: 'saidToExist',
      label: /\b(?:contents?|enclos\w+|attach\w+|file (?:list|index|comprises|includes|contains))\b/i,
      when: /\bMG ?2\b(?!\d)/i,
      unless: noForm,
    },
    {
      says: 'saidToExist',
      label: /\bMG ?2\b/i,
      when: /^\W*see (?:the )?(?:attached|enclosed|separate|form|copy|below|pdf|scan)\b|^\W*(?:with|in|on) (?:the )?(?:file|bundle|system|niche|pack)\b|^\W*(?:herewith|scanned|on (?:file|niche|system))\b/i,
    },
    {
      // Promised, so thought of.
      says: 'mentioned',
      when: /\bMG ?2s?\b[^.;]{0,25}\b(?:(?:to|will) follow|being (?:prepared|done|completed|drafted)|in (?:file )?prep\w*)\b/i,
      unless: /\b(?:not|never|no)\b|\?$/i,
    },
    {
      says: 'saidToExist',
      when: /\bMG ?2s?\b[^.]{0,60}\b(?:completed|submitted|on (?:the )?(?:file|system)|attached|enclosed|uploaded|done|sent|taken|provided)\b|\b(?:completed|submitted|attached|enclosed)\b[^.]{0,20}\bMG ?2\b|\bsee MG ?2\b|\bMG ?2s? (?:is |are |now )?with (?:the )?(?:file|case|OIC|CJU|CPS)\b/i,
      unless:
        /\bblank\b|\bno MG ?2|\bMG ?2 (?:when|once|if)\b|\b(?:sent|given|provided) to (?:IP|AP|her|him|the (?:victim|witness|complainant))\b|\b(?:if so|must be|should be)\b|\bMG ?2\b[^.;]{0,25}\b(?:is|was) for (?:the |an? )?(?:eye\w*|other|different|another|second|bystander|neighbour|child|son|daughter|brother|sister|mother)|\b(?:not|\w+n['’]t|never|yet to|to be|will be)\b[^.]{0,20}\b(?:completed|submitted|on|attached|enclosed|uploaded|done|sent|taken|provided|received)\b/i,
    },
    {
      says: 'saidToExist',
      when: /^\W*(?:yes\b|submitted|completed|attached|sent|done|uploaded)/i,
      label: /\bMG ?2\b/i,
    },
    {
      says: 'notNeeded',
      when: /\b(?:not (?:required|needed|necessary|applicable|wanted|eligible)|n\/[ar]|none (?:required|needed|wanted)|no (?:special )?measures|no need)\b|\b(?:special measures|SMs?)\s*(?:[-–:]\s*)?(?:no|none|nil)\b|\b(?:special measures|SMs?)\s*[-–:?]\s*n(?![\w/'’])|^\W*(?:no|none|nil)\.?$/i,
      unless:
        /\byes ?\/ ?no\b|\?$|\binterpreter\b[^.]{0,12}\bnot\b|\bnot (?:needed|required) if\b|\bmeasures (?:beyond|other than|apart from|except|save)\b/i,
    },
    {
      says: 'none',
      when: /\b(?:no MG ?2|MG ?2 (?:not|has not|hasn['’]t|outstanding|to follow|awaited|awaiting|-? ?no\b)|unknown|not (?:yet )?(?:been )?(?:asked|discussed|considered|assessed|known|received|submitted)|TBC|TBA|to be (?:assessed|discussed|considered|confirmed))\b/i,
      unless: /\?$/,
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`\bconsider(?:ation)?\b[^.]{0,20}\b(?:${measure})(?!\w)|\bcan(?:not|['’]t) be in the same room\b`, 'i'),
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`\b(?:special measures?|SMs?)\W{1,4}(?:yes\W{1,4})?(?:${measure})`, 'i'),
      unless: /\b(?:no|not|\w+n['’]t)\b|\byes ?\/ ?no\b|\?$|:\s*(?:nil|none|n\/a)\W*$/i,
    },
    {
      says: 'mentioned',
      when: new RegExp(String.raw`\b(?:${measure})(?!\w)`, 'i'),
      unless: /\b(?:no|not|\w+n['’]t)\b|\byes ?\/ ?no\b|\?$|:\s*(?:nil|none|n\/a)\W*$/i,
      label: /\b(?:special meas\w*|S\/M\w*|SMs?|MG ?2)\b/i,
    },
    {
      says: 'mentioned',
      when: /\b(?:mentioned|considered|(?:may|could) (?:be )?(?:need|want|require|benefit)\w*|might|possibly|likely|raised)\b/i,
      unless:
        /\b(?:not|\w+n['’]t|never|to be|will be) (?:been )?(?:mentioned|considered|raised)\b|\b(?:no[- ]?one|nobody) (?:has|had)\b|\?$/i,
    },
  ],
})

/** A conclusion drawn from what the witness wants. */
const concluded =
  /\b(?:(?<!not )assessed|eligible|conclusion|concluded|applied for|to be applied|application (?:for|to be made|made|under|is)|(?:screens?|link|evidence|measures?|supporter)\b[^.;]{0,40}\b(?:asked for|supported|applied)|(?:application|that) in hand|(?:application|MG ?2) will follow|(?:OIC|I|[Pp]olice|[Oo]fficer) (?:supports?|agrees?|shares|am satisfied|satisfied)|(?:agrees?|supported) (?:by|with)|put that in|(?:makes?|making) no application|no application\b|none (?:is |being )?applied for|nothing (?:is |being )?(?:sought|applied for)|(?:to be|will be) (?:asked|applied) for|do(?:es)?(?:n['’]t| not) (?:consider|regard|see) (?:IP|her|him|them) (?:to be |as )?(?:vulnerable|intimidated)|(?:vulnerable|intimidated) n?or (?:vulnerable|intimidated)|(?:intimidated|vulnerable) witness\b|not (?:considered |thought )?(?:to be )?(?:vulnerable|intimidated)\b|(?<!\bno )\bMG ?2 (?:was |is )?(?:done|completed|carried out|taken)\b(?![^.;]{0,30}\b(?:attached|enclosed|sent|submitted|uploaded|on (?:the )?(?:file|system)))|put (?:the|an) application in|s\.? ?1[67]\b)/i
const notYet = /\b(?:not|never|\w+n['’]t|yet to be|to be|will be) (?:been )?(?:assessed|eligible|discussed|asked(?! for))\b|\?\s*$/i
/** What the witness wants or does not want at court, told as hers. */
const ownView = new RegExp(
  String.raw`(?:\b(?:IP|AP|P|victim|complainant|s?he|they|both|neither|(?:her|his|own|IP['’]s) (?:views?|wish(?:es)?)|Mrs?|Miss|Ms)\b|^\W*)[^.]{0,60}(?:\b(?:wants?|wishes|would (?:like|prefer)|prefers?|asks for|opted|cho(?:se|sen)|declin\w+|does(?:n['’]t| not) (?:want|wish|need|feel)|has no need|(?:is|are|would be) (?:content|happy|confident|(?:fine|ok(?:ay)?|all ?right) without)|none (?:wanted|needed|required)|(?:requires|wants|needs) (?:none|nothing|nowt)|not (?:bothered|fussed|worried|concerned)|indifferent|does(?:n['’]t| not) mind|would (?:rather|sooner)|content to|(?:['’]ll|will) be (?:fine|ok(?:ay)?|all right))\b|['’]d (?:like|prefer)\b|\bviews?\b[^.]{0,3}[:–-])|(?:${measure})\b[^.]{0,20}\b(?:preferred|wanted|chosen|requested)\b|\bpreference (?:is|was|would be)\b|\b(?:her|his|their) wish(?:es)? (?:is|are)\b|(?:${aversion})`,
  'i',
)
const ofMeasures = new RegExp(String.raw`\b(?:special meas\w*|S\/M\w*|SMs?|MG ?2(?!\d)|${measure}|giving evidence)(?!\w)`, 'i')
/** "I rang her last night: live link from a remote site": her answer, after whom it was had from. */
const herAnswer = new RegExp(
  String.raw`\b(?:rang|phoned|called|spoken? (?:to|with)|spoke (?:to|with)|asked) (?:IP|AP|her|him|them|(?:the )?(?:victim|complainant|witness))\b[^.:]{0,40}:[^.]{0,20}(?:${measure})`,
  'i',
)
/** What the suspect wants for himself is no witness's. */
const bySuspect =
  /^\W*(?:DP|SUS|DEF|D|(?:[Tt]he )?(?:[Ss]uspect|[Dd]efendant)) (?:also |has )?(?:says?|said|wants?|asks?|asked|would|will|requests?)\b(?! (?:not )?(?:be )?(?:plead|present))(?![^.]{0,40}\b(?:for|that|let) (?:the )?(?:IP|AP|victim|complainant)\b(?!['’]))/
const ofAnother = /\b(?:VPS|personal statement|restraining|ROs?|orders?|bail|DASH|IDVA referral)\b/

/**
 * What the papers say of special measures, sentence by sentence; and where one paragraph holds both the witness's own view and what was concluded, that they were assessed,
 * in however many sentences.
 */
export function specialMeasures(told: readonly Saying[]): readonly Remark[] {
  const sayings = told.filter(({ text }) => !bySuspect.test(text))
  const remarks = readTopic(sayings, spoken)
  const read = sayings.filter(
    ({ kind, tabular }) => !spoken.notIn?.includes(kind) && (tabular || !['MG11', 'RETRACTION', 'LOG'].includes(kind)),
  )
  const groups = Map.groupBy(read, ({ recognised, page, label, paragraph }) =>
    spoken.under?.test(label) ? `${recognised.document.id} ${label}` : `${recognised.document.id} ${page.number} ${paragraph}`,
  )
  const assessed = [...groups.values()].flatMap((group): Remark[] => {
    const own = group.filter(({ text }) => !ofAnother.test(text) && !notYet.test(text))
    if (!group.some(({ text, label }) => ofMeasures.test(text) || spoken.under?.test(label))) return []
    const views = own.filter(({ text }) => ownView.test(text) || herAnswer.test(text))
    const from = group.find(({ text }) => ofMeasures.test(text))?.start ?? 0
    const view = views.find(({ start }) => start >= from) ?? views[0]
    const conclusion = own.find(({ text }) => concluded.test(text))
    if (!view || !conclusion) return []
    return [...new Set([view, conclusion])].flatMap((saying) => {
      const quote = quoteOfSaying(saying)
      return quote ? [{ topic: 'specialMeasures' as const, says: 'assessed' as const, quote }] : []
    })
  })
  return [...remarks, ...assessed, ...assessedInParagraphs(sayings.filter(({ kind }) => !spoken.notIn?.includes(kind)))]
}
