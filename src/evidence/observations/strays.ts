import { balanceOf, isInsistedOn, isLifeChanged, manyPapers, papersTelling } from '#case/balance'
import type { Quote } from '#case/quote'
import type { DocumentReading, Observation } from '#case/reading'
import { type Behaviour, behaviours, type Idea, type Impact, type Marker } from '#case/vocabulary'
import type { Sentences } from '../sentences.ts'
import type { Seen } from './sentences.ts'

/** Acts of pursuit, what goes with them and what they did: told of once among many papers of a quarrel they are a misreading more often than not. Violence, threats and fear are not among them. */
const ofPursuit: ReadonlySet<Idea> = new Set<Behaviour | Marker | Impact>([
  ...behaviours,
  'gifts',
  'falseIdentity',
  'declaredFixation',
  'entryToHome',
  'childrenInvolved',
  'thirdPartyContact',
  'vexatiousComplaint',
  'trackingDevice',
  'dayToDayEffect',
])

/** Acts and effects of which no file of a quarrel is labelled to hold one: of 27 that were read there, told up to three times, none was one. */
const neverOfQuarrel: ReadonlySet<Idea> = new Set<Behaviour | Marker | Impact>([
  'following',
  'loitering',
  'watchingOrSpying',
  'monitoring',
  'interferingWithProperty',
  'publishing',
  'entryToHome',
  'falseIdentity',
  'trackingDevice',
  'dayToDayEffect',
])
/** Told so often at most they are left out: where hardly any act is left beyond the other reasons, and elsewhere. */
const few = { ofHardlyAny: 3, elsewhere: 1 }

const isHint = ({ entry }: Observation): boolean => entry.includes('/hint-')

/** Whether somebody who was there says who did it and to whom: the suspect does it, and the victim or what is hers is in the sentence or the one before it. */
function saysWhoToWhom({ passage, voice }: Seen, sentences: Sentences): boolean {
  if (voice !== 'victim' && voice !== 'witness') return false
  const { words = [], before } = sentences.get(passage) ?? {}
  return words.some(({ who, own }) => who === 'S' && !own) && [...(before?.words ?? []), ...words].some(({ who }) => who === 'V')
}

/** Words against the person, which the suspect's own account tells of only where he admits to having said them to her, or somebody else tells of them. */
const threats: ReadonlySet<Idea> = new Set<Marker | Impact>(['threatOfViolence', 'threatToKill', 'sexual', 'fearOfViolence'])
const isAdmitted = (text: string): boolean =>
  /\bI (?:did |have |had |may have |might have )?(?:threaten|(?:said|shouted|screamed|wrote|texted) (?:to (?:her|him|them)|that I|I)|told (?:her|him|them))/i.test(
    text,
  )

/** A warning that has a name or says what would follow: told even once it is one. A word with somebody, or advice after the event, is told of in every quarrel. */
const isFormal = (text: string): boolean =>
  /\b(?:PIN|CPN|CPW|HWN|notice|warning letter|harassment warning|cautioned?|injunction|undertaking|(?:will|would|['’]ll|['’]d) be (?:\p{L}+ )?(?:arrested|summonsed|reported|charged|prosecuted|nicked|banned))\b/iu.test(
    text,
  )

/** How many papers say anything: each form of a bundle in one PDF is one, a photograph or a blank form none. */
const papersIn = (sentences: Sentences): number => new Set([...sentences.keys()].map(({ document, kind }) => `${document}/${kind}`)).size

/** Broken orders and bail are pursuit gone on with, however much else is told. */
const wentOn = (observed: readonly Observation[]): boolean =>
  observed.some(({ idea }) => idea === 'breachOfOrder' || idea === 'breachOfBail') && observed.some(({ idea }) => idea === 'dayToDayEffect')

type Papers = Readonly<{ documents: readonly DocumentReading[]; sentences: Sentences }>

/** Whether many papers are of a quarrel, by which her life was not much changed: where many tell of it they do not insist on pursuit, where few do they give other reasons more often than they tell of it. */
function areOfQuarrel(observed: readonly Observation[], { documents, sentences }: Papers): boolean {
  if (wentOn(observed) || isLifeChanged(observed)) return false
  if (papersIn(sentences) < manyPapers) return false
  const balance = balanceOf(observed)
  return papersTelling(observed, documents) < manyPapers ? balance.insisted < 0 : !isInsistedOn(balance)
}

/** Whether next to nothing is left of the acts beyond the other reasons, and nobody fears violence. */
const isHardlyAny = (observed: readonly Observation[]): boolean =>
  balanceOf(observed).insisted < 1 && !observed.some(({ idea, voice }) => idea === 'fearOfViolence' && voice !== 'suspect')

export type WithoutStrays = Readonly<{
  kept: readonly Observation[]
  /** What is told in so many words and left out all the same: it is shown, and not counted. */
  leftOut: readonly Observation[]
}>

/**
 * What was observed; in the papers of a quarrel without what is only hinted at, without acts that no quarrel is labelled to hold unless they are told of again and again (the
 * chronology keeps what was done on its day), and without other acts that only one sentence tells of, unless somebody who was there says in it that the suspect did them to the victim
 * (that she was brought something, where hardly any act is left beyond the other reasons: of labelled files other single acts were wrong there in all of 16).
 * Nor does anything grow there: growth is of pursuit; nor does the suspect's account make a threat to which he does not admit. `seen` is where in the sentences it was seen.
 */
export function withoutStrays(
  observed: readonly Observation[],
  documents: readonly DocumentReading[],
  seen: readonly Seen[],
  sentences: Sentences,
): WithoutStrays {
  if (!areOfQuarrel(observed, { documents, sentences })) return { kept: observed, leftOut: [] }
  const seenAt = new Map<Quote, Seen>(seen.map((one) => [one.quote, one]))
  const plain = observed.filter((one) => !isHint(one) && one.idea !== 'escalation')
  const tellings = Map.groupBy(plain, ({ idea }) => idea)
  const timesTold = (idea: Idea): number => new Set(tellings.get(idea)?.map(({ quote }) => quote.words)).size
  const onlyTheSuspectSays = (idea: Idea) => threats.has(idea) && (tellings.get(idea)?.every(({ voice }) => voice === 'suspect') ?? false)
  const hardlyAny = isHardlyAny(plain)
  const doneToHer = (at: Seen) => saysWhoToWhom(at, sentences) && (!hardlyAny || at.idea === 'gifts')
  const isKept = (one: Observation): boolean => {
    const at = seenAt.get(one.quote)
    if (at === undefined) return true
    if (onlyTheSuspectSays(one.idea)) return isAdmitted(at.passage.text)
    if (one.idea === 'priorWarning') return timesTold(one.idea) > 1 || isFormal(one.quote.words)
    if (neverOfQuarrel.has(one.idea)) return timesTold(one.idea) > (hardlyAny ? few.ofHardlyAny : few.elsewhere)
    return !ofPursuit.has(one.idea) || timesTold(one.idea) > 1 || doneToHer(at)
  }
  const { kept = [], leftOut = [] } = Object.groupBy(plain, (one) => (isKept(one) ? 'kept' : 'leftOut'))
  return { kept, leftOut }
}
