import type { Assessment, ElementView, OffenceView } from '#law/assessment'
import type { Block, Sentence } from '../block.ts'
import { fact, gap, heading, list, paragraph, pointSaid, quoted, reason, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'

const strength = { yes: 'Made out on the papers', arguable: 'Arguable', no: 'Not made out on the papers' } as const

/** Each offence the papers may support, element by element, then why this is or is not stalking, then what the suspect says and what the papers disagree about. */
export function evidentialAssessment(view: DraftView): Block[] {
  const { assessment } = view
  return [
    heading('Evidential assessment'),
    ...worthAssessing(assessment).flatMap(offence),
    heading('Why stalking and not harassment, or why not', 2),
    ...stalking(assessment),
    heading('The suspect’s account and the defence to expect', 2),
    ...suspectsAccount(view),
    ...conflicts(view),
  ]
}

/** The most serious offence supported, any other that is supported or arguable, and what the police propose; no offence twice. */
const worthAssessing = ({ offences, proposed }: Assessment): readonly OffenceView[] =>
  offences.filter(({ id, supported }) => supported !== 'no' || id === proposed?.value).slice(0, 4)

const offence = ({ title, id, supported, elements, maximum, lastDateToCharge }: OffenceView): Block[] => [
  heading(`${title} (${id})`, 2),
  ...paragraph(
    reason(`${strength[supported]}. Maximum: ${stopped(maximum)}`),
    lastDateToCharge
      ? reason(`Summary only: the last day to charge is ${lastDateToCharge}, six months from the last incident relied on.`)
      : undefined,
  ),
  ...list(elements.map(element)),
]

const element = ({ title, met, because, for: points, against, closesTheGap }: ElementView): (Sentence | undefined)[] => [
  reason(`${title}: ${strength[met].toLowerCase()}. ${stopped(because)}`),
  ...points.slice(0, 2).map(pointSaid),
  ...against.slice(0, 2).map((point) => ({ ...pointSaid(point), text: `Against: ${stopped(point.text)}` }) as Sentence),
  met !== 'yes' && closesTheGap ? gap(`To close the gap: ${stopped(closesTheGap)}`) : undefined,
]

const verdict = {
  yes: 'The evidence indicates stalking: the conduct is harassment, the acts are ones associated with stalking, and the suspect knew or ought to have known.',
  no: 'The evidence does not indicate stalking.',
  borderline: 'It is a borderline case whether this is stalking, and the decision must say which way and why.',
} as const

const stalking = ({ stalking: { indicated, for: points, against, law } }: Assessment): Block[] => [
  ...paragraph(reason(`${verdict[indicated]} (${law.map(({ cite }) => cite).join('; ')}).`, law)),
  ...list(points.map(pointSaid)),
  ...(against.length > 0 ? [...paragraph(reason('Pointing the other way:')), ...list(against.map(pointSaid))] : []),
]

const accountWords = {
  admits: 'The suspect admits',
  denies: 'The suspect denies',
  explains: 'The suspect explains',
  noComment: 'The suspect made no comment',
} as const

function suspectsAccount({ reading: { suspectSays } }: DraftView): Block[] {
  if (suspectSays.length === 0)
    return paragraph(gap('No account from the suspect could be read. Whether there was an interview, and what was said, is not known.'))
  return list(suspectSays.slice(0, 12).map(({ says, quote }) => fact(`${accountWords[says]}: ${quoted(quote)}.`, [quote])))
}

function conflicts({ reading: { contradictions } }: DraftView): Block[] {
  if (contradictions.length === 0) return []
  return [heading('Conflicts in the papers', 2), ...list(contradictions.map(({ says, passages }) => fact(stopped(says), passages)))]
}
