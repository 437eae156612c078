import type { Quote } from '#case/quote'
import type { Citation } from '../checkReport.ts'
import type { Shown } from '../contract.ts'

const isQuote = (value: object): value is Quote => 'words' in value && 'start' in value && 'page' in value && 'document' in value

/** A view with each of its passages made a citation; everything else as it was. */
export function shown<T>(view: T, cite: (quotes: readonly Quote[]) => readonly Citation[]): Shown<T> {
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(walk)
    if (isQuote(value)) return cite([value])[0]
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each)]))
  }
  return walk(view) as Shown<T>
}
