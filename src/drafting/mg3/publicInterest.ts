import type { Reading } from '#case/reading'
import { type Marker, markers } from '#case/vocabulary'
import { markerWords } from '#case/words'
import { publicInterestStage } from '#law/authorities/codeForCrownProsecutors'
import type { Block, Sentence } from '../block.ts'
import { factOfAll, gap, heading, joined, list, paragraph, reason } from '../sentence.ts'
import type { DraftView } from '../view.ts'

const serious: readonly Marker[] = ['threatToKill', 'threatOfViolence', 'violence', 'weapon', 'sexual', 'entryToHome', 'trackingDevice']
const harmful: readonly Marker[] = ['childrenInvolved', 'pregnancy', 'thirdPartyContact', 'suicideThreat']
const toldElsewhere: readonly Marker[] = [
  'priorWarning',
  'escalation',
  'breachOfBail',
  'breachOfOrder',
  'retraction',
  'previousOffending',
  'declaredFixation',
  'falseIdentity',
]
const culpable = markers.filter((marker) => ![...serious, ...harmful, ...toldElsewhere].includes(marker))

/** The questions of section 4 of the Code with what the papers show on each. The lawyer weighs them. */
export function publicInterest({ reading, assessment }: DraftView): Block[] {
  const going = (['priorWarning', 'breachOfOrder', 'breachOfBail'] as const).filter((marker) => reading.markers[marker].length > 0)
  return [
    heading('Public interest assessment'),
    ...paragraph(
      reason(
        assessment.stalking.indicated !== 'yes'
          ? 'If the evidential stage is met, the questions of section 4 of the Code are these, and proportion matters most where the quarrel is about something else.'
          : 'Section 4 of the Code: a course of conduct aimed at one person is serious, and what follows bears on each of its questions.',
        [publicInterestStage],
      ),
    ),
    ...list([
      weighed(reading, serious, 'Seriousness'),
      [
        going.length > 0
          ? reason(
              `Culpability: the conduct went on after ${joined(going.map((marker) => afterWords[marker]))}, as set out in the case summary.`,
            )
          : undefined,
        weighed(reading, culpable, going.length > 0 ? 'Also' : 'Culpability'),
      ],
      weighed(reading, harmful, 'Harm'),
      gap('The suspect’s age, maturity and mental health were not read from the papers and are for the reviewing lawyer to state.'),
      reason(
        assessment.stalking.indicated !== 'yes'
          ? 'Proportionality: a response short of prosecution is to be considered and the reason given either way.'
          : 'Proportionality: a prosecution is what allows an order and the management of risk; a response short of it would leave the pursuit unmarked.',
      ),
    ]),
  ]
}

const afterWords = { priorWarning: 'a police warning', breachOfOrder: 'a court order', breachOfBail: 'bail conditions' } as const

/** One sentence a question: what there is of it, each with its passage; the words themselves stand in the case summary. */
const weighed = ({ markers: found }: Reading, wanted: readonly Marker[], question: string): Sentence | undefined => {
  const there = wanted.filter((marker) => found[marker].length > 0)
  return factOfAll(
    `${question}: ${joined(there.map((marker) => markerWords[marker]))}.`,
    there.flatMap((marker) => found[marker].slice(0, 1).map(({ quote }) => quote)),
  )
}
