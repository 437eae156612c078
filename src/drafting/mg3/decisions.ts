import { type Day, inWords } from '#case/dates'
import type { Reading } from '#case/reading'
import { behaviours } from '#case/vocabulary'
import { behaviourWords } from '#case/words'
import { bracketOf } from '#law/courseOfConduct'
import { offenceOf } from '#law/offences'
import { onlyHints } from '#law/outright'
import type { Block, Sentence } from '../block.ts'
import { inProse, namesOf } from '../people.ts'
import { form, gap, heading, joined, paragraph } from '../sentence.ts'
import type { DecisionInDraft, DraftView } from '../view.ts'
import { limbsOf, offencesWorth } from './elements.ts'
import { offenceCite } from './offenceCite.ts'

const outcomeWords = { charge: 'Charge', noFurtherAction: 'No further action', hold: 'Hold for material', other: 'Other disposal' } as const
const tests = { fullCode: 'Full Code Test', threshold: 'Threshold Test' } as const

/** Decision per suspect and charge, in the words the lawyer gave, each charge with its wording. */
export function decisions(view: DraftView): Block[] {
  const { decisions: made } = view
  if (made.length === 0)
    return [heading('Charging decision'), ...paragraph(gap('No decision has been recorded yet.'), ...proposedWording(view))]
  return [
    heading('Charging decision'),
    {
      block: 'table',
      caption: 'Decision per suspect and charge',
      head: ['Suspect and charge', 'Decision', 'Reasons, and wording of the charge'],
      widths: [24, 22, 54],
      rows: made.map((decision) => row(view, decision)),
    },
  ]
}

const row = (view: DraftView, decision: DecisionInDraft): Sentence[][] => {
  const review = decision.reviewOn ? `; review by ${inWords(decision.reviewOn)}` : ''
  return [
    [form(`${inProse(decision.suspectName)}: ${offenceOf(decision.charge)?.title ?? decision.charge} (${offenceCite(decision.charge)})`)],
    [form(`${outcomeWords[decision.outcome]}, ${tests[decision.test]}${review}. ${decision.by}, ${inWords(decision.on)}`)],
    [
      form(decision.reasons),
      ...(decision.whyNotStalking ? [form(`Why not stalking: ${decision.whyNotStalking}`)] : []),
      ...(decision.outcome === 'charge' ? chargeWording(view, decision) : []),
    ],
  ]
}

/** The charge as settled, else as the file gives it. Section 4A is put on a limb: those the papers support, or none until somebody chooses. */
function chargeWording(view: DraftView, { charge, particulars }: DecisionInDraft): Sentence[] {
  if (particulars?.wording) return [form(`Charge: ${particulars.wording}`)]
  const whole = view.assessment.offences.find(({ id }) => id === charge)
  const limbs = whole ? limbsOf(view.assessment, whole) : []
  const put = limbs.length > 0 ? limbs.filter(({ supported }) => supported === 'yes').map(({ id }) => id) : [charge]
  const wordings = put.flatMap((id) => wordingOf(view, id) ?? [])
  return wordings.length > 0
    ? wordings.map((wording) => form(`Charge: ${wording}`))
    : [gap('The wording is not settled: the charge has to be put on one limb of the section, and which is to be chosen.')]
}

/** The wording of the charge the papers support, for a decision that is still to be made. */
function proposedWording(view: DraftView): Sentence[] {
  const { assessment } = view
  const leading = offencesWorth(assessment).find(({ supported }) => supported === 'yes')
  if (!leading) return []
  const limbs = limbsOf(assessment, leading).filter(({ supported }) => supported === 'yes')
  return (limbs.length > 0 ? limbs : [leading]).flatMap(({ id, title }) => {
    const wording = wordingOf(view, id)
    return wording ? [form(`Wording if ${title.replace(/^./, (first) => first.toLowerCase())} is authorised: ${wording}`)] : []
  })
}

/** The charge with what the file gives; what it does not give stays in square brackets for a person. */
function wordingOf({ reading, whole }: DraftView, charge: string): string | undefined {
  const offence = offenceOf(charge)
  if (!offence) return undefined
  const bracket = bracketOf(withoutHints(reading, whole))
  const on = (day: Day | undefined, otherwise: string) => (day ? inWords(day) : otherwise)
  const acts = behaviours.filter((act) => reading.behaviours[act].length > 0).map((act) => behaviourWords[act])
  const slots: Readonly<Record<string, string>> = {
    V: namesOf(reading, 'victim', '[name of the victim]'),
    d1: on(bracket.first, '[first date]'),
    d2: on(bracket.last, '[last date]'),
    date: on(bracket.last, '[date]'),
    place: '[place]',
    acts: acts.length > 0 ? `engaged in ${joined(acts)} [particulars to be settled]` : '[acts relied on]',
    court: '[court]',
  }
  return offence.wording.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? `[${slot}]`)
}

/** Without the incidents that only hint at an act: a charge is not dated by them. */
function withoutHints(reading: Reading, whole: Reading): Reading {
  const hints = new Map(whole.incidents.map((incident) => [incident.id, incident]))
  const incidents = reading.incidents.filter((incident) => !onlyHints(incident, hints.get(incident.id)))
  return incidents.length > 0 ? { ...reading, incidents } : reading
}

export const declaration = ({ author, today }: DraftView): Block[] => [
  heading('Declaration'),
  ...paragraph(
    form(
      'This is a draft made from the papers named in the sources. It has no effect until the reviewing lawyer has checked and signed it.',
    ),
  ),
  {
    block: 'signature',
    lines: [
      `Reviewing lawyer: ${author}`,
      `Draft made: ${inWords(today)}`,
      'Signed:',
      'Date and time:',
      'Method of consultation:',
      'Return bail date:',
    ],
  },
]
