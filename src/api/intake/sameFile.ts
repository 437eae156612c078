import type { CaseId } from '#case/ids'
import { sha256Of } from '#intake/identity'
import { unlistedOf } from '#store/arrivals'
import { casesOf } from '#store/cases'
import { documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import type { Source } from './sources.ts'

/**
 * The case this police file already is, if any: one that holds every document of it, or one that holds several documents all of which are in it
 * (the file has grown), or one whose taking-in of the same file was stopped. A shared leaflet alone does not make two cases one.
 */
export async function sameFile(db: Reads, source: Source): Promise<CaseId | undefined> {
  const cases = casesOf(db)
  if (cases.length === 0) return undefined
  const inFile = new Set<string>()
  for await (const { bytes } of source.list()) if (bytes && bytes.length > 0) inFile.add(sha256Of(bytes))
  if (inFile.size === 0) return undefined

  return cases.find(({ caseId, cameAs }) => {
    const held = documentsOf(db, caseId).filter((document) => document.within === null && document.bytes > 0)
    const inCase = new Set(held.map(({ sha256 }) => sha256))
    const grown = inCase.size > 1 && 2 * inCase.size >= inFile.size
    const stopped = cameAs === source.name && unlistedOf(db, caseId).length > 0
    return isWithin(inFile, inCase) || (isWithin(inCase, inFile) && (grown || stopped))
  })?.caseId
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((one) => all.has(one))
