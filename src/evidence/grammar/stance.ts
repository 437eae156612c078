import type { Word } from './pattern.ts'
import { beforeVerb } from './subject.ts'
import { setOf } from './wordSet.ts'

/** How a sentence puts what it says: as having happened; as not; as feared, asked, denied, wished, threatened or forbidden. */
export type Stance = 'asserted' | 'negated' | 'feared' | 'asked' | 'denied' | 'unreal' | 'forbidden'

const negators = setOf("not n't nt never no nor without nobody none hardly barely neither nothing")
const fears = setOf(
  'worry worried afraid scare scared frighten frightened fear terrified petrified anxious concerned dread paranoid panic nervous risk likely fearful chance',
)
const beliefs = setOf(
  'think believe expect hope convinced sure certain positive imagine wonder feel assume suspect say tell threaten promise know reckon swear',
)
const suppositions = setOf('think believe expect convinced sure certain positive imagine assume')
const factives = setOf('know understand realize remember recall notice care like appreciate mind doubt bother want')
const denials = setOf('deny denial dispute refute denies denied disputes denying reject')
const forbids = setOf('prohibit forbid ban prevent exclude prohibited preventing restrict bar')
const orders = setOf('tell ask warn advise order instruct remind beg bail agree condition direct')
const unreal = setOf('could might may should must can cannot shall')
const wishes = setOf('want threaten plan intend like able offer allow hope wish willing refuse supposed meant')
const conjunctions = setOf('but because although though however whereas while until when after since as so where yet whereupon then before')
const stops = setOf('stop quit cease leave give accept let take listen go pass get')

function has(word: Word | undefined, set: ReadonlySet<string>): boolean {
  if (word === undefined) return false
  if (set.has(word.text)) return true
  for (const stem of word.stems) if (set.has(stem)) return true
  return false
}

/** The start of the clause that holds a place: after the last strong break, conjunction, or comma or "and" followed by a new subject. */
export function clauseStart(words: readonly Word[], from: number): number {
  for (let at = from; at > 0; at -= 1) {
    const word = words[at]!
    if (word.parted === 2) return at
    if (
      at < from &&
      conjunctions.has(word.text) &&
      !(word.text === 'as' && at > 0) &&
      !(word.text === 'so' && !words[at + 1]?.nominative)
    ) {
      if (word.text === 'until' && words[at - 1]?.text === 'not') continue
      return at + 1
    }
    if ((word.parted === 1 || words[at - 1]!.text === 'and' || words[at - 1]!.text === 'then') && startsClause(words, at) && at <= from)
      return at
  }
  return 0
}

const startsClause = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (word.text === 'there' && words[at + 1]?.stems.has('be')) return true
  return word.nominative && word.who !== undefined && word.text !== 'that' && word.text !== 'who' && word.text !== 'which'
}

/** How the words from `from` up to `to` are put. `question`: they stand in a question; `negates`: their own pattern asks for a negation. */
export function stanceOf(words: readonly Word[], from: number, to: number, put: Readonly<{ question: boolean; negates: boolean }>): Stance {
  if (put.question || isAskedOf(words, from, to)) return 'asked'
  const start = Math.max(clauseStart(words, from), orElse(words, from, to))
  const left = words.slice(start, from)
  if (left.some((word) => has(word, denials)) || inDenial(words, from)) return 'denied'
  if (isAsked(left, words[from]!) || isPutToOne(words, from, to) || isAskedAbout(words, from, to) || isPutToHim(left)) return 'asked'
  if (isForbidden(left)) return 'forbidden'
  if (isNegated(words, start, from) || isAnsweredNo(words, to)) return 'negated'
  if (isToEnd(words, from)) return 'asserted'
  const ownFrom = Math.max(from + 1, start)
  if (!put.negates && words.slice(ownFrom, to).some((word) => negators.has(word.text))) return 'negated'
  if (isWished(words, from, to) || isHopedFor(words, from)) return 'unreal'
  const { skipped } = beforeVerb(words, from)
  const inferred = skipped.some((word) => word.stems.has('have'))
  if (!isSensed(words[from]!, skipped) && skipped.some((word) => unreal.has(word.text) && !(word.text === 'must' && inferred)))
    return 'unreal'
  if (skipped.some((word, index) => has(word, wishes) && skipped[index - 1]?.text === 'to')) return 'unreal'
  if (skipped.some((word, index) => word.stems.has('be') && skipped[index - 1]?.text === 'to')) return 'unreal'
  if (isPossible(left, words[from]!)) return 'unreal'
  if (isOrdered(left)) return 'forbidden'
  if (left.some((word) => has(word, fears)) && !left.some((word) => word.text === 'because')) return 'feared'
  const modal = skipped.some(isForetold) || isForetoldBefore(words, from)
  if (modal && words.slice(Math.max(0, start - 8), from).some((word) => has(word, fears))) return 'feared'
  if (modal && isBase(words[from]!) && left.some((word) => has(word, beliefs))) return 'unreal'
  if (shallOrWill.has(words[from]!.text) && left.some((word) => has(word, suppositions))) return 'unreal'
  if (isFelt(left)) return 'feared'
  if (isConditional(words, start, from) || isAwaited(words, from)) return 'unreal'
  return 'asserted'
}

const shallOrWill = setOf("would 'd will 'll wo")
const isForetold = ({ text }: Word): boolean => shallOrWill.has(text) || text === 'going' || text === 'gonna'

/** "He would come in and strangle me": the verb behind "and" or "or" is as much to come as the one before; not "he would go and hit me", which may be past. */
function isForetoldBefore(words: readonly Word[], from: number): boolean {
  const joint = words[from - 1]?.text
  const verb = words[from]!
  if (verb.nominative || noVerbs.has(verb.text) || (joint !== 'or' && !(joint === 'and' && !likeItsPast.has(verb.text)))) return false
  const modal = words.findLastIndex((word, at) => at < from - 1 && at >= from - 10 && isForetold(word))
  return modal >= 0 && isBase(verb) && words.slice(modal + 1, from).every(({ nominative, parted }) => !nominative && parted < 2)
}
const noVerbs = setOf('they it there this that the a an his her my their police')
const likeItsPast = setOf('hit hurt beat put cut set let shut spread burst come run read bet')

const foretelling = setOf("will 'll ill would 'd gonna going imma shall")
/** "You can't keep my kids off me or I'll …", "told me not to see him or he would …": what stands after "or", and is to come, is not denied by what stands before it; zero where there is none. */
function orElse(words: readonly Word[], from: number, to: number): number {
  const or = words.findLastIndex(({ text }, at) => at < to && at >= from - 6 && (text === 'or' || text === 'else'))
  const next = words[or + 1]
  if (or < 0 || next === undefined) return 0
  const threatens =
    next.text === 'ill' ||
    next.text === 'imma' ||
    (next.nominative && words.slice(or + 2, or + 4).some(({ text }) => foretelling.has(text)))
  return threatens ? or + 1 : 0
}

/** "Followed home - no. Threats - nil.": a list of what was asked, each with an answer that stands alone. */
function isAnsweredNo(words: readonly Word[], to: number): boolean {
  const answer = words.findIndex(({ parted }, at) => at >= to && parted === 2)
  const after = words[answer + 1]
  return answer >= 0 && answer - to <= 3 && answers.has(words[answer]!.text) && (after === undefined || after.parted === 2)
}
const answers = setOf('no nil none')

const asks = setOf('ask wonder enquire inquire query')
const inverting = setOf('do does did am are is was were have has had')
/** "asked if I am afraid of him", "Do I think he would hit me, no": put as a question, and not answered yes in the same breath. */
function isAskedOf(words: readonly Word[], from: number, to: number): boolean {
  if (words.slice(to).some((word) => word.text === 'yes')) return false
  for (let at = from; at >= Math.max(0, from - 8); at -= 1) {
    const word = words[at]!
    if (word.text === 'if' || word.text === 'whether') return words.slice(Math.max(0, at - 4), at).some((before) => has(before, asks))
    const verb = words[at - 1]
    if (word.text === 'true' && verb?.text === 'it' && words[at - 2]?.text === 'is') return true
    const opens = verb !== undefined && (at === 1 || verb.parted > 0)
    if (opens && inverting.has(verb.text) && word.nominative && word.parted === 0) return true
    if (word.parted === 2) return false
  }
  return false
}

/** "You ask did he hit me", "asks me does he follow me, watch my house", "asked if he had hit her": what is asked is not said. */
function isAsked(left: readonly Word[], verb: Word): boolean {
  const ask = left.findLastIndex((word) => word.stems.has('ask'))
  if (ask < 0) return false
  const opens = left.slice(ask + 1, ask + (left[ask + 1]?.text === 'by' ? 6 : 3)).findIndex((word) => questions.has(word.text))
  const again = left.slice(ask).some((word, nth, all) => nth > 2 && word.text === 'or' && questions.has(all[nth + 1]?.text ?? ''))
  const rest = left.slice(ask + 1)
  const listed =
    did.has(rest[opens]?.text ?? '') &&
    isBase(verb) &&
    rest.every(({ parted, nominative }) => parted === 0 || (parted === 1 && !nominative))
  return opens >= 0 && (left.length - ask <= 7 || again || listed || rest.every(({ parted }) => parted === 0))
}
const did = setOf('do does did')
const questions = setOf('did do does has have had was were is are am will would could')

/** "I was asked has he followed me": the one who is asked is not the one to whom it was done. */
function isPutToOne(words: readonly Word[], from: number, to: number): boolean {
  const ask = words.findIndex((word, at) => at > from && at < to && word.text === 'asked' && words[at - 1]!.stems.has('be'))
  return ask >= 0 && questions.has(words[ask + 1]?.text ?? '')
}

const raises = setOf('ask question challenge quiz interview probe')
const perhaps = setOf('about any possible alleged')
/**
 * "He was questioned about following her", "asked me about him hitting me", "about any threats": what is asked about is not said. "Asked about the message" says that
 * there was one; "he" or "she" in between begins something else.
 */
function isAskedAbout(words: readonly Word[], from: number, to: number): boolean {
  const about = words.findLastIndex(({ text }, at) => at < from && at >= from - 8 && text === 'about')
  if (about < 0 || words.slice(to).some(({ text }) => text === 'yes')) return false
  const raised = words.slice(Math.max(0, about - 3), about).some((word, at, all) => has(word, raises) && all[at - 1]?.text !== 'to')
  const open = words[from]!.text.endsWith('ing') || perhaps.has(words[from - 1]?.text ?? '')
  return raised && open && words.slice(about + 1, from + 1).every((word) => !word.nominative && word.parted === 0)
}

/** "It was put to him that he followed her", "suggested to him that …": the interviewer's case. */
function isPutToHim(left: readonly Word[]): boolean {
  const put = left.findLastIndex(({ text }, at) => (text === 'put' || text === 'suggested') && left[at + 1]?.text === 'to')
  return put >= 0 && left.slice(put + 2, put + 5).some(({ text }) => text === 'that')
}

/** "told him to stop following me", "I want it to stop happening": what is to end is going on. */
const isToEnd = (words: readonly Word[], from: number): boolean =>
  has(words[from - 1], endings) && words[from]!.text.endsWith('ing') && words[from - 2]?.text !== 'not'

const wished = setOf('want wish like prefer need ask request expect hope')
/** "would like the police to warn him", "want him to stop": what is said begins with the one who is to do it. */
function isWished(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]!.who === undefined || words[from]!.own) return false
  const before = words[from - 1]?.text === 'the' ? words[from - 2] : words[from - 1]
  const after = words.slice(from + 1, Math.min(to, from + 4)).findIndex((word) => word.text === 'to')
  return has(before, wished) && after >= 0 && after <= 1
}

/** "I hope someone comes and kicks your door in": wished upon her, whoever is to do it. */
function isHopedFor(words: readonly Word[], from: number): boolean {
  const hope = words.findLastIndex((word, at) => at < from && at >= from - 8 && has(word, hopes))
  const next = words[hope + 1]?.text === 'that' ? hope + 2 : hope + 1
  return hope >= 0 && anybody.has(words[next]?.text ?? '') && words.slice(hope + 1, from).every(({ parted }) => parted === 0)
}
const hopes = setOf('hope wish pray')
const anybody = setOf('someone somebody something anybody they')

const isBase = (word: Word): boolean => word.stems.size === 1 || !/(ed|ing|en)$/.test(word.text)

/** "When I don't answer he sits on the step": what she does not do is not what he does. */
const subordinators = setOf('if when whenever because since although though where')

const beside = setOf('without')
const barely = setOf('only just simply merely until even long')
const nothingToDo = setOf('longer doubt question matter reason idea warning explanation permission consent apparent wonder')
const wanting = setOf('want')
function isNegated(words: readonly Word[], start: number, from: number): boolean {
  const found: number[] = []
  for (let at = start; at < from; at += 1) if (negators.has(words[at]!.text)) found.push(at)
  if (found.length === 0) return false
  const last = found.at(-1)!
  if (
    words.slice(Math.max(0, start - 1), last).some((word) => subordinators.has(word.text)) &&
    words.slice(last, from + 1).some((word) => word.nominative && word.who !== undefined)
  )
    return false
  const after = words.slice(last + 1, from)
  if (found.length > 1 && has(words[last], beside)) return false
  if (isOneOfMany(after) || isKnown(words[last - 1], after)) return false
  if (after[0]?.text === 'take' && after[1]?.text === 'it' && ['that', 'as'].includes(after[2]?.text ?? '')) return true
  if (has(after[0], barely)) return after[0]!.text === 'even' && after.length > 1 && !has(after[1], stops)
  if (words[last]!.text === 'no' && has(after[0], nothingToDo)) return false
  if (has(after[0], stops) && words[last]!.text !== 'no' && !sharesNegation(after)) return false
  if (
    after.slice(0, 3).some((word) => has(word, factives)) &&
    after.some((word) => /^(how|why|what|where|when|who|if|that|about|him|her|them)$/.test(word.text))
  )
    return has(after[0], wanting) || after.slice(0, 3).some((word) => has(word, wanting))
  if (words[last]!.text === 'nothing' || words[last]!.text === 'no') return after.length <= 6
  return after.length <= 9
}

/** "not the first time he followed me". */
const isOneOfMany = (after: readonly Word[]): boolean =>
  after[0]?.text === 'the' && ['first', 'last', 'only'].includes(after[1]?.text ?? '')

const known = setOf('realize notice')
/** "I did not realise he was following me", "I couldn't believe he had come", "I cannot say how often he came": so he did. */
function isKnown(modal: Word | undefined, after: readonly Word[]): boolean {
  const [verb, next] = after
  if (next?.text === 'how' || next?.text === 'why') return has(verb, tellings)
  const unbelieved = has(verb, beliefs) && verb?.stems.has('believe') === true && (modal?.text === 'could' || modal?.text === 'can')
  return (has(verb, known) || unbelieved) && next?.nominative === true
}
const tellings = setOf('say tell count explain recall')

/** "did not go round the back or look in": one "not" for both verbs; "won't give up or stop following" goes on. */
const sharesNegation = (after: readonly Word[]): boolean => after.at(-1)?.text === 'or' && !has(after[0], endings)
const endings = setOf('stop quit cease')

/** "I felt as if somebody were following me", "I feel like he is watching". */
function isFelt(left: readonly Word[]): boolean {
  const felt = left.findLastIndex((word) => word.stems.has('feel'))
  const next = left.slice(felt + 1, felt + 3).map(({ text }) => text)
  return felt >= 0 && (next[0] === 'like' || (next[0] === 'as' && (next[1] === 'if' || next[1] === 'though')))
}

const sensing = setOf('see hear feel smell')
/** "I could see him in my mirror": what could be seen was seen. */
const isSensed = (verb: Word, skipped: readonly Word[]): boolean =>
  has(verb, sensing) && skipped.every(({ text }) => !unreal.has(text) || text === 'could' || text === 'can')

const possible = setOf('might may could')
const perceived = setOf('see hear feel smell tell make sense notice not always only just')

/** "he might follow me or smash my windows": one modal for both verbs; "I could see him" is not of this kind. */
function isPossible(left: readonly Word[], verb: Word): boolean {
  const modal = left.findLastIndex((word) => possible.has(word.text) && word.shown !== 'May')
  if (modal < 0) return false
  const after = left.slice(modal + 1)
  return !has(after[0] ?? verb, perceived) && !after.some((word) => word.nominative)
}

/** "banned from contacting", "an order preventing him from coming". */
function isForbidden(left: readonly Word[]): boolean {
  const ban = left.findLastIndex((word) => has(word, forbids))
  if (ban < 0) return false
  const way = left.findLastIndex((word, index) => index > ban && (word.text === 'from' || word.text === 'to'))
  return way >= 0 ? left.length - way <= 4 : left.length - ban <= 2
}

/** "told him not to …", "bailed with conditions not to …": what he was to leave undone. */
function isOrdered(left: readonly Word[]): boolean {
  const order = left.findIndex((word) => has(word, orders))
  if (order < 0) return false
  const rest = left.slice(order + 1)
  return rest.some((word, index) => word.text === 'to' && rest[index - 1]?.text !== 'go' && rest.length - index <= 3)
}

function inDenial(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 14); at -= 1) {
    if (words[at + 1]!.parted === 2) return false
    if (has(words[at], denials)) return !words.slice(at, from).some((word) => word.text === 'but' || word.text === 'although')
    if (words[at]!.text === 'but') return false
  }
  return false
}

/** Inside an if-clause, not after it: "if he comes" yes, "if I go out he follows me" no. */
function isConditional(words: readonly Word[], start: number, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, start - 1); at -= 1) {
    const word = words[at]!
    if (!['if', 'unless', 'whether', 'case'].includes(word.text)) continue
    if (word.text === 'case' && words[at - 1]?.text !== 'in') continue
    if (word.text === 'if' && words[at - 1]?.text === 'as') return false
    return (
      words.slice(at + 1, from).filter((one) => (one.nominative && !one.text.startsWith('any')) || one.text === 'you' || one.text === 'u')
        .length < 2
    )
  }
  return false
}

/** "Wait till I get hold of you": not yet. */
function isAwaited(words: readonly Word[], from: number): boolean {
  const till = words.findLastIndex(
    ({ text, parted }, at) => at <= from && at > from - 5 && (text === 'till' || text === 'until') && parted < 2,
  )
  return till > 0 && words[till - 1]!.text === 'wait'
}
