import { isNonEmpty } from '#case/quote'
import { acceptance } from '#law/authorities/attorneyGeneralsGuidelines'
import { r31_3 } from '#law/authorities/criminalProcedureRules2025'
import { s5A_1 } from '#law/authorities/protectionFromHarassmentAct1997'
import { s360 } from '#law/authorities/sentencingAct2020'
import { bailView } from '#law/bail/bailView'
import { proposedTerms } from '#law/orders/terms'
import type { Block } from '../block.ts'
import { fact, factOfAll, gap, heading, joined, paragraph, quoted, reason } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { offencesWorth } from './elements.ts'
import { findingSaid, findingsAbout } from './placed.ts'
import { capital, lower, numbered } from './words.ts'

/** What the advocate may and may not accept, the bail to ask for, and the orders on conviction and on acquittal. */
export const instructions = (view: DraftView): Block[] => [
  heading('Instructions to operational delivery and advocate'),
  heading('Acceptable pleas', 2),
  ...pleas(view),
  heading('Bail and remand', 2),
  ...bail(view),
  heading('Orders on conviction and on acquittal', 2),
  ...orders(view),
]

const reference = 'any offer is to be referred to the reviewing lawyer before it is answered, at the door of the court as anywhere else'

function pleas(view: DraftView): Block[] {
  const { assessment, reading } = view
  const { warn, lost, law } = assessment.plea
  const [leading] = offencesWorth(assessment)
  if (!warn)
    return paragraph(
      reason(
        `The evidence read does not call for a warning against a plea to harassment; ${reference}, and the victim and the officer are to be asked.`,
        [acceptance],
      ),
    )
  const graver = leading?.id === 'PHA1997.s4A' && leading.supported === 'yes'
  const { markers, behaviours } = reading
  const because = [
    ...markers.threatToKill.slice(0, 1),
    ...markers.threatOfViolence.slice(0, 1),
    ...markers.declaredFixation.slice(0, 1),
    ...markers.priorWarning.slice(0, 1),
    ...behaviours.watchingOrSpying.slice(0, 1),
    ...behaviours.following.slice(0, 1),
  ]
    .slice(0, 2)
    .map(({ quote }) => quote)
  const breach = reading.markers.breachOfOrder.length + reading.markers.breachOfBail.length > 0
  return [
    ...paragraph(
      reason(
        'A plea to section 2 (harassment) is not acceptable on this evidence, because the acts show stalking as set out under “Why stalking and not harassment”.',
        law,
      ),
      isNonEmpty(because)
        ? fact(`It would leave unanswered, among other things, ${because.map((quote) => quoted(quote, 120)).join(' and ')}.`, because)
        : undefined,
      graver
        ? reason(
            'A plea to section 2A in place of section 4A is not acceptable while the fear or the serious effect is made out, since neither would then be found.',
            law,
          )
        : reason('A plea to section 2A is acceptable only on a full basis that leaves out none of the conduct.', law),
      breach
        ? reason(
            'A plea to a breach alone is not acceptable: the breach is one act of the course of conduct, and the rest of it would go unanswered.',
            law,
          )
        : undefined,
      reason(
        `${capital(reference)}. To be accepted it needs the victim’s view, the officer’s view, a written and signed basis and the approval of a supervisor who is somebody else.`,
        [acceptance],
      ),
    ),
    ...paragraph(reason(`What a lesser plea would lose: ${joined(lost.map(inBrief))}.`, law)),
  ]
}

/** What is lost, by its name: the plea note says the rest. */
const inBrief = (lost: string): string =>
  (lost.split(': ')[0] ?? lost)
    .replace(/\.$/, '')
    .replace(/^The /, 'the ')
    .replace(/^Protection/, 'protection')

/** Grounds with the facts for them, the conditions sought against each risk, and the appeal, for the leading charge. */
function bail(view: DraftView): Block[] {
  const { reading, assessment } = view
  const leading = offencesWorth(assessment).find(({ supported }) => supported !== 'no')
  const found = findingsAbout(assessment, 'bail.').map(findingSaid)
  if (!leading) return paragraph(...found, gap('With no offence supported, no question of remand arises.'))
  const { grounds, conditions, asksImmediateCustody, appeal } = bailView(reading, { mode: leading.mode, adult: true }, view.today)
  const shown = grounds.filter(({ open, evidence }) => open && evidence.length > 0)
  return [
    ...paragraph(
      ...found,
      asksImmediateCustody && shown.length > 0
        ? reason(
            'For an adult most grounds are open only where immediate custody is a real prospect, so the advocate has to be ready to say why it is.',
          )
        : undefined,
    ),
    ...paragraph(
      ...shown.map(({ title, evidence }) =>
        fact(
          `${title}: ${evidence
            .slice(0, 3)
            .map(({ text }) => lower(text.replace(/\.$/, '')))
            .join('; ')}.`,
          evidence.flatMap(({ quotes }) => quotes.slice(0, 1)),
        ),
      ),
    ),
    ...paragraph(
      factOfAll(
        `Conditions to ask for if bail is granted, each worded in the bail note: against ${joined(conditions.map(({ against }) => against))}.`,
        conditions.flatMap(({ evidence }) => evidence.slice(0, 1)),
      ),
      shown.length + conditions.length > 0
        ? reason(appeal.says, [appeal.law])
        : gap('Nothing read grounds an objection to bail or a condition.'),
    ),
  ]
}

function orders(view: DraftView): Block[] {
  const { reading, assessment } = view
  const found = paragraph(...findingsAbout(assessment, 'restraining-order.').map(findingSaid))
  if (!offencesWorth(assessment).some(({ supported }) => supported !== 'no'))
    return [
      ...found,
      ...paragraph(gap('With no offence supported no order is proposed; one on acquittal would have to be shown to be necessary.')),
    ]
  const terms = proposedTerms(reading, 'the victim')
  const onAcquittal = terms.filter(({ onAcquittal: too }) => too)
  const slots = [...new Set(terms.flatMap((term) => term.slots))]
  return [
    ...found,
    ...paragraph(
      terms.length > 0
        ? factOfAll(
            `On conviction (Sentencing Act 2020 s 360) the draft order answers ${joined(terms.map(({ why }) => lower(why.replace(/,? (?:is|are) described\.$/, ''))))}.`,
            terms.flatMap(({ evidence }) => evidence.slice(0, 1)),
          )
        : gap('No risk was read that a term of an order could be tied to, and a standard condition without facts is not proposed.'),
      onAcquittal.length > 0
        ? reason(
            `On acquittal (Protection from Harassment Act 1997 s 5A) ${onAcquittal.length === terms.length ? 'the same terms are' : `${numbered(onAcquittal.length)} of those terms ${onAcquittal.length === 1 ? 'is' : 'are'}`} proposed as necessary to protect from harassment; the draft is to be served before the verdict.`,
            [s5A_1, s360, r31_3],
          )
        : undefined,
      slots.length > 0
        ? gap(
            `To be settled before it is served: the period, with reasons; ${slots.join('; ')}; and which addresses the suspect may not know.`,
          )
        : undefined,
    ),
  ]
}
