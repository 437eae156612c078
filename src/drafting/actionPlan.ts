import { type Day, daysAfter, inWords } from '#case/dates'
import type { Finding } from '#law/finding'
import type { Block, Draft, Sentence } from './block.ts'
import { drafted } from './drafted.ts'
import { openOf } from './mg3/placed.ts'
import { namesOf } from './people.ts'
import { form, gap, paragraph, reason, stopped } from './sentence.ts'
import type { DraftView } from './view.ts'

/** Days the police are given where no date was set: our own choice, which the lawyer changes. */
const daysToAnswer = { 'before-charge': 14, 'after-charge': 28 } as const

type Item = Readonly<{ type: string; ask: string; why: string; by: Day; when: string }>

/** What the police are asked to do, a page they can act on: what, of which type, what it is for, and by which day. */
export const actionPlan = (view: DraftView): Draft => {
  const items = [...ofLedger(view), ...ofChecks(view)].sort((one, other) => one.by.localeCompare(other.by))
  return drafted(view, { title: `Action plan: R v ${namesOf(view.reading, 'suspect', 'suspect not named')}`, sheet: true }, [
    ...paragraph(
      form(`To the officer in the case, from ${view.author}.`),
      items.length > 0
        ? reason(
            'Please do what is listed by the day given. Send each thing as soon as you have it, and say at once if something cannot be done or will be late, and why.',
          )
        : reason('Nothing is asked for at present.'),
      hurry(view),
    ),
    ...table(items),
    ...paragraph(form('Done by (name, rank, date):')),
  ])
}

/** The limit that cannot be moved, where one is near. */
function hurry({ assessment, today }: DraftView): Sentence | undefined {
  const limits = assessment.offences
    .filter(({ supported }) => supported !== 'no')
    .flatMap(({ lastDateToCharge }) => (lastDateToCharge && lastDateToCharge >= today ? [lastDateToCharge] : []))
    .sort()
  return limits[0]
    ? gap(`The last day to charge an offence that can only be tried in a magistrates’ court is ${inWords(limits[0])}.`)
    : undefined
}

function table(items: readonly Item[]): Block[] {
  if (items.length === 0) return []
  return [
    {
      block: 'table',
      caption: 'What is needed',
      head: ['No.', 'Type', 'What we need', 'What it is for', 'By'],
      widths: [4, 14, 54, 14, 14],
      rows: items.map(({ type, ask, why, by, when }, at) => [
        [form(`${at + 1}`)],
        [form(type)],
        [reason(stopped(ask))],
        [form(why)],
        [form(`${inWords(by)} (${when})`)],
      ]),
    },
  ]
}

/** What lawyers asked for or drafted themselves, until it is answered or withdrawn. */
const ofLedger = ({ ledger = [], today }: DraftView): readonly Item[] =>
  ledger
    .filter(({ is }) => is !== 'satisfied' && is !== 'withdrawn' && is !== 'received')
    .map(({ asking, context }) => ({
      type: asking.type,
      ask: `${asking.description}${context.stillWanted ? ` Still wanted: ${context.stillWanted}` : ''}`,
      why: asking.why,
      by: asking.requiredBy ?? daysAfter(today, daysToAnswer[asking.due]),
      when: asking.due === 'before-charge' ? 'before charge' : 'after charge',
    }))

/** The checks that are not met and that nobody has asked about, overruled or switched off, so far as the police can answer them. */
function ofChecks(view: DraftView): readonly Item[] {
  const settled = new Set<string>([
    ...view.overruled.map(({ check }) => check),
    ...(view.switchedOff ?? []).map(({ check }) => check),
    ...(view.ledger ?? []).flatMap(({ context: { raisedFrom } }) => (raisedFrom?.from === 'check' ? [raisedFrom.check] : [])),
  ])
  return openOf(view.assessment).flatMap((finding): Item[] => {
    const { action } = finding
    if (action?.to !== 'police' || settled.has(finding.check)) return []
    return [
      {
        type: action.type ?? action.category,
        ask: action.text,
        why: whatFor(finding),
        by: dueBy(view, action.due),
        when: action.due === 'before-charge' ? 'before charge' : 'after charge',
      },
    ]
  })
}

const dueBy = ({ today }: DraftView, due: keyof typeof daysToAnswer): Day => daysAfter(today, daysToAnswer[due])

const purposes: readonly (readonly [prefix: string, what: string])[] = [
  ['risk-', 'Risk, bail and the charge'],
  ['special-measures.', 'The witness’s best evidence'],
  ['restraining-order.', 'Restraining order'],
  ['bail.', 'Protecting the victim now'],
  ['victim.', 'The victim’s voice and needs'],
  ['disclosure.', 'Disclosure'],
  ['investigation.', 'Proof'],
  ['history.', 'Charge, bail, bad character'],
  ['identification.', 'The right charge'],
  ['protocol.', 'The right charge'],
  ['charge.', 'The right charge'],
]
const whatFor = ({ check, title }: Finding): string => purposes.find(([prefix]) => check.startsWith(prefix))?.[1] ?? title
