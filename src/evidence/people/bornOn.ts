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

type Place = Readonly<{ one: RecognisedDocument; page: Page; lower: string }>
/** The pages of a file, and which of them, by number, have these letters around a blank. */
type Places = Readonly<{ all: readonly Place[]; by: ReadonlyMap<string, readonly number[]> }>

/** A blank with two letters on either side: fewer where the text has fewer. */
const around = (text: string, blank: number): string => text.slice(Math.max(0, blank - 2), blank + 3)

const placesOf = new WeakMap<readonly RecognisedDocument[], Places>()

/** Made once for a file, so that a name is not sought on every page for every person. */
function placesIn(recognised: readonly RecognisedDocument[]): Places {
  const known = placesOf.get(recognised)
  if (known) return known
  const all = recognised.flatMap((one) => pagesOf(one).map((page) => ({ one, page, lower: inSmallLetters(page) })))
  const by = new Map<string, number[]>()
  for (const [number, { lower }] of all.entries()) {
    for (let blank = lower.indexOf(' ', 2); blank >= 0; blank = lower.indexOf(' ', blank + 1)) {
      const key = around(lower, blank)
      const there = by.get(key)
      if (!there) by.set(key, [number])
      else if (there.at(-1) !== number) there.push(number)
    }
  }
  const places = { all, by }
  placesOf.set(recognised, places)
  return places
}

/** The pages that hold one of these names, in order. */
function pagesNaming(names: readonly string[], recognised: readonly RecognisedDocument[]): readonly Place[] {
  const { all, by } = placesIn(recognised)
  const keys = names.map((name) => around(name, name.indexOf(' ')))
  const numbers = keys.every((key) => key.length === 5)
    ? [...new Set(keys.flatMap((key) => by.get(key) ?? []))].sort((a, b) => a - b)
    : all.keys()
  return [...numbers].map((number) => all[number]!).filter(({ lower }) => names.some((name) => lower.includes(name)))
}

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
  for (const { one, page, lower } of pagesNaming(names, recognised)) {
    for (const { day, start, end, labelled } of birthDates(one, page)) {
      const near = labelled ? lower.slice(Math.max(0, start - 3 * reach), end + reach) : lower.slice(Math.max(0, start - reach), start)
      const quote = names.some((name) => near.includes(name)) ? quoteAt(one.document.id, page, start, end) : undefined
      if (quote) found.set(day, [...(found.get(day) ?? []), quote])
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([value, from]) => (isNonEmpty(from) ? [{ value, from }] : []))
}

/** A person's date of birth: the one the papers give oftenest after the name; undefined where none does. */
export const bornOn = (person: Person, recognised: readonly RecognisedDocument[]): Fact<Day> | undefined =>
  birthDatesOf(person, recognised)[0]
