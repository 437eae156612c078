import type { Who } from './pattern.ts'
import type { Token } from './tokens.ts'
import { setOf } from './wordSet.ts'

/** Pronouns that own. */
export const possessives = setOf('my your his their our ur its whose mine hers yer')
const objects = setOf('me him them us himself herself myself themselves')
/** Pronouns that act. */
export const nominatives = setOf('i he she they we who it')
const before = setOf(
  'to with at by of from for about behind near after against towards toward outside past on in into over under beside between and',
)
const nounsInIng = setOf(
  'recycling washing building clothing meeting morning evening wedding ring ceiling dressing living sitting dining parking railing landing painting clothing bedding string king training shopping hearing knitting parenting',
)
const auxiliaries = setOf("'s was is has had 'd 'll would will came went did does said told")

const verbish = (token: Token | undefined) =>
  token !== undefined &&
  ((token.text.endsWith('ing') && !nounsInIng.has(token.text)) ||
    [
      'been',
      'not',
      'a',
      'the',
      'got',
      'just',
      'in',
      'at',
      'there',
      'outside',
      'on',
      'always',
      'still',
      'now',
      'never',
      'gone',
      'already',
      'also',
      'back',
      'behind',
      'had',
      'done',
      'sent',
    ].includes(token.text))

/** What a home has: "her home address" is hers, "took her home" is she. */
const ofHome = setOf('address addresses number phone telephone landline computer town village life visit visits security insurance')

/** Owners as logs in capitals write them, without the apostrophe: CALLERS PARENTS, DEFS PHONE. */
const inCapitals = setOf('callers infts informants victims complainants ips suspects defs')
/** What comes behind them where they are only many: CALLERS ARE, VICTIMS OF. */
const behindMany = setOf('of and or are were who have had should must can may will to in at on with from by')
export const isOwnerInCapitals = (token: Token, next: Token | undefined): boolean =>
  inCapitals.has(token.text) && token.shown === token.shown.toUpperCase() && next?.parted === 0 && !behindMany.has(next.text)

/** "me mam", "on me phone": my, in dialect. */
const ownKin = setOf(
  'mam mum dad nan nana sister brother mate mates son daughter lad kids boss fella missus husband wife auntie uncle cousin bairn bairns',
)
const ownThings = setOf(
  'phone house car picture photo face name door window back bag bike van garden step drive work messages emails number',
)
const giving = setOf(
  'give gave gives giving send sent sends sending show showed shows showing buy bought bring brought hand handed offer offered text texted',
)
/** "sent her 140 e-mails": so many were sent to her. */
const isMany = (text: string): boolean => /^\d/.test(text) || many.has(text)
const many = setOf('several many dozens hundreds loads lots numerous about around over nearly endless daily')

/** "Sends her drawings": several things that were not hers before; "showed her messages to his mates" are. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  const next = tokens[at + 1]
  if (!/..[^s']s$/.test(text) || ownKin.has(text) || hersAlready.has(text) || /^show/.test(tokens[at - 2]!.text)) return false
  return next === undefined || next.parted > 0 || !['to', 'back', 'on', 'round', 'off'].includes(next.text)
}
const hersAlready = new Set(
  'details keys belongings things clothes parents friends mates relatives colleagues bosses neighbours sisters brothers children kids daughters sons benefits medications items boss always regards wages notes tickets'.split(
    ' ',
  ),
)

function isDialectMy(tokens: readonly Token[], at: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]!.text !== 'me' || next === undefined || next.parted > 0) return false
  const noun = next.text === 'own' ? tokens[at + 2]?.text : next.text
  if (noun === undefined) return false
  return ownKin.has(noun) || (ownThings.has(noun) && previous !== undefined && !giving.has(previous.text))
}

/** Whether a mention stands as an owner: my, his, `IP's`; `her` before a noun. */
export function isPossessive(tokens: readonly Token[], at: number, who: Who | undefined): boolean {
  const token = tokens[at]!
  if (possessives.has(token.text) || isDialectMy(tokens, at) || isOwnerInCapitals(token, tokens[at + 1])) return true
  const next = tokens[at + 1]
  if (token.text === 'her')
    return (
      next !== undefined &&
      next.parted === 0 &&
      !before.has(next.text) &&
      !(giving.has(tokens[at - 1]?.text ?? '') && (isMany(next.text) || isGiven(tokens, at + 1))) &&
      !(next.text === 'home' && !ofHome.has(tokens[at + 2]?.text ?? '')) &&
      ![
        'that',
        'when',
        'because',
        'as',
        'again',
        'a',
        'the',
        'not',
        'she',
        'he',
        'i',
        'it',
        'if',
        'but',
        'or',
        'up',
        'down',
        'out',
        'off',
        'back',
        'to',
        'how',
        'what',
        'why',
        'where',
        'so',
        'who',
        'then',
        'every',
        'any',
        'all',
        'more',
        'constantly',
        'repeatedly',
        'through',
        'via',
        'is',
        'was',
        'has',
        'since',
        'until',
        'till',
        'while',
        'after',
        'before',
        'during',
        'today',
        'yesterday',
        'twice',
        'once',
        'here',
        'there',
        'now',
        'later',
        'whenever',
        'yet',
        'just',
        'whilst',
        'alone',
        'today',
        'yesterday',
        'tonight',
        'there',
        'here',
        'until',
        'since',
        'twice',
        'once',
        'away',
        'anymore',
        'please',
      ].includes(next.text) &&
      (!next.text.endsWith('ing') || nounsInIng.has(next.text))
    )
  if (who === undefined) return false
  return next?.text === "'s" && next.parted === 0 && !['he', 'she', 'it', 'who', 'that'].includes(token.text) && !verbish(tokens[at + 2])
}

/** What was said begins with its subject: "stated IP belongs to him". */
const sayings = setOf('stated claimed believed insisted alleged declared admitted boasted reckoned shouted replied')

/** Verbs before a name that is whom they are done to, in forms that are hardly ever nouns: "PC Lea rings DENTON and tells him". */
const doneTo = setOf(
  'hit told saw rang sent met got gave took made struck held caught found left threw beat shook brought drove bit rings tells sees meets follows hits pushes grabs asks warns advises approaches threatens harasses punches kicks slaps gives sends takes brings ringing telling seeing following hitting pushing grabbing asking warning advising contacting approaching threatening harassing messaging texting phoning calling watching stalking arresting telephoning',
)

/** Whether a mention stands as the subject of a verb, by its form or its place. */
export function isNominative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (nominatives.has(token.text)) return true
  if (objects.has(token.text) || token.text === 'her') return false
  if (token.text === 'that' || token.text === 'which') return true
  let back = at - 1
  while (
    back >= 0 &&
    tokens[back + 1]!.parted === 0 &&
    (['my', 'the', 'a', 'his', 'her', 'our', 'mr', 'mrs', 'miss', 'ms', 'old', 'new', 'best', 'same', 'unknown', 'own', "'s"].includes(
      tokens[back]!.text,
    ) ||
      (/^\p{Lu}/u.test(tokens[back]!.shown) && tokens[back]!.text !== 'i'))
  )
    back -= 1
  const previous = tokens[back]
  const next = tokens[at + 1]
  if (previous === undefined || tokens[back + 1]!.parted > 0) return true
  if (next && next.parted === 0 && auxiliaries.has(next.text)) return true
  if (before.has(previous.text) && previous.text !== 'and') return false
  if (sayings.has(previous.text)) return true
  return !(previous.text.endsWith('ed') || doneTo.has(previous.text))
}
