import type { Assessment, OffenceView } from '#law/assessment'
import type { Block, Sentence } from '../block.ts'
import { cited, gap, heading, paragraph, pointSaid, reason, stopped } from '../sentence.ts'
import { limbsOf, strengthWords } from './elements.ts'
import { lower } from './words.ts'

const verdict = {
  yes: 'The evidence indicates stalking: what was done amounts to harassment, the acts are ones associated with stalking, and the circumstances show pursuit of one person rather than a quarrel or an exchange',
  no: 'The evidence does not indicate stalking: the acts, in their circumstances, have another explanation or are not shown to be a pursuit',
  borderline: 'Whether this is stalking is borderline, and the decision has to say which way it goes and why',
} as const

/** `Following (a), on 26 June 2015.`: an act with its letter. */
const isAct = / \([a-g]\)(?:[,.]|$)/

/** Why stalking and not harassment, or why not; and, where section 4A is open, which limb of it and why. */
export function stalkingOrHarassment(assessment: Assessment): Block[] {
  const { indicated, for: points, against, law } = assessment.stalking
  const acts = points.filter(({ text }) => isAct.test(text))
  const circumstances = points.filter(({ text }) => !isAct.test(text))
  return [
    heading('Why stalking and not harassment, or why not', 2),
    ...paragraph(reason(`${verdict[indicated]} (${[...new Set(law.map(cited))].slice(0, 3).join('; ')}).`, law)),
    ...(acts.length > 0 ? paragraph(reason('Acts within section 2A(3):'), ...acts.map(pointSaid)) : []),
    ...(circumstances.length > 0
      ? paragraph(
          reason(indicated === 'no' ? 'Circumstances that might show pursuit:' : 'Circumstances that show pursuit:'),
          ...circumstances.map(pointSaid),
        )
      : []),
    ...(against.length > 0
      ? paragraph(reason(indicated === 'no' ? 'What points the other way:' : 'What points away from it:'), ...against.map(pointSaid))
      : []),
    ...limb(assessment),
  ]
}

function limb(assessment: Assessment): Block[] {
  const aggravated = assessment.offences.find(({ id }) => id === 'PHA1997.s4A')
  const [fear, effect] = aggravated ? limbsOf(assessment, aggravated) : []
  if (!aggravated || aggravated.supported === 'no' || !fear || !effect || assessment.stalking.indicated === 'no') return []
  return [heading('Which limb of section 4A, and why', 2), ...paragraph(chosen(fear, effect), needed(fear), needed(effect))]
}

const rank = { yes: 2, arguable: 1, no: 0 } as const

function chosen(fear: OffenceView, effect: OffenceView): Sentence {
  const law = [...fear.law, ...effect.law]
  const standing = `Fear of violence on at least two occasions (limb (i)) is ${strengthWords[fear.supported]}; serious alarm or distress with a substantial adverse effect on daily life (limb (ii)) is ${strengthWords[effect.supported]}.`
  if (fear.supported === 'yes' && effect.supported === 'yes')
    return reason(`${standing} Both can be put, each in a charge of its own, since one charge may not hold both.`, law)
  if (rank[fear.supported] === rank[effect.supported])
    return reason(`${standing} Neither is complete, and the further evidence asked for below decides between them.`, law)
  const stronger = rank[fear.supported] > rank[effect.supported] ? '(i)' : '(ii)'
  return reason(
    `${standing} The charge is put on limb ${stronger}, which the victim’s own account supports; the other is left until its gap is closed.`,
    law,
  )
}

/** What the weaker limb would need, where it is open at all. */
function needed({ supported, elements }: OffenceView): Sentence | undefined {
  if (supported !== 'arguable') return undefined
  const gaps = [...new Set(elements.filter(({ met }) => met !== 'yes').flatMap(({ closesTheGap }) => closesTheGap ?? []))]
  return gaps[0] ? gap(`To close it: ${lower(stopped(gaps[0]))}`) : undefined
}
