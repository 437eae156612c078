import { isNonEmpty } from '#case/quote'
import type { NamedOffence } from '#case/reading'
import { rightToReview } from '#law/authorities/cpsGuidance'
import { investigation } from '#law/authorities/victimsCode2021'
import { offenceOf } from '#law/offences'
import type { Block, Draft } from '../block.ts'
import { drafted } from '../drafted.ts'
import { inProse, namesOf } from '../people.ts'
import { form, gap, heading, joined, paragraph, reason } from '../sentence.ts'
import type { DraftView, OfferInDraft } from '../view.ts'

/** What the letter has to tell: a charge, a lesser charge than before, that nothing goes on, or nothing yet. */
export type LetterKind = 'charge' | 'lowered' | 'stopped' | 'undecided'

const accepted = (view: DraftView): readonly OfferInDraft[] =>
  (view.offers ?? []).filter(({ context }) => context.outcome?.how === 'acceptedInCourt')

export function letterKind(view: DraftView): LetterKind {
  const ended = accepted(view).at(-1)?.context.offer?.what
  const charged = view.decisions.some(({ outcome }) => outcome === 'charge')
  if (ended?.to) return 'lowered'
  if (ended) return charged && othersGoOn(view) ? 'lowered' : 'stopped'
  if (charged) return 'charge'
  return view.decisions.some(({ outcome }) => outcome === 'noFurtherAction') &&
    view.decisions.every(({ outcome }) => outcome === 'noFurtherAction')
    ? 'stopped'
    : 'undecided'
}

/** Whether a charge about the victim was authorised that no accepted offer disposed of. */
function othersGoOn(view: DraftView): boolean {
  const gone = accepted(view).flatMap(({ context }) => context.offer?.what.charges.map(({ id }) => id) ?? [])
  return view.decisions.some(({ outcome, charge }) => outcome === 'charge' && !gone.includes(charge))
}

/** Offences as one would say them to somebody who has been through them. */
const inPlainWords: Readonly<Record<NamedOffence, string>> = {
  'PHA1997.s2': 'harassment',
  'PHA1997.s2A': 'stalking',
  'PHA1997.s4': 'making you afraid of violence',
  'PHA1997.s4A': 'stalking that made you afraid of violence or hurt your daily life',
  'PHA1997.s4A(1)(b)(i)': 'stalking that made you afraid of violence',
  'PHA1997.s4A(1)(b)(ii)': 'stalking that hurt your daily life',
  'SA2020.s363': 'breaking a court order',
  'PHA1997.s5(5)': 'breaking a court order',
  'FLA1996.s42A': 'breaking a court order',
  'OAPA1861.s16': 'a threat to kill',
  'MCA1988.s1': 'sending messages meant to upset you',
  'CA2003.s127': 'sending messages that break the law',
  'SCA2015.s76': 'trying to control your life',
}
const plainly = (charge: NamedOffence): string =>
  inPlainWords[charge] ?? (offenceOf(charge)?.title ?? charge).replace(/^./, (first) => first.toLowerCase())

/** The letter to the victim that follows a decision, in plain English. A draft only: it is checked and sent by a person. */
export function victimLetter(view: DraftView): Draft {
  const kind = letterKind(view)
  const victims = view.reading.people.filter(({ role }) => role === 'victim')
  const to = victims.find(({ id }) => id === view.about) ?? victims[0]
  return drafted(view, { title: titles[kind], reader: 'victim' }, [
    ...paragraph(
      form('Draft only. Check it, fill in what is in square brackets, and ask the officer for a safe way to send it.'),
      victims.length > 1
        ? form(
            'There is more than one victim. Each has a letter of their own: do not name one to another, and take out what is not about this one.',
          )
        : undefined,
    ),
    ...paragraph(form(`Dear ${to ? inProse(to.name) : '[name]'}`)),
    ...bodies[kind](view),
    ...closing(),
    { block: 'signature', lines: ['Yours sincerely', view.author, 'Crown Prosecution Service', '[How to reach us]'] },
  ])
}

const titles: Readonly<Record<LetterKind, string>> = {
  charge: 'Our decision: we will go to court',
  lowered: 'Our decision: the case has changed',
  stopped: 'Our decision: the case will not go on',
  undecided: 'Our decision',
}

const say = (...texts: readonly string[]): Block[] => paragraph(...texts.map((text) => reason(text, [investigation])))

const bodies: Readonly<Record<LetterKind, (view: DraftView) => Block[]>> = {
  charge: (view) => [
    ...say(
      ...charged(view).map(({ name, offences }) => `We have told the police to charge ${name} with ${joined(offences)}.`),
      'This means that a court will hear the case.',
      'We looked at all that the police sent us, and at what you told them.',
    ),
    ...notCharged(view),
    heading('What happens next'),
    ...say(
      'The police will tell you the date of the first hearing.',
      'You do not have to go to it.',
      'If you may have to give evidence, we will talk to you first about what would help, such as a screen or a video link.',
      'You can also tell the court how this has changed your life.',
      'The police can help you write it down.',
    ),
    heading('Keeping you safe'),
    ...say(
      `We can ask the court to tell ${suspects(view)} to keep away from you.`,
      'Please tell the officer what you need, and what worries you most.',
    ),
  ],
  lowered: (view) => [
    ...say(
      ...accepted(view).flatMap(({ context: { offer } }) =>
        offer
          ? [
              offer.what.to
                ? `${inProse(offer.what.defendant.name)} will now face a charge of ${plainly(offer.what.to.id)} in place of ${joined(offer.what.charges.map(({ id }) => plainly(id)))}.`
                : `We have stopped the charge of ${joined(offer.what.charges.map(({ id }) => plainly(id)))} against ${inProse(offer.what.defendant.name)}.`,
            ]
          : [],
      ),
      'I know that this may be hard to read.',
    ),
    heading('Why we did this'),
    ...paragraph(gap('[Say why in two or three short sentences that the victim can follow.]')),
    heading('What this means'),
    ...say(
      'The case goes on, and the court will pass sentence on what is left.',
      `The court can still be asked for an order to keep ${suspects(view)} away from you.`,
    ),
    heading('If you do not agree'),
    ...paragraph(
      reason(
        'The right to have a decision looked at again does not cover a change of charge while the case goes on. You can still tell us what you think, and we will answer.',
        [rightToReview],
      ),
    ),
  ],
  stopped: (view) => [
    ...say(
      ...stopped(view).map((name) => `We have decided that the case against ${name} will not go on.`),
      'I know that this will be hard to read.',
      'It does not mean that we do not believe you.',
    ),
    heading('Why we did this'),
    ...paragraph(gap('[Say why in two or three short sentences that the victim can follow.]')),
    heading('You can ask us to look again'),
    ...paragraph(
      reason('You have the right to ask for this decision to be looked at again. It is called the Victims’ Right to Review.', [
        rightToReview,
      ]),
      reason('Someone who did not make the decision will look at the case afresh.', [rightToReview]),
      reason('You do not need to give a reason.', [rightToReview]),
      gap('[How to ask, and the last day for asking.]'),
    ),
    heading('Keeping you safe'),
    ...say(
      'If it starts again, tell the police at once and say that it has been reported before.',
      'You may be able to ask a court for an order of your own. The officer can tell you who can help.',
    ),
  ],
  undecided: () => paragraph(gap('No decision has been recorded yet, so there is nothing to tell the victim in a letter.')),
}

const charged = ({ decisions }: DraftView): readonly Readonly<{ name: string; offences: readonly string[] }>[] =>
  [
    ...Map.groupBy(
      decisions.filter(({ outcome }) => outcome === 'charge'),
      ({ suspectName }) => suspectName,
    ),
  ].map(([name, own]) => ({
    name: inProse(name),
    offences: [...new Set(own.map(({ charge }) => plainly(charge)))],
  }))

const suspects = ({ reading }: DraftView) => namesOf(reading, 'suspect', '[name]')

/** A charge that is not brought beside one that is: said openly, with room for the reason. */
function notCharged({ decisions }: DraftView): Block[] {
  const left = decisions
    .filter(({ outcome }) => outcome === 'noFurtherAction')
    .map(({ charge, suspectName }) => `${plainly(charge)} (${inProse(suspectName)})`)
  return isNonEmpty(left)
    ? paragraph(reason(`We will not bring a charge of ${joined([...new Set(left)])}.`), gap('[Say why in one or two short sentences.]'))
    : []
}

const stopped = (view: DraftView): readonly string[] => {
  const names = [
    ...view.decisions.filter(({ outcome }) => outcome === 'noFurtherAction').map(({ suspectName }) => inProse(suspectName)),
    ...accepted(view).flatMap(({ context: { offer } }) => (offer ? [inProse(offer.what.defendant.name)] : [])),
  ]
  return [...new Set(names)]
}

const closing = (): Block[] => [
  heading('Help for you'),
  ...say(
    'You can talk to someone whose job is to help people who have been stalked or harassed. The officer can put you in touch.',
    'If you are in danger now, call 999.',
    'If you have a question about this letter, please get in touch with me.',
  ),
]
