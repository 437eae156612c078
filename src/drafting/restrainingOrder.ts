import { inWords } from '#case/dates'
import { r31_2, r31_3, r31_5 } from '#law/authorities/criminalProcedureRules2025'
import { s5A_1, s5A_2A, s5A_2D } from '#law/authorities/protectionFromHarassmentAct1997'
import { s359, s360, s361, s362, s363 } from '#law/authorities/sentencingAct2020'
import { annexInWords } from '#orders/annex'
import type { BuiltOrder } from '#orders/built'
import type { StateName } from '#orders/steps'
import { stateWords } from '#orders/words'
import type { Block, Draft, Sentence } from './block.ts'
import { documentNames } from './documentNames.ts'
import { inProse } from './people.ts'
import { notices } from './restrainingOrder/notices.ts'
import { type OrderSubject, orderSubject, wantsAll } from './restrainingOrder/subject.ts'
import { numbered } from './restrainingOrder/terms.ts'
import { form, gap, heading, joined, list, paragraph, reason, stopped } from './sentence.ts'
import type { DraftView } from './view.ts'

/**
 * The draft order a prosecutor serves before the verdict: the terms proposed on conviction and, apart from them, those necessary on acquittal
 * (Criminal Procedure Rules 2025 r31.3(6)), with the notices that go with it. It is made from the order as it was last put forward. The defence
 * reads it, so it prints no passage, no date of birth of a person protected and nothing of what she said, only that she was asked and when.
 */
export function restrainingOrder(view: DraftView): Draft {
  const subject = orderSubject(view)
  const { built } = subject
  const names = documentNames(view)
  const defendant = inProse(built.defendant.name)
  return {
    title: `Draft restraining order: R v ${defendant}`,
    reader: 'defence',
    marking: 'OFFICIAL-SENSITIVE',
    urn: view.reading.urn?.value,
    version: subject.putForward ? `Version ${subject.context.versions.length} of the draft order` : view.version,
    made: inWords(view.today),
    documentNames: names,
    ...(built.annex && {
      annex: { map: built.annex, caption: `Annex: ${built.annex.title}`, alt: annexInWords(built.annex) },
    }),
    blocks: [
      heading('Notice to the court officer and the defendant'),
      ...paragraph(
        reason(
          'The prosecutor proposes a restraining order and serves this draft without waiting for the verdict. It states separately what is proposed if the defendant is convicted and what is proposed as necessary if the defendant is acquitted.',
          [r31_3],
        ),
        reason(
          'No order may be made unless the defendant has been able to consider what is proposed, why, and the evidence, and to make representations at a hearing.',
          [r31_2],
        ),
      ),
      ...paragraph(notReady(subject)),
      heading('The parties'),
      ...parties(built),
      heading('Part A: terms proposed on conviction'),
      ...paragraph(
        reason(
          'Power: Sentencing Act 2020 section 360, for the purpose of protecting the person named from conduct which amounts to harassment or will cause a fear of violence. Both sides may lead any evidence admissible in proceedings for an injunction.',
          [s360, s362],
        ),
      ),
      ...numbered(built.onConviction, 'conviction', built),
      heading('Part B: terms necessary on acquittal'),
      ...paragraph(
        reason(
          'Power: Protection from Harassment Act 1997 section 5A. Each term must be necessary to protect the person named from harassment by the defendant; consent is not enough.',
          [s5A_1, s5A_2A],
        ),
      ),
      ...numbered(built.onAcquittal, 'acquittal', built),
      ...exceptions(built),
      ...places(built),
      heading('Duration'),
      ...duration(built),
      heading('The views of the person protected'),
      ...views(subject),
      ...notices(built, names),
      heading('What breach means'),
      ...paragraph(
        reason(
          'Doing anything the order prohibits, without reasonable excuse, is an offence: up to 5 years’ imprisonment on indictment, 6 months on summary conviction, whether the order was made on conviction or on acquittal.',
          [s363, s5A_2D],
        ),
        reason('The defendant, the prosecutor and anyone mentioned in the order may apply to vary or discharge it.', [s361, s5A_2A, r31_5]),
      ),
      { block: 'signature', lines: ['For the prosecutor:', 'Served on the court officer (date):', 'Served on the defendant (date):'] },
    ],
  }
}

/** Once ready an order stays fit to be printed; before, its own paper says that it is not to be served. */
const fit: readonly StateName[] = ['ready', 'applied', 'granted', 'varied', 'refused', 'breached', 'ended']

function notReady({ putForward, is }: OrderSubject): Sentence | undefined {
  if (!putForward)
    return gap('No order has been put forward yet: these are the terms the file itself calls for, and they are not ready to serve.')
  return is && !fit.includes(is) ? gap(`This version is not ready to serve: ${stateWords[is].toLowerCase()}.`) : undefined
}

function parties({ defendant, persons }: BuiltOrder): Block[] {
  const born = defendant.bornOn ? `, born ${inWords(defendant.bornOn)}` : ''
  const home = defendant.home ? `, of ${defendant.home}` : ''
  const named = persons.filter(({ name }) => name.trim() !== '')
  return [
    ...paragraph(
      /^\[/.test(defendant.name)
        ? gap('Defendant: not named in the papers read.')
        : form(`Defendant: ${inProse(defendant.name)}${born}${home}.`),
    ),
    ...list(
      named.map(({ name, describedAs }) =>
        /^\[/.test(name)
          ? gap('Person protected: not named in the papers read.')
          : form(`Person protected: ${inProse(name)}${describedAs.trim() === '' ? '' : ` (${describedAs.trim()})`}.`),
      ),
    ),
    ...paragraph(form('The dates of birth of those protected are given to the court and the police separately.')),
  ]
}

const exceptions = ({ exceptions: all }: BuiltOrder): Block[] =>
  all.length === 0 ? [] : [heading('What the order does not prevent'), ...list(all.map((each) => form(stopped(each))))]

/** The streets of the map, numbered as they are on it. */
const places = ({ annex }: BuiltOrder): Block[] =>
  annex === null
    ? []
    : [
        heading('The map'),
        ...paragraph(
          form(`The map is annexed: ${stopped(annex.title)}`),
          annex.note.trim() === '' ? undefined : form(stopped(annex.note)),
          form('Its streets, by their numbers on it:'),
        ),
        ...list(
          annex.streets.map(({ name }) => form(`${name}.`)),
          true,
        ),
      ]

function duration({ duration: { until, reasons } }: BuiltOrder): Block[] {
  const long = until === 'furtherOrder' ? 'Until further order.' : until ? `Until ${inWords(until)}.` : undefined
  return paragraph(
    long ? reason(long, [s359]) : gap('The period, or “until further order”, is for the lawyer to choose and give reasons for.'),
    reasons.trim() === '' ? (long ? gap('The reasons for the period are still to be given.') : undefined) : reason(stopped(reasons)),
  )
}

function views(subject: OrderSubject): Block[] {
  const last = subject.context.asked.at(-1)
  if (!last) return paragraph(gap('The views of the person protected are not recorded yet.'))
  if (last.notHad.trim() !== '')
    return paragraph(reason('The views of the person protected could not be had; the prosecutor will say why at the hearing.'))
  const who = joined(subject.built.persons.slice(0, 1).map(({ name }) => inProse(name)))
  return paragraph(
    reason(
      wantsAll(subject)
        ? `${who} was asked on ${inWords(last.askedOn)} and wants an order in these terms.`
        : `${who} was asked on ${inWords(last.askedOn)}; the views given on each term will be given to the court.`,
    ),
  )
}
