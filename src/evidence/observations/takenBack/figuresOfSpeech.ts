import type { Idea } from '#case/vocabulary'

const will = String.raw`\bI(?:['’]ll| will| shall| could| would|['’]d|['’]m going to| am going to|['’]m gonna)(?: \p{L}+){0,2}?`
const harm = '(?:murder|kill|swing for|strangle|throttle|skin|do time for|brain)'

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
  if (threats.includes(idea)) return ofNobody.test(text) || overATrifle.test(text) || inPaper.test(text)
  if (idea === 'watchingOrSpying') return toEverybody.test(text) || aDare.test(text) || (bareWord.test(text) && !told.test(text))
  if (idea === 'monitoring') return toEverybody.test(text)
  return idea === 'falseIdentity' && used.test(text)
}
