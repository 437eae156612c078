import { problems, Unreadable } from '../problems.ts'
import { areMessages, messageTable } from './messageRecords.ts'

const deepest = 60

/** JSON as text: a list of records becomes a table with a row of names; anything else a line for each value, with its path. */
export function textOfJson(text: string): string {
  return blocks(parsed(text), '', 0).join('\n\n')
}

/** One value, or one on each line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    try {
      if (lines.length > 1) return lines.map((line): unknown => JSON.parse(line))
    } catch {}
    throw new Unreadable(problems.damaged)
  }
}

type Plain = Record<string, unknown>
const isRecord = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSimple = (value: unknown) => typeof value !== 'object' || value === null
const shown = (value: unknown): string => (value === null || value === undefined ? '' : unspoilt(String(value)).replace(/\s+/g, ' ').trim())

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Facebook writes each byte of UTF-8 as a letter of its own: `Iâ\u0080\u0099ll` is `I’ll`. */
function unspoilt(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || [...text].some((letter) => letter > 'ÿ')) return text
  try {
    return utf8.decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

function blocks(value: unknown, path: string, depth: number): string[] {
  if (depth > deepest) throw new Unreadable(problems.damaged)
  if (isSimple(value)) return shown(value) === '' ? [] : [path === '' ? shown(value) : `${path}: ${shown(value)}`]
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isRecord) && !value.some(holdsRecords)) return [...(path === '' ? [] : [path]), table(value)]
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

/** A conversation among conversations: its messages stand on lines of their own. */
const holdsRecords = (record: Plain): boolean =>
  !areMessages([record]) &&
  Object.values(record).some((value) => Array.isArray(value) && value.length > 0 && value.every(isRecord) && areMessages(value))

function table(records: readonly Plain[]): string {
  if (areMessages(records)) return messageTable(records, (value) => shown(isSimple(value) ? value : flat(value, 0)))
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
