import { behaviours } from '#case/vocabulary'
import { behaviourWithLetter } from '#case/words'
import { s2A_2, s2A_3 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { considerStalking } from '../authorities/stalkingProtocol2018.ts'
import type { Element } from '../offence.ts'
import { observedOf } from '../points.ts'

export const actsAssociatedWithStalking = {
  id: 'actsAssociatedWithStalking',
  title: 'The acts, in these circumstances, are ones associated with stalking',
  evidence: 'At least one act of the kind in section 2A(3), and the circumstances that make it more than an ordinary contact or presence.',
  law: [s2A_2, s2A_3, considerStalking],

  judge({ reading, stalking }) {
    const acts = behaviours.flatMap((behaviour) => observedOf(behaviourWithLetter(behaviour), reading.behaviours[behaviour]))
    const weighed = { for: acts, against: stalking.against }
    if (acts.length === 0)
      return {
        ...weighed,
        met: 'no',
        because: 'The file tells of no act of the kind in section 2A(3) or like it.',
        closesTheGap: 'Evidence of following, contact, publication, monitoring, loitering, interference with property, or watching.',
      }
    if (stalking.indicated === 'yes')
      return {
        ...weighed,
        met: 'yes',
        because: 'There are acts of the kind in section 2A(3), in circumstances that show pursuit.',
        closesTheGap: undefined,
      }
    if (stalking.indicated === 'borderline')
      return {
        ...weighed,
        met: 'arguable',
        doubtful: true,
        because:
          'There are acts of the kind in section 2A(3); whether the circumstances are those of stalking is open and has to be decided with reasons.',
        closesTheGap:
          'A fuller statement: the whole history, how contact was refused, what the victim had to change, and what the suspect said of her or him.',
      }
    return {
      ...weighed,
      met: 'no',
      because: 'Acts are told of, but the circumstances are not those of stalking.',
      closesTheGap: 'Circumstances that show pursuit of the victim rather than a quarrel, an exchange or a lawful purpose.',
    }
  },
} as const satisfies Element
