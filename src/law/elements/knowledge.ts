import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { colohan } from '../authorities/courseOfConductCases.ts'
import { s1_2 } from '../authorities/protectionFromHarassmentAct1997.ts'
import type { Element, Judgement } from '../offence.ts'
import { oncePerReading } from '../oncePerReading.ts'
import { against, markersOf, point } from '../points.ts'
import { harassmentIn } from './harassment.ts'

/** Conduct of which anyone with the same information would know that it harasses, whatever was or was not said. */
const speaksForItself = (reading: Reading) => [
  ...markersOf(
    reading,
    'threatOfViolence',
    'threatToKill',
    'violence',
    'falseIdentity',
    'entryToHome',
    'trackingDevice',
    'declaredFixation',
  ),
]

const toldToStop = (reading: Reading) => [
  ...markersOf(reading, 'priorWarning', 'breachOfOrder', 'breachOfBail'),
  ...point('Warned by the police.', saying(reading.remarks, 'warning', 'given')),
]

/** The reasonable person with the suspect's information: was told, or could see. */
export const knowledgeIn = oncePerReading((reading): Judgement => {
  const told = toldToStop(reading)
  const plain = speaksForItself(reading)
  const admitted = point(
    'The suspect’s own account of it.',
    reading.suspectSays.filter(({ says }) => says === 'admits').map(({ quote }) => quote),
  )
  const weighed = {
    for: [...told, ...plain, ...admitted],
    against: against(reading, 'neverToldToStop', 'invited', 'mutualContact', 'stoppedWhenAsked'),
  }
  const harassed = harassmentIn(reading).met
  if (harassed === 'no')
    return {
      ...weighed,
      met: 'no',
      because: 'Without harassment there is nothing that the suspect should have known to be harassment.',
      closesTheGap: 'Evidence of harassment first; then how the suspect was told, or could see, that it was unwanted.',
    }
  if (told.length === 0 && plain.length === 0 && (weighed.against.length > 0 || harassed === 'arguable'))
    return {
      ...weighed,
      met: 'arguable',
      doubtful: weighed.against.length > 0,
      because: 'Nothing shows that the suspect was told to stop, and the acts do not speak for themselves.',
      closesTheGap:
        'How and when the victim, or anyone for her or him, made plain that the contact was unwanted: words, a block, a change of number.',
    }
  return {
    ...weighed,
    met: 'yes',
    because:
      told.length > 0
        ? 'The suspect was told and went on.'
        : 'A reasonable person who knew what the suspect knew would think that it amounted to harassment.',
    closesTheGap: undefined,
  }
})

export const knowledge = {
  id: 'knowledge',
  title: 'The suspect knew, or ought to have known, that it amounted to harassment',
  evidence: 'Words, blocks, warnings or orders that told the suspect to stop; or acts that speak for themselves.',
  law: [s1_2, colohan],
  judge: ({ reading }) => knowledgeIn(reading),
} as const satisfies Element
