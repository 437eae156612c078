import { r31_4 } from '#law/authorities/criminalProcedureRules2025'
import type { BuiltOrder, BuiltTerm } from '#orders/built'
import type { Block, Sentence } from '../block.ts'
import { fact, form, gap, paragraph, reason, stopped } from '../sentence.ts'

/** Terms numbered from one, each with the risk it meets and where the evidence of it stands. Nothing is quoted: the defence reads this. */
export function numbered(terms: readonly BuiltTerm[], part: 'conviction' | 'acquittal', { reliedOn }: BuiltOrder): Block[] {
  if (terms.length === 0)
    return paragraph(
      gap(
        part === 'conviction'
          ? 'No term is proposed on conviction. A standard condition without facts is not proposed.'
          : 'No term is said to be necessary on acquittal.',
      ),
    )
  const introduced = new Set(reliedOn.filter(({ way }) => way === 'introduced').map(({ document }) => document))
  const noneSaid = part === 'acquittal' && terms.every(({ necessity }) => necessity.trim() === '')
  const opening = noneSaid ? paragraph(gap('Why each of these terms is necessary to protect from harassment is still to be given.')) : []
  const put = terms.map(({ text, why, evidence, necessity }, at) => {
    const stands = evidence.filter(({ document }) => introduced.has(document))
    const needed: readonly Sentence[] =
      part === 'acquittal' && !noneSaid
        ? necessity.trim() === ''
          ? [gap('Why this term is necessary to protect from harassment is still to be given.')]
          : [reason(`Necessary because: ${stopped(necessity)}`)]
        : []
    const shown =
      why.trim() === ''
        ? []
        : [fact(stopped(why), stands) ?? reason(`${stopped(why)} The evidence is identified in the notice below.`, [r31_4])]
    const further =
      stands.length > 0 && evidence.some(({ document }) => !introduced.has(document))
        ? [reason('Further evidence of this is identified in the notice below.', [r31_4])]
        : []
    return { block: 'term', number: at + 1, sentences: [form(stopped(text))], why: [...shown, ...further, ...needed] } as const
  })
  return [...opening, ...put]
}
