import type { Idea } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import type { Seen } from './sentences.ts'
import { isOfBusiness } from './takenBack/noThreat.ts'

const threats: readonly Idea[] = ['threatOfViolence', 'threatToKill']

/** What people say in heat and seldom mean, by what makes the saying. */
const sayings = {
  swing: /\bswing for\b/i,
  wring: /\bwring\b[^.]{0,20}\bnecks?\b/i,
  pay: /\bpay for (?:this|that|it)\b/i,
  regret: /\b(?:regret|sorry)\b/i,
  hunt: /\b(?:hunt \p{L}+ down|com(?:e|ing) (?:for|after) (?:you|u|her|him|me|us|them)|finish (?:you|her|him|me|us)|bury)\b/iu,
  kill: /\b(?:kill\w*|murder\w*|strangle|throttle|skin|dead|buried|die|death)\b/i,
} as const
type Saying = keyof typeof sayings
const every = Object.keys(sayings) as readonly Saying[]
const sayingsIn = (text: string): readonly Saying[] => every.filter((one) => sayings[one].test(text))

const mannerOfSpeaking =
  /\b(?:it['’]?s|it is|was|is|just|only) (?:just |only )?an? (?:old )?(?:saying|expression|figure of speech|manner of speaking|turn of phrase)\b|\b(?:figure|manner) of speech\b|\bsays? (?:that |it |this |stuff |things )+(?:like that |of thing )?(?:about everything|to everybody|to everyone|to anyone|to all|all the time|at home|to the \w+|about the \w+)|["”’'] (?:about everything|to anyone who|to everyone|to everybody|to all of us)\b|\b(?:has|have|['’]s|been) said (?:that |it )?to (?:one or other|all|most|half|every\w*)\b|\bthat['’]s (?:religion|just (?:how|the way)|how (?:he|she) talks)\b/i
const notTaken =
  /\b(?:did ?n['’]?t|did not|never) (?:take|took|read|see|regard) (?:it|that|this) (?:as a threat|seriously|(?:that )?(?:he|she|they) would|to mean|literally|to heart)|\b(?:was|were|is) ?(?:n['’]?t| not) meaning (?:that )?(?:he|she|they|to)|\bnot (?:a|as a|meant as a) threat\b|\bnot believed\b|\b(?:I|we) (?:all |both |just )?laughed[.!]?$/i

/** How many sentences may tell how a saying was meant: its own and those after it. */
const asFarAs = 4

const isTelling = ({ voice }: Passage): boolean => voice === 'victim' || voice === 'witness' || voice === 'form'

/** Of a sentence that holds sayings, those that it or the sentences after it call a manner of speaking, or which were not taken for a threat. */
function unmeantIn(all: readonly Sentence[], at: number): readonly Saying[] {
  const { passage, words } = all[at]!
  const said = sayingsIn(passage.text)
  if (said.length === 0) return []
  const onwards = all.slice(at, at + asFarAs).filter((one) => one.passage.document === passage.document && isTelling(one.passage))
  if (onwards.some((one) => mannerOfSpeaking.test(one.passage.text))) return said
  if (isOfBusiness(words)) return said.filter((one) => one !== 'kill')
  return onwards.some((one) => notTaken.test(one.passage.text)) ? said.filter((one) => one !== 'kill') : []
}

/**
 * What was seen, without threats in a saying ("swing for you", "wring your neck") which who tells of it calls one or did not take for a threat, there or in the
 * sentences after it; elsewhere too where nobody else tells of it as meant. Talk of killing stays unless it is called a manner of speaking; the suspect's excuse takes nothing back.
 */
export function withoutSayings(seen: readonly Seen[], sentences: Sentences): readonly Seen[] {
  if (!seen.some(({ idea }) => threats.includes(idea))) return seen
  const all = [...sentences.values()]
  const unmeant = new Map<Passage, readonly Saying[]>()
  all.forEach(({ passage }, at) => {
    if (isTelling(passage)) unmeant.set(passage, unmeantIn(all, at))
  })
  const isUnmeantAt = (passage: Passage, one: Saying) => unmeant.get(passage)?.includes(one) === true
  const told = seen.filter(({ idea, passage }) => threats.includes(idea) && isTelling(passage))
  const nowhereMeant = every.filter(
    (one) =>
      [...unmeant.values()].some((some) => some.includes(one)) &&
      told.every(({ passage }) => !sayingsIn(passage.text).includes(one) || isUnmeantAt(passage, one)),
  )
  return seen.filter(
    ({ idea, passage }) =>
      !threats.includes(idea) || !sayingsIn(passage.text).some((one) => isUnmeantAt(passage, one) || nowhereMeant.includes(one)),
  )
}
