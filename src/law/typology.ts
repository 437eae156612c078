import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { behaviourWithLetter } from '#case/words'
import { typology as source } from './authorities/stalkingRecognition.ts'
import type { Authority } from './authority.ts'
import type { Point } from './finding.ts'
import { against, markersOf, observedOf, point } from './points.ts'

export type Typology = 'rejected' | 'resentful' | 'intimacySeeking' | 'incompetent' | 'predatory'

/** A kind that the evidence may fit, offered as a note and never as a fact: motive is no element, and this is no diagnosis. */
export type TypologyNote = Readonly<{ kind: Typology; words: string; evidence: readonly Point[]; law: Authority }>

const words: Readonly<Record<Typology, string>> = {
  rejected: 'Rejected: usually a former partner who wants the relationship back, or revenge. The most common, and the most often violent.',
  resentful: 'Resentful: a grievance, and a wish to distress. Legal steps may make it worse; mental health advice may be needed.',
  intimacySeeking:
    'Intimacy-seeking: wants a relationship that does not exist and may believe that it does. Penalties seldom stop it; mental health advice may be needed.',
  incompetent: 'Incompetent: a clumsy bid for a relationship. Penalties can stop it; other victims may follow.',
  predatory: 'Predatory: watching for sexual gratification or to prepare an assault.',
}

const relationshipInEnglish = {
  formerPartner: 'A former partner',
  stranger: 'A stranger',
  acquaintance: 'An acquaintance',
  colleague: 'A colleague',
  neighbour: 'A neighbour',
  professional: 'Met through work or a service',
} as const

/** What the evidence of the file may fit; several, or none. */
export function typologyNotes(reading: Reading): readonly TypologyNote[] {
  const related = (...says: (keyof typeof relationshipInEnglish)[]) =>
    says.flatMap((said) => point(`${relationshipInEnglish[said]}.`, saying(reading.remarks, 'relationship', said)))
  const former = related('formerPartner')
  const distant = related('stranger', 'acquaintance', 'colleague', 'neighbour', 'professional')
  const declared = markersOf(reading, 'declaredFixation', 'suicideThreat')
  const watching = (['watchingOrSpying', 'following', 'loitering'] as const).flatMap((behaviour) =>
    observedOf(behaviourWithLetter(behaviour), reading.behaviours[behaviour]),
  )
  const grievance = [...markersOf(reading, 'vexatiousComplaint'), ...against(reading, 'disputeContext')]
  const threats = markersOf(reading, 'threatOfViolence', 'threatToKill', 'violence')
  const sexual = markersOf(reading, 'sexual')
  const gifts = markersOf(reading, 'gifts')
  const candidates: readonly (readonly [Typology, boolean, readonly Point[]])[] = [
    [
      'rejected',
      former.length > 0 && declared.length + threats.length + watching.length > 0,
      [...former, ...declared, ...threats, ...watching],
    ],
    ['resentful', former.length === 0 && grievance.length > 0, [...distant, ...grievance, ...threats]],
    ['intimacySeeking', former.length === 0 && distant.length > 0 && declared.length > 0, [...distant, ...declared, ...gifts]],
    [
      'incompetent',
      former.length === 0 && distant.length > 0 && declared.length + threats.length === 0 && gifts.length > 0,
      [...distant, ...gifts],
    ],
    ['predatory', former.length === 0 && sexual.length > 0 && watching.length > 0, [...distant, ...sexual, ...watching]],
  ]
  return candidates.filter(([, fits]) => fits).map(([kind, , evidence]) => ({ kind, words: words[kind], evidence, law: source }))
}
