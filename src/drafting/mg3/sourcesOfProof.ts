import type { DocumentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { DocumentReading, Incident, Reading } from '#case/reading'
import { oncePerReading } from '#law/oncePerReading'

const sameName = (reading: Reading, role: 'victim' | 'suspect') => {
  const names = new Set(
    reading.people
      .filter((person) => person.role === role)
      .flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase())),
  )
  return ({ author }: DocumentReading) => author !== undefined && names.has(author.value.toLowerCase())
}

/** The documents that are the victim's own words: what goes if she or he does not give evidence. */
export const victimsDocuments = oncePerReading((reading): readonly DocumentId[] => {
  const isVictims = sameName(reading, 'victim')
  return [
    ...new Set(
      reading.documents
        .filter((one) => one.copyOf === undefined)
        .filter((one) => one.kind === 'VPS' || one.kind === 'RETRACTION' || (isVictims(one) && one.kind === 'MG11'))
        .map(({ document }) => document),
    ),
  ]
})

/** Statements that are the suspect's own, such as a counter-allegation: no witness of the prosecution. */
export const isSuspects = (reading: Reading): ((one: DocumentReading) => boolean) => sameName(reading, 'suspect')

/** Kinds of document that pass on what others said and prove nothing themselves. */
const passesOn: readonly DocumentReading['kind'][] = [
  'MG2',
  'MG3',
  'MG3A',
  'MG5',
  'MG6',
  'MG7',
  'MG16',
  'DASH',
  'S-DASH',
  'SASH',
  'DARA',
  'BAIL',
  'CUSTODY',
  'INTERVIEW',
  'MG15',
  'OTHER',
]

/** The document, by its kind, that a passage stands in. */
export const holding = (reading: Reading, { document, page }: Quote) =>
  reading.documents.find((one) => one.document === document && one.pages[0] <= page && page <= one.pages[1])

/** Whether a passage is proof from somebody other than the victim: another witness, messages, an exhibit, a log, the suspect's own answers. */
export function isIndependent(reading: Reading, quote: Quote): boolean {
  const found = holding(reading, quote)
  return found !== undefined && !passesOn.includes(found.kind) && !victimsDocuments(reading).includes(found.document)
}

/** The passages of the incidents that other proof tells of. */
export const independentOf = (reading: Reading): readonly Quote[] =>
  reading.incidents.flatMap(({ from }) => from.filter((quote) => isIndependent(reading, quote)).slice(0, 1))

export const toldByOthers = (reading: Reading): readonly Incident[] =>
  reading.incidents.filter(({ from }) => from.some((quote) => isIndependent(reading, quote)))
