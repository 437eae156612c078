import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { CaseView } from '#api/contract'
import type { Actor } from '#case/actor'
import { dayOf } from '#case/dates'
import { caseId } from '#case/ids'
import { firstCharging as charging } from '#charging/first/replay'
import type { Step } from '#charging/first/steps'
import { takeStep } from '#store/decisions'
import { connect } from '#store/open'
import { asQuery } from '#store/search'
import { granted } from '../hosts/granted.ts'
import { addCases } from './addCases.ts'
import { type FilledStore, filledStore } from './filledStore.ts'
import { byTurns, percentile, timed } from './measure.ts'
import { replayRow } from './replaying.ts'
import { type Row, row, skipped } from './row.ts'
import type { Size } from './sizes.ts'

/** The case store at work, filled by the command line, beside SQLite by itself with the same cipher and pragmas. */
export async function keepingRows(folder: string, size: Size): Promise<readonly Row[]> {
  const filled = await filledStore(folder, size.rulebookPages)
  try {
    return [
      memoryRow(filled, size),
      ...(await searchRows(filled, size)),
      await openingRow(filled, size),
      ...commitRows(folder, filled, size),
      await replayRow(size),
      ...(await workListRows(filled, size)),
    ]
  } finally {
    await filled.close()
  }
}

function memoryRow({ importPeakMb }: FilledStore, { rulebookPages }: Size): Row {
  const what = `Peak memory of the whole program importing ${rulebookPages} pages`
  return Number.isNaN(importPeakMb)
    ? skipped(what, 'this system does not say what a process held at most')
    : row(what, { figure: importPeakMb, unit: 'MB' })
}

type Pair = Readonly<{ ours: number[]; peer: number[] }>

/** A row for half of the measurements and one for all but the slowest hundredth. */
const percentileRows = (what: string, peer: string, { ours, peer: its }: Pair): readonly Row[] =>
  [50, 99].map((at) => {
    const [mine, beside] = [percentile(ours, at), percentile(its, at)]
    return row(`${what}, p${at}`, { figure: mine, unit: 'ms', beside: { what: peer, figure: beside }, ratio: mine / beside })
  })

/** Words on every page, on some, on few and on none; words that stand together; the beginning of a word. */
const sought = ['he', 'frightened curtains', '"leave me alone"', 'messag*', 'bay 17', 'EXAMPLEAA', 'zebra']
const hits = 200

async function searchRows({ desk, store, imported }: FilledStore, { rounds }: Size): Promise<readonly Row[]> {
  const raw = store.sqlite.prepare<[string, number], { marked: string }>(
    `select highlight(page_search, 0, '[', ']') as marked from page_search where page_search match ? order by rank limit ?`,
  )
  const pair: Pair = { ours: [], peer: [] }
  for (let round = 0; round < rounds; round++) {
    const text = sought[round % sought.length]!
    const its = await timed(() => raw.all(asQuery(text), hits))
    const mine = await timed(async () => granted(await desk.search({ caseId: imported, text, documentId: null, notDenied: false })))
    if (its.result.length > 0 !== mine.result.length > 0) throw new Error(`The search for ${text} and its peer do not agree.`)
    pair.peer.push(its.ms)
    pair.ours.push(mine.ms)
  }
  return percentileRows('A search', 'FTS5 by itself', pair)
}

async function openingRow({ desk, store, imported }: FilledStore, { rounds }: Size): Promise<Row> {
  granted(await desk.openCase({ caseId: imported }))
  const raw = store.sqlite.prepare<[string], { report: string }>('select report from reading where case_id = ?')
  const opened = async () => (await timed(async () => granted(await desk.openCase({ caseId: imported })))).ms
  const parsed = async () => (await timed(() => JSON.parse(raw.get(imported)!.report) as CaseView['report'])).ms
  const { ours, peer, ratio } = await byTurns(rounds, opened, parsed)
  return row('Opening a case that is up to date', { figure: ours, unit: 'ms', beside: { what: 'reading its report', figure: peer }, ratio })
}

const stepsACase = 20

function commitRows(folder: string, { store, me }: FilledStore, { rounds }: Size): readonly Row[] {
  const cases = Math.ceil(rounds / stepsACase)
  addCases(store, me, cases, 'stepped')
  store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  const sqlite = connect(join(folder, 'beside.store'), randomBytes(32))
  try {
    sqlite.exec('create table entry (id integer primary key, step text not null)')
    const insert = sqlite.prepare('insert into entry (step) values (?)')
    const pair: Pair = { ours: [], peer: [] }
    for (let nth = 0; nth < cases * stepsACase; nth++) {
      const inCase = caseId(`c-stepped-${Math.floor(nth / stepsACase)}`)!
      const step = stepFor(nth % stepsACase, me)
      const from = performance.now()
      insert.run(JSON.stringify(step))
      const between = performance.now()
      const { taken } = takeStep(store.db, inCase, charging, step, new Date())
      pair.ours.push(performance.now() - between)
      pair.peer.push(between - from)
      if (!taken) throw new Error(`A step of the bench was refused: ${step.type}.`)
    }
    return percentileRows('Taking a step', 'an insert by itself', pair)
  } finally {
    sqlite.close()
  }
}

/** The review is opened; then the police are asked and answer by turns. */
function stepFor(nth: number, by: Actor): Step {
  const on = dayOf(new Date())
  const words = 'The second witness statement with its exhibits, and the download of the telephone. '.repeat(5)
  if (nth === 0) return { type: 'reviewOpened', by, on }
  return nth % 2 === 1
    ? { type: 'materialRequested', checks: ['victim.vps'], wanted: words, by, on }
    : { type: 'materialReceived', what: words, by, on }
}

/** A list is opened far more often than a case changes: what it shows is kept, and worked out anew only of the cases that changed. */
async function workListRows({ desk, store, me }: FilledStore, { cases, turns }: Size): Promise<readonly Row[]> {
  addCases(store, me, cases, 'listed')
  const listed = async () =>
    (await timed(async () => granted(await desk.workLists({ as: null, lane: null, due: 'any', words: '', atMost: 25 })))).ms
  const raw = store.sqlite.prepare('select case_file.*, summary from case_file left join reading using (case_id) order by received_on desc')
  const selected = async () => (await timed(() => raw.all())).ms
  const anew = await listed()
  const { ours, peer, ratio } = await byTurns(turns, listed, selected)
  const beside = { what: 'selecting them', figure: peer }
  return [
    row(`The work list of ${cases} cases`, { figure: ours, unit: 'ms', beside, ratio, limit: { most: 100, of: 'figure' } }),
    row(`The work list worked out anew, a case of ${cases}`, { figure: anew / cases, unit: 'ms' }),
  ]
}
