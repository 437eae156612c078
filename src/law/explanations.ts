import type { Observation, Reading } from '#case/reading'
import type { Behaviour, CounterIndication, Marker } from '#case/vocabulary'
import type { Point } from './finding.ts'
import { against, point } from './points.ts'
import { timesTold } from './pursuit.ts'

/** Reasons for the contact other than pursuit: each is found and shown, none decides alone. */
const explaining: readonly CounterIndication[] = [
  'mutualContact',
  'disputeContext',
  'lawfulPurpose',
  'childArrangements',
  'reconciliation',
  'invited',
]

/** What none of these reasons accounts for, told of however often. */
const beyondAny: readonly (Behaviour | Marker)[] = ['monitoring', 'trackingDevice', 'entryToHome', 'sexual', 'suicideThreat']

/**
 * What goes beyond each reason. Somebody on an errand waits, calls, asks after people and may publish; neighbours and creditors watch, film, complain and damage;
 * parents wait and write; people on and off declare their love. What such a reason has no use for is what shows pursuit.
 */
const beyond: Partial<Readonly<Record<CounterIndication, readonly (Behaviour | Marker)[]>>> = {
  lawfulPurpose: [
    ...beyondAny,
    'declaredFixation',
    'threatOfViolence',
    'threatToKill',
    'violence',
    'falseIdentity',
    'interferingWithProperty',
    'gifts',
    'breachOfOrder',
  ],
  disputeContext: [...beyondAny, 'declaredFixation', 'following', 'gifts', 'threatToKill'],
  childArrangements: [
    ...beyondAny,
    'declaredFixation',
    'following',
    'watchingOrSpying',
    'threatOfViolence',
    'threatToKill',
    'falseIdentity',
    'breachOfOrder',
  ],
  mutualContact: [
    ...beyondAny,
    'following',
    'watchingOrSpying',
    'threatOfViolence',
    'threatToKill',
    'violence',
    'falseIdentity',
    'interferingWithProperty',
    'loitering',
    'breachOfOrder',
  ],
}

/** What softens the picture without giving another reason for the contact. */
const softening: readonly CounterIndication[] = [
  'stoppedWhenAsked',
  'neverToldToStop',
  'notBothered',
  'innocentPresence',
  'identityInDoubt',
  'noThreats',
  'singleIncident',
]

/**
 * How much one of them weighs: nothing where only the suspect says it, one where someone else says it once, two where it is said more than once.
 * The suspect's account is shown and does not by itself turn the answer.
 */
export const weightOf = ({ counterIndications }: Reading, sign: CounterIndication): number =>
  Math.min(2, counterIndications[sign].filter(({ voice }) => voice !== 'suspect').length)

/** What the papers are about makes a reason likely; that it is the reason somebody has to say. */
const isSaid = ({ entry }: Observation): boolean => !entry.endsWith('/matter')

/** What the other explanations weigh together, whether one is said to be the reason, and whether that one is told of more than once. */
export function explanationsOf(reading: Reading): Readonly<{ weight: number; said: boolean; firm: boolean }> {
  const weights = explaining.map((sign) => weightOf(reading, sign))
  const said = explaining.filter((sign, nth) => weights[nth]! > 0 && reading.counterIndications[sign].some(isSaid))
  return {
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    said: said.length > 0,
    firm: said.some((sign) => weightOf(reading, sign) === 2),
  }
}

/** Whether a reason told of more than once accounts for everything that was done, nothing observed going beyond it; or a duty is spoken of throughout, by two hands. */
export const accountsForAll = (reading: Reading): boolean =>
  explaining.some((sign) => accountedForBy(reading, sign)) ||
  (tellingsOf(reading, 'lawfulPurpose') >= 5 && toldByTwo(reading, 'lawfulPurpose'))

const accountedForBy = (reading: Reading, sign: CounterIndication): boolean =>
  weightOf(reading, sign) === 2 &&
  beyond[sign]?.every((idea) => ({ ...reading.behaviours, ...reading.markers })[idea].length === 0) === true

/** Whose hand a passage is: the voice, or for a letter or record among the police papers, that paper's. The suspect's is nobody's here. */
function handOf({ documents }: Reading, { voice, quote }: Observation): string | undefined {
  if (voice === 'suspect') return undefined
  const kind = documents.find(({ document }) => document === quote.document)?.kind
  return voice === 'police' && kind === 'OTHER' ? 'letter' : voice
}

/** Told by two different hands, the victim's and an officer's or a witness's; the suspect's account is not counted. */
export const toldByTwo = (reading: Reading, sign: CounterIndication): boolean => handsIn(reading, reading.counterIndications[sign]) > 1

const handsIn = (reading: Reading, told: readonly Observation[]): number =>
  new Set(told.flatMap((observation) => handOf(reading, observation) ?? [])).size

/** How often others than the suspect tell of it. */
export const tellingsOf = ({ counterIndications }: Reading, sign: CounterIndication): number =>
  counterIndications[sign].filter(({ voice }) => voice !== 'suspect').length

/** What shows that no reason, however real, made the conduct reasonable: it went on after a warning, an order or bail, or violence was done, threatened or feared. */
const past: readonly Marker[] = ['priorWarning', 'breachOfOrder', 'breachOfBail', 'threatOfViolence', 'threatToKill', 'violence', 'weapon']

/** Whether nothing shows that it went on after a warning, an order or bail, and no violence was done, threatened or feared. */
export const nothingPast = ({ markers, impact }: Reading): boolean =>
  past.every((marker) => markers[marker].length === 0) && impact.fearOfViolence.length === 0

/**
 * A duty or an order that papers of two hands speak of throughout bears with one passage that seems to go beyond it, or two where they speak of it very often;
 * a single reading is not to turn a social worker's visits into pursuit. What is never part of a duty is borne with by nothing.
 */
function withinDuty(reading: Reading, sign: CounterIndication): boolean {
  if (sign !== 'lawfulPurpose' && sign !== 'childArrangements') return false
  const told = tellingsOf(reading, sign)
  const seen = { ...reading.behaviours, ...reading.markers }
  if (['trackingDevice', 'sexual', 'suicideThreat', 'monitoring'].some((idea) => seen[idea as keyof typeof seen].length > 0)) return false
  const further = (beyond[sign] ?? []).reduce((sum, idea) => sum + seen[idea].length, 0)
  return told >= 5 && further <= (told >= 8 ? 2 : 1)
}

/** Watched or followed more than once, and put out of the usual way of life. */
export const watchedAndChanged = ({ behaviours, impact }: Reading): boolean =>
  impact.dayToDayEffect.length > 0 &&
  point(
    'Watched or followed.',
    [...behaviours.following, ...behaviours.watchingOrSpying].map(({ quote }) => quote),
  ).some((watched) => timesTold(watched) > 1)

const duties: readonly CounterIndication[] = ['lawfulPurpose', 'childArrangements']

/**
 * Whether such a reason is also borne out: said to be the reason by two different hands, the suspect's not counted, of conduct nobody warned of and without fear of violence.
 * Pursuing it was then reasonable in the circumstances, or done under a rule of law (section 1(3)). A quarrel or an exchange does not make it reasonable to watch a person until her life is changed.
 */
export const reasonable = (reading: Reading): boolean =>
  nothingPast(reading) &&
  explaining.some(
    (sign) =>
      (accountedForBy(reading, sign) || withinDuty(reading, sign)) &&
      handsIn(reading, reading.counterIndications[sign].filter(isSaid)) > 1 &&
      (duties.includes(sign) || !watchedAndChanged(reading)),
  )

/** How far the picture is softened: the victim was not troubled, it stopped when asked, or somebody else says why the suspect was there or doubts that it was he. */
export const softeningOf = (reading: Reading): number =>
  weightOf(reading, 'notBothered') +
  weightOf(reading, 'stoppedWhenAsked') +
  Math.min(1, weightOf(reading, 'innocentPresence') + weightOf(reading, 'identityInDoubt'))

/** Every other explanation, whoever gives it. */
export const otherExplanations = (reading: Reading): readonly Point[] => against(reading, ...explaining)

export const softenings = (reading: Reading): readonly Point[] => against(reading, ...softening)
