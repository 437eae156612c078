import { inWords } from '#case/dates'
import type { CheckId } from '#case/ids'
import { isNonEmpty } from '#case/quote'
import { saying } from '#case/remarks'
import { type Finding, isAbsence } from '#law/finding'
import { proposedTerms } from '#law/orders/terms'
import type { Block, Sentence } from '../block.ts'
import { fact, form, gap, heading, list, mostOf, paragraph, quoted, reason, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'

/** A finding as sentences: tied to its passages where it has them, a gap where it rests on an absence. */
export const findingSaid = ({ title, because, evidence }: Finding): Sentence =>
  isAbsence(evidence) || !isNonEmpty(evidence)
    ? gap(`${title}: ${stopped(because)}`)
    : { kind: 'fact', text: `${title}: ${stopped(because)}`, from: mostOf(evidence) }

/** The checks whose findings stand in a section of their own; the action plan then names them and says no more. */
const inSections = ['victim.', 'special-measures.', 'risk-', 'restraining-order.', 'bail.']

const about = (view: DraftView, ...prefixes: string[]) =>
  view.assessment.findings.filter(({ check, outcome }) => outcome !== 'doesNotApply' && prefixes.some((prefix) => check.startsWith(prefix)))

/** Personal statement, special measures, needs and support, with the victim's own views. */
export const victimAndWitness = (view: DraftView): Block[] => [
  heading('Witness and victim information and actions'),
  ...list(about(view, 'victim.', 'special-measures.', 'risk-').map(findingSaid)),
  ...paragraph(
    ...saying(view.reading.remarks, 'specialMeasures', 'view')
      .slice(0, 2)
      .map((quote) => fact(`On giving evidence: ${quoted(quote)}.`, [quote])),
  ),
]

/** What the advocate may and may not accept, and the orders to ask for. */
export function instructions(view: DraftView): Block[] {
  const { plea } = view.assessment
  const orders = about(view, 'restraining-order.', 'bail.')
  return [
    heading('Instructions to operational delivery and advocate'),
    ...(plea.warn
      ? [
          ...paragraph(
            reason(
              'A plea to harassment, or to a breach alone, is not acceptable on this evidence, for the reasons given under “Why stalking and not harassment”. Any offer is to be referred to the reviewing lawyer, and needs the victim’s view, the officer’s view, a written basis and a supervisor’s approval before it can be accepted. Such a plea would lose:',
              plea.law,
            ),
          ),
          ...list(plea.lost.map((lost) => reason(stopped(lost)))),
        ]
      : paragraph(
          reason(
            'The evidence read does not call for a warning against a plea to harassment; any offer is still to be put to the victim and the officer before it is accepted.',
          ),
        )),
    heading('Protective orders and bail', 2),
    ...list(orders.map(findingSaid)),
    ...orderToSettle(view),
    ...list(
      saying(view.reading.remarks, 'restrainingOrder', 'victimView')
        .slice(0, 3)
        .map((quote) => fact(`The victim on a restraining order: ${quoted(quote)}.`, [quote])),
    ),
  ]
}

/** What a person must settle before the draft order can be served. */
function orderToSettle({ reading }: DraftView): Block[] {
  const slots = [...new Set(proposedTerms(reading, '').flatMap((term) => term.slots))]
  if (slots.length === 0) return []
  return paragraph(
    gap(
      `To be settled before the draft order is served: the period, with reasons; ${slots.join('; ')}. Ask the officer to confirm addresses and which of them the suspect may not know.`,
    ),
  )
}

export function monitoringCodes({ reading }: DraftView): Block[] {
  const domestic = saying(reading.remarks, 'relationship', 'formerPartner', 'partner', 'family')
  const codes = [
    fact('DOMV (domestic abuse), on the relationship as described.', domestic.slice(0, 1)),
    reading.markers.retraction.length > 0
      ? fact(
          'A withdrawal of support is on the papers.',
          reading.markers.retraction.map(({ quote }) => quote),
        )
      : undefined,
    fact('Hate crime flag.', saying(reading.remarks, 'hateCrime', 'flagged')),
  ]
  return [
    heading('Monitoring codes'),
    ...list([
      ...codes,
      reason('STK (stalking) where the decision below authorises a stalking charge; VIVM where special measures are applied for.'),
    ]),
  ]
}

/** Every check that is not met as something to do, once each, with what it is for and by when. */
export function actionPlan(view: DraftView): Block[] {
  const overruled = new Map<CheckId, DraftView['overruled'][number]>(view.overruled.map((each) => [each.check, each]))
  const open = view.assessment.findings.filter(({ outcome, action }) => action && outcome !== 'met' && outcome !== 'doesNotApply')
  const row = ({ check, title, because, action }: Finding) => {
    const decision = overruled.get(check)
    const off = view.switchedOff?.find((one) => one.check === check)
    const state = decision
      ? `Overruled by ${decision.by} on ${inWords(decision.on)}: ${decision.reason}`
      : view.requested.includes(check)
        ? 'Requested'
        : off
          ? `Not asked for by this team, by the decision of ${off.by} on ${inWords(off.on)}: ${off.reason}`
          : action?.due === 'before-charge'
            ? 'Before charge'
            : 'After charge'
    return [
      [reason(action?.category ?? '')],
      [reason(stopped(action?.text ?? ''))],
      [reason(inSections.some((prefix) => check.startsWith(prefix)) ? stopped(title) : stopped(because))],
      [reason(state)],
    ]
  }
  if (open.length === 0) return [heading('Action plan'), ...paragraph(reason('Nothing is outstanding on the checks made.'))]
  return [
    heading('Action plan'),
    { block: 'table', caption: 'Requests', head: ['Category', 'Action', 'Why', 'When'], widths: [14, 44, 30, 12], rows: open.map(row) },
  ]
}

export const declaration = ({ author, today }: DraftView): Block[] => [
  heading('Declaration'),
  ...paragraph(
    form(
      'This is a draft made from the papers named in the sources. It has no effect until the reviewing lawyer has checked and signed it.',
    ),
  ),
  {
    block: 'signature',
    lines: [
      `Reviewing lawyer: ${author}`,
      `Draft made: ${inWords(today)}`,
      'Signed:',
      'Date and time:',
      'Method of consultation:',
      'Return bail date:',
    ],
  },
]
