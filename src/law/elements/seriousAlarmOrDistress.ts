import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { impactWords } from '#case/words'
import { effectsOnDailyLife } from '../authorities/cpsGuidance.ts'
import { s4A_1bii, s4A_3 } from '../authorities/protectionFromHarassmentAct1997.ts'
import type { Element, Judgement } from '../offence.ts'
import { against, observedOf } from '../points.ts'
import { knowledgeIn } from './knowledge.ts'

/** Papers that tell of an effect and cannot prove it: a VPS is for sentence, forms and reports are not evidence. */
const notEvidence: readonly DocumentKind[] = [
  'VPS',
  'DASH',
  'S-DASH',
  'SASH',
  'DARA',
  'MG2',
  'MG3',
  'MG3A',
  'MG4',
  'MG5',
  'MG6',
  'MG7',
  'MG8',
  'LOG',
  'CUSTODY',
  'PIN',
  'RETRACTION',
  'INTERVIEW',
]

const kindOf = ({ documents }: Reading, { document, page }: Quote): DocumentKind | undefined =>
  documents.find((one) => one.document === document && page >= one.pages[0] && page <= one.pages[1])?.kind

/** Whether a passage stands in a paper that can be evidence at trial. */
export function isEvidence(reading: Reading, quote: Quote): boolean {
  const kind = kindOf(reading, quote)
  return kind === undefined || !notEvidence.includes(kind)
}

export function seriousAlarmOrDistressIn(reading: Reading): Judgement {
  const { alarmOrDistress, dayToDayEffect, fearOfViolence } = reading.impact
  const weighed = {
    for: [...observedOf(impactWords.alarmOrDistress, alarmOrDistress), ...observedOf(impactWords.fearOfViolence, fearOfViolence)],
    against: against(reading, 'notBothered'),
  }
  if (weighed.for.length === 0 && dayToDayEffect.length > 0)
    return {
      ...weighed,
      for: observedOf(impactWords.dayToDayEffect, dayToDayEffect),
      met: 'arguable',
      because: 'Nothing names alarm or distress; what the victim changed in her or his life points to it.',
      closesTheGap: 'The victim’s words, in a statement, for what it did to her or him.',
    }
  if (weighed.for.length === 0)
    return {
      ...weighed,
      met: 'no',
      because: 'Nothing says that the victim was seriously alarmed or distressed.',
      closesTheGap: 'The victim’s words, in a statement, for what it did to her or him.',
    }
  const told = alarmOrDistress.length + fearOfViolence.length + dayToDayEffect.length
  const denied = reading.counterIndications.notBothered.filter(({ voice }) => voice !== 'suspect').length
  if (told >= 2 && told > 2 * denied)
    return {
      ...weighed,
      met: 'yes',
      because: 'The victim tells of alarm or distress, and of more than passing upset.',
      closesTheGap: undefined,
    }
  return {
    ...weighed,
    met: 'arguable',
    doubtful: denied >= told,
    because: 'Alarm or distress is told of; whether it was serious is not plain from the words.',
    closesTheGap: 'How bad it was and how long it lasted, in the victim’s own words: sleep, health, panic, tears.',
  }
}

export const seriousAlarmOrDistress = {
  id: 'seriousAlarmOrDistress',
  title: 'It caused the victim serious alarm or distress',
  evidence: 'The victim’s own words for how bad it was; those close to her or him; medical evidence.',
  law: [s4A_1bii],
  judge: ({ reading }) => seriousAlarmOrDistressIn(reading),
} as const satisfies Element

const inAStatement =
  'Ask for a further statement (MG11) that sets out what changed in the victim’s usual life and why: home, travel, work, phone, sleep, company.'

export function adverseEffectIn(reading: Reading): Judgement {
  const effects = reading.impact.dayToDayEffect
  const weighed = { for: observedOf(impactWords.dayToDayEffect, effects), against: against(reading, 'notBothered') }
  if (effects.length === 0)
    return { ...weighed, met: 'no', because: 'Nothing says that the victim’s day-to-day life was affected.', closesTheGap: inAStatement }
  if (!effects.some(({ quote }) => isEvidence(reading, quote)))
    return {
      ...weighed,
      met: 'arguable',
      because:
        'The effect is told of only in papers that cannot prove it at trial, such as a victim personal statement, a risk form or a report.',
      closesTheGap: inAStatement,
    }
  return {
    ...weighed,
    met: 'yes',
    because: 'The victim changed what she or he usually does; whether the effect was substantial is for the court.',
    closesTheGap: undefined,
  }
}

export const substantialAdverseEffect = {
  id: 'substantialAdverseEffect',
  title: 'It had a substantial adverse effect on the victim’s usual day-to-day activities',
  evidence:
    'Changes in ordinary life, in a statement and not only in a victim personal statement: home, travel, work, phone, sleep, company.',
  law: [s4A_1bii, effectsOnDailyLife],
  judge: ({ reading }) => adverseEffectIn(reading),
} as const satisfies Element

export const knowledgeOfEffect = {
  id: 'knowledgeOfEffect',
  title: 'The suspect knew, or ought to have known, that it would cause such alarm or distress',
  evidence: 'What told the suspect, or would have told a reasonable person, that it alarmed or distressed.',
  law: [s4A_3],
  judge: ({ reading }) => knowledgeIn(reading),
} as const satisfies Element
