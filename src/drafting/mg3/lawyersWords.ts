import { inWords } from '#case/dates'
import type { Part } from '#charging/review'
import type { Block, Sentence } from '../block.ts'
import { paragraph, reason, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'

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

/** The draft with what the lawyer wrote when she signed her review first under its heading: nobody types the same analysis twice. */
export const withLawyersWords = (blocks: readonly Block[], view: DraftView): readonly Block[] =>
  blocks.flatMap((block) => {
    const part = block.block === 'heading' && block.level === 1 ? partUnder[block.text] : undefined
    return part ? [block, ...written(view, part)] : [block]
  })

const written = ({ reviews = [] }: DraftView, part: Part): Block[] =>
  reviews.flatMap(({ suspectName, by, on, review }) => {
    const text = review.parts[part]?.trim()
    const whose = reviews.length > 1 ? ` on ${suspectName}` : ''
    return text ? paragraph(reason(`${stopped(text)} (${by}${whose}, ${inWords(on)}.)`)) : []
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
