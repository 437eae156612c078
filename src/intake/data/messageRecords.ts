import { ukTime } from './ukTime.ts'

type Plain = Record<string, unknown>

const keys = {
  time: /^(?:timestamp(?:_?ms)?|created(?:_?(?:at|time|timestamp))?|date(?:_?time)?|time|at|when|sent(?:_?(?:at|date))?)$/i,
  from: /^(?:sender(?:_?name)?|from(?:_?name)?|author|user_?name)$/i,
  to: /^(?:to|recipients?|receiver)$/i,
  text: /^(?:content|text|body|message)$/i,
} as const
type Key = keyof typeof keys

const keyOf = (record: Plain, key: Key): string | undefined => Object.keys(record).find((name) => keys[key].test(name))
const isMessage = (record: Plain): boolean =>
  keyOf(record, 'time') !== undefined && keyOf(record, 'from') !== undefined && typeof record[keyOf(record, 'from')!] === 'string'

/** Whether most records of a list are messages: each says when, by whom, and some what. */
export const areMessages = (records: readonly Plain[]): boolean =>
  records.filter(isMessage).length >= 0.8 * records.length && records.some((record) => keyOf(record, 'text') !== undefined)

/** Messages as a table: time here, sender, recipient, words, then whatever else a record says. `simple` writes any value in one line. */
export function messageTable(records: readonly Plain[], simple: (value: unknown) => string): string {
  const known = new Set<string>()
  const cells = records.map((record) => {
    const of = (key: Key): unknown => {
      const name = keyOf(record, key)
      if (name !== undefined) known.add(name)
      return name === undefined ? '' : record[name]
    }
    return [ukTime(of('time')), simple(of('from')), simple(of('to')), words(of('text'), simple)]
  })
  const others = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (name) => !known.has(name) && records.some((record) => says(record[name])),
  )
  const lines = cells.map((line, at) =>
    [...line, ...others.map((name) => (says(records[at]![name]) ? simple(records[at]![name]) : ''))].join('\t'),
  )
  return [['Time (UK)', 'From', 'To', 'Text', ...others].join('\t'), ...lines].join('\n')
}

const says = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Words may come in pieces, some of them a link or a name. */
const words = (value: unknown, simple: (value: unknown) => string): string =>
  Array.isArray(value)
    ? simple(value.map((piece: unknown) => (typeof piece === 'string' ? piece : String((piece as Plain | null)?.text ?? ''))).join(''))
    : simple(value)
