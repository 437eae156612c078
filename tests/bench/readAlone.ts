// One police file taken in, read, checked and drafted in a process of its own, as cold as in the app; says as JSON how long each part took.
import { readers } from '#api/reading/readers'
import { checkReport } from '#api/reading/report'
import { mg3 } from '#drafting/mg3'
import { docxOf } from '#drafting/writers/docx'
import { readPoliceFile } from '#intake/policeFile'
import { saidOutright } from '#law/outright'
import { checked } from '../cases/checkedDraft.ts'
import { peakMb, timed } from './measure.ts'

/** Milliseconds; `words` and `source` show that the file was truly read. */
export type Alone = Readonly<{
  pages: number
  words: number
  source: string
  intake: number
  /** Of all threads together. */
  intakeProcessorMs: number
  intakePeakMb: number
  reading: number
  /** Of all threads together, and of the thread that waits for no other. */
  readingProcessorMs: number
  readingThreadMs: number
  rulebook: number
  report: number
  draft: number
}>

const today = '2026-01-05'
const [path = ''] = process.argv.slice(2)
const used = process.cpuUsage()
const intake = await timed(() => readPoliceFile(path))
const { user, system } = process.cpuUsage(used)
const file = intake.result
const intakePeakMb = peakMb('self')
const [before, beforeHere] = [process.cpuUsage(), process.threadCpuUsage()]
const reading = await timed(() => readers.readFile(file))
const [byAll, byFirst] = [process.cpuUsage(before), process.threadCpuUsage(beforeHere)]
const rulebook = await timed(() => readers.assess(reading.result, today, file))
const report = await timed(() => checkReport(file, reading.result, rulebook.result))
const documents = file.documents.map(({ id, name }) => ({ id, name }))
const nothingDecided = { decisions: [], overruled: [], requested: [] }
const view = {
  reading: saidOutright(reading.result),
  whole: reading.result,
  assessment: rulebook.result,
  documents,
  ...nothingDecided,
  today,
  version: 'Bench',
  author: 'Bench',
}
const draft = await timed(() => docxOf(checked(mg3(view as Parameters<typeof mg3>[0]))))
const pages = file.documents.flatMap((document) => document.pages)
const alone: Alone = {
  pages: pages.length,
  words: pages.reduce((sum, page) => sum + page.words.length, 0),
  source: [...new Set(pages.map((page) => page.source))].join(' '),
  intake: intake.ms,
  intakeProcessorMs: (user + system) / 1000,
  intakePeakMb,
  reading: reading.ms,
  readingProcessorMs: (byAll.user + byAll.system) / 1000,
  readingThreadMs: (byFirst.user + byFirst.system) / 1000,
  rulebook: rulebook.ms,
  report: report.ms,
  draft: draft.ms,
}
process.stdout.write(JSON.stringify(alone))
