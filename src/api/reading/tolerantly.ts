import type { PoliceFile, ReadDocument } from '#case/page'
import type { Reading } from '#case/reading'
import { problems } from '#intake/problems'

/**
 * Reads a file, leaving out a document the reader cannot get through: one hostile or unforeseen document must not hide the others.
 * What is left out says so in its `problem`, and `told` hears why. @throws what the reader throws, where no single document is to blame
 */
export function readTolerantly(
  readFile: (file: PoliceFile) => Reading,
  file: PoliceFile,
  told: (problem: Error) => void,
): Readonly<{ file: PoliceFile; reading: Reading }> {
  try {
    return { file, reading: readFile(file) }
  } catch (error) {
    const documents = file.documents.map((document) => (canBeRead(readFile, document) ? document : leftOut(document)))
    if (documents.every((document, at) => document === file.documents[at])) throw error
    told(error instanceof Error ? error : new Error('unknown'))
    const rest = { ...file, documents }
    return { file: rest, reading: readFile(rest) }
  }
}

const leftOut = (document: ReadDocument): ReadDocument => ({ ...document, pages: [], problem: problems.stopped })

function canBeRead(readFile: (file: PoliceFile) => Reading, document: ReadDocument): boolean {
  try {
    readFile({ documents: [{ ...document, duplicateOf: undefined }], metadata: undefined })
    return true
  } catch {
    return false
  }
}
