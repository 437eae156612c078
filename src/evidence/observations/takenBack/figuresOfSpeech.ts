import type { Idea } from '#case/vocabulary'

const will = String.raw`\bI(?:['’]ll| will| shall| could| would|['’]d|['’]m going to| am going to|['’]m gonna)(?: \p{L}+){0,2}?`
const harm = '(?:murder|kill|swing for|strangle|throttle|skin|do time for|brain|bury)'

/** "I'll swing for somebody", "I could murder the lot of you": said of nobody. */
const ofNobody = new RegExp(
  String.raw`${will} ${harm} (?:somebody|someone|anybody|anyone|the (?:whole )?lot of (?:you|them|us|yous)|you lot|(?:you|yous|them) all|every (?:one|last one) of (?:you|them))\b`,
  'iu',
)
/** "If Kit misses another warm-up I will murder him": said of a third person over a trifle. */
const overATrifle = new RegExp(
  String.raw`\b(?:if|next time|whoever|another)\b[^.!?]{0,50}\b(?:miss(?:es|ed)? (?:a|an|the|another|one more|his|her|their) (?:\p{L}+ )?(?:warm-?up|practice|rehearsal|training|pass|penalty|cue|catch|note|throw|tackle|beat|sitter|deadline)|(?:is|are|turns? up|comes?) late (?:for|to) (?:practice|rehearsal|training|kick-?off|warm-?up)|forgets? (?:the|his|her|their) (?:keys|kit|milk|sandwiches|bibs|words|lines|boots|music)|burns? the|sings? flat|drops? the (?:baton|ball|cake))\b[^.!?]{0,50}${will} ${harm} (?:him|her|them|you all|you lot)\b`,
  'iu',
)
/** "Watch your back on the ice", "blood on the carpet at the board meeting". */
const heed =
  /\b(?:watch|mind) (?:my|your|his|her|our) (?:back|head|step|feet|self)\b[^.;]{0,15}\b(?:on (?:the|them|those) (?:\p{L}+ )?(?:ice|stairs|steps?|ladder|gravel|ramp|beam)|the beam|the step|lifting)\b|\bblood on the (?:carpet|walls|floor) (?:at|in) (?:the|that|this) (?:\p{L}+ )?(?:meeting|office|boardroom|party|AGM)\b/iu
/** "Guts for garters", "I'd cut my arm off": said of no harm to anybody. */
const idiom =
  /\bI could(?:['’]ve| have|a) (?:swung for|killed|murdered|throttled|strangled|brained) (?:him|her|them)\b|\bdead to (?:me|us)\b|\bguts for garters\b|\bhead on a (?:plate|platter)\b|\b(?:cut|chop|saw|gnaw|hack|lop)\w* (?:off (?:my|his|her) own (?:right |left )?(?:arm|leg|hand|foot|tongue)|(?:my|his|her) own (?:right |left )?(?:arm|leg|hand|foot|tongue) off)\b|\bI(?:['’]?d| would) (?:rather |sooner )?(?:cut|chop|saw|gnaw|hack|lop) (?:off my (?:right |left )?(?:arm|leg|hand|foot|tongue)|my (?:right |left )?(?:arm|leg|hand|foot|tongue) off)\b|\bmy (?:mum|mam|mother|dad|wife|husband|missus|boss)['’]?(?:ll| will| would|d|['’]d|s going to|['’]s going to) (?:\p{L}+ )?(?:kill|murder|skin|throttle) me\b/iu
/** "He could've killed somebody on that road", "somebody will get hurt on that corner": what is said of danger. */
const ofDanger =
  /\bcould(?:['’]ve| have| of|a) (?:killed|murdered|hurt|maimed|brained) (?:somebody|someone|anybody|anyone|a (?:child|kid|cyclist|dog|horse))\b|\b(?:somebody|someone|one of (?:them|us|you|the \p{L}+))\b[^.;]{0,20}\b(?:get|be) (?:killed|hurt|injured|knocked down|run over)\b[^.;]{0,40}\b(?:corner|junction|road|crossing|speed\w*|traffic|lorr\w+|bend|wiring|stairs?|ladder|machine|ice|council|highways|landlord|scaffold\w*|car ?park)\b/iu
/** "I'm watching you lot on the CCTV": said to everybody. */
const toEverybody =
  /\b(?:watch(?:ing|es)?|see|seeing|eyes? on) (?:you lot|you all|yous|all of you|everyone|everybody|the (?:whole )?lot of you)\b/i
/** "I'm being watched" and no more: a word for a feeling, without who, from where or how. */
const bareWord =
  /\b(?:I(?:['’]m| am| was)|(?:s?he|they|IP|V)(?:['’]s| is| was| states (?:s?he|they) (?:is|was))|it feels? (?:like|as if|as though) I(?:['’]m| am| was)|feels?|felt)\W+(?:always |constantly |being ){0,2}(?:watched|spied (?:up)?on|observed)(?=["”’']?(?:\s*[.,;!]|\s*$|\s+(?:and|but|that)\b))/iu
const told =
  /\b(?:photograph|film|video|camera|binocular|window|car\b|van\b|notes?\b|drone|curtain|fence|hedge|outside|opposite|from (?:the|his|her)|by (?:him|her|the|a)\b)/i
/** "Bring it on, you know where I am": a dare. */
const aDare = /\b(?:you|u|ya|they|he|she) knows? where (?:I am|i am|I['’]m|im|to find me|we are)\b/i
/** "I'll bury him in paperwork." */
const inPaper =
  /\b(?:bury|drown|swamp|hang)\w* (?:him|her|me|you|them|us) (?:in|with|under) (?:paper\w*|forms|letters|writs|e-?mails|red tape|admin|complaints|FOIs?)\b/i
/** Whose the name of the band is. */
const used = /\b(?:seriously|still|rights? to|who owns) (?:using|use|the) (?:the |our )?name\b/i

const threats: readonly Idea[] = ['threatOfViolence', 'threatToKill']

/** Whether an act or a threat is only in the manner of speaking: a joke of a third person or a crowd, a bare word for a feeling, a dare. */
export function isFigureOfSpeech(idea: Idea, text: string): boolean {
  if (idea === 'suicideThreat') return idiom.test(text)
  if (threats.includes(idea))
    return ofNobody.test(text) || overATrifle.test(text) || inPaper.test(text) || idiom.test(text) || heed.test(text) || ofDanger.test(text)
  if (idea === 'watchingOrSpying') return toEverybody.test(text) || aDare.test(text) || (bareWord.test(text) && !told.test(text))
  if (idea === 'monitoring') return toEverybody.test(text)
  return idea === 'falseIdentity' && used.test(text)
}
