import { type Day, daysAfter } from '#case/dates'
import type { NonEmpty, Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import type { OffenceView } from '../assessment.ts'
import { evidentialStage, publicInterestStage, thresholdTest } from '../authorities/codeForCrownProsecutors.ts'
import type { Authority } from '../authority.ts'
import type { Finding, Point } from '../finding.ts'
import { against, markersOf, point } from '../points.ts'

/** One question of a worksheet with what the file shows; the lawyer answers it. `shows` is never an answer. */
export type Question = Readonly<{ id: string; asks: string; shows: readonly Point[]; missing: readonly string[] }>

/** A worksheet for one suspect and one charge under the Code for Crown Prosecutors. `reviewBy` is set for the Threshold Test only. */
export type Worksheet = Readonly<{
  test: 'fullCode' | 'threshold'
  offence: string
  questions: NonEmpty<Question>
  reviewBy: Day | undefined
  law: NonEmpty<Authority>
}>

/** A threshold-test charge is looked at again after this many days unless the lawyer says sooner; our own choice, not the Code's. */
export const thresholdReviewDays = 28

const quotes = (points: readonly Point[]): readonly Quote[] => points.flatMap((each) => each.quotes)

/** Full Code Test: the evidential stage, then the public interest questions of section 4. */
export function fullCode(reading: Reading, offence: OffenceView): Worksheet {
  const made = offence.elements.flatMap((element) => element.for)
  const unmet = offence.elements
    .filter(({ met }) => met !== 'yes')
    .map(({ title, closesTheGap }) => (closesTheGap ? `${title}: ${closesTheGap}` : title))
  const doubts = [
    ...offence.elements.flatMap((element) => element.against),
    ...reading.contradictions.map(({ says, passages }): Point => ({ text: says, quotes: passages })),
  ]
  const ask = (id: string, asks: string, shows: readonly Point[] = [], missing: readonly string[] = []): Question => ({
    id,
    asks,
    shows,
    missing,
  })
  return {
    test: 'fullCode',
    offence: offence.id,
    reviewBy: undefined,
    law: [evidentialStage, publicInterestStage],
    questions: [
      ask('sufficient', 'Is there evidence of every element, on which a court is more likely than not to convict?', made, unmet),
      ask(
        'admissible',
        'Can it be used in court?',
        point('Digital evidence as described.', saying(reading.remarks, 'digital', 'obtained', 'victimsCopies', 'awaited')),
      ),
      ask('reliable', 'Is it reliable and credible?', doubts),
      ask(
        'otherMaterial',
        'Is there other material that might affect whether it is enough?',
        against(reading, 'mutualContact', 'reconciliation', 'invited', 'lawfulPurpose', 'identityInDoubt', 'innocentPresence'),
        reading.mentions.filter(({ attached }) => !attached).map(({ what }) => what),
      ),
      ask(
        'serious',
        'How serious is the offence: does it call for a prosecution?',
        markersOf(reading, 'threatToKill', 'threatOfViolence', 'violence', 'weapon', 'entryToHome', 'escalation'),
      ),
      ask(
        'culpable',
        'How culpable is the suspect: does it call for a prosecution?',
        markersOf(reading, 'priorWarning', 'breachOfBail', 'breachOfOrder', 'previousOffending'),
      ),
      ask(
        'harm',
        'What are the circumstances of, and the harm to, the victim: do they call for a prosecution?',
        point(
          'What the victim says of it.',
          [...reading.impact.fearOfViolence, ...reading.impact.alarmOrDistress, ...reading.impact.dayToDayEffect].map(({ quote }) => quote),
        ),
      ),
      ask('age', 'What was the suspect’s age and maturity: is a prosecution right all the same?'),
      ask('community', 'What is the effect on the community: does it call for a prosecution?'),
      ask('proportionate', 'Is a prosecution a proportionate response?'),
      ask('sources', 'Do sources of information need protecting?'),
    ],
  }
}

/** Threshold Test: all five conditions, each of which must be met, and the evidence awaited. */
export function threshold(reading: Reading, offence: OffenceView, findings: readonly Finding[], on: Day): Worksheet {
  const awaited = findings
    .filter(({ action, outcome }) => action?.due === 'before-charge' && outcome !== 'met' && outcome !== 'doesNotApply')
    .map(({ title }) => title)
  const suspected = offence.elements.flatMap((element) => element.for)
  return {
    test: 'threshold',
    offence: offence.id,
    reviewBy: daysAfter(on, thresholdReviewDays),
    law: [thresholdTest],
    questions: [
      {
        id: 'suspicion',
        asks: 'Are there reasonable grounds to suspect that the person committed the offence?',
        shows: suspected,
        missing: quotes(suspected).length > 0 ? [] : ['any passage that shows the offence'],
      },
      {
        id: 'furtherEvidence',
        asks: 'Can further evidence be had, in a reasonable time, that would give a realistic prospect of conviction?',
        shows: point('Awaited, as described.', saying(reading.remarks, 'enquiry', 'outstanding')),
        missing: awaited,
      },
      {
        id: 'immediate',
        asks: 'Do the seriousness or the circumstances justify deciding now?',
        shows: markersOf(reading, 'threatToKill', 'threatOfViolence', 'violence', 'escalation', 'breachOfBail', 'breachOfOrder'),
        missing: [],
      },
      {
        id: 'bail',
        asks: 'Are there continuing substantial grounds to object to bail?',
        shows: [
          ...markersOf(reading, 'breachOfBail', 'breachOfOrder', 'priorWarning'),
          ...point('Bail as described.', saying(reading.remarks, 'bail', 'remanded', 'refused')),
        ],
        missing: [],
      },
      { id: 'publicInterest', asks: 'Is it in the public interest to charge?', shows: [], missing: [] },
    ],
  }
}
