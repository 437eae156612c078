import type { NonEmpty, Quote } from '#case/quote'
import type { Assessment } from '#law/assessment'
import type { Point } from '#law/finding'
import { badReasonsIn } from '#law/pleas/badReasons'
import { basisLaw, compareBasis } from '#law/pleas/basis'
import { beforeStopping, stoppingLoses } from '#law/pleas/beforeStopping'
import { isRetracted, needsOfPlea, needsOfStopping } from '#law/pleas/needsOf'
import { offerView } from '#law/pleas/offerView'
import type { Findings, Offer } from '#pleas/steps'
import type { ReadingNow } from '../reading/readingNow.ts'

/** Enough passages to see what is meant; the file holds the rest, and the log stays readable. */
const passagesKept = 3
const first = (quotes: readonly Quote[]) => quotes.slice(0, passagesKept)
const told = ({ text, quotes }: Point) => ({ says: text, passages: first(quotes) })

/** What the plea guard finds of an offer on the file as it stands, to be carried into the step. */
export function findingsOf({ reading, assessment }: Pick<ReadingNow, 'reading' | 'assessment'>, offer: Offer): Findings {
  const { kind, to, reasons, basis } = offer
  const against = isAgainst(offer, assessment)
  const { lines, leftOut } = compareBasis(basis.is === 'written' ? basis.text : '', reading)
  const stops = kind === 'plea' ? [] : beforeStopping.filter(({ of }) => of.includes(kind))
  const law: NonEmpty<{ id: string }> = [...basisLaw, ...assessment.plea.law, ...stops.flatMap((need) => need.law)]
  return {
    against,
    stalkingIndicated: assessment.stalking.indicated === 'yes',
    supported: supportedBy(assessment),
    because: against === 'fits' ? [] : assessment.plea.because.map(told),
    lost: [
      ...(to !== null && against !== 'fits' ? assessment.plea.lost : []),
      ...(kind === 'plea' ? [] : stoppingLoses[kind].map(({ words }) => words)),
    ],
    badReasons: badReasonsIn(reasons).map(({ reason, answer }) => ({ reason, answer })),
    needs: kind === 'plea' ? needsOfPlea(against, basis.is !== 'fullFacts') : needsOfStopping(kind, isRetracted(reading, reasons)),
    lines: lines.map(({ line, verdict, because, passages }) => ({ line, verdict, because, passages: first(passages) })),
    leftOut: leftOut.map(told),
    law: [...new Set(law.map(({ id }) => id))],
    rulebook: assessment.rulebook,
  }
}

const supportedBy = ({ mostSeriousSupported, offences }: Assessment): Findings['supported'] => {
  const offence = offences.find(({ id }) => id === mostSeriousSupported)
  return offence ? { id: offence.id, title: offence.title } : null
}

/** What an offer is against the evidence. To stop a charge of what the evidence shows leaves nothing in its place. */
function isAgainst({ to, reasons }: Offer, assessment: Assessment): Findings['against'] {
  if (to !== null) return offerView({ to: to.id, reasons }, assessment).is
  return assessment.plea.warn ? 'instead' : 'fits'
}
