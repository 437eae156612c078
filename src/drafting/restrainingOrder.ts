import { inWords } from '#case/dates'
import type { Quote } from '#case/quote'
import type { PersonRole, Reading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { r31_2, r31_3, r31_4 } from '#law/authorities/criminalProcedureRules2025'
import { s5A_1 } from '#law/authorities/protectionFromHarassmentAct1997'
import { s360, s363 } from '#law/authorities/sentencingAct2020'
import { type ProposedTerm, proposedTerms } from '#law/orders/terms'
import type { Block, Draft } from './block.ts'
import { documentNames } from './documentNames.ts'
import { namesOf } from './people.ts'
import { fact, form, gap, heading, paragraph, reason } from './sentence.ts'
import type { DraftView } from './view.ts'

/**
 * The draft order a prosecutor serves before the verdict: the terms proposed on conviction and, apart from them, those necessary on acquittal
 * (Criminal Procedure Rules 2025 r31.3(6)). The defence reads it, so it prints no address and no passage: places go in a schedule that is checked
 * before it is served, and what the victim wants of an order stands in the MG3.
 */
export function restrainingOrder(view: DraftView): Draft {
  const { reading } = view
  const suspect = namesOf(reading, 'suspect', '[name of the defendant]')
  const victim = namesOf(reading, 'victim', '[name of the person protected]')
  const terms = proposedTerms(reading, victim)
  return {
    title: `Draft restraining order: R v ${suspect}`,
    reader: 'defence',
    marking: 'OFFICIAL-SENSITIVE',
    urn: reading.urn?.value,
    version: view.version,
    made: inWords(view.today),
    documentNames: documentNames(view),
    blocks: [
      heading('Notice'),
      ...paragraph(
        reason(
          'The prosecutor proposes a restraining order and serves this draft on the court officer and the defendant without waiting for the verdict. It states separately what is proposed on conviction and what is said to be necessary on acquittal.',
          [r31_3],
        ),
        reason(
          'No order may be made unless the defendant has been able to consider what is proposed, why, and the evidence, and to make representations.',
          [r31_2],
        ),
        reason('Evidence not already introduced needs a notice.', [r31_4]),
      ),
      heading('Persons'),
      ...paragraph(
        named(reading, 'suspect') ? form(`Defendant: ${suspect}.`) : gap('Defendant: not named in the papers read.'),
        named(reading, 'victim') ? form(`Person protected: ${victim}.`) : gap('Person protected: not named in the papers read.'),
      ),
      heading('Part A: terms proposed on conviction'),
      ...paragraph(
        reason(
          'Sentencing Act 2020 s360: for the purpose of protecting the person named from conduct which amounts to harassment or will cause a fear of violence.',
          [s360],
        ),
      ),
      ...numbered(terms, reading),
      heading('Part B: terms necessary on acquittal'),
      ...paragraph(
        reason(
          'Protection from Harassment Act 1997 s5A: each term must be necessary to protect the person named from harassment by the defendant; consent is not enough.',
          [s5A_1],
        ),
      ),
      ...numbered(
        terms.filter(({ onAcquittal }) => onAcquittal),
        reading,
      ),
      heading('Duration'),
      ...paragraph(gap('The period, or “until further order”, is for the lawyer to choose and give reasons for.')),
      heading('What breach means'),
      ...paragraph(
        reason(
          'Doing anything the order prohibits, without reasonable excuse, is an offence: up to 5 years’ imprisonment on indictment, 6 months on summary conviction.',
          [s363],
        ),
      ),
      { block: 'signature', lines: ['For the prosecutor:', 'Served on the court officer (date):', 'Served on the defendant (date):'] },
    ],
  }
}

const named = ({ people }: Reading, role: PersonRole) => people.some((person) => person.role === role)

/** What is served as evidence or disclosed in the ordinary course. Risk forms, MG2, MG3, MG6, personal statements and logs are not named to the defence here. */
const served: readonly DocumentKind[] = ['MG5', 'MG11', 'INTERVIEW', 'MG15', 'MESSAGES', 'EXHIBIT', 'MG12', 'ORDER', 'BAIL', 'PIN']

const isServed = ({ documents }: Reading, { document, page }: Quote) =>
  documents.some(
    ({ document: id, kind, pages: [first, last] }) => id === document && page >= first && page <= last && served.includes(kind),
  )

function numbered(terms: readonly ProposedTerm[], reading: Reading): Block[] {
  if (terms.length === 0)
    return paragraph(gap('No risk was read that a term could be tied to. A standard condition without facts is not proposed.'))
  return terms.map(({ text, why, evidence }, at) => {
    const shown =
      fact(
        why,
        evidence.filter((quote) => isServed(reading, quote)),
      ) ?? reason(`${why} The evidence is to be identified in a notice.`, [r31_4])
    return { block: 'term', number: at + 1, sentences: [form(text)], why: [shown] } as const
  })
}
