import { inWords } from '#case/dates'
import { madeOf } from '#charging/partText'
import type { Part } from '#charging/review'
import type { Block, Sentence } from '../block.ts'
import { paragraph, reason, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { withoutLines } from './plainLines.ts'

/** The parts of a signed review by the heading of the MG3 they stand under. */
const partUnder: Readonly<Record<string, Part>> = {
  'Evidential assessment': 'evidence',
  'Public interest assessment': 'publicInterest',
  'Allocation (mode of trial)': 'allocation',
  'Human rights (ECHR)': 'humanRights',
  'Disclosure actions and issues': 'disclosure',
  'Trial strategy': 'trialStrategy',
  'Witness and victim information and actions': 'victimAndWitness',
  'Instructions to operational delivery and advocate': 'instructions',
}

/**
 * The draft with what the lawyer wrote when she signed her review first under its heading, and without what she took out of it: nobody types the same
 * analysis twice. What was drafted since she signed stays.
 */
export function withLawyersWords(blocks: readonly Block[], view: DraftView): readonly Block[] {
  let part: Part | undefined
  return blocks.flatMap((block) => {
    if (block.block !== 'heading' || block.level > 1) return part ? withoutLines(block, takenOut(view, part)) : [block]
    part = partUnder[block.text]
    return part ? [block, ...written(view, part)] : [block]
  })
}

type Signed = NonNullable<DraftView['reviews']>[number]

const made = ({ review }: Signed, part: Part) => madeOf(review.parts[part] ?? '', review.drafted?.[part] ?? '')

/** What everyone who signed took out: a line that one review kept stays. */
const takenOut = ({ reviews = [] }: DraftView, part: Part): ReadonlySet<string> => {
  const [first, ...rest] = reviews.map((signed) => made(signed, part).takenOut)
  return new Set([...(first ?? [])].filter((line) => rest.every((gone) => gone.has(line))))
}

const written = ({ reviews = [] }: DraftView, part: Part): Block[] =>
  reviews.flatMap((signed) => {
    const { suspectName, by, on, review } = signed
    const { own } = made(signed, part)
    const whose = reviews.length > 1 ? ` on ${suspectName}` : ''
    const last = own.length - 1
    if (own.length === 0 && review.adopted && review.asFilled?.includes(part))
      return paragraph(reason(`Read and adopted by ${by}${whose}, ${inWords(on)}.`))
    return own.flatMap((line, at) => paragraph(reason(at === last ? `${stopped(line)} (${by}${whose}, ${inWords(on)}.)` : line)))
  })

const strengthWords = { strong: 'strong', moderate: 'moderate', weak: 'weak', notAssessed: undefined } as const

/** How strong the lawyer found one element of a charge, with her reason where she gave one. */
export const judged = ({ reviews = [] }: DraftView, charges: readonly string[], element: string): readonly Sentence[] =>
  reviews.flatMap(({ suspectName, review }) =>
    review.elements.flatMap((one): Sentence[] => {
      const strength = strengthWords[one.strength]
      if (one.element !== element || !strength || !charges.some((charge) => one.charge.startsWith(charge))) return []
      const whose = reviews.length > 1 ? `, on ${suspectName}` : ''
      return [reason(`The reviewing lawyer finds it ${strength}${whose}${one.reason ? `: ${stopped(one.reason)}` : '.'}`)]
    }),
  )
