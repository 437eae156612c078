import { goingOnFrom } from '#case/dateForms'
import { type Day, dayOf, monthsAfter, type When } from '#case/dates'
import type { PoliceFile } from '#case/page'
import type { Observation, Reading } from '#case/reading'
import { behaviours, impacts, markers } from '#case/vocabulary'
import { assess } from '#law/assess'
import { passagesOf } from '#law/finding'
import type { LabelledCase } from './labelled.ts'

/** One label against what was read: `group` is what kind of label, `id` which; quotes only where something was wrongly found. */
export type Comparison = Readonly<{
  group: string
  id: string
  expected: string
  found: string
  right: boolean
  because: readonly string[]
}>

type Labels = Readonly<Record<string, unknown>>
const under = (labels: Labels, key: string): Labels =>
  typeof labels[key] === 'object' && labels[key] !== null ? (labels[key] as Labels) : {}

/** Compares everything a labelled file says with what was read from it; labels left out, and "either", are not compared. */
export function compare({ expected }: LabelledCase, file: PoliceFile, reading: Reading): readonly Comparison[] {
  const names = new Map(file.documents.map((document) => [document.id, document.name]))
  const shown = (observation: Observation) =>
    `${observation.entry} ${observation.voice} ${names.get(observation.quote.document)} p${observation.quote.page}: ${observation.quote.words}`
  const found = (group: string, ids: readonly string[], readings: Readonly<Record<string, readonly Observation[]>>) =>
    ids.flatMap((id): Comparison[] => {
      const label = under(expected, group)[id]
      if (typeof label !== 'boolean') return []
      const observations = readings[id] ?? []
      const is = observations.length > 0
      return [{ group, id, expected: String(label), found: String(is), right: is === label, because: label ? [] : observations.map(shown) }]
    })
  return [
    ...found('behaviours', behaviours, reading.behaviours),
    ...found('markers', markers, reading.markers),
    ...found('impact', impacts, reading.impact),
    ...kinds(expected, file, reading),
    ...incidents(expected, reading),
    ...judged(expected, file, reading),
  ]
}

const one = (group: string, id: string, expected: unknown, found: unknown, right = expected === found): Comparison => ({
  group,
  id,
  expected: String(expected),
  found: String(found),
  right,
  because: [],
})

const labelKind: Readonly<Record<string, string>> = {
  MG3A: 'MG3',
  MG6C: 'OTHER',
  MG6D: 'OTHER',
  MG6E: 'OTHER',
  MG9: 'OTHER',
  MG12: 'OTHER',
  MG15: 'INTERVIEW',
  'S-DASH': 'DASH',
  EXHIBIT: 'OTHER',
}

function kinds(expected: Labels, file: PoliceFile, reading: Reading): readonly Comparison[] {
  return Object.entries(under(expected, 'documents')).map(([name, kind]) => {
    const document = file.documents.find((other) => other.name === name)
    const read = reading.documents.find((other) => other.document === document?.id)?.kind ?? 'none'
    return one('documents', name, kind, read, read === kind || labelKind[read] === kind || kind === 'OTHER')
  })
}

function incidents(expected: Labels, reading: Reading): readonly Comparison[] {
  const label = under(expected, 'incidents')
  const { min, max, first, last } = label
  const ranges = reading.incidents.flatMap(({ when }) => (when.earliest ? [{ from: when.earliest, to: when.latest ?? when.earliest }] : []))
  const beginnings = reading.incidents.flatMap(({ when }) =>
    when.earliest ? [{ from: when.earliest, to: firstDayBy(when.earliest, when) }] : [],
  )
  const opening = beginnings.toSorted((one, other) => one.from.localeCompare(other.from))[0]
  const closing = ranges.toSorted((one, other) => one.to.localeCompare(other.to)).at(-1)
  const count = reading.incidents.length
  return [
    ...(typeof min === 'number' && typeof max === 'number'
      ? [one('incidents', 'count', `${min}-${max}`, count, count >= min && count <= max)]
      : []),
    ...(typeof first === 'string' ? [one('incidents', 'first', first, shownRange(opening), falls(first, opening))] : []),
    ...(typeof last === 'string' ? [one('incidents', 'last', last, shownRange(closing), falls(last, closing))] : []),
  ]
}

/** The day by which something had begun: of what goes on "since January", the end of that month. */
function firstDayBy(earliest: Day, { latest, text }: When): Day {
  const since = goingOnFrom(earliest, text)
  return latest ?? (`${since}${{ 4: '-12-31', 7: '-31' }[since.length] ?? ''}` as Day)
}
type Range = Readonly<{ from: Day; to: Day }>
const shownRange = (range: Range | undefined): string => (range ? `${range.from}..${range.to}` : 'none')

/** Whether a labelled day or month is the day read, or falls in the range read where the papers give only a range. */
export const falls = (label: string, range: Range | undefined): boolean =>
  range !== undefined &&
  (range.from.startsWith(label) ||
    range.to.startsWith(label) ||
    (range.from <= `${label}-01`.slice(0, 10) && `${label}-01`.slice(0, 10) <= range.to))

const statuses: Readonly<Record<string, string>> = {
  met: 'met',
  partlyMet: 'partly-met',
  notMet: 'not-met',
  doesNotApply: 'not-applicable',
  cannotTell: 'cannot-tell',
}

function judged(expected: Labels, file: PoliceFile, reading: Reading): readonly Comparison[] {
  const assessment = assess(reading, checkedOn(reading), {
    documents: file.documents.filter(({ problem }) => problem === undefined).length,
    unreadable: file.documents.filter(({ problem }) => problem !== undefined).map(({ name }) => name),
  })
  const stalking = expected.stalkingIndicated
  const indicated = assessment.stalking.indicated
  return [
    ...(typeof stalking === 'boolean' ? [one('stalking', 'indicated', stalking ? 'yes' : 'no', indicated)] : []),
    ...(typeof expected.mostSeriousSupported === 'string'
      ? [one('offences', 'mostSeriousSupported', expected.mostSeriousSupported, assessment.mostSeriousSupported)]
      : []),
    ...(typeof expected.policeProposed === 'string'
      ? [one('offences', 'policeProposed', expected.policeProposed, assessment.proposed?.value ?? 'none')]
      : []),
    ...(typeof expected.pleaWarning === 'boolean' ? [one('plea', 'warning', expected.pleaWarning, assessment.plea.warn)] : []),
    ...Object.entries(under(expected, 'checks')).map(([id, status]) => {
      const finding = assessment.findings.find(({ check }) => check === id)
      const because = finding ? [finding.because, ...passagesOf(finding).map(({ words }) => words)] : []
      return { ...one('checks', id, status, statuses[finding?.outcome ?? 'cannotTell']), because }
    }),
  ]
}

/** A labelled file is checked as of the day after its newest document. */
function checkedOn(reading: Reading): Day {
  const dated = reading.documents.flatMap(({ dated }) => dated?.value.latest ?? []).sort()
  return dated.at(-1) ?? monthsAfter(dayOf(new Date(0)), 0)
}
