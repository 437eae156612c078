import { inWords } from '#case/dates'
import { saying } from '#case/remarks'
import { counterIndications, markers } from '#case/vocabulary'
import { counterIndicationWords, markerWords } from '#case/words'
import type { Block } from '../block.ts'
import { fact, gap, heading, joined, list, paragraph, quoted, reason, seen, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { actsFound } from './caseSummary.ts'

/** What bears on the public interest: seriousness, culpability and harm as the papers show them. The lawyer weighs them. */
export function publicInterest({ reading }: DraftView): Block[] {
  const weighty = markers.filter(
    (marker) => reading.markers[marker].length > 0 && !['priorWarning', 'escalation', 'breachOfBail', 'breachOfOrder'].includes(marker),
  )
  return [
    heading('Public interest assessment'),
    ...paragraph(
      reason(
        'Code for Crown Prosecutors, section 4: the more serious the offence and the greater the harm, the more likely a prosecution is required.',
      ),
    ),
    ...list(
      weighty.map((marker) =>
        seen(`${capital(markerWords[marker])}: ${quoted(reading.markers[marker][0]!.quote)}.`, reading.markers[marker].slice(0, 2)),
      ),
    ),
    ...(weighty.length === 0 ? paragraph(gap('Nothing that aggravates the offence was read in the papers.')) : []),
  ]
}

/** Mode of trial from the offences, with the reasons the papers give. */
export function allocation({ assessment }: DraftView): Block[] {
  const gravest =
    assessment.offences.find(({ supported }) => supported === 'yes') ??
    assessment.offences.find(({ supported }) => supported === 'arguable')
  if (!gravest) return [heading('Allocation (mode of trial)'), ...paragraph(gap('No offence is supported, so no mode of trial arises.'))]
  const modes = {
    'summary-only': 'is triable only summarily',
    'either-way':
      'is triable either way; representations depend on the harm, the culpability and whether the magistrates’ powers are enough',
    'indictable-only': 'is triable only on indictment',
  } as const
  return [
    heading('Allocation (mode of trial)'),
    ...paragraph(reason(`${gravest.title} ${modes[gravest.mode]}. Maximum: ${stopped(gravest.maximum)}`, gravest.law)),
  ]
}

export const humanRights = (): Block[] => [
  heading('Human rights (ECHR)'),
  ...paragraph(
    reason(
      'Articles 2, 3 and 8 bear on the protection of the victim; articles 6, 8 and 10 on the suspect. Any order sought must be necessary and no wider than the risk shown.',
    ),
  ),
]

/** Every counter-indication and contradiction is a disclosure pointer. */
export function disclosure({ reading }: DraftView): Block[] {
  const pointers = counterIndications.filter((name) => reading.counterIndications[name].length > 0)
  return [
    heading('Disclosure actions and issues'),
    ...(pointers.length + reading.contradictions.length === 0
      ? paragraph(gap('No counter-indication was read. The disclosure schedules still need to be checked by a person.'))
      : paragraph(
          reason('These passages may undermine the case or assist the suspect and are to be considered for disclosure (CPIA 1996).'),
        )),
    ...list(
      pointers.map((name) =>
        seen(
          `${capital(counterIndicationWords[name])}: ${quoted(reading.counterIndications[name][0]!.quote)}.`,
          reading.counterIndications[name],
        ),
      ),
    ),
    ...paragraph(...missingMaterial(reading.mentions.filter(({ attached }) => !attached).map(({ what, quote }) => [what, quote] as const))),
  ]
}

const missingMaterial = (mentions: readonly (readonly [string, Parameters<typeof quoted>[0]])[]) => {
  const what = [...new Set(mentions.map(([name]) => name))]
  return [
    what.length > 0
      ? fact(
          `Mentioned in the papers and not in the file: ${joined(what)}.`,
          mentions.map(([, quote]) => quote),
        )
      : undefined,
  ]
}

/** How the case would be proved, and what remains without the victim's evidence. */
export function trialStrategy({ reading, assessment }: DraftView): Block[] {
  const acts = actsFound(reading)
  const withoutVictim = reading.incidents.filter(({ from }) => from.some(({ document }) => !isVictims(reading, document)))
  return [
    heading('Trial strategy'),
    ...paragraph(
      reason(
        acts.length > 0
          ? `The case is put as a course of conduct: ${joined(acts)}; single incidents are not to be tried apart from it.`
          : 'No act associated with stalking was read in the papers.',
      ),
    ),
    ...paragraph(
      withoutVictim.length > 0
        ? fact(
            `If the victim withdraws, ${withoutVictim.length} of ${reading.incidents.length} incidents are told by another source.`,
            withoutVictim.map(({ from }) => from[0]),
          )
        : gap('No incident is told by a source other than the victim: without her or him the case falls unless other evidence is found.'),
      ...saying(reading.remarks, 'digital', 'obtained')
        .slice(0, 1)
        .map((quote) => fact(`Digital evidence: ${quoted(quote)}.`, [quote])),
      ...assessment.findings
        .filter(({ check, outcome }) => check === 'investigation.digital' && outcome !== 'met' && outcome !== 'doesNotApply')
        .map(({ because }) => gap(stopped(because))),
    ),
  ]
}

const isVictims = (reading: DraftView['reading'], document: string) => {
  const victims = new Set(
    reading.people
      .filter(({ role }) => role === 'victim')
      .flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase())),
  )
  return reading.documents.some(
    (each) =>
      each.document === document && (each.kind === 'VPS' || (each.author !== undefined && victims.has(each.author.value.toLowerCase()))),
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Decision per suspect and charge, in the words the lawyer gave. */
export function decisions({ decisions: made }: DraftView): Block[] {
  const outcomeWords = {
    charge: 'Charge',
    noFurtherAction: 'No further action',
    hold: 'Hold for material',
    other: 'Other disposal',
  } as const
  const tests = { fullCode: 'Full Code Test', threshold: 'Threshold Test' } as const
  if (made.length === 0) return [heading('Charging decision'), ...paragraph(gap('No decision has been recorded yet.'))]
  return [
    heading('Charging decision'),
    {
      block: 'table',
      caption: 'Decision per suspect and charge',
      head: ['Suspect', 'Charge', 'Decision', 'Test', 'Reasons'],
      widths: [15, 15, 18, 14, 38],
      rows: made.map((decision) => [
        [reason(decision.suspectName)],
        [reason(decision.charge)],
        [reason(`${outcomeWords[decision.outcome]}, ${decision.by}, ${inWords(decision.on)}`)],
        [reason(decision.reviewOn ? `${tests[decision.test]}; review by ${inWords(decision.reviewOn)}` : tests[decision.test])],
        [reason(decision.reasons), ...(decision.whyNotStalking ? [reason(`Why not stalking: ${decision.whyNotStalking}`)] : [])],
      ]),
    },
  ]
}
