import type { CheckId } from '#case/ids'
import type { Outcome } from '#law/finding'
import { offenceOf } from '#law/offences'
import { stateWords } from '#pleas/words'
import type { Block, Draft, Sentence } from './block.ts'
import { drafted } from './drafted.ts'
import { offenceCite } from './mg3/offenceCite.ts'
import { openOf } from './mg3/placed.ts'
import { inProse, namesOf } from './people.ts'
import { form, gap, paragraph, reason } from './sentence.ts'
import type { DraftView } from './view.ts'

/** A question of the 2017 joint inspection put to one case, with the checks that bear on it. */
type Question = Readonly<{ asks: string; checks: readonly CheckId[] }>

const questions: readonly Question[] = [
  { asks: 'Was stalking recognised, and if not, is it said why not?', checks: ['identification.stalking', 'protocol.why-not-stalking'] },
  {
    asks: 'Was the risk assessed, with the stalking questions, and does the grade agree with the answers?',
    checks: ['risk-assessment.dash', 'risk-assessment.stalking-questions', 'risk-assessment.grade-against-content'],
  },
  { asks: 'Is there a plan to manage the risk?', checks: ['risk-management.plan'] },
  { asks: 'Was a personal statement taken, or offered and declined on record?', checks: ['victim.vps'] },
  { asks: 'Was the victim referred to a specialist advocate?', checks: ['victim.specialist-support'] },
  { asks: 'Were special measures assessed with the witness?', checks: ['special-measures.assessment', 'special-measures.eligibility'] },
  { asks: 'Did bail or a remand protect the victim?', checks: ['bail.protection', 'bail.immediate-custody'] },
  {
    asks: 'Was a restraining order asked for in terms, with the victim’s views, on conviction and on acquittal?',
    checks: ['restraining-order.request', 'restraining-order.conditions', 'restraining-order.victim-views', 'restraining-order.acquittal'],
  },
  { asks: 'Was digital evidence obtained and attributed?', checks: ['investigation.digital', 'investigation.attribution'] },
  { asks: 'Was earlier conduct looked for and put to use?', checks: ['history.previous', 'history.bad-character', 'history.escalation'] },
  { asks: 'Was what points away from the allegation dealt with?', checks: ['disclosure.counter-indications'] },
]

const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'met',
  partlyMet: 'partly met',
  notMet: 'not met',
  doesNotApply: 'does not apply',
  cannotTell: 'cannot be told',
}

/** The supervisor's sheet for one case of a dip sample: the inspection's questions, what the file and the record show, and room for an answer. */
export const dipSample = (view: DraftView): Draft =>
  drafted(view, { title: `Dip sample: R v ${namesOf(view.reading, 'suspect', 'suspect not named')}`, sheet: true }, [
    ...paragraph(form('Sampled by:'), form('Date:'), reason(`${openOf(view.assessment).length} checks are open on the file as read.`)),
    {
      block: 'table',
      caption: 'What the inspection of 2017 asked, put to this case',
      head: ['Question', 'What the file and the record show', 'Your answer'],
      widths: [34, 42, 24],
      rows: [
        ...questions.map((question) => [[form(question.asks)], shown(view, question), [form('Yes / In part / No')]]),
        [[form('Was the right charge decided on, with reasons?')], decided(view), [form('Yes / In part / No')]],
        [[form('Were pleas guarded and approved?')], pleas(view), [form('Yes / In part / No')]],
        [[form('Were requests to the police sent once, chased and answered?')], [asked(view)], [form('Yes / In part / No')]],
      ],
    },
    ...lesson(),
  ])

/** The outcome of each check that applies, and what was decided about it. */
function shown({ assessment, overruled }: DraftView, { checks }: Question): Sentence[] {
  const found = assessment.findings.filter(({ check, outcome }) => checks.includes(check) && outcome !== 'doesNotApply')
  if (found.length === 0) return [form('Does not apply on the file as read.')]
  return found.map(({ check, title, outcome }) => {
    const by = overruled.find((each) => each.check === check)
    const text = `${title}: ${outcomeWords[outcome]}${by ? `, overruled by ${by.by} (${by.reason.replace(/\.$/, '')})` : ''}.`
    return outcome === 'met' ? reason(text) : gap(text)
  })
}

const decided = ({ decisions }: DraftView): Sentence[] =>
  decisions.length > 0
    ? decisions.map(({ suspectName, charge, outcome, reasons }) =>
        reason(
          `${inProse(suspectName)}, ${(offenceOf(charge)?.title ?? charge).toLowerCase()} (${offenceCite(charge)}): ${outcome === 'charge' ? 'charge' : outcome === 'noFurtherAction' ? 'no further action' : outcome}. ${reasons}`,
        ),
      )
    : [gap('No decision is recorded.')]

const pleas = ({ offers = [] }: DraftView): Sentence[] => {
  const recorded = offers.filter(({ context }) => context.offer)
  return recorded.length > 0
    ? recorded.map(({ state, context }) =>
        reason(
          `${inProse(context.offer?.what.defendant.name ?? '')}, ${context.offer?.what.to?.title ?? 'nothing in place'}: ${stateWords[state].toLowerCase()}.`,
        ),
      )
    : [form('No offer is recorded.')]
}

function asked({ ledger = [] }: DraftView): Sentence {
  if (ledger.length === 0) return form('No request is recorded.')
  const of = (...states: string[]) => ledger.filter(({ is }) => states.includes(is)).length
  return reason(
    `${ledger.length} raised: ${of('satisfied', 'received')} answered, ${of('sent', 'partlyAnswered', 'notSatisfied')} owed, ${of('draft')} not sent, ${of('withdrawn')} withdrawn.`,
  )
}

const lesson = (): Block[] => [
  {
    block: 'signature',
    lines: ['What was done well:', 'What is to be done differently:', 'Lesson for the team:', 'Told to (name, date):'],
  },
]
