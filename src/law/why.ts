import type { Quote } from '#case/quote'
import type { ElementView, OffenceView, StalkingView } from './assessment.ts'
import type { Authority } from './authority.ts'
import { type Finding, isAbsence, type Point } from './finding.ts'

/** A result explained as a tree, down to quotes and provisions: what is said, the law it stands under, the words it stands on, and the reasons below it. */
export type Why = Readonly<{ says: string; law: readonly Authority[]; passages: readonly Quote[]; because: readonly Why[] }>

const leaf = ({ text, quotes }: Point): Why => ({ says: text, law: [], passages: quotes, because: [] })
const against = (points: readonly Point[]): readonly Why[] =>
  points.length > 0 ? [{ says: 'Pointing the other way', law: [], passages: [], because: points.map(leaf) }] : []

const outcomes = {
  met: 'Met',
  partlyMet: 'Partly met',
  notMet: 'Not met',
  doesNotApply: 'Does not apply',
  cannotTell: 'Cannot tell',
} as const

export function whyFinding({ title, outcome, because, law, evidence, wouldChange }: Finding): Why {
  const searched: readonly Why[] = isAbsence(evidence)
    ? [
        {
          says: `Looked for ${evidence.lookedFor} in ${evidence.documentsRead} documents and did not find it.`,
          law: [],
          passages: [],
          because: [],
        },
        ...evidence.notReadable.map((name) => ({ says: `${name} could not be read.`, law: [], passages: [], because: [] })),
      ]
    : []
  return {
    says: `${title}: ${outcomes[outcome].toLowerCase()}. ${because}`,
    law,
    passages: isAbsence(evidence) ? [] : evidence,
    because: [...searched, { says: `What would change this: ${wouldChange}`, law: [], passages: [], because: [] }],
  }
}

const elementWhy = ({ title, because, law, for: points, against: other, closesTheGap }: ElementView): Why => ({
  says: `${title}: ${because}`,
  law,
  passages: [],
  because: [
    ...points.map(leaf),
    ...against(other),
    ...(closesTheGap ? [{ says: `What would close the gap: ${closesTheGap}`, law: [], passages: [], because: [] }] : []),
  ],
})

const supportWords = { yes: 'made out on the papers', arguable: 'arguable', no: 'not made out on the papers' } as const

export const whyOffence = ({ title, supported, law, elements }: OffenceView): Why => ({
  says: `${title}: ${supportWords[supported]}.`,
  law,
  passages: [],
  because: elements.map(elementWhy),
})

const indicatedWords = {
  yes: 'Stalking is indicated.',
  no: 'Stalking is not indicated.',
  borderline: 'Whether this is stalking is borderline.',
} as const

export const whyStalking = ({ indicated, for: points, against: other, law }: StalkingView): Why => ({
  says: indicatedWords[indicated],
  law,
  passages: [],
  because: [...points.map(leaf), ...against(other)],
})
