import { inWords, type When } from '#case/dates'
import type { PersonRole, Reading } from '#case/reading'
import { joined } from './sentence.ts'

const named = (reading: Reading, role: PersonRole) => reading.people.filter((person) => person.role === role)

/** The suspects, victims or witnesses by name; a plain description where the file names nobody. */
export const namesOf = (reading: Reading, role: PersonRole, otherwise: string): string =>
  joined(named(reading, role).map(({ name }) => name)) || otherwise

export const passagesNaming = (reading: Reading, role: PersonRole) => named(reading, role).flatMap(({ from }) => from.slice(0, 1))

/** A date as certain as its source: a day, the span it lies in with the source's words, or the words alone. */
export function whenWords({ earliest, latest, text }: When): string {
  if (earliest && latest && earliest === latest) return inWords(earliest)
  if (earliest && latest) return `${text ? `“${text}” (` : '('}between ${inWords(earliest)} and ${inWords(latest)})`
  return text ? `“${text}”` : 'date not stated'
}
