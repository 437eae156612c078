import { impactWords } from '#case/words'
import { curtis, haque, majrowski } from '../authorities/courseOfConductCases.ts'
import { s1_1, s7_2 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { accountsForAll, explanationsOf, nothingPast, otherExplanations, weightOf } from '../explanations.ts'
import { noPursuit } from '../noPursuit.ts'
import type { Element, Judgement } from '../offence.ts'
import { oncePerReading } from '../oncePerReading.ts'
import { outweighs, pressedOn } from '../outweighs.ts'
import { against, markersOf, observedOf } from '../points.ts'
import { signsOfPursuit, weightOfSigns } from '../pursuit.ts'

/** Whether what was done alarmed or distressed the victim and was oppressive, or was a quarrel, an exchange or something lawful. */
export const harassmentIn = oncePerReading((reading): Judgement => {
  const { impact } = reading
  const effects = (['alarmOrDistress', 'fearOfViolence', 'dayToDayEffect'] as const).flatMap((kind) =>
    observedOf(impactWords[kind], impact[kind]),
  )
  const oppressive = [...signsOfPursuit(reading), ...markersOf(reading, 'threatOfViolence', 'threatToKill', 'violence', 'weapon', 'sexual')]
  const weighed = {
    for: [...effects, ...oppressive],
    against: [...otherExplanations(reading), ...against(reading, 'notBothered', 'singleIncident')],
  }
  if (effects.length === 0 && oppressive.length === 0)
    return {
      ...weighed,
      met: 'no',
      because: 'Nothing in the file says that the victim was alarmed or distressed, and nothing told of is oppressive in itself.',
      closesTheGap: 'The victim’s own words, in a statement, for how each occasion made her or him feel.',
    }
  const explained = explanationsOf(reading).weight
  const outweighed = explained > 0 && explained + weightOf(reading, 'notBothered') >= weightOfSigns([...effects, ...oppressive])
  const accounted = accountsForAll(reading) && nothingPast(reading)
  const little = explained > 0 && (oppressive.length === 0 || (!outweighs(reading) && !pressedOn(reading)))
  if (outweighed || accounted || little || noPursuit(reading))
    return {
      ...weighed,
      met: 'arguable',
      doubtful: true,
      because:
        'There is another explanation for the contact, or it was one episode or soon over, and little that is oppressive in itself: it may be unattractive rather than criminal.',
      closesTheGap: 'What was done that goes beyond the dispute or exchange, and what the victim did to end it.',
    }
  if (effects.length === 0)
    return {
      ...weighed,
      met: 'arguable',
      because: 'What was done is oppressive, but nothing says how it made the victim feel.',
      closesTheGap: 'The victim’s own words, in a statement, for how each occasion made her or him feel.',
    }
  return {
    ...weighed,
    met: 'yes',
    because: 'The victim was alarmed or distressed by conduct aimed at her or him.',
    closesTheGap: undefined,
  }
})

export const harassment = {
  id: 'harassment',
  title: 'It amounted to harassment: alarm or distress from conduct that is oppressive and unacceptable',
  evidence: 'The victim’s words for alarm or distress on each occasion, and what makes the conduct more than annoying.',
  law: [s1_1, s7_2, majrowski, curtis, haque],
  judge: ({ reading }) => harassmentIn(reading),
} as const satisfies Element
