import { dateForms } from '#case/dateForms'
import type { SheetEntry } from '#case/formSheet'
import type { DocumentId } from '#case/ids'
import { confidencesOf } from '#case/packedWords'
import type { PoliceFile, ReadDocument } from '#case/page'
import { type Quote, samePassage } from '#case/quote'
import type { Incident, Observation, Reading } from '#case/reading'
import type { RiskForm } from '#case/riskForm'
import { behaviours, type Idea, impacts, markers } from '#case/vocabulary'
import type { Assessment, ElementView } from '#law/assessment'
import type { Authority } from '#law/authority'
import { type Outcome, type Point, passagesOf } from '#law/finding'
import { type CheckReport, type FormAnswered, schemaName } from '../checkReport.ts'
import { byDate } from './byDate.ts'
import { type BrokenCitation, citing } from './citations.ts'

type Status = CheckReport['checks'][number]['status']
type Cite = ReturnType<typeof citing>
const statusOf: Record<Outcome, Status> = {
  met: 'met',
  partlyMet: 'partly-met',
  notMet: 'not-met',
  doesNotApply: 'not-applicable',
  cannotTell: 'cannot-tell',
}

const fail = (problem: BrokenCitation): never => {
  throw problem
}

/** The check report of a police file: what was read and what the law makes of it, every passage checked against its page. @throws BrokenCitation unless `broken` takes it */
export function checkReport(
  file: PoliceFile,
  reading: Reading,
  assessment: Assessment,
  broken: (problem: BrokenCitation) => void = fail,
): CheckReport {
  const cite = citing(file.documents, broken)
  const point = ({ text, quotes }: Point) => ({ text, citations: cite(quotes) })
  const foundIn = <I extends Idea>(ideas: readonly I[], observed: Readonly<Record<I, readonly Observation[]>>) =>
    Object.fromEntries(
      ideas.map((idea) => {
        const leftOut = leftOutOf(idea, observed[idea], reading)
        return [
          idea,
          {
            found: observed[idea].length > 0,
            citations: cite(observed[idea].map(({ quote }) => quote)),
            ...(leftOut.length > 0 && { leftOut: cite(leftOut) }),
          },
        ]
      }),
    ) as Record<I, CheckReport['behaviours']['following']>
  const called = (role: 'suspect' | 'victim') => reading.people.filter((person) => person.role === role).map(({ name }) => ({ name }))

  return {
    schema: schemaName,
    file: {
      urn: reading.urn?.value ?? null,
      suspects: called('suspect'),
      victims: called('victim'),
      documents: file.documents.map((document) => documentOf(document, file, reading, cite)),
    },
    stalking: {
      indicated: assessment.stalking.indicated,
      because: assessment.stalking.for.map(point),
      against: assessment.stalking.against.map(point),
    },
    behaviours: foundIn(behaviours, reading.behaviours),
    markers: foundIn(markers, reading.markers),
    impact: foundIn(impacts, reading.impact),
    incidents: incidentsOf(reading.incidents, cite),
    earlier: incidentsOf(reading.earlier ?? [], cite),
    offences: assessment.offences.map(({ id, title, supported, elements, maximum, mode, lastDateToCharge }) => ({
      id,
      title,
      supported,
      elements: elements.map((element) => ({
        id: element.id,
        title: element.title,
        met: element.met,
        because: element.because,
        citations: cite(passagesOn(element)),
      })),
      maximum,
      mode,
      lastDateToCharge: lastDateToCharge ?? null,
    })),
    mostSeriousSupported: assessment.mostSeriousSupported,
    proposed: assessment.proposed ? { offence: assessment.proposed.value, citations: cite(assessment.proposed.from) } : null,
    checks: assessment.findings.map((finding) => ({
      id: finding.check,
      status: statusOf[finding.outcome],
      title: finding.title,
      because: finding.because,
      wouldChange: finding.wouldChange,
      authority: finding.law.map(authorityOf),
      citations: cite(passagesOf(finding)),
      action: finding.action
        ? {
            text: finding.action.text,
            to: finding.action.to,
            category: finding.action.category,
            ...(finding.action.type !== undefined && { type: finding.action.type }),
            due: finding.action.due,
          }
        : null,
    })),
    switchedOff: [],
    plea: {
      warnAgainstHarassmentPlea: assessment.plea.warn,
      because: assessment.plea.because.map(point),
      lost: [...assessment.plea.lost],
    },
    contradictions: reading.contradictions.map(({ says, passages }) => ({ says, citations: cite(passages) })),
    mentionedNotAttached: reading.mentions
      .filter(({ attached }) => !attached)
      .map(({ what, quote }) => ({ what, citations: cite([quote]) })),
  }
}

/** The passages of an idea that were left out and that nobody has counted since. */
const incidentsOf = (them: readonly Incident[], cite: Cite): CheckReport['incidents'] =>
  them
    .toSorted((a, b) => byDate(a.when, b.when))
    .map(({ when, summary, behaviours, markers, rate, from }) => ({
      ...dateForms(when),
      dateText: when.text,
      summary,
      behaviours: [...behaviours],
      markers: [...markers],
      rate: rate ?? null,
      citations: cite(from),
    }))

const leftOutOf = (idea: Idea, counted: readonly Observation[], { leftOut = [] }: Reading): readonly Quote[] =>
  leftOut.flatMap(({ idea: of, quote }) => (of === idea && !counted.some((one) => samePassage(one.quote, quote)) ? [quote] : []))

/** An element that is not made out rests first on what speaks against it. */
const passagesOn = (element: ElementView) => {
  const quotes = (points: readonly Point[]) => points.flatMap((one) => one.quotes)
  return element.met === 'no' ? [...quotes(element.against), ...quotes(element.for)] : quotes(element.for)
}

const authorityOf = ({ cite, where, url, words, verified }: Authority) => ({ name: cite, where, url, words, verified })

function documentOf(document: ReadDocument, file: PoliceFile, reading: Reading, cite: Cite): CheckReport['file']['documents'][number] {
  const recognised = reading.documents.filter((one) => one.document === document.id).toSorted((a, b) => a.pages[0] - b.pages[0])
  return {
    name: document.name,
    kind: recognised[0]?.kind ?? 'OTHER',
    parts: recognised.map(({ kind, pages: [first, last], copyOf }) => ({
      kind,
      pages: [first, last],
      ...(copyOf && { copyOf: { name: nameOf(copyOf.document, file), page: copyOf.page } }),
      answers: [
        ...(reading.sheets ?? [])
          .filter((sheet) => sheet.document === document.id && sheet.kind === kind && sheet.pages[0] === first)
          .flatMap(({ entries }) => entries.map((entry) => answerOf(entry, cite))),
        ...reading.riskForms
          .filter((form) => form.document === document.id && beginsOn(form) >= first && beginsOn(form) <= last)
          .flatMap((form) => riskAnswersOf(form, cite)),
      ],
    })),
    pages: document.pages.length,
    text: textOf(document.pages.map(({ source }) => source)),
    ocrConfidence: confidenceOf(document),
    problem: document.problem ?? null,
    duplicateOf: document.duplicateOf === undefined ? null : nameOf(document.duplicateOf, file),
  }
}

const nameOf = (id: DocumentId, { documents }: PoliceFile): string => documents.find((one) => one.id === id)?.name ?? ''

const answerOf = ({ id, asks, state, says, printed, value }: SheetEntry, cite: Cite): FormAnswered => ({
  id,
  asks,
  state,
  value: typeof value === 'object' ? (value.earliest === value.latest ? value.earliest : null) : (value ?? null),
  citations: cite(printed ? [printed] : says),
})

/** The page on which the first answer of a risk form stands. */
const beginsOn = ({ questions, stalkingQuestions }: RiskForm): number =>
  [...questions, ...stalkingQuestions].find(({ quote }) => quote)?.quote?.page ?? 0

/** The grade of a risk form and its answers, question by question. */
const riskAnswersOf = ({ tool, grade, questions, stalkingQuestions }: RiskForm, cite: Cite): readonly FormAnswered[] => [
  ...(grade
    ? [{ id: `${tool}.grade`, asks: 'The grade given', state: 'answered' as const, value: null, citations: cite(grade.from) }]
    : []),
  ...[...questions, ...stalkingQuestions].map(
    ({ id, asked, answer, comment, quote }): FormAnswered => ({
      id,
      asks: asked,
      state: answer === 'blank' || answer === 'notOnThisPage' ? answer : 'answered',
      value: answer === 'blank' || answer === 'notOnThisPage' ? null : answer,
      ...(comment && { comment }),
      citations: cite(quote ? [quote] : []),
    }),
  ),
]

/** Where a document's text came from; a blank page does not make it mixed. */
export function textOf(sources: readonly ('digital' | 'ocr' | 'none')[]): 'digital' | 'ocr' | 'mixed' | 'none' {
  const digital = sources.includes('digital')
  const ocr = sources.includes('ocr')
  return digital && ocr ? 'mixed' : digital ? 'digital' : ocr ? 'ocr' : 'none'
}

/** The mean over recognised words, 0 to 1; null where no word was recognised from an image. */
function confidenceOf({ pages }: ReadDocument): number | null {
  const sure = pages.flatMap(confidencesOf)
  return sure.length === 0 ? null : Math.round((1000 * sure.reduce((sum, one) => sum + one, 0)) / sure.length) / 1000
}
