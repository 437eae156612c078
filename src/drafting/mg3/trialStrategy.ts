import { isNonEmpty } from '#case/quote'
import type { DocumentReading, Reading } from '#case/reading'
import { behaviours, impacts } from '#case/vocabulary'
import { behaviourWords, impactWords } from '#case/words'
import { assess } from '#law/assess'
import { s116 } from '#law/authorities/criminalJusticeAct2003'
import { offenceOf } from '#law/offences'
import { whatFalls } from '#law/whatFalls'
import { without } from '#law/without'
import type { Block, Sentence } from '../block.ts'
import { inProse } from '../people.ts'
import { fact, gap, heading, joined, paragraph, reason } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { joinedActs } from './caseSummary.ts'
import { findingsAbout, notMet } from './placed.ts'
import { isSuspects, victimsDocuments } from './sourcesOfProof.ts'
import { capital, numbered, numberOf } from './words.ts'

/** How the case is put, what each witness carries, and what is left if the victim does not give evidence. */
export const trialStrategy = (view: DraftView): Block[] => [
  heading('Trial strategy'),
  ...paragraph(howItIsPut(view)),
  ...witnesses(view.reading),
  ...paragraph(...evidenceLed(view)),
  ...paragraph(...notMet(findingsAbout(view.assessment, 'investigation.suspect', 'investigation.search'))),
]

function howItIsPut({ reading, assessment }: DraftView): Sentence {
  const acts = joinedActs(reading)
  if (acts === '')
    return gap('No act associated with stalking is said outright in the papers, so there is no course of conduct of that kind to put yet.')
  return reason(
    assessment.stalking.indicated === 'no'
      ? `If anything is put, it is what the papers show (${acts}) and no more; it is not to be opened as stalking.`
      : `The case is opened as one course of conduct and not as a list of incidents: ${acts}, told in order, with what the suspect knew at each point. No incident is to be severed from it.`,
  )
}

type Holder = Readonly<{ name: string; documents: readonly DocumentReading[] }>

/** The people whose statements are in the file, the one who carries most first. */
function holders(reading: Reading): readonly Holder[] {
  const byName = new Map<string, DocumentReading[]>()
  const suspects = isSuspects(reading)
  for (const one of reading.documents)
    if (one.kind === 'MG11' && one.author && !one.copyOf && !suspects(one))
      byName.set(inProse(one.author.value), [...(byName.get(inProse(one.author.value)) ?? []), one])
  return [...byName].map(([name, documents]) => ({ name, documents }))
}

function witnesses(reading: Reading): Block[] {
  const rows = holders(reading).map(({ name, documents }) => {
    const isHers = (document: string, page: number) =>
      documents.some((one) => one.document === document && one.pages[0] <= page && page <= one.pages[1])
    const incidents = reading.incidents.flatMap(({ from }) => from.filter(({ document, page }) => isHers(document, page)).slice(0, 1))
    const acts = behaviours.filter((act) => reading.behaviours[act].some(({ quote }) => isHers(quote.document, quote.page)))
    const effects = impacts.filter((kind) => reading.impact[kind].some(({ quote }) => isHers(quote.document, quote.page)))
    const alone = reading.incidents.filter(({ from }) => from.every(({ document, page }) => isHers(document, page))).length
    const carries = [
      incidents.length > 0
        ? `${numberOf(incidents.length, 'incident')}${alone === 0 ? '' : incidents.length === 1 ? ', not told elsewhere' : alone === incidents.length ? ', none of them told elsewhere' : `, ${numbered(alone)} told nowhere else`}`
        : '',
      acts.length > 0 ? joined(acts.map((act) => behaviourWords[act])) : '',
      effects.length > 0 ? `the effect: ${joined(effects.map((kind) => impactWords[kind]))}` : '',
    ].filter((part) => part !== '')
    const passages = [...incidents, ...documents.flatMap(({ author }) => author?.from ?? [])].slice(0, 4)
    const signed = documents.some(({ signed: is }) => is === false) ? ' A copy is unsigned.' : ''
    return {
      weight: incidents.length,
      cells: [
        [{ kind: 'form', text: name } as const],
        [
          fact(
            carries.length > 0 ? `${capital(carries.join('; '))}.${signed}` : `${name} tells of none of the incidents read.${signed}`,
            passages,
          ),
        ].filter((each) => each !== undefined),
      ],
    }
  })
  if (!isNonEmpty(rows)) return paragraph(gap('No witness statement with a named author was read.'))
  return [
    {
      block: 'table',
      caption: 'What each witness carries',
      head: ['Witness', 'Speaks to'],
      widths: [24, 76],
      rows: [...rows].sort((one, other) => other.weight - one.weight).map(({ cells }) => cells),
    },
  ]
}

const titleOf = (id: string) =>
  id === 'none' ? 'no offence under the 1997 Act' : (offenceOf(id)?.title.replace(/^./, (first) => first.toLowerCase()) ?? id)

/** What the papers still support without the victim's own documents, and how that would be run. */
function evidenceLed({ whole: reading, assessment, documents }: DraftView): (Sentence | undefined)[] {
  const own = victimsDocuments(reading)
  if (own.length === 0)
    return [gap('No document was recognised as the victim’s own statement, so what would be left without it cannot be told.')]
  const after = assess(without(reading, own), assessment.on, { documents: documents.length - own.length, unreadable: [] })
  const fall = whatFalls(assessment, after)
  const left = without(reading, own).incidents
  const shown = left.map(({ from }) => from[0])
  const stands = after.mostSeriousSupported
  const route =
    'The routes are other witnesses, messages and recordings, what was said at the time, and section 116(2)(e) where the absence is through fear; a summons against the victim’s wish is a last resort and needs a risk assessment first.'
  if (left.length === 0)
    return [
      gap('Without the victim’s evidence nothing read tells of any incident, and the case falls unless other evidence is found.'),
      reason(route, [s116]),
    ]
  return [
    fact(
      `Evidence-led route: without the victim’s own documents ${numbered(left.length)} of ${numberOf(reading.incidents.length, 'incident')} ${left.length === 1 ? 'is' : 'are'} still told of${
        fall.mostSerious
          ? `, and the gravest offence the papers disclose goes from ${titleOf(fall.mostSerious.was)} to ${titleOf(stands)}`
          : ', and the gravest offence the papers disclose stays the same'
      }; some of what is left is in police reports, which prove nothing by themselves.`,
      shown,
    ),
    reason(route, [s116]),
  ]
}
