import type { DocumentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Person, Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { r18_4, r18_10 } from '#law/authorities/criminalProcedureRules2025'
import { s16, s17_1, s17_4, s18, s19 } from '#law/authorities/youthJusticeAndCriminalEvidenceAct1999'
import type { Block, Draft, Sentence } from './block.ts'
import { drafted } from './drafted.ts'
import { findingSaid, findingsAbout } from './mg3/placed.ts'
import { inProse, namesOf } from './people.ts'
import { fact, form, gap, heading, joined, list, paragraph, quoted, reason } from './sentence.ts'
import type { CareInDraft, DraftView } from './view.ts'

const measureWords: Readonly<Record<string, string>> = {
  screens: 'screens',
  liveLink: 'live link',
  inPrivate: 'evidence in private',
  wigsAndGowns: 'removal of wigs and gowns',
  recordedInterview: 'visually recorded interview as evidence in chief',
  recordedCrossExamination: 'pre-recorded cross-examination',
  intermediary: 'an intermediary',
  communicationAids: 'communication aids',
}

const routes = {
  s16: ['section 16: age, disorder, disability or impaired functioning', s16],
  s17_1: ['section 17(1): fear or distress about giving evidence, which the court has to find', s17_1],
  s17_4: ['section 17(4): eligible without more, as the complainant of a sexual, slavery or domestic abuse offence', s17_4],
} as const

/** What an application for special measures would say, witness by witness: the route, why the evidence would suffer, what is wanted, and what is missing. */
export const specialMeasures = (view: DraftView): Draft =>
  drafted(view, { title: `Special measures: R v ${namesOf(view.reading, 'suspect', 'suspect not named')}` }, [
    ...paragraph(
      reason(
        'For each witness the application says how the witness is eligible, why the evidence would be better, which measures would help most and what the witness thinks. In a magistrates’ court it is due within 20 business days of a not-guilty plea, in the Crown Court within 10.',
        [r18_4, r18_10],
      ),
    ),
    ...witnessesOf(view).flatMap((person) => ofWitness(view, person)),
    { block: 'signature', lines: [`Prepared by: ${view.author}`, 'Checked and signed:', 'Date:'] },
  ])

/** The victims, and everyone for whom something was recorded. */
const witnessesOf = ({ reading, care = [] }: DraftView): readonly Person[] =>
  reading.people.filter(({ id, role }) => role === 'victim' || (role !== 'suspect' && care.some(({ person }) => person === id)))

function ofWitness(view: DraftView, person: Person): Block[] {
  const name = inProse(person.name)
  const recorded = (view.care ?? []).find(({ person: id }) => id === person.id)
  const isVictim = person.role === 'victim'
  return [
    heading(name),
    ...list([
      [
        form('Eligibility:'),
        ...(recorded ? [recordedRoute(name, recorded)] : isVictim ? fromFile(view) : [gap(`The route for ${name} has not been recorded.`)]),
      ],
      [form('Why the evidence would suffer:'), ...suffering(view.reading, person)],
      [form('Measures and the witness’s own view:'), ...wanted(view, name, recorded, isVictim)],
      [form('Still needed:'), ...stillNeeded(view, name, isVictim)],
    ]),
  ]
}

const recordedRoute = (name: string, { route, by }: CareInDraft): Sentence => {
  if (route === 'notEligible') return reason(`${name} was recorded as not eligible, by ${by}.`)
  if (route === 'notKnown') return gap(`The route for ${name} is recorded as not known.`)
  const [words, law] = routes[route]
  return reason(`${words.replace(/^./, (first) => first.toUpperCase())}. Recorded by ${by}.`, [law])
}

const fromFile = ({ assessment }: DraftView): readonly Sentence[] => {
  const found = findingsAbout(assessment, 'special-measures.eligibility').map(findingSaid)
  return found.length > 0 ? found : [gap('Nothing in the file points to a ground of eligibility.')]
}

const writtenBy = (reading: Reading, { name, aliases }: Person): ReadonlySet<DocumentId> => {
  const names = new Set([name, ...aliases].map((each) => each.toLowerCase()))
  return new Set(reading.documents.filter(({ author }) => author && names.has(author.value.toLowerCase())).map(({ document }) => document))
}

/** The witness's own words of fear and distress, from her or his own documents only. */
function suffering(reading: Reading, person: Person): readonly Sentence[] {
  const own = writtenBy(reading, person)
  const words = [...reading.impact.fearOfViolence, ...reading.impact.alarmOrDistress]
    .map(({ quote }) => quote)
    .filter(({ document }) => own.has(document))
  const shown = [...new Map(words.map((quote): [string, Quote] => [quote.words, quote])).values()].slice(0, 4)
  const told = fact(`In the witness’s own words: ${shown.map((quote) => quoted(quote, 160)).join('; ')}.`, shown)
  return told
    ? [
        told,
        reason(
          'How that would make the evidence worse in open court is for the witness to say, and the court decides which measures would improve it most.',
          [s19],
        ),
      ]
    : [gap(`No words of ${inProse(person.name)} about fear or distress were read.`)]
}

function wanted({ reading }: DraftView, name: string, recorded: CareInDraft | undefined, isVictim: boolean): readonly Sentence[] {
  if (recorded && (recorded.measures.length > 0 || recorded.wish !== 'notAsked'))
    return [
      reason(
        `${wishWords[recorded.wish]}${recorded.measures.length > 0 ? ` Measures: ${joined(recorded.measures.map((measure) => measureWords[measure] ?? measure))}.` : ''}${recorded.note ? ` ${recorded.note}` : ''} Recorded by ${recorded.by}.`,
      ),
      ...(recorded.route === 's17_1' && recorded.measures.some((measure) => measure === 'intermediary' || measure === 'communicationAids')
        ? [reason('An intermediary or communication aids are not open on this route.', [s18])]
        : []),
    ]
  const views = isVictim ? saying(reading.remarks, 'specialMeasures', 'view', 'assessed', 'need') : []
  const told = fact(
    `The papers have: ${views
      .slice(0, 2)
      .map((quote) => quoted(quote, 160))
      .join('; ')}.`,
    views.slice(0, 2),
  )
  return told ? [told] : [gap(`Nobody has recorded what ${name} wants.`)]
}

const wishWords: Readonly<Record<CareInDraft['wish'], string>> = {
  wants: 'The witness wants special measures.',
  doesNotWant: 'The witness does not want special measures.',
  undecided: 'The witness has not decided.',
  notAsked: 'The witness has not been asked.',
}

/** What the checks and the record leave open. */
function stillNeeded({ assessment }: DraftView, name: string, isVictim: boolean): readonly Sentence[] {
  const open = isVictim
    ? findingsAbout(assessment, 'special-measures.')
        .filter(({ outcome }) => outcome !== 'met')
        .flatMap(({ wouldChange }) => (wouldChange ? [gap(wouldChange)] : []))
    : []
  return open.length > 0 ? open : [reason(`The view of ${name} is to be confirmed before the application is made.`)]
}
