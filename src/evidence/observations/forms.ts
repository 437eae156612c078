import type { Observation, Person } from '#case/reading'
import type { FormAnswer, RiskForm } from '#case/riskForm'
import { type Idea, impacts } from '#case/vocabulary'
import { castOf } from '../grammar/cast.ts'
import { type Sentence, sentencesOf } from '../grammar/mentions.ts'
import type { Word } from '../grammar/pattern.ts'
import { plainlySeen } from '../observations.ts'
import type { Passage } from '../passage.ts'
import { speller } from './sentences.ts'

/** What a "yes" to a question of a risk form says by itself. Questions about ever having done a thing, in a life together, say nothing of the conduct now. */
const yesSays: Readonly<Record<string, readonly Idea[]>> = {
  'dash.frightened': ['alarmOrDistress'],
  'dash.afraidOf': ['fearOfViolence'],
  'dash.depressed': ['alarmOrDistress'],
  'dash.childContact': ['childrenInvolved'],
  'dash.stalking': ['contacting'],
  'dash.pregnant': ['pregnancy'],
  'dash.hurtChildren': ['childrenInvolved'],
  'dash.threatenedChildren': ['childrenInvolved'],
  'dash.moreOften': ['escalation'],
  'dash.worse': ['escalation'],
  'dash.threatsToKill': ['threatToKill', 'threatOfViolence'],
  'dash.sexual': ['sexual'],
  'dash.suicide': ['suicideThreat'],
  'dash.policeTrouble': ['previousOffending'],
  'stalking.1': ['alarmOrDistress'],
  'stalking.3': ['interferingWithProperty'],
  'stalking.4': ['loitering'],
  'stalking.5': ['loitering'],
  'stalking.6': ['threatOfViolence'],
  'stalking.7': ['thirdPartyContact'],
  'stalking.8': ['violence'],
  'stalking.9': ['thirdPartyContact'],
}

/** Questions about the suspect: the words beside them ("on tablets", "self harm") are about him and tell no effect on the victim. */
const ofTheSuspect = new Set([
  'dash.weapons',
  'dash.hurtOthers',
  'dash.animal',
  'dash.substances',
  'dash.suicide',
  'dash.brokenBail',
  'dash.policeTrouble',
  'stalking.8',
  'stalking.10',
  'stalking.11',
])
const tellsEffect = (idea: Idea): boolean => impacts.some((impact) => impact === idea)

/** "CRANE OD 2017", "ex did, 2016", "CRANE x3. Sus NO": the answer is about somebody else than the suspect. */
function isOfAnother(sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  const { words, passage } = sentence
  const cleared = (at: number) =>
    words.slice(at + 1, at + 4).some(({ text }) => ['no', 'not', 'never', 'none', 'nothing', 'n'].includes(text))
  if (words.some(({ who }, at) => who === 'S' && !cleared(at))) return false
  if (/^\S+(?: \S+)?,? (?:and|also|as well|both)\b/i.test(passage.text.trim())) return false
  const [first, second] = words
  const opens = (word: Word | undefined) => word?.who === 'O' && !word.own && (word.text === 'ex' || /^\p{Lu}\p{L}{2,}/u.test(word.shown))
  return opens(first) || (['by', 'from', 'previous', 'former', 'last'].includes(first?.text ?? '') && opens(second))
}
const ofHisDoing = new Set([
  'dash.weapons',
  'dash.sexual',
  'dash.hurtOthers',
  'dash.suicide',
  'dash.brokenBail',
  'dash.policeTrouble',
  'dash.threatsToKill',
  'dash.strangled',
])

/** What she says she is afraid of has not happened: "that he attacks Gareth". */
const feared: readonly Idea[] = ['violence', 'weapon', 'sexual']

const harm = String.raw`\b(?:hit|hitting|hurt|hurting|violen\w*|harm\w*|attack\w*|injur\w*|physical\w*|assault\w*|beaten|struck)\b`
/** "Not injury", "not of being hit", "himself, not me": afraid, and of no violence to anybody but the suspect. */
const ofNoViolence = new RegExp(
  String.raw`^(?:[^.]{0,60}[.,;"”(])?\W*(?:not?|nothing|none|never|does ?n['’]?t|does not|do ?n['’]?t)\b(?! (?:only|just|so much|merely|always|sure|yet)\b)[^.;]{0,40}?${harm}|\b(?:killing|harming|hurting) (?:him|her)self\b`,
  'i',
)
/** "Nothing physical yet", "not hurt so far, but thinks he will hit her". */
const maybeLater =
  /\b(?:yet|so far|to date|until now|this time)\b|\b(?:but|though|except)\b[^.]{0,40}\b(?:hit|hurt|kill|harm|attack|beat|stab|worse)/i

/** Trouble of another kind than violence or pursuit, and of that alone: "drunk once", "drink driving 2016". */
const otherTrouble =
  /\b(?:drunk|disorderly|D ?(?:and|&) ?D|OPL|excess alcohol|drink(?:ing)?|driv(?:e|ing|er)|uninsured|no insurance|TWOC|speeding|motoring|shop ?lift\w*|theft|fraud|cannabis|drugs?|possession|poaching|begging)\b/i
const likeTrouble =
  /\b(?:violen\w*|assault\w*|batter\w*|[AG]BH|harass\w*|stalk\w*|threat\w*|weapon|knife|domestic|DV|DA|breach\w*|damage|affray|fight\w*|order|ex|wom[ae]n|partner|robbery|sexual|rape|burglary)\b/i

/** Where the fright is told of: beside either question. */
const ofFright = ['dash.frightened', 'dash.afraidOf']

/** What a "yes" says by itself, no comment saying otherwise. */
function byItself({ id, comment = '' }: FormAnswer, all: readonly FormAnswer[]): readonly Idea[] {
  const fright = all.flatMap((one) => (ofFright.includes(one.id) ? (one.comment ?? []) : []))
  if (id === 'dash.afraidOf' && fright.some((said) => ofNoViolence.test(said)) && !fright.some((said) => maybeLater.test(said)))
    return ['alarmOrDistress']
  if (id === 'dash.policeTrouble' && otherTrouble.test(comment) && !likeTrouble.test(comment)) return []
  return yesSays[id] ?? []
}

/** A yes with "None made" beside it is none, or was put in the wrong column. */
const saysNone = /^\W*(?:none|nil|no|never)(?: (?:made|known|seen|used|disclosed|reported|so far|to date))?\W*$/i

/** What the answers of risk forms say: only a "yes", and the words beside it. Blank, "no" and a missing page say nothing. */
export function observeForms(forms: readonly RiskForm[], people: readonly Person[]): readonly Observation[] {
  const cast = castOf(people, [])
  return forms.flatMap(({ document, tool, questions, stalkingQuestions }) =>
    [...questions, ...stalkingQuestions].flatMap((answer): Observation[] => {
      const { quote } = answer
      if (answer.answer !== 'yes' || !quote || saysNone.test(answer.comment ?? '')) return []
      const [sentence] = answer.comment ? sentencesOf([commentOf(answer, document, tool)], cast, speller) : []
      if (ofHisDoing.has(answer.id) && isOfAnother(sentence)) return []
      const by = byItself(answer, questions).map(
        (idea): Observation => ({ idea, quote, voice: 'form', when: undefined, entry: `${idea}/${answer.id}` }),
      )
      const said = sentence
        ? plainlySeen(sentence).map(({ idea, entry }): Observation => ({ idea, quote, voice: 'form', when: undefined, entry }))
        : []
      return [
        ...by,
        ...said.filter(
          ({ idea }) =>
            !by.some((one) => one.idea === idea) &&
            !(tellsEffect(idea) && ofTheSuspect.has(answer.id)) &&
            !(answer.id === 'dash.afraidOf' && feared.includes(idea)),
        ),
      ]
    }),
  )
}

const commentOf = ({ comment = '', asked, quote }: FormAnswer, document: RiskForm['document'], tool: RiskForm['tool']): Passage => ({
  document,
  kind: tool,
  page: quote?.page ?? 1,
  paragraph: quote?.paragraph ?? null,
  start: quote?.start ?? 0,
  text: comment,
  role: 'answer',
  voice: 'form',
  speaker: undefined,
  at: undefined,
  heading: asked,
})
