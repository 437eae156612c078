import type { Day } from '#case/dates'
import type { Page } from '#case/page'
import { type Fact, isNonEmpty, type Quote } from '#case/quote'
import type { Person } from '#case/reading'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { birthDates } from './details.ts'
import { letters } from './names.ts'

/** How far after a name its date of birth may stand, in characters: the width of a form's head. */
const reach = 160

const lowered = new WeakMap<Page, string>()

/** The text of a page in small letters with plain blanks, every offset as it was: made once, since it is asked for every person. */
function inSmallLetters(page: Page): string {
  const lower = lowered.get(page) ?? page.text.toLowerCase().replace(/\s/g, ' ')
  lowered.set(page, lower)
  return lower
}

/** Every date of birth the papers give after a person's name, the one oftenest given first. */
export function birthDatesOf(person: Person, recognised: readonly RecognisedDocument[]): readonly Fact<Day>[] {
  const names = [person.name, ...person.aliases]
    .filter((name) => letters(name).length > 5 && /\s/.test(name))
    .map((name) => name.toLowerCase())
  const found = new Map<Day, Quote[]>()
  for (const one of recognised) {
    for (const page of pagesOf(one)) {
      const births = birthDates(one, page)
      if (births.length === 0) continue
      const lower = inSmallLetters(page)
      for (const { day, start, end, labelled } of births) {
        const near = labelled ? lower.slice(Math.max(0, start - 3 * reach), end + reach) : lower.slice(Math.max(0, start - reach), start)
        const quote = names.some((name) => near.includes(name)) ? quoteAt(one.document.id, page, start, end) : undefined
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
