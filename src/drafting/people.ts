import { type Day, daysAfter, inWords, type When } from '#case/dates'
import type { PersonRole, Reading } from '#case/reading'
import { joined } from './sentence.ts'

const named = (reading: Reading, role: PersonRole) => reading.people.filter((person) => person.role === role)

/** A name as prose has it: `Dean STANNARD`, as police forms write it, is Dean Stannard. */
export const inProse = (name: string): string =>
  name
    .split(' ')
    .map((word) => (/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ? lowerAfterFirst(word) : word))
    .join(' ')

const lowerAfterFirst = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?:^|['’-]|^mc)\p{L}/gu, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, next: string) => `Mc${next.toUpperCase()}`)

/** The suspects, victims or witnesses by name; a plain description where the file names nobody. */
export const namesOf = (reading: Reading, role: PersonRole, otherwise: string): string =>
  joined(named(reading, role).map(({ name }) => inProse(name))) || otherwise

export const passagesNaming = (reading: Reading, role: PersonRole) => named(reading, role).flatMap(({ from }) => from.slice(0, 1))

const isWholeMonth = (from: Day, to: Day) => from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && daysAfter(to, 1).endsWith('-01')

/** Two days as one span: `17 to 23 May 2015`, `June 2015`, `30 September 2022 to 6 November 2022`. */
export function spanWords(from: Day, to: Day): string {
  if (from === to) return inWords(from)
  const [first, last] = [inWords(from), inWords(to)]
  const [date, ...month] = first.split(' ')
  if (isWholeMonth(from, to)) return month.join(' ')
  return from.slice(0, 7) === to.slice(0, 7) ? `${date} to ${last}` : `${first} to ${last}`
}

/** A date as certain as its source: a day, the span it lies in with the source's words, or the words alone. */
export function whenWords({ earliest, latest, text }: When): string {
  if (earliest && latest && earliest === latest) return inWords(earliest)
  if (earliest && latest)
    return text && !isWholeMonth(earliest, latest) ? `“${text}” (${spanWords(earliest, latest)})` : spanWords(earliest, latest)
  return text ? `“${text}”` : 'Date not stated'
}
