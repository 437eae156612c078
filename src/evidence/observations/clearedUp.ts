import type { Idea } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import { isAct } from './doneByAnother.ts'
import type { Seen } from './sentences.ts'

/** "That's nothing to do with this", "it was not him", "traced to other people". */
const notHis =
  /\bnothing (?:whatever |at all )?to do with (?:this|these|him|her|it|sus\w*|def\w*|the (?:case|suspect|defendant|matter))\b|\b(?:not|un)[ -]?(?:connected|related|linked) (?:to|with) (?:this|him|her|sus\w*|def\w*|the (?:case|suspect|defendant|matter))\b|\b(?:that|it|this|they|those|these) (?:was|were|is|are)(?: ?n['’]?t| not) (?:him|her|by (?:him|her)|sus|def|the (?:suspect|defendant))\b(?! (?:car|van|dog|fault|house|job|place|idea|business|first|only|usual|own))|\b(?:traced|put down|attributed) to (?:other people|another|somebody else|someone else|a (?:different|local)|some(?: local)? (?:kids|lads|boys|youths))\b/i
/** What the sentence after it says of the same thing: whose doing it was. */
const wasAnother =
  /^\W*(?:(?:but|and|in fact|actually|later|we|i) (?:found out |learnt |learned |know (?:now )?)?)?(?:(?:that|it|he|she|they|those|this|these|the (?:man|woman|person|male|female|lad)) (?:was|were|turned out (?:to be|it was)|proved to be)|turn(?:ed|s) out (?:it was|to be|to have been|that it was)) (?:just |only |in fact |later |actually )?(?:to be )?(?:(?:from |for )?(?:a|an|my|our|the|two|some|next door['’]s|the neighbour['’]s|one of) (?!same|suspect|defendant|car\b|van\b|knife|third|second|fourth|first|night|day|week|one\b|worst|only|most|way|\p{L}+ time\b)|kids|lads|boys|children|youths|foxes|students)/iu
/** "The site manager has two Year 11 boys on camera for it." */
const caught =
  /\b(?:boys?|girls?|lads?|kids?|youths?|men|man|woman|pupils?|students?|neighbours?|driver)\b[^.;]{0,30}\b(?:caught|charged|arrested|on (?:camera|film|cctv)|owned up|admitted|dealt with|identified)\b[^.;]{0,20}\b(?:for (?:it|that|them)|doing it|to it|it)\b/i
/** In its own breath: "but that was the neighbour's cat". */
const butAnother =
  /\b(?:but|and|,|though) (?:that|it|they|those) (?:was|were|turned out to be) (?:just |only |in fact )?(?:from |for )?(?:(?:a|an|the|my|our|next door['’]s) )?(?:(?:daughter|son|family|parents?|husband|wife) of an?|(?:neighbours?|milkman|postman|wind|storm|cat|fox(?:es)?|badgers?|kids|lads|boys|children|council|window cleaner|landlord|builders?|plumber|sister|brother|mum|dad|aunt|colleagues?|(?:grateful )?patients?|customers?|delivery (?:man|driver)))\b/i

/** "The male seen following IP has been identified as a guard and eliminated", "Kyle Moss has admitted damaging it". */
const eliminated =
  /\b(?=eliminated\b|ruled out\b)(?<!\b(?:not|never|cannot|n['’]t)(?: yet)? (?:be |been )?)|\bidentified as (?:a|an|the) (?!suspect|def\w*|same|ex\b)[^.;]{0,40}\b(?:nothing to do|unconnected|not (?:connected|related|linked))/i
/** "I first thought he had …": whom it was taken for. */
const thought =
  /\b(?:i|we|she|ip|v1) (?:had )?(?:(?:at )?first |originally |initially |just )?(?:thought|assumed|suspected|believed|blamed|could have sworn)\b/i
/** "… but it was lads from the estate", "… but it turned out to be somebody else": what follows says who it was. */
const butWas = /\b(?:but|until|till|and then|and)\b[^.;]{0,30}\b(?:it|that) (?:was|were|turned out)(?: to be)? /i
const notAnother = /\b(?:same|him|her|his|hers|again|nothing|real|worse|true)\b/i
const inCustody =
  /\b(?:was|were|had been|being) (?:still |already )?(?:in (?:custody|prison|hospital|court|spain|cells)|abroad|on remand|at work)\b[^.;]{0,30}\b(?:at|all) (?:the|that) (?:time|day|night)\b/i

/** "DEF was in custody at the time": the suspect, and not she who was at work when it was done. */
const isAlibi = ({ passage, words }: Sentence): boolean =>
  inCustody.test(passage.text) && words.find(({ nominative, who, own }) => nominative && who !== undefined && !own)?.who === 'S'

/** "I thought he was behind me, but it was a different van": taken for the suspect, and not found to be the suspect after all. */
function isMistaken({ passage: { text }, words }: Sentence): boolean {
  const found = butWas.exec(text)
  const taken = thought.exec(text)
  if (!found || !taken || taken.index > found.index) return false
  const [from, told] = [found.index + found[0].length, text.slice(found.index + found[0].length)]
  return !notAnother.test(told) && !words.some(({ who, start }) => start >= from && (who === 'S' || who === 'A'))
}

const joining = new Set(['but', 'and', 'though', 'although'])
/** "Somebody swung a bottle but it wasn't Dean." */
const isSaidNotToBeHis = ({ words }: Sentence): boolean =>
  words.some(
    ({ who, own }, at) =>
      who === 'S' &&
      !own &&
      ['not', "n't"].includes(words[at - 1]?.text ?? '') &&
      words[at - 2]?.stems.has('be') === true &&
      words[at - 3]?.text === 'it' &&
      joining.has(words[at - 4]?.text ?? ''),
  )

/** Whether somebody tells it other than the suspect, whose denial clears nothing up. */
const isTelling = ({ voice, role }: Passage): boolean => voice !== 'suspect' && role !== 'message'
/** A sentence in which the suspect is nobody's doer. */
const isNobodysDoing = ({ words }: Sentence): boolean => !words.some(({ who, own }) => who === 'S' && !own)

/** "A delivery driver kicked the bins, he has been dealt with": begins with somebody new. */
const ofSomebody =
  /^\W*(?:on \w+ |in \w+ |we (?:had|did have) |there (?:was|were) |i (?:had|have had) )?(?:an?|some|somebody|someone|two|three|another|other) /i

const nothingThere =
  /\b(?:there (?:was|were|wasn['’]?t|weren['’]?t)(?: not)? (?:nothing|no(?:thing| such)?\b|none|one\b|any)|(?:he|she|they|we|i|it|garage|mechanic|police|officers?)\b[^.;]{0,20}\bfound (?:nothing|none|no \p{L}+)|nothing (?:was )?(?:found|there|on it)|nowt|no (?:trace|device|tracker) (?:was )?found|search(?:ed)? negative|came (?:up|back) (?:clear|clean|negative))/iu

/** The sentence after it in the same paper, or where that only says "I attended", the one after that; none where the suspect speaks. */
function after(all: readonly Sentence[], at: number): Sentence | undefined {
  const next = all.slice(at + 1, at + 3).find(({ words }) => words.length > 3)
  return next !== undefined && next.passage.document === all[at]!.passage.document && isTelling(next.passage) ? next : undefined
}

/** What came or was put up: "It was an oat flat white" says what, not whose. */
const things: readonly Idea[] = ['gifts', 'publishing', 'contacting']
const saysWhat =
  /^\W*(?:it|that|they|those|this|these) (?:was|were) (?:just |only )?(?:an?|my|the|two|some) (?!(?:\p{L}+ ){0,3}(?:neighbours?|friends?|colleagues?|sisters?|brothers?|mum|mam|mother|dad|father|sons?|daughters?|husband|wife|partner|cousin|uncle|aunt\w*|nan|boys?|girls?|lads?|kids?|m[ae]n|wom[ae]n|drivers?|couriers?|customers?|clients?|patients?|pupils?|students?|parents?|school|firm|company|office|council|church|landlord|agents?|mistake|mix.?up|wrong)\b)/iu

/** "Different person, disregard": whose record it was. */
const ofNamesake =
  /^\W*(?:an? |(?:it|that) (?:is|was|turned out to be|proved to be) (?:an? )?|this is an? )?(?:different|another|not the same) (?:person|man|male|female|woman|driver|employee|member)\b|\bdisregard\b|\bnamesake|^\W*no connection\b|^\W*(?:it|that|this|he|she) (?:was|is) (?:nobody|no one|not (?:some|any)(?:body|one)) (?:connected|related|to do|known) (?:with|to)\b/i

/** "I took that to be a remark about ewes", "None of us took it as a threat": what the next sentence says of words told before it. */
const notMeant =
  /^\W*(?:but |and )?(?:i|we|none of us|nobody|no one|ip|v1) (?:(?:both |all |just |certainly |definitely )?(?:took|understood|read|saw|regarded|treated) (?:it|that|this|them) (?:to be|as|for) (?:just |only )?(?:a )?(?:joke|banter|remark|figure of speech|turn of phrase|saying|expression|hot air|temper|bluster)|(?:did ?n['’]?t|did not|never) (?:take|read|see|understand) (?:it|that|this|them) (?:as|to be|for) (?:a |any |being a )?(?:physical |real )?threat|took (?:it|that) as a threat\b(?<=(?:none of us|nobody|no one) took (?:it|that) as a threat))\b/i

/** Whether what one sentence tells is there, or in the next, put down to somebody else or found to be nothing. */
function isClearedUp(idea: Idea, all: readonly Sentence[], at: number): boolean {
  const one = all[at]!
  if (!isTelling(one.passage)) return false
  const next = after(all, at)
  const follows = next?.passage.text ?? ''
  if (idea === 'previousOffending') {
    const then = all[at + 1]?.passage
    return then?.document === one.passage.document && ofNamesake.test(then.text)
  }
  if (idea === 'threatOfViolence' || idea === 'threatToKill') return next === all[at + 1] && notMeant.test(follows)
  if (idea === 'trackingDevice') return nothingThere.test(follows) || nothingThere.test(one.passage.text)
  if (notHis.test(one.passage.text) && (isNobodysDoing(one) || ofSomebody.test(one.passage.text))) return true
  if (eliminated.test(one.passage.text) || isMistaken(one) || isSaidNotToBeHis(one)) return true
  if (!isNobodysDoing(one)) return false
  return (
    butAnother.test(one.passage.text) ||
    notHis.test(follows) ||
    (wasAnother.test(follows) && !(things.includes(idea) && saysWhat.test(follows))) ||
    caught.test(follows) ||
    (next !== undefined && isAlibi(next))
  )
}

const cleared: ReadonlySet<Idea> = new Set(['previousOffending', 'threatOfViolence', 'threatToKill'])

/** What was seen, without acts of nobody known that who tells of them at once puts down to somebody else ("Somebody scratched my car. Two boys were caught for it"). */
export function withoutClearedUp(seen: readonly Seen[], sentences: Sentences): readonly Seen[] {
  const all = [...sentences.values()]
  const places = new Map(all.map(({ passage }, at) => [passage, at]))
  return seen.filter(({ idea, passage }) => {
    const at = places.get(passage)
    return at === undefined || !(isAct(idea) || cleared.has(idea)) || !isClearedUp(idea, all, at)
  })
}
