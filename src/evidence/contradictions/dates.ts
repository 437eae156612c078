import { type Day, daysBetween, inWords } from '#case/dates'
import type { Quote } from '#case/quote'
import type { Contradiction, Incident } from '#case/reading'
import { tokensOf } from '../grammar/tokens.ts'
import { sharedWords } from '../incidents/sameWords.ts'
import { type Passage, quoteOf } from '../passage.ts'
import { birthDatesOf } from '../people/bornOn.ts'
import { urnsOf } from '../people/urn.ts'
import { wordSet } from '../time/wordSet.ts'
import { called, type Look, type Read, writtenOn } from './read.ts'
import { toldApart } from './toldApart.ts'

/** A weekday beside a date that was another day, two dates of birth, two numbers of one file, one event told under two dates. */
export const datesThatDisagree: Look = (read) => [
  ...weekdays(read),
  ...births(read),
  ...numbers(read),
  ...twiceDated(read),
  ...toldApart(read),
]

/** A year guessed for a day without one is held against it only where it is about the year of the paper. */
const withYear = /\b(?:19|20)\d\d\b|\d[/.-]\d{1,2}[/.-]\d{2}\b/
function isNearItsPaper(read: Read, { document, page }: Passage, day: Day | null | undefined): boolean {
  const by = writtenOn(read, document, page)
  return by !== undefined && typeof day === 'string' && Math.abs(daysBetween(day, by)) < 400
}

function weekdays(read: Read): readonly Contradiction[] {
  const { passages, whens } = read
  return passages
    .filter(({ role }) => role === 'narrative' || role === 'answer')
    .flatMap((passage) =>
      (whens.get(passage)?.dates ?? []).flatMap((date): Contradiction[] =>
        date.doubt && (withYear.test(date.when.text) || isNearItsPaper(read, passage, date.when.earliest))
          ? [{ says: `A date is ${date.doubt}.`, passages: [quoteOf(passage, date.start, date.end), quoteOf(passage)] }]
          : [],
      ),
    )
}

const births = (read: Read): readonly Contradiction[] =>
  read.people
    .filter(({ role }) => role === 'suspect' || role === 'victim')
    .flatMap((person): Contradiction[] => {
      const [one, other] = birthDatesOf(person, read.recognised, read.people).filter(({ value, from }) => isGrown(value, read, from[0]))
      if (!one || !other) return []
      const says = `The ${person.role}’s date of birth is ${inWords(one.value)} in ${called(read, one.from[0])} and ${inWords(other.value)} in ${called(read, other.from[0])}.`
      return [{ says, passages: [one.from[0], other.from[0]] }]
    })

/** A day that would make a suspect or victim less than eight is a child's. */
const isGrown = (born: Day, read: Read, { document, page }: Quote): boolean => {
  const by = writtenOn(read, document, page)
  return by ? daysBetween(born, by) > 8 * 365 : born < '2012-01-01'
}

/** Two numbers are one file's only where they differ by a figure or two changed or changed about. */
function numbers(read: Read): readonly Contradiction[] {
  const [own, ...others] = urnsOf(read.recognised)
  const slip = own && others.find(({ value }) => value.length === own.value.length && differing(value, own.value) <= 2)
  if (!own || !slip) return []
  return [
    {
      says: `The unique reference number is ${own.value} in ${called(read, own.from[0])} and ${slip.value} in ${called(read, slip.from[0])}.`,
      passages: [own.from[0], slip.from[0]],
    },
  ]
}

const differing = (one: string, other: string): number => [...one].filter((letter, at) => letter !== other[at]).length

const plain = wordSet(
  'the a an and or of to in on at for from by with that this it he she they him her his i me my we was were is are had has have said not then there so as but out up when who which about into',
)
const near = 21
const alike = 6

const matter = (quotes: readonly Quote[]): ReadonlySet<string> =>
  new Set(
    quotes
      .flatMap(({ words }) => tokensOf(words))
      .filter(({ text }) => text.length > 2 && !plain.has(text) && !/^\d/.test(text))
      .map(({ text }) => text),
  )

/** Two entries of the chronology, each from other documents, told in so nearly the same words within three weeks that they may be one. */
function twiceDated(read: Read): readonly Contradiction[] {
  const messages = new Set(read.recognised.flatMap(({ reading }) => (reading.kind === 'MESSAGES' ? [reading.document] : [])))
  const exact = read.incidents.filter(
    ({ when, rate, from }) =>
      when.earliest && when.earliest === when.latest && !rate && !from.some(({ document }) => messages.has(document)),
  )
  const told = exact.map((incident) => ({
    incident,
    day: daysBetween('1970-01-01', incident.when.earliest ?? '1900-01-01'),
    documents: new Set(incident.from.map(({ document }) => document)),
  }))
  const kept = new Map<Incident, ReadonlySet<string>>()
  const wordsOf = (incident: Incident) => {
    const words = kept.get(incident) ?? matter(incident.from)
    kept.set(incident, words)
    return words
  }
  /** Incidents are in order of time, so that the first behind the last that is near is found going on from the one before. */
  let behind = 0
  return told.flatMap((one, at) => {
    while ((told[behind]?.day ?? Number.POSITIVE_INFINITY) - one.day <= near) behind += 1
    return told.slice(at + 1, behind).flatMap((other): Contradiction[] => {
      if (other.day === one.day || [...one.documents].some((document) => other.documents.has(document))) return []
      const [words, others] = [wordsOf(one.incident), wordsOf(other.incident)]
      const shared = sharedWords(words, others)
      if (shared < alike || shared < Math.min(words.size, others.size) * 0.5) return []
      return [{ says: disagree(read, one.incident, other.incident), passages: [one.incident.from[0], other.incident.from[0]] }]
    })
  })
}

const disagree = (read: Read, one: Incident, other: Incident): string =>
  `What may be one event is dated ${one.when.earliest ? inWords(one.when.earliest) : ''} in ${called(read, one.from[0])} and ${other.when.earliest ? inWords(other.when.earliest) : ''} in ${called(read, other.from[0])}.`
