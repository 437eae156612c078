import { type Day, dayOf } from '#case/dates'
import { type IntakeOptions, readPoliceFile, UnusablePath } from '#intake/policeFile'
import type { CheckReport } from './checkReport.ts'
import { read } from './reading/readCase.ts'
import { readers } from './reading/readers.ts'

export { UnusablePath }

export type CheckOptions = IntakeOptions & Readonly<{ on?: Day; told?: (problem: Error) => void }>

/**
 * Reads and checks a police file, a folder or a zip, without any store. `on` is the day it is checked on, today where not said;
 * `told` hears of a citation that
 * does not check out, or a document left out, which are otherwise warnings on standard error. @throws UnusablePath
 */
export async function checkPath(
  path: string,
  { on = dayOf(new Date()), told = warn, ...options }: CheckOptions = {},
): Promise<CheckReport> {
  const file = await readPoliceFile(path, options)
  if (file.documents.length === 0) throw new UnusablePath(`There is no document in ${path}.`)
  if (file.documents.every(({ pages }) => pages.every(({ text }) => text === '')))
    throw new UnusablePath(`No document in ${path} could be read.`)
  return read(readers, file, on, told).report
}

const warn = (problem: Error) => process.emitWarning(problem)
