import { inWords } from '#case/dates'
import { unanswered } from '#pleas/context'
import type { Passages, View } from '#pleas/steps'
import { kindWords, lineWords, stateWords } from '#pleas/words'
import type { Block, Draft, Sentence } from './block.ts'
import { drafted } from './drafted.ts'
import { namesOf } from './people.ts'
import { fact, form, gap, heading, joined, list, paragraph, reason, stopped } from './sentence.ts'
import type { DraftView, OfferInDraft } from './view.ts'

/** The record of each offer: what was offered, what the plea guard found, the views, the basis line by line, who decided and why. */
export const pleaNote = (view: DraftView): Draft => {
  const offers = view.offers ?? []
  return drafted(view, { title: `Plea note: R v ${namesOf(view.reading, 'suspect', 'suspect not named')}` }, [
    ...(offers.length > 0
      ? offers.flatMap(ofOffer)
      : paragraph(gap('No offer of a plea, and no proposal to stop or lessen a charge, has been recorded.'))),
    { block: 'signature', lines: [`Prepared by: ${view.author}`, 'Signed:', 'Date:'] },
  ])
}

const signed = ({ by, on }: Readonly<{ by: { name: string }; on: Parameters<typeof inWords>[0] }>) => `${by.name}, ${inWords(on)}`

function ofOffer({ state, context }: OfferInDraft): Block[] {
  const { offer, findings } = context
  if (!offer) return []
  const { what } = offer
  const charges = joined(what.charges.map(({ title }) => title))
  return [
    heading(`${kindWords[what.kind]}: ${what.defendant.name}`),
    ...paragraph(
      reason(
        `${what.to ? `Offered: ${what.to.title}` : 'Nothing is offered in place of the charges'}${charges ? `, to dispose of ${charges}` : ''}. From ${stopped(what.from || 'a source not recorded')}${what.hearing ? ` At: ${stopped(what.hearing)}` : ''} Recorded by ${signed(offer)}.`,
      ),
      what.reasons ? reason(`Reasons given for it: ${stopped(what.reasons)}`) : gap('No reasons were given for it.'),
      form(`It stands: ${stateWords[state]}.`),
    ),
    heading('The plea guard', 2),
    ...(findings ? guard(findings.found) : paragraph(gap('The plea guard has not looked at this offer.'))),
    heading('The basis', 2),
    ...basis(context),
    heading('Views', 2),
    ...list([viewSaid('The victim', context.victim), viewSaid('The officer', context.officer)]),
    heading('Decision', 2),
    ...decision(context),
  ]
}

const againstWords = {
  instead: 'The offer puts another offence in the place of stalking.',
  lesser: 'The offer is to a lesser stalking offence than the papers disclose.',
  breachAlone: 'The offer is to a breach alone, which is one act of the course of conduct.',
  fits: 'The offer answers what the papers disclose.',
} as const

const said = ({ says, passages }: Passages): Sentence => fact(stopped(says), passages) ?? reason(stopped(says))

function guard({ against, because, lost, badReasons, leftOut }: NonNullable<OfferInDraft['context']['findings']>['found']): Block[] {
  return [
    ...paragraph(reason(againstWords[against])),
    ...list(because.map(said)),
    ...(lost.length > 0 ? paragraph(reason(`What it would lose: ${lost.map((each) => each.replace(/\.$/, '')).join('; ')}.`)) : []),
    ...list(
      badReasons.map(({ reason: given, answer }) => reason(`Not a good reason, “${given}”: ${stopped(answer)}`.replace(/[“”]/g, ''))),
    ),
    ...(leftOut.length > 0 ? [...paragraph(reason('What the basis leaves out:')), ...list(leftOut.map(said))] : []),
  ]
}

function basis({ offer, findings, lines }: OfferInDraft['context']): Block[] {
  if (!offer || offer.what.basis.is === 'fullFacts')
    return paragraph(reason('The plea is offered on the full facts of the prosecution’s case.'))
  if (offer.what.basis.text === '') return paragraph(gap('There is no basis in writing, and none may be accepted without one.'))
  const compared = findings?.found.lines ?? []
  if (compared.length === 0) return paragraph(reason(`In writing: ${stopped(offer.what.basis.text)}`))
  return [
    {
      block: 'table',
      caption: 'The basis line by line',
      head: ['Line', 'Against the papers', 'The lawyer'],
      widths: [38, 40, 22],
      rows: compared.map(({ line, because, passages }) => {
        const checked = lines.find((each) => each.line === line)
        return [
          [form(line)],
          [fact(stopped(because), passages) ?? reason(stopped(because))],
          [checked ? form(`${lineWords[checked.answer]}. ${checked.note}`.trim()) : gap('Not checked yet.')],
        ]
      }),
    },
  ]
}

function viewSaid(
  who: string,
  recorded: Readonly<{ view: View; by: { name: string }; on: Parameters<typeof inWords>[0] }> | null,
): Sentence {
  if (!recorded) return gap(`${who} has not been asked.`)
  const { view } = recorded
  return view.had
    ? reason(
        `${who}, asked by ${view.askedBy} on ${inWords(view.askedOn)}${view.toldWhatFollows ? ', having been told what each course would mean' : ''}, said: ${stopped(view.words)}`,
      )
    : gap(`The view of ${who.toLowerCase()} could not be had: ${stopped(view.because)}`)
}

function decision(context: OfferInDraft['context']): Block[] {
  const { proposal, approved, telephone, ratified, sentBack, outcome } = context
  const open = unanswered(context, 'before')
  const steps = [
    proposal && reason(`Put to a supervisor by ${signed(proposal)}: ${stopped(proposal.reasons)}`),
    telephone &&
      reason(
        `Approved by telephone by ${telephone.supervisor.name} on ${inWords(telephone.calledOn)} at ${telephone.calledAt}: ${stopped(telephone.words)}`,
      ),
    ratified && reason(`Ratified by ${signed(ratified)}: ${stopped(ratified.words)}`),
    approved && reason(`Approved by ${signed(approved)}: ${stopped(approved.words)}`),
    sentBack && reason(`${sentBackWords[sentBack.how]} by ${signed(sentBack)}: ${stopped(sentBack.reason)}`),
    outcome &&
      reason(
        `${outcomeWords[outcome.how]} by ${signed(outcome)}${outcome.court ? ` at ${outcome.court}` : ''}: ${stopped(outcome.words || 'no words were recorded')}`,
      ),
  ].filter((step) => step !== null)
  return [
    ...(steps.length > 0 ? list(steps) : paragraph(gap('No decision on it has been recorded.'))),
    ...(open.length > 0
      ? [...paragraph(reason('Still to be answered before it may be accepted:')), ...list(open.map(({ words }) => gap(stopped(words))))]
      : []),
  ]
}

const sentBackWords = { refused: 'Refused', returned: 'Returned', disowned: 'Telephone approval disowned' } as const
const outcomeWords = {
  acceptedInCourt: 'Accepted in court',
  rejectedInCourt: 'Rejected in court',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
} as const
