import { type Day, daysAfter } from '#case/dates'
import { dayOn, easter, nthWeekday } from './calendar.ts'

type Span = readonly [first: Day, last: Day]
const one = (on: Day | undefined): Span => [on as Day, on as Day]
const fixed = (month: number, date: number) => (year: number) => one(dayOn(year, month, date))
const stretch =
  (fromMonth: number, from: number, toMonth: number, to: number) =>
  (year: number): Span => [dayOn(year, fromMonth, from) as Day, dayOn(year, toMonth, to) as Day]
const fromEaster = (days: number) => (year: number) => one(daysAfter(easter(year), days))
const nth = (month: number, weekday: number, which: number) => (year: number) => one(nthWeekday(year, month, weekday, which))

/** The days each feast covers in a year. Days off the civil calendar (Eid, Diwali) are not here: they are named, never placed. */
export const feasts = {
  christmas: (year: number): Span => [dayOn(year, 12, 24) as Day, dayOn(year, 12, 26) as Day],
  christmasEve: fixed(12, 24),
  christmasDay: fixed(12, 25),
  boxingDay: fixed(12, 26),
  newYearsEve: fixed(12, 31),
  newYearsDay: fixed(1, 1),
  newYear: (year: number): Span => [dayOn(year - 1, 12, 31) as Day, dayOn(year, 1, 1) as Day],
  valentines: fixed(2, 14),
  stPatricks: fixed(3, 17),
  stGeorges: fixed(4, 23),
  aprilFools: fixed(4, 1),
  halloween: fixed(10, 31),
  bonfireNight: fixed(11, 5),
  remembranceDay: fixed(11, 11),
  remembranceSunday: nth(11, 0, 2),
  shroveTuesday: fromEaster(-47),
  ashWednesday: fromEaster(-46),
  mothersDay: fromEaster(-21),
  palmSunday: fromEaster(-7),
  maundyThursday: fromEaster(-3),
  goodFriday: fromEaster(-2),
  easterSaturday: fromEaster(-1),
  easterSunday: fromEaster(0),
  easterMonday: fromEaster(1),
  easter: (year: number): Span => [daysAfter(easter(year), -2), daysAfter(easter(year), 1)],
  fathersDay: nth(6, 0, 3),
  earlyMayBankHoliday: nth(5, 1, 1),
  springBankHoliday: nth(5, 1, -1),
  summerBankHoliday: nth(8, 1, -1),
  // Schools choose their own weeks: the widest that are meant.
  februaryHalfTerm: stretch(2, 8, 2, 27),
  mayHalfTerm: stretch(5, 22, 6, 8),
  octoberHalfTerm: stretch(10, 15, 11, 5),
  summerHolidays: stretch(7, 15, 9, 7),
  easterHolidays: (year: number): Span => [daysAfter(easter(year), -21), daysAfter(easter(year), 20)],
  christmasHolidays: (year: number): Span => [dayOn(year, 12, 18) as Day, dayOn(year + 1, 1, 7) as Day],
} satisfies Record<string, (year: number) => Span>

export type Feast = keyof typeof feasts

/** The words for each feast, in lower case; the longest that fits is meant. */
const spoken: Record<Feast, readonly string[]> = {
  christmas: ['christmas', 'xmas'],
  christmasEve: ['christmas eve', 'xmas eve'],
  christmasDay: ['christmas day', 'xmas day'],
  boxingDay: ['boxing day'],
  newYearsEve: ["new year's eve", 'new years eve', 'new year eve', 'nye', 'hogmanay'],
  newYearsDay: ["new year's day", 'new years day'],
  newYear: ['new year', "new year's", 'new years'],
  valentines: ["valentine's day", 'valentines day', "valentine's", 'valentines', "st valentine's day"],
  stPatricks: ["st patrick's day", 'st patricks day', "paddy's day"],
  stGeorges: ["st george's day", 'st georges day'],
  aprilFools: ["april fool's day", 'april fools day', "april fools' day", 'april fools'],
  halloween: ['halloween', "hallowe'en", 'halloween night'],
  bonfireNight: ['bonfire night', 'guy fawkes', 'guy fawkes night', 'fireworks night'],
  remembranceDay: ['remembrance day', 'armistice day'],
  remembranceSunday: ['remembrance sunday'],
  shroveTuesday: ['shrove tuesday', 'pancake day', 'pancake tuesday'],
  ashWednesday: ['ash wednesday'],
  mothersDay: ["mother's day", 'mothers day', 'mothering sunday'],
  palmSunday: ['palm sunday'],
  maundyThursday: ['maundy thursday'],
  goodFriday: ['good friday'],
  easterSaturday: ['easter saturday'],
  easterSunday: ['easter sunday', 'easter day'],
  easterMonday: ['easter monday', 'easter bank holiday'],
  easter: ['easter', 'easter weekend', 'easter bank holiday weekend'],
  fathersDay: ["father's day", 'fathers day'],
  earlyMayBankHoliday: ['early may bank holiday', 'may day', 'may day bank holiday', 'first may bank holiday'],
  springBankHoliday: ['spring bank holiday', 'late may bank holiday', 'whitsun bank holiday', 'second may bank holiday', 'whit monday'],
  februaryHalfTerm: ['february half term', 'feb half term', 'february half - term', 'feb half - term'],
  mayHalfTerm: ['may half term', 'may half - term', 'whitsun half term', 'whit half term', 'june half term'],
  octoberHalfTerm: ['october half term', 'oct half term', 'october half - term', 'autumn half term'],
  summerHolidays: ['summer holidays', 'school summer holidays', 'six weeks holidays', "six weeks ' holidays", 'six week holidays'],
  easterHolidays: ['easter holidays', 'easter hols'],
  christmasHolidays: ['christmas holidays', 'christmas hols'],
  summerBankHoliday: ['august bank holiday', 'summer bank holiday', 'august bank holiday monday'],
}

const byFirstWord = Map.groupBy(
  (Object.entries(spoken) as [Feast, readonly string[]][])
    .flatMap(([feast, phrases]) => phrases.map((phrase) => ({ feast, words: phrase.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length),
  (phrase) => phrase.words[0] ?? '',
)

/** The feast named at the start of these lower-case words, and how many words its name takes. */
export function feastNamed(word: (at: number) => string): { feast: Feast; words: number } | undefined {
  const phrase = byFirstWord.get(word(0))?.find((known) => known.words.every((part, at) => part === word(at)))
  return phrase && { feast: phrase.feast, words: phrase.words.length }
}

/** Feasts whose day moves with a calendar that is not kept here, and holidays that could be any of several: named, not placed. The longest first. */
const unplaced = [
  'half term',
  'half - term',
  'school holidays',
  'bank holiday monday',
  'bank holiday weekend',
  'bank holiday',
  'eid',
  'diwali',
  'ramadan',
  'hanukkah',
  'passover',
  'vaisakhi',
].map((name) => name.split(' '))

/** How many words at the start of these name a day that cannot be placed; 0 where none do. */
export const unplacedNamed = (word: (at: number) => string): number =>
  unplaced.find((parts) => parts.every((part, at) => part === word(at)))?.length ?? 0

/** Every word that begins the name of a feast or holiday. */
export const feastWords: ReadonlySet<string> = new Set([...byFirstWord.keys(), ...unplaced.map((parts) => parts[0] ?? '')])
