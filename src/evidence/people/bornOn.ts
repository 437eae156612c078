import type { Day } from '#case/dates'
import { type Fact, isNonEmpty, type Quote } from '#case/quote'
import type { Person } from '#case/reading'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { birthDates } from './details.ts'
import { letters } from './names.ts'

/** How far after a name its date of birth may stand, in characters: the width of a form's head. */
const reach = 160

/** A person's date of birth as the papers give it after the name; undefined where none does. The one oftenest given, where they differ. */
export function bornOn(person: Person, recognised: readonly RecognisedDocument[]): Fact<Day> | undefined {
  const names = [person.name, ...person.aliases]
    .filter((name) => letters(name).length > 5 && /\s/.test(name))
    .map((name) => name.toLowerCase())
  const found = new Map<Day, Quote[]>()
  for (const one of recognised) {
    for (const page of pagesOf(one)) {
      const lower = page.text.toLowerCase().replace(/\s/g, ' ')
      for (const { day, start, end } of birthDates(page.text, one.reading.dated?.value.latest ?? undefined)) {
        const before = lower.slice(Math.max(0, start - reach), start)
        const quote = names.some((name) => before.includes(name)) ? quoteAt(one.document.id, page, start, end) : undefined
        if (quote) found.set(day, [...(found.get(day) ?? []), quote])
      }
    }
  }
  const [most] = [...found].sort(([, one], [, other]) => other.length - one.length)
  return most && isNonEmpty(most[1]) ? { value: most[0], from: most[1] } : undefined
}
