import type { Reading } from '#case/reading'
import { impactWords } from '#case/words'
import { caurti, henley, qosja, rAChild } from '../authorities/courseOfConductCases.ts'
import { s4_1, s4_2, s4A_1bi, s4A_2 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { daysOf, howOften } from '../courseOfConduct.ts'
import type { Element, Judgement } from '../offence.ts'
import { against, markersOf, observedOf } from '../points.ts'

const whatIsNeeded =
  'A statement in which the victim says, occasion by occasion and with dates, on which of them she or he feared that violence would (not might) be used against her or him, and why.'

/** Fear of violence towards the victim, and whether it is tied to two different occasions. */
export function fearIn(reading: Reading): Judgement {
  const fears = reading.impact.fearOfViolence
  const reasons = markersOf(reading, 'threatOfViolence', 'threatToKill', 'violence', 'weapon')
  const weighed = {
    for: [...observedOf(impactWords.fearOfViolence, fears), ...reasons],
    against: against(reading, 'notBothered', 'noThreats'),
  }
  if (fears.length === 0)
    return {
      ...weighed,
      met: 'no',
      because: 'Nothing says that the victim feared violence; being frightened or upset is not enough.',
      closesTheGap: whatIsNeeded,
    }
  const occasions = daysOf(fears)
  if (occasions >= 2)
    return { ...weighed, met: 'yes', because: `Fear of violence is told of on ${occasions} different days.`, closesTheGap: undefined }
  if (fears.length >= 2 || howOften(reading).told >= 2)
    return {
      ...weighed,
      met: 'arguable',
      doubtful: reasons.length === 0,
      because: 'The victim speaks of fear of violence, but not so that two occasions of it can be told apart.',
      closesTheGap: whatIsNeeded,
    }
  return { ...weighed, met: 'no', because: 'Fear of violence is told of on one occasion only; two are needed.', closesTheGap: whatIsNeeded }
}

/** For section 4 and for the first limb of section 4A alike. */
export const fearOnTwoOccasions = {
  id: 'fearOnTwoOccasions',
  title: 'It caused the victim to fear, on at least two occasions, that violence would be used against her or him',
  evidence: whatIsNeeded,
  law: [s4A_1bi, s4_1, qosja, henley, caurti, rAChild],
  judge: ({ reading }) => fearIn(reading),
} as const satisfies Element

export const knowledgeOfFear = {
  id: 'knowledgeOfFear',
  title: 'The suspect knew, or ought to have known, that it would cause that fear on each of those occasions',
  evidence:
    'What was said or done on each occasion that would make a reasonable person fear violence: threats, weapons, earlier violence, pursuit.',
  law: [s4A_2, s4_2],
  judge({ reading }) {
    const fear = fearIn(reading)
    const shown = markersOf(
      reading,
      'threatOfViolence',
      'threatToKill',
      'violence',
      'weapon',
      'entryToHome',
      'breachOfOrder',
      'breachOfBail',
    )
    const weighed = { for: shown, against: against(reading, 'noThreats', 'neverToldToStop') }
    if (fear.met === 'no')
      return {
        ...weighed,
        met: 'no',
        because: 'Without fear on two occasions there is none that the suspect should have known of.',
        closesTheGap: whatIsNeeded,
      }
    if (shown.length > 0)
      return {
        ...weighed,
        met: fear.met,
        because: 'What was done would make a reasonable person think that it caused fear of violence.',
        closesTheGap: fear.closesTheGap,
      }
    return {
      ...weighed,
      met: 'arguable',
      because: 'There is fear, but no threat, violence or like act that would have told the suspect of it.',
      closesTheGap: 'Why the victim feared violence: earlier violence, what was said, how the suspect behaved.',
    }
  },
} as const satisfies Element
