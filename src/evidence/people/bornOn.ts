import type { Day } from '#case/dates'
import type { Page } from '#case/page'
import { type Fact, isNonEmpty, type Quote } from '#case/quote'
import type { Person } from '#case/reading'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { birthDates } from './details.ts'
import { letters } from './letters.ts'

/** How far after a name its date of birth may stand, in characters: the width of a form's head. */
const reach = 160

const lowered = new WeakMap<Page, string>()

/** The text of a page in small letters with plain blanks, every offset as it was: made once, since it is asked for every person. */
function inSmallLetters(page: Page): string {
  const lower = lowered.get(page) ?? page.text.toLowerCase().replace(/\s/g, ' ')
  lowered.set(page, lower)
  return lower
}

const namesOf = (person: Person): readonly string[] =>
  [person.name, ...person.aliases].filter((name) => letters(name).length > 5 && /\s/.test(name)).map((name) => name.toLowerCase())

/** Whether somebody else is named between the person and the date, and so it is theirs. */
function isNearer(lower: string, at: number, names: readonly string[], others: readonly string[]): boolean {
  const before = lower.slice(Math.max(0, at - 3 * reach), at)
  const last = (all: readonly string[]) => Math.max(-1, ...all.map((name) => before.lastIndexOf(name)))
  return last(others) > last(names)
}

/** Every date of birth the papers give after a person's name, the one oftenest given first. */
export function birthDatesOf(
  person: Person,
  recognised: readonly RecognisedDocument[],
  everyone: readonly Person[] = [],
): readonly Fact<Day>[] {
  const others = everyone.filter(({ id }) => id !== person.id).flatMap(namesOf)
  const names = namesOf(person)
  const found = new Map<Day, Quote[]>()
  for (const one of recognised) {
    for (const page of pagesOf(one)) {
      const births = birthDates(one, page)
      if (births.length === 0) continue
      const lower = inSmallLetters(page)
      for (const { day, start, end, labelled } of births) {
        const near = labelled ? lower.slice(Math.max(0, start - 3 * reach), end + reach) : lower.slice(Math.max(0, start - reach), start)
        const isTheirs = names.some((name) => near.includes(name)) && !isNearer(lower, start, names, others)
        const quote = isTheirs ? quoteAt(one.document.id, page, start, end) : undefined
        if (quote) found.set(day, [...(found.get(day) ?? []), quote])
      }
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([value, from]) => (isNonEmpty(from) ? [{ value, from }] : []))
}

/** A person's date of birth: the one the papers give oftenest after the name; undefined where none does. */
export const bornOn = (person: Person, recognised: readonly RecognisedDocument[]): Fact<Day> | undefined =>
  birthDatesOf(person, recognised)[0]
