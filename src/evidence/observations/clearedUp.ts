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
  /\b(?:eliminated|ruled out|discounted)\b(?: from (?:the |our )?(?:enquir|inquir|investigation))?|\bidentified as (?:a|an|the) (?!suspect|def\w*|same|ex\b)[^.;]{0,40}\b(?:nothing to do|unconnected|not (?:connected|related|linked))/i
/** "I first thought he had let my tyres down but it was lads from the estate." */
const mistaken =
  /\b(?:i|we|she|ip|v1) (?:had )?(?:(?:at )?first |originally |initially |just )?(?:thought|assumed|suspected|believed|blamed)\b[^.;]{0,70}\b(?:but|until|till|then)\b[^.;]{0,30}\b(?:it|that) (?:was|were|turned out)(?: to be)? (?!him|her|sus|def)/i
/** "DEF was in custody at the time." */
const alibi =
  /\b(?:was|were|had been|being) (?:still |already )?(?:in (?:custody|prison|hospital|court|spain|cells)|abroad|on remand|at work)\b[^.;]{0,30}\b(?:at|all) (?:the|that) (?:time|day|night)\b/i

/** Whether somebody tells it other than the suspect, whose denial clears nothing up. */
const isTelling = ({ voice, role }: Passage): boolean => voice !== 'suspect' && role !== 'message'
/** A sentence in which the suspect is nobody's doer. */
const isNobodysDoing = ({ words }: Sentence): boolean => !words.some(({ who, own }) => who === 'S' && !own)

/** "A delivery driver kicked the bins, he has been dealt with": begins with somebody new. */
const ofSomebody =
  /^\W*(?:on \w+ |in \w+ |we (?:had|did have) |there (?:was|were) |i (?:had|have had) )?(?:an?|some|somebody|someone|two|three|another|other) /i

const nothingThere =
  /\b(?:there (?:was|were|wasn['’]?t|weren['’]?t)(?: not)? (?:nothing|no(?:thing| such)?\b|none|one\b|any)|(?:he|she|they|we|i|it|garage|mechanic|police|officers?)\b[^.;]{0,20}\bfound (?:nothing|none|no \p{L}+)|nothing (?:was )?(?:found|there|on it)|nowt|no (?:trace|device|tracker) (?:was )?found|search(?:ed)? negative|came (?:up|back) (?:clear|clean|negative))/iu

/** The sentence after it in the same paper, or where that only says "I attended", the one after that; nothing where the suspect speaks. */
function after(all: readonly Sentence[], at: number): string {
  const next = all.slice(at + 1, at + 3).find(({ words }) => words.length > 3)
  return next !== undefined && next.passage.document === all[at]!.passage.document && isTelling(next.passage) ? next.passage.text : ''
}

/** Whether what one sentence tells is there, or in the next, put down to somebody else or found to be nothing. */
function isClearedUp(idea: Idea, all: readonly Sentence[], at: number): boolean {
  const one = all[at]!
  if (!isTelling(one.passage)) return false
  const follows = after(all, at)
  if (idea === 'trackingDevice') return nothingThere.test(follows) || nothingThere.test(one.passage.text)
  if (notHis.test(one.passage.text) && (isNobodysDoing(one) || ofSomebody.test(one.passage.text))) return true
  if (eliminated.test(one.passage.text) || mistaken.test(one.passage.text)) return true
  if (!isNobodysDoing(one)) return false
  return (
    butAnother.test(one.passage.text) || notHis.test(follows) || wasAnother.test(follows) || caught.test(follows) || alibi.test(follows)
  )
}

/** What was seen, without acts of nobody known that who tells of them at once puts down to somebody else ("Somebody scratched my car. Two boys were caught for it"). */
export function withoutClearedUp(seen: readonly Seen[], sentences: Sentences): readonly Seen[] {
  const all = [...sentences.values()]
  const places = new Map(all.map(({ passage }, at) => [passage, at]))
  return seen.filter(({ idea, passage }) => {
    const at = places.get(passage)
    return at === undefined || !isAct(idea) || !isClearedUp(idea, all, at)
  })
}
