import { problems, Unreadable } from '../problems.ts'

const deepest = 60

/** JSON as text: a list of records becomes a table with a row of names; anything else a line for each value, with its path. */
export function textOfJson(text: string): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unreadable(problems.damaged)
  }
  return blocks(value, '', 0).join('\n\n')
}

type Plain = Record<string, unknown>
const isRecord = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSimple = (value: unknown) => typeof value !== 'object' || value === null
const shown = (value: unknown): string => (value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim())

function blocks(value: unknown, path: string, depth: number): string[] {
  if (depth > deepest) throw new Unreadable(problems.damaged)
  if (isSimple(value)) return shown(value) === '' ? [] : [path === '' ? shown(value) : `${path}: ${shown(value)}`]
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isRecord)) return [...(path === '' ? [] : [path]), table(value)]
    if (value.every(isSimple)) return value.length === 0 ? [] : [`${path === '' ? '' : `${path}: `}${value.map(shown).join('; ')}`]
    return value.flatMap((item, at) => blocks(item, `${path}${path === '' ? '' : ' '}${at + 1}`, depth + 1))
  }
  const entries = Object.entries(value as Plain)
  const simple = entries.filter(([, inner]) => isSimple(inner) && shown(inner) !== '').map(([name, inner]) => `${name}: ${shown(inner)}`)
  const rest = entries
    .filter(([, inner]) => !isSimple(inner))
    .flatMap(([name, inner]) => blocks(inner, path === '' ? name : `${path} ${name}`, depth + 1))
  return [...(simple.length > 0 ? [[...(path === '' ? [] : [path]), ...simple].join('\n')] : []), ...rest]
}

function table(records: readonly Plain[]): string {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const cell = (value: unknown): string => (isSimple(value) ? shown(value) : shown(flat(value, 0)))
  return [names.join('\t'), ...records.map((record) => names.map((name) => cell(record[name])).join('\t'))].join('\n')
}

function flat(value: unknown, depth: number): string {
  if (isSimple(value)) return shown(value)
  if (depth > deepest) throw new Unreadable(problems.damaged)
  if (Array.isArray(value)) return value.map((item) => flat(item, depth + 1)).join('; ')
  return Object.entries(value as Plain)
    .map(([name, inner]) => `${name}: ${flat(inner, depth + 1)}`)
    .join(', ')
}
