import { mkdirSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { usualLimits } from '#intake/limits'
import { writeScan, writeStatements } from './files.ts'
import { byTurns, isInstalled, median, runProgram, timed } from './measure.ts'
import type { Alone } from './readAlone.ts'
import { type Row, row, skipped } from './row.ts'
import type { Size } from './sizes.ts'

const program = join(import.meta.dirname, 'readAlone.ts')
/** As much memory for what is soon done with as the thread has that reads in the app. */
const youngMemory = '--max-semi-space-size=64'
const readAlone = async (folder: string, env: Readonly<Record<string, string>> = {}): Promise<Alone> =>
  JSON.parse((await runProgram(process.execPath, [youngMemory, program, folder], env)).output)

/** A police file of one digital PDF. */
async function digital(folder: string, pages: number): Promise<Readonly<{ folder: string; pdf: string }>> {
  const its = join(folder, `${pages} pages`)
  mkdirSync(its)
  const pdf = join(its, 'Statements.pdf')
  await writeStatements(pdf, pages)
  return { folder: its, pdf }
}

const afterIntake = ({ reading, rulebook, report }: Alone) => reading + rulebook + report
const wholly = (one: Alone) => one.intake + afterIntake(one)

/** Taking in a digital PDF, reading and checking it, and how both grow with its pages. */
export async function readingRows(folder: string, { pages, rulebookPages, turns }: Size): Promise<readonly Row[]> {
  const [once, twice] = [await digital(folder, pages), await digital(folder, 2 * pages)]
  const beside = (await isInstalled('pdftotext', '-v'))
    ? async () => (await runProgram('pdftotext', ['-bbox', twice.pdf, devNull])).ms
    : undefined
  const [halves, wholes]: [Alone[], Alone[]] = [[], []]
  const intake = await byTurns(
    turns,
    async () => {
      halves.push(await readAlone(once.folder))
      const whole = await readAlone(twice.folder)
      wholes.push(whole)
      return whole.intake
    },
    beside ?? (() => Number.NaN),
  )
  const ruled = 2 * pages === rulebookPages ? wholes : [await readAlone((await digital(folder, rulebookPages)).folder)]
  const [total, half] = [median(wholes.map(wholly)), median(halves.map(wholly))]
  const perSecond = (ms: number) => (2000 * pages) / ms
  const peak = Math.max(...wholes.map(({ intakePeakMb }) => intakePeakMb))

  return [
    beside
      ? row(`Intake of a digital PDF, ${2 * pages} pages`, {
          figure: perSecond(intake.ours),
          unit: 'pages/s',
          beside: { what: 'pdftotext -bbox', figure: perSecond(intake.peer) },
          ratio: intake.ratio,
          limit: { most: 1, of: 'ratio' },
        })
      : row(`Intake of a digital PDF, ${2 * pages} pages (pdftotext is not installed)`, {
          figure: perSecond(median(wholes.map((one) => one.intake))),
          unit: 'pages/s',
        }),
    row('Processor time of it, its workers together', {
      figure: median(wholes.map(({ intakeProcessorMs }) => intakeProcessorMs)),
      unit: 'ms',
      beside: { what: `${pages} pages`, figure: median(halves.map(({ intakeProcessorMs }) => intakeProcessorMs)) },
    }),
    row('Reading and checks after it', {
      figure: median(wholes.map(afterIntake)),
      unit: 'ms',
      beside: { what: 'its intake', figure: median(wholes.map((one) => one.intake)) },
      ratio: median(wholes.map((one) => afterIntake(one) / one.intake)),
      limit: { most: 2, of: 'ratio' },
    }),
    row('Processor time of reading, its threads together', {
      figure: median(wholes.map(({ readingProcessorMs }) => readingProcessorMs)),
      unit: 'ms',
      beside: { what: 'the first thread', figure: median(wholes.map(({ readingThreadMs }) => readingThreadMs)) },
    }),
    row('Intake, reading and checks of twice the pages', {
      figure: total,
      unit: 'ms',
      beside: { what: `${pages} pages`, figure: half },
      ratio: median(wholes.map((one, at) => wholly(one) / wholly(halves[at]!))),
      limit: { most: 2.2, of: 'ratio' },
    }),
    row(`The whole rulebook over ${rulebookPages} pages`, {
      figure: median(ruled.map((one) => one.rulebook)),
      unit: 'ms',
      limit: { most: 1000, of: 'figure' },
    }),
    row('The MG3 of it, drafted and written as Word', {
      figure: median(ruled.map((one) => one.draft)),
      unit: 'ms',
      limit: { most: 2000, of: 'figure' },
    }),
    Number.isNaN(peak)
      ? skipped('Peak memory of intake', 'this system does not say what a process held at most')
      : row('Peak memory of intake, its workers together', { figure: peak, unit: 'MB', limit: { most: 700, of: 'figure' } }),
  ]
}

const recognising = 'Recognising image pages by web assembly'
const byProgram = 'Recognising image pages by the tesseract program'

/** Recognising pages that hold only an image, with and without the program that intake uses where it is installed. */
export async function recognisingRows(folder: string, { images, turns }: Size): Promise<readonly Row[]> {
  const { pdf } = await digital(folder, images)
  const scan = join(folder, 'scan')
  const pictures = join(folder, 'pictures')
  mkdirSync(scan)
  mkdirSync(pictures)
  const places = await writeScan(pdf, images, join(scan, 'Scan.pdf'), pictures)
  const ours = async (env: Readonly<Record<string, string>>) => {
    const { intake, pages, words, source } = await readAlone(scan, env)
    if (source !== 'ocr' || pages !== images || words < 200 * images) throw new Error('The image pages were not recognised.')
    return intake
  }
  const withoutProgram = () => ours({ PATH: '' })
  const perPage = (ms: number) => ms / images
  if (!(await isInstalled('tesseract', '--version'))) {
    const alone = await timesOf(turns, withoutProgram)
    return [
      row(recognising, { figure: perPage(median(alone)), unit: 'ms/page' }),
      skipped(byProgram, 'the tesseract program is not installed'),
    ]
  }
  const rowBeside = async (what: string, mine: () => Promise<number>): Promise<Row> => {
    const measured = await byTurns(turns, mine, () => byTesseract(places))
    return row(what, {
      figure: perPage(measured.ours),
      unit: 'ms/page',
      beside: { what: `tesseract, ${usualLimits.workers} at a time`, figure: perPage(measured.peer) },
      ratio: measured.ratio,
      limit: { most: 1.5, of: 'ratio' },
    })
  }
  return [await rowBeside(recognising, withoutProgram), await rowBeside(byProgram, () => ours({}))]
}

async function timesOf(turns: number, work: () => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) times.push(await work())
  return times
}

/** The same pictures by the program: one process for each picture, as many at a time as intake has workers, one thread each. */
async function byTesseract(pictures: readonly string[]): Promise<number> {
  const { ms } = await timed(async () => {
    const queue = pictures.values()
    const readOn = async () => {
      for (const picture of queue) await runProgram('tesseract', [picture, 'stdout', '-l', 'eng', 'tsv'], { OMP_THREAD_LIMIT: '1' })
    }
    await Promise.all(Array.from({ length: usualLimits.workers }, readOn))
  })
  return ms
}
