import { inWords } from '#case/dates'
import type { CheckId } from '#case/ids'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import type { Action, Finding } from '#law/finding'
import { isDeclined } from '#law/wishes'
import type { Block, Sentence } from '../block.ts'
import { inProse } from '../people.ts'
import { fact, gap, heading, list, paragraph, reason, seen, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { findingSaid, openOf } from './placed.ts'

export function monitoringCodes({ reading, assessment, decisions }: DraftView): Block[] {
  const domestic = saying(reading.remarks, 'relationship', 'formerPartner', 'partner', 'family')
  const needs = saying(reading.remarks, 'specialMeasures', 'assessed', 'need').filter(({ words }) => !isDeclined(words))
  const charged = decisions.some(({ outcome, charge }) => outcome === 'charge' && /s2A|s4A/.test(charge))
  const stk = charged
    ? reason('STK (stalking): a stalking charge is authorised below.')
    : assessment.stalking.indicated === 'no'
      ? undefined
      : reason('STK (stalking): to be set if a stalking charge is authorised.')
  const codes = [
    stk,
    fact('DOMV (domestic violence): on the relationship as described.', domestic.slice(0, 2)),
    seen('NFS or violence flags: to be considered on what is described.', reading.markers.violence.slice(0, 2)),
    fact('Hate crime flag: to be set as the papers say.', saying(reading.remarks, 'hateCrime', 'flagged').slice(0, 2)),
    fact('VIVM (vulnerable or intimidated victim): on the need recorded.', needs.slice(0, 2)),
  ].filter((code) => code !== undefined)
  return [
    heading('Monitoring codes'),
    ...(codes.length > 0 ? list(codes) : paragraph(gap('No monitoring code is called for by what was read.'))),
  ]
}

/** Checks whose findings stand in a section above; the plan then names what they are for and says no more. */
const toldAbove: readonly (readonly [prefix: string, what: string])[] = [
  ['victim.', 'Victim'],
  ['risk-', 'Risk'],
  ['special-measures.', 'Special measures'],
  ['restraining-order.', 'Restraining order'],
  ['bail.', 'Bail'],
  ['disclosure.', 'Disclosure'],
  ['investigation.', 'Proof'],
  ['history.', 'Bad character'],
  ['monitoring', 'Codes'],
]

/** What is asked for, shortly: the whole wording goes to the police in the action plan of its own. */
export const inShort = ({ text }: Action): string => {
  const [sentence = text] = text.split(/(?<=\.) (?=\p{Lu})/u)
  const [ask = sentence, ...why] = sentence.split(': ')
  const short = why.length > 0 && ask.split(' ').length > 5 ? ask : sentence
  return stopped(short.replace(/^Please /, '').replace(/^./, (first) => first.toUpperCase()))
}

/** Every check that is not met as something to do, once each, subject by subject and by when; those with nothing to ask for, as a gap. */
export function actionPlan(view: DraftView): Block[] {
  const open = openOf(view.assessment)
  if (open.length === 0) return [heading('Action plan'), ...paragraph(reason('Nothing is outstanding on the checks made.'))]
  const asked = open.filter(({ action }) => action)
  const states = [...new Set(asked.map((finding) => stateOf(view, finding)))].sort((one, other) => orderOf(one) - orderOf(other))
  return [
    heading('Action plan'),
    ...paragraph(reason('In short; the police are sent the full wording as a separate action plan.')),
    ...states.flatMap((state) => [
      heading(state, 2),
      ...list(
        bySubject(
          view.reading,
          asked.filter((finding) => stateOf(view, finding) === state),
        ),
        true,
      ),
    ]),
    ...list(open.filter(({ action }) => !action).map(findingSaid)),
  ]
}

const firstStates = ['Before charge', 'After charge', 'Requested']
const orderOf = (state: string) => (firstStates.indexOf(state) + firstStates.length + 1) % (firstStates.length + 1)

const subjectOf = ({ check }: Finding) => toldAbove.find(([prefix]) => check.startsWith(prefix))?.[1] ?? 'Charge'

/** One item a subject; what no section above has told is told here. */
const bySubject = (reading: Reading, findings: readonly Finding[]): readonly (readonly Sentence[])[] =>
  [...new Set(findings.map(subjectOf))].map((subject) =>
    findings
      .filter((finding) => subjectOf(finding) === subject)
      .flatMap((finding, at) => {
        const text = finding.action && namesInProse(reading, inShort(finding.action))
        const ask = text ? [reason(at === 0 ? `${subject}: ${uncapital(text)}` : text)] : []
        return subject === 'Charge' ? [...ask, findingSaid(finding)] : ask
      }),
  )

/** The names of the people in the case as prose has them, where a form wrote `Dean STANNARD`. */
const namesInProse = ({ people }: Reading, text: string): string =>
  people.reduce((said, { name }) => said.replaceAll(name, inProse(name)), text)

const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Where a request stands: overruled, asked for, switched off, or due. */
export function stateOf(view: DraftView, { check, action }: Finding): string {
  const overruled = new Map<CheckId, DraftView['overruled'][number]>(view.overruled.map((each) => [each.check, each]))
  const decision = overruled.get(check)
  const off = view.switchedOff?.find((one) => one.check === check)
  if (decision) return `Overruled by ${decision.by} on ${inWords(decision.on)}: ${decision.reason}`
  if (view.requested.includes(check)) return 'Requested'
  if (off) return `Not asked for by this team, by the decision of ${off.by} on ${inWords(off.on)}: ${off.reason}`
  return action?.due === 'before-charge' ? 'Before charge' : 'After charge'
}
