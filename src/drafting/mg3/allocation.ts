import { inWords } from '#case/dates'
import type { Reading } from '#case/reading'
import type { OffenceView } from '#law/assessment'
import type { Block, Sentence } from '../block.ts'
import { fact, gap, heading, joined, paragraph, reason } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { actsFound } from './caseSummary.ts'
import { offencesWorth } from './elements.ts'

/** Mode of trial of the leading charge, with the reasons the papers give for the representation. */
export function allocation({ reading, assessment, today }: DraftView): Block[] {
  const leading = offencesWorth(assessment).find(({ supported }) => supported !== 'no')
  if (!leading) return [heading('Allocation (mode of trial)'), ...paragraph(gap('No offence is supported, so no mode of trial arises.'))]
  const summary = assessment.offences.find(({ id }) => id === 'PHA1997.s2A')
  return [
    heading('Allocation (mode of trial)'),
    ...paragraph(
      ...(leading.mode === 'either-way' ? eitherWay(reading, leading) : [single(leading)]),
      alsoSummary(leading, summary, today),
    ),
  ]
}

const single = ({ title, mode, law }: OffenceView): Sentence =>
  reason(
    `${title} is triable only ${mode === 'summary-only' ? 'summarily; no representation on venue is called for' : 'on indictment'}.`,
    law,
  )

/** Aggravating facts decide whether the magistrates' powers are enough; without any of them the court is left to its ordinary course. */
function eitherWay({ markers }: Reading, { title, law }: OffenceView): (Sentence | undefined)[] {
  const graver = (
    [
      ['threatToKill', 'a threat to kill'],
      ['weapon', 'a weapon'],
      ['violence', 'violence'],
      ['breachOfOrder', 'breach of an order'],
      ['breachOfBail', 'breach of bail'],
      ['entryToHome', 'entry to the home'],
      ['priorWarning', 'going on after a warning'],
      ['trackingDevice', 'tracking'],
    ] as const
  ).filter(([marker]) => markers[marker].length > 0)
  const either = `${title} is triable either way.`
  if (graver.length >= 2)
    return [
      reason(either, law),
      fact(
        `The representation is that the case is not suitable for summary trial: there is ${joined(graver.map(([, words]) => words))}, and a sentence within the magistrates’ powers may not meet it.`,
        graver.flatMap(([marker]) => markers[marker].slice(0, 1).map(({ quote }) => quote)),
      ),
    ]
  return [
    reason(
      `${either} The court is to be told the harm and the culpability as they stand above; on the papers now read there is ${graver.length === 1 ? `one graver feature (${graver[0]?.[1]})` : 'no graver feature'} and summary trial may be suitable, subject to the guideline and to what is still awaited.`,
      law,
    ),
  ]
}

/** A magistrates' court trying section 4A cannot convict of section 2A unless it is charged too, within its six months. */
function alsoSummary(leading: OffenceView, summary: OffenceView | undefined, today: string): Sentence | undefined {
  if (leading.id !== 'PHA1997.s4A' || !summary || summary.supported === 'no') return undefined
  const limit = summary.lastDateToCharge
  const alternative = 'a magistrates’ court cannot convict of section 2A in the alternative'
  if (limit && limit < today)
    return reason(
      `Section 2A can no longer be charged beside it, its six months having ended on ${inWords(limit)}; since ${alternative}, only a jury could.`,
      summary.law,
    )
  return reason(
    `If summary trial is possible section 2A has to be charged as well, since ${alternative}; ${limit ? `its six months end on ${inWords(limit)}` : 'its six months cannot be counted until the last incident has a date'}.`,
    summary.law,
  )
}

/** Convention rights as this case engages them. */
export function humanRights({ reading, assessment }: DraftView): Block[] {
  const speech = actsFound(reading).some((act) => act.startsWith('publishing'))
  return [
    heading('Human rights (ECHR)'),
    ...paragraph(
      reason(
        `The victim is to be protected (articles 2, 3 and 8); the suspect has a fair trial (article 6), private life (article 8)${speech ? ' and, since publication is alleged, free expression (article 10)' : ''}. ${assessment.stalking.indicated === 'no' ? 'Any interference has to be justified by the harm shown, which is limited.' : 'Charge, bail conditions and any order are proportionate if each is tied to a risk shown on these papers and goes no further.'}`,
      ),
    ),
  ]
}
