import type { Quote } from '#case/quote'
import type { Contradiction, Person } from '#case/reading'
import { letters, nearlySame } from '../people/letters.ts'
import { nameAt } from '../people/names.ts'
import { called, type Look, type Read } from './read.ts'

/** The suspect's or the victim's surname spelt in two ways. Scanned pages are not held to their letters. */
export const namesThatDisagree: Look = (read) =>
  read.people.filter(({ role }) => role === 'suspect' || role === 'victim').flatMap((person) => spellings(read, person))

function spellings(read: Read, person: Person): readonly Contradiction[] {
  const spelt = person.from.flatMap((quote) => {
    const name = nameAt(quote.words)
    return name?.surname && isTyped(read, quote) ? [{ surname: name.surname, given: name.given.join(' '), quote }] : []
  })
  const [first] = spelt
  const other = spelt.find(({ surname, given }) => {
    if (!first || letters(surname) === letters(first.surname)) return false
    // A short surname is the same but for a letter only beside the same first name.
    const isShort = given !== '' && given === first.given && Math.min(surname.length, first.surname.length) === 4
    return nearlySame(surname, first.surname) || (isShort && nearlySame(`${given}${surname}`, `${first.given}${first.surname}`))
  })
  if (!first || !other) return []
  const says = `The ${person.role}’s surname is ${first.surname} in ${called(read, first.quote)} and ${other.surname} in ${called(read, other.quote)}.`
  return [{ says, passages: [first.quote, other.quote] }]
}

const isTyped = ({ recognised }: Read, { document, page }: Quote): boolean =>
  recognised.find((one) => one.document.id === document)?.document.pages.find(({ number }) => number === page)?.source === 'digital'
