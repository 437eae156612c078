import { inWords, type When } from '#case/dates'
import type { PersonRole, Reading } from '#case/reading'

const asList = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })

/** `a, b and c` */
export const listed = (names: readonly string[]): string => asList.format(names)

/** `1 document`, `3 documents` */
export const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

/** The same words as the start of a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A sentence without its full stop, to stand inside another. */
export const clause = <T extends string | undefined>(sentence: T): T => sentence?.replace(/\.\s*$/, '') as T

/** The same words as they stand inside a sentence. */
export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** `4 March 2025` where the day is certain, otherwise the source's own words; empty where there is no date. */
export const dated = (when: When | undefined): string => {
  if (!when) return ''
  return when.earliest && when.earliest === when.latest ? inWords(when.earliest) : when.text
}

/** The name the file gives a person of this part in the case, or the part itself where it gives none or several. */
export function called(reading: Reading, role: Extract<PersonRole, 'victim' | 'suspect'>): string {
  const people = reading.people.filter((person) => person.role === role)
  return people.length === 1 && people[0] ? people[0].name : `the ${role}`
}

/** Sound and film cannot be the form, note or statement a check looks for; every other unreadable document might be. */
export const couldHoldAForm = (name: string): boolean => !/\.(?:mp[34]|m4a|wav|aac|mov|avi|mkv|3gp)$/i.test(name)
