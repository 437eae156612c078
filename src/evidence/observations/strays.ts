import { type Behaviour, behaviours, type Idea, type Marker } from '#case/vocabulary'
import type { Sentences } from '../sentences.ts'
import { tellsOfPursuit } from './hints.ts'
import type { Seen } from './sentences.ts'

/** Acts of pursuit and what goes with them: told of once among many papers of a quarrel they are a misreading more often than not. Violence and threats are not among them. */
const acts: ReadonlySet<Idea> = new Set<Behaviour | Marker>([
  ...behaviours,
  'gifts',
  'falseIdentity',
  'declaredFixation',
  'entryToHome',
  'childrenInvolved',
  'thirdPartyContact',
  'vexatiousComplaint',
  'trackingDevice',
])

/** In so many papers that tell something, what was done is told of twice, or plainly. */
const many = 4

/** How many papers tell something: each form of a bundle in one PDF is one, a photograph or a blank form none. */
const papersIn = (sentences: Sentences): number => new Set([...sentences.keys()].map(({ document, kind }) => `${document}/${kind}`)).size

/** Whether somebody who was there says who did it and to whom: the suspect does it, and the victim or what is hers is in the sentence or the one before it. */
function saysWhoToWhom({ passage, voice }: Seen, sentences: Sentences): boolean {
  if (voice !== 'victim' && voice !== 'witness') return false
  const { words = [], before } = sentences.get(passage) ?? {}
  return words.some(({ who, own }) => who === 'S' && !own) && [...(before?.words ?? []), ...words].some(({ who }) => who === 'V')
}

/**
 * What was seen; in many papers that do not tell of pursuit, without acts that only one sentence tells of, unless somebody who was there says in it that the suspect did
 * them to the victim. Nor does anything grow there: growth is of pursuit.
 */
export function withoutStrays(seen: readonly Seen[], sentences: Sentences): readonly Seen[] {
  if (papersIn(sentences) < many || tellsOfPursuit(seen)) return seen
  const tellings = Map.groupBy(seen, ({ idea }) => idea)
  const isAlone = (idea: Idea) => new Set(tellings.get(idea)?.map(({ quote }) => quote.words)).size === 1
  return seen.filter((one) => one.idea !== 'escalation' && (!acts.has(one.idea) || !isAlone(one.idea) || saysWhoToWhom(one, sentences)))
}
