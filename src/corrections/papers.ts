import { folded } from '#case/quote'
import type { DocumentReading, Person } from '#case/reading'
import type { Remark } from '#case/remarks'
import { anchored, type Pages } from './anchor.ts'
import type { Outcome } from './outcome.ts'
import type { FindingOf } from './steps.ts'
import { byPassage, type Entry, entryOf, type Matched, type PlacedAnswer, touches, type Work } from './work.ts'

/** How one kind of finding is found again in the reading of today, and put back where it is not read any more but its words are there. */
type Found<T> = Readonly<{ find: () => Matched<T> | undefined; back: () => Entry<T> | undefined }>

/** Accepts it (`to` left out), puts something in its place, or takes it out (`to` null). */
export function laidOver<T>({ find, back }: Found<T>, to: ((value: T) => T) | null | undefined, step: number): Outcome {
  const found = find()
  if (!found && to === null) return { state: 'broken' }
  const entry = found?.entry ?? back()
  if (!entry) return { state: 'broken' }
  entry.gone = to === null
  if (to) entry.value = to(entry.value)
  entry.steps.push(step)
  return { state: found?.state ?? 'notReadNow', entry }
}

const putBack = <T>(all: Entry<T>[], value: T | undefined): Entry<T> | undefined => {
  if (value === undefined) return undefined
  const entry = entryOf(value)
  all.push(entry)
  return entry
}

const plain = (name: string) => folded(name).toLowerCase()

/** By the id, which is made from the name; else by any form of the name. */
export const personIn = (work: Work, read: Person, pages: Pages): Found<Person> => ({
  find: () => {
    const byId = work.person.find(({ value }) => value.id === read.id)
    if (byId) return { entry: byId, state: 'stands' }
    const names = [read.name, ...read.aliases].map(plain)
    const like = work.person.find(({ value }) => [value.name, ...value.aliases].some((name) => names.includes(plain(name))))
    return like && { entry: like, state: 'moved' }
  },
  back: () => putBack(work.person, read.from.some((quote) => anchored(quote, pages).state !== 'broken') ? read : undefined),
})

export const documentIn = (work: Work, read: DocumentReading): Found<DocumentReading> => ({
  find: () => {
    const of = work.document.filter(({ value }) => value.document === read.document)
    const [first, last] = read.pages
    const same = of.find(({ value }) => value.pages[0] === first && value.pages[1] === last)
    if (same) return { entry: same, state: 'stands' }
    const near = of.find(({ value }) => value.pages[0] <= first && first <= value.pages[1])
    return near && { entry: near, state: 'moved' }
  },
  back: () => undefined,
})

export const answerIn = (work: Work, { read, document }: FindingOf<'answer'>): Found<PlacedAnswer> => ({
  find: () => {
    const entry = work.answer.find(({ value }) => value.document === document && value.answer.id === read.id)
    return entry && { entry, state: entry.value.answer.answer === read.answer ? 'stands' : 'moved' }
  },
  back: () => undefined,
})

/** What an answer showed goes with it once it is said not to be a yes. */
export function answerDenied(work: Work, { read, document }: FindingOf<'answer'>, step: number): void {
  const { quote } = read
  if (!quote) return
  for (const entry of work.observation) {
    if (entry.value.voice !== 'form' || entry.value.quote.document !== document || !touches([quote], entry.value.quote)) continue
    entry.gone = true
    entry.steps.push(step)
  }
}

export const remarkIn = (work: Work, read: Remark, pages: Pages): Found<Remark> => ({
  find: () =>
    byPassage(
      work.remark.filter(({ value }) => value.topic === read.topic && value.says === read.says),
      ({ quote }) => quote,
      read.quote,
      pages,
    ),
  back: () => {
    const { quote } = anchored(read.quote, pages)
    return putBack(work.remark, quote && { ...read, quote })
  },
})
