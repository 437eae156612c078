import type { MediaType } from '../mediaType.ts'

/** What a zip is by the names of the files in it; `undefined` where it is a folder packed up. */
export function officeTypeOf(names: readonly string[]): MediaType | undefined {
  const has = (name: string) => names.includes(name)
  if (has('[Content_Types].xml') && has('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (has('[Content_Types].xml') && names.some((name) => name.startsWith('word/')))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (has('[Content_Types].xml') || has('mimetype') || has('META-INF/manifest.xml')) return 'application/octet-stream'
  if (names.some((name) => /^([^/]+\/)?report\.xml$/i.test(name))) return 'application/x-ufdr'
  return undefined
}
