import type { Day } from '#case/dates'
import { folded, type Quote } from '#case/quote'
import { inProse } from '../people.ts'
import type { DraftView } from '../view.ts'
import { daysInWords } from './writtenDays.ts'

/** What the case already holds that a sentence can be held against: its passages, its people's names, its days, and what the rules say of them, in small letters. Worked out once for a view. */
export type Known = Readonly<{
  passages: readonly string[]
  names: ReadonlySet<string>
  days: ReadonlySet<Day>
  spans: readonly (readonly [Day, Day])[]
  rules: ReadonlySet<string>
}>

const isQuote = (value: object): value is Quote => 'words' in value && 'document' in value && 'start' in value && 'page' in value
const isWhen = (value: object): value is { earliest: Day; latest: Day } =>
  'earliest' in value && 'latest' in value && typeof value.earliest === 'string' && typeof value.latest === 'string'
const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

const made = new WeakMap<DraftView, Known>()

export function knownOf(view: DraftView): Known {
  const before = made.get(view)
  if (before) return before
  const passages = new Set<string>()
  const days = new Set<Day>()
  const spans: (readonly [Day, Day])[] = []
  const rules = new Set<string>()
  const look = (value: unknown): void => {
    if (isDay(value)) days.add(value)
    if (typeof value !== 'object' || value === null) return
    if (isQuote(value)) passages.add(folded(value.words))
    if (isWhen(value)) spans.push([value.earliest, value.latest])
    for (const inner of Object.values(value)) look(inner)
  }
  const lookAtRules = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.includes(' ')) rules.add(value.toLowerCase())
      for (const on of daysInWords(value)) days.add(on)
    } else if (typeof value === 'object' && value !== null && !isQuote(value)) for (const inner of Object.values(value)) lookAtRules(inner)
  }
  lookAtRules(view.assessment)
  look([view.reading, view.assessment, view.decisions, view.overruled, view.switchedOff, view.today])
  const people = [
    ...view.reading.people.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...view.reading.documents.flatMap(({ author }) => (author ? [author.value] : [])),
    ...view.decisions.flatMap(({ suspectName, by }) => [suspectName, by]),
    view.author,
  ]
  const known = { passages: [...passages], names: new Set(people.map((name) => inProse(name).toLowerCase())), days, spans, rules }
  made.set(view, known)
  return known
}
