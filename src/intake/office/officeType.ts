import type { MediaType } from '../mediaType.ts'

/** What a zip is by the names of the files in it; `undefined` where it is a folder packed up. */
export function officeTypeOf(names: readonly string[]): MediaType | undefined {
  const has = (name: string) => names.includes(name)
  if (has('[Content_Types].xml') && has('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (has('[Content_Types].xml') && names.some((name) => name.startsWith('word/')))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (has('mimetype') && has('META-INF/manifest.xml')) return 'application/x-opendocument'
  if (has('[Content_Types].xml') || has('mimetype') || has('META-INF/manifest.xml')) return 'application/octet-stream'
  if (isPhoneReport(names)) return 'application/x-ufdr'
  return undefined
}

/** A report.xml with what was taken from the telephone in folders beneath it; beside papers of the case it is one more of them. */
function isPhoneReport(names: readonly string[]): boolean {
  const report = names.find((name) => /^([^/]+\/)?report\.xml$/i.test(name))
  if (report === undefined) return false
  const folder = report.slice(0, -'report.xml'.length)
  return !names.some((name) => !(name.startsWith(folder) && name.slice(folder.length).includes('/')) && papers.test(name))
}

const papers = /\.(?:pdf|docx?|rtf|txt|eml|msg|xlsx?|zip)$/i
