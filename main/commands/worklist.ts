import type { DueFilter, Lane, WorkList, WorkRow } from '#api/contract'
import type { Role } from '#case/actor'
import type { House } from '../house.ts'
import { paintFor } from '../terminal/paint.ts'
import { granted } from '../terminal/refusal.ts'

type Wanted = Readonly<{ as: Role | null; lane: Lane | null; due: DueFilter; words: string; json: boolean }>

const atMost = 100

/** `foursight worklist [WORDS] [--as ROLE] [--lane LANE] [--due FILTER] [--json]`: the lists the screen shows, by the same request. */
export async function worklist({ desk }: House, { json, ...wanted }: Wanted): Promise<void> {
  const view = granted(await desk.workLists({ ...wanted, atMost }))
  if (json) return void process.stdout.write(`${JSON.stringify(view, null, 2)}\n`)
  const paint = paintFor(process.stdout)
  const lists = view.lists.filter(({ count }) => count > 0)
  if (lists.length === 0)
    return void process.stdout.write(
      view.total === 0 ? 'There are no cases yet. Take one in with: foursight import PATH\n' : 'No case is found.\n',
    )
  const printed = lists.map((list) => [paint.bold(`${list.title} (${list.count})`), ...list.rows.flatMap(lines), ...more(list)].join('\n'))
  process.stdout.write(`${printed.join('\n\n')}\n`)
}

const lines = ({ caseId, title, urn, stateWords, clock, also, defendants }: WorkRow): readonly string[] => [
  `  ${title}${urn ? ` (${urn})` : ''}: ${stateWords}`,
  ...(clock ? [`    ${[clock.title, clock.about].filter((part) => part !== null).join(', ')}: ${clock.dueOn} (${clock.due})`] : []),
  ...defendants.map(({ name, says }) => `    ${name}: ${says}`),
  ...(also.length > 0 ? [`    ${also.join('; ')}`] : []),
  `    ${caseId}`,
]

const more = ({ count, rows }: WorkList): readonly string[] =>
  count > rows.length && rows.length > 0 ? [`  … and ${count - rows.length} more`] : []
