import { anyOf } from '../anyOf.ts'
import type { Saying } from '../sayings.ts'
import { aversion } from './dread.ts'
import { inSentences } from './inSentences.ts'
import { measure } from './measures.ts'

/** A conclusion drawn from what the witness wants. */
const concluded =
  /\b(?:(?<!not )assessed|eligible|conclusion|concluded|applied for|to be applied|application (?:for|to be made|made|under|is)|(?:screens?|link|evidence|measures?|supporter)\b[^.;]{0,40}\b(?:asked for|supported|applied)|(?:application|that) in hand|(?:application|MG ?2) will follow|(?:OIC|I|[Pp]olice|[Oo]fficer) (?:supports?|agrees?|shares|am satisfied|satisfied)|(?:agrees?|supported) (?:by|with)|put that in|(?:makes?|making) no application|no application\b|none (?:is |being )?applied for|nothing (?:is |being )?(?:sought|applied for)|(?:to be|will be) (?:asked|applied) for|do(?:es)?(?:n['’]t| not) (?:consider|regard|see) (?:IP|her|him|them) (?:to be |as )?(?:vulnerable|intimidated)|(?:vulnerable|intimidated) n?or (?:vulnerable|intimidated)|(?:intimidated|vulnerable) witness\b|not (?:considered |thought )?(?:to be )?(?:vulnerable|intimidated)\b|(?<!\bno )\bMG ?2 (?:was |is )?(?:done|completed|carried out|taken)\b(?![^.;]{0,30}\b(?:attached|enclosed|sent|submitted|uploaded|on (?:the )?(?:file|system)))|put (?:the|an) application in|s\.? ?1[67]\b)/i
const notYet = /\b(?:not|never|\w+n['’]t|yet to be|to be|will be) (?:been )?(?:assessed|eligible|discussed|asked(?! for))\b|\?\s*$/i
/** What the witness wants or does not want at court, told as hers. */
const ownView = anyOf(
  /(?:\b(?:IP|AP|P|victim|complainant|s?he|they|both|neither|(?:her|his|own|IP['’]s) (?:views?|wish(?:es)?)|Mrs?|Miss|Ms)\b|^\W*)[^.]{0,60}(?:\b(?:wants?|wishes|would (?:like|prefer)|prefers?|asks for|opted|cho(?:se|sen)|declin\w+|does(?:n['’]t| not) (?:want|wish|need|feel)|has no need|(?:is|are|would be) (?:content|happy|confident|(?:fine|ok(?:ay)?|all ?right) without)|none (?:wanted|needed|required)|(?:requires|wants|needs) (?:none|nothing|nowt)|not (?:bothered|fussed|worried|concerned)|indifferent|does(?:n['’]t| not) mind|would (?:rather|sooner)|content to|(?:['’]ll|will) be (?:fine|ok(?:ay)?|all right))\b|['’]d (?:like|prefer)\b|\bviews?\b[^.]{0,3}[:–-])/,
  new RegExp(String.raw`(?:${measure})\b[^.]{0,20}\b(?:preferred|wanted|chosen|requested)\b`),
  /\bpreference (?:is|was|would be)\b|\b(?:her|his|their) wish(?:es)? (?:is|are)\b/,
  new RegExp(`(?:${aversion})`),
)
const ofMeasures = new RegExp(String.raw`\b(?:special meas\w*|S\/M\w*|SMs?|MG ?2(?!\d)|${measure}|giving evidence)(?!\w)`, 'i')
/** "I rang her last night: live link from a remote site": her answer, after whom it was had from. */
const herAnswer = new RegExp(
  String.raw`\b(?:rang|phoned|called|spoken? (?:to|with)|spoke (?:to|with)|asked) (?:IP|AP|her|him|them|(?:the )?(?:victim|complainant|witness))\b[^.:]{0,40}:[^.]{0,20}(?:${measure})`,
  'i',
)
const ofAnotherTopic = /\b(?:VPS|personal statement|restraining|ROs?|orders?|bail|DASH|IDVA referral)\b/

/** What one label or one paragraph holds. */
const groupOf = ({ recognised, page, label, paragraph }: Saying): string =>
  inSentences.under?.test(label) ? `${recognised.document.id} ${label}` : `${recognised.document.id} ${page.number} ${paragraph}`

function bothIn(group: readonly Saying[]): readonly Saying[] {
  const own = group.filter(({ text }) => !ofAnotherTopic.test(text) && !notYet.test(text))
  if (!group.some(({ text, label }) => ofMeasures.test(text) || inSentences.under?.test(label))) return []
  const views = own.filter(({ text }) => ownView.test(text) || herAnswer.test(text))
  const from = group.find(({ text }) => ofMeasures.test(text))?.start ?? 0
  const view = views.find(({ start }) => start >= from) ?? views[0]
  const conclusion = own.find(({ text }) => concluded.test(text))
  return view && conclusion ? [view, conclusion] : []
}

/** The witness's own view and what was concluded, where one paragraph of an officer's holds both, in however many sentences. */
export const viewsWithConclusions = (sayings: readonly Saying[]): readonly Saying[] =>
  [
    ...Map.groupBy(
      sayings.filter(({ kind, tabular }) => tabular || !['MG11', 'RETRACTION', 'LOG'].includes(kind)),
      groupOf,
    ).values(),
  ].flatMap(bothIn)
