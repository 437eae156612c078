import { saying } from '#case/remarks'
import { r18_4 } from '#law/authorities/criminalProcedureRules2025'
import { s16, s17_1, s17_4 } from '#law/authorities/youthJusticeAndCriminalEvidenceAct1999'
import { isAbsence } from '#law/finding'
import type { Block, Sentence } from '../block.ts'
import { fact, gap, heading, list, paragraph, quoted, reason, seen, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { findingSaid, findingsAbout } from './placed.ts'

/** Personal statement, risk, needs and support, special measures with the eligibility route, the victim's own views, and the risk of withdrawal. */
export function victimAndWitness(view: DraftView): Block[] {
  const { reading, assessment } = view
  const about = (...prefixes: string[]) => findingsAbout(assessment, ...prefixes).map(findingSaid)
  return [
    heading('Witness and victim information and actions'),
    ...list([
      opening('Risk', about('risk-')),
      opening('Personal statement', about('victim.vps')),
      opening('Special measures', [...about('special-measures.'), ...route(view), ...viewsOnEvidence(view)]),
      opening('Needs and support', about('victim.needs', 'victim.specialist-support')),
      opening('Withdrawal', withdrawal(view)),
    ]),
    ...paragraph(...wishes(reading)),
  ]
}

/** The first of the sentences with the subject before it. */
const opening = (subject: string, sentences: readonly (Sentence | undefined)[]): readonly Sentence[] => {
  const [first, ...rest] = withoutRepeats(policeSayOnce(sentences.filter((sentence) => sentence !== undefined)))
  return first ? [{ ...first, text: `${subject}: ${first.text}` }, ...rest] : []
}

const policeSay = 'The police say that '

/** What the police say of one thing after another, on the same passages, as one sentence. */
const policeSayOnce = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.reduce<Sentence[]>((kept, next) => {
    const last = kept.at(-1)
    if (last?.kind === 'fact' && next.kind === 'fact' && last.text.startsWith(policeSay) && next.text.startsWith(policeSay)) {
      const text = `${last.text.replace(/\.$/, '')}; ${next.text.slice('The police say '.length)}`
      const [first, ...more] = [...new Set([...last.from, ...next.from])]
      kept[kept.length - 1] = { kind: 'fact', text, from: [first ?? last.from[0], ...more] }
    } else kept.push(next)
    return kept
  }, [])

/** A reason after a colon that an earlier sentence has given is not given again. */
const withoutRepeats = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((sentence, at) => {
    const [opens, why] = sentence.text.split(/: (.+)/)
    const given = why !== undefined && sentences.slice(0, at).some(({ text }) => text.includes(why))
    return given ? { ...sentence, text: stopped(opens ?? sentence.text) } : sentence
  })

function route({ assessment }: DraftView): readonly Sentence[] {
  const [eligibility] = findingsAbout(assessment, 'special-measures.eligibility')
  if (!eligibility) return []
  const automatic = eligibility.law.some(({ id }) => id === s17_4.id)
  return [
    reason(
      automatic
        ? 'The route is section 17(4) of the 1999 Act, on which eligibility is automatic unless declined; the application is due under Part 18 with the plea.'
        : 'The route is section 17(1) of the 1999 Act, fear or distress, or section 16 if a need makes it so; the application is due under Part 18 with the plea.',
      automatic ? [s17_4, r18_4] : [s17_1, s16, r18_4],
    ),
  ]
}

const viewsOnEvidence = ({ reading, assessment }: DraftView): (Sentence | undefined)[] => {
  const already = new Set(
    findingsAbout(assessment, 'special-measures.').flatMap(({ evidence }) =>
      isAbsence(evidence) ? [] : evidence.map(({ words }) => words),
    ),
  )
  return saying(reading.remarks, 'specialMeasures', 'view')
    .filter(({ words }) => !already.has(words))
    .slice(0, 1)
    .map((quote) => fact(`On giving evidence the witness says: ${quoted(quote, 140)}.`, [quote]))
}

/** Whether the victim has stepped back, and how likely that is. */
function withdrawal({ reading, assessment }: DraftView): (Sentence | undefined)[] {
  const [first] = reading.markers.retraction
  if (first)
    return [
      seen(`a withdrawal or a wish for one is on the papers: ${quoted(first.quote, 140)}.`, reading.markers.retraction.slice(0, 3)),
      ...findingsAbout(assessment, 'victim.retraction').map(findingSaid),
    ]
  const related = saying(reading.remarks, 'relationship', 'partner', 'formerPartner', 'family')
  return [
    related.length > 0
      ? fact('nothing read speaks of it, but the parties are or were close, and support should be kept under review.', related.slice(0, 2))
      : gap('nothing read speaks of it; whether the victim supports a prosecution is to be confirmed.'),
  ]
}

const wishes = (reading: DraftView['reading']): (Sentence | undefined)[] =>
  saying(reading.remarks, 'restrainingOrder', 'victimView')
    .slice(0, 2)
    .map((quote) => fact(`The victim’s view on an order: ${quoted(quote, 140)}.`, [quote]))
