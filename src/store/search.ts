import type { Database } from 'better-sqlite3'
import type { CaseId, DocumentId } from '#case/ids'

/** One place where the words sought stand: `start` up to `end` in the text of the page. */
export type Hit = Readonly<{
  caseId: CaseId
  documentId: DocumentId
  document: string
  page: number
  text: string
  start: number
  end: number
}>

/**
 * What a person typed, as FTS5 reads it: every word must stand on the page, words in quotation marks stand together,
 * and a word that ends in `*` may go on. Nothing typed is taken for an operator. Empty where there is no word in it.
 */
export function asQuery(typed: string): string {
  const parts = typed.match(/"[^"]*"?|[^\s"]+/g) ?? []
  return parts
    .map((part) => ({ words: part.replace(/["*]/g, ' ').trim(), more: !part.startsWith('"') && part.endsWith('*') }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    .map(({ words, more }) => `"${words}"${more ? '*' : ''}`)
    .join(' ')
}

// Noncharacters: they stand in no text.
const opening = '\uFDD0'
const closing = '\uFDD1'

// Raw SQL: drizzle does not know FTS5. Ranking is capped to the pages that can be shown.
const found = `
  select page.case_id as caseId, page.document_id as documentId, document.name as document, page.number as page,
         highlight(page_search, 0, '${opening}', '${closing}') as marked
  from page_search
  join page on page.page_id = page_search.rowid
  join document on document.case_id = page.case_id and document.document_id = page.document_id
  where page_search match ? and (? is null or page.case_id = ?) and document.duplicate_of is null
  order by rank, page.page_id
  limit ?`

type Row = Readonly<{ caseId: CaseId; documentId: DocumentId; document: string; page: number; marked: string }>

/** The places where all the words stand on one page, best pages first; within a page in reading order. */
export function search(sqlite: Database, typed: string, caseId: CaseId | null, most: number): readonly Hit[] {
  const query = asQuery(typed)
  if (query === '') return []
  const hits: Hit[] = []
  for (const row of sqlite.prepare<[string, CaseId | null, CaseId | null, number], Row>(found).iterate(query, caseId, caseId, most)) {
    hits.push(...hitsOf(row))
    if (hits.length >= most) break
  }
  return hits.slice(0, most)
}

function hitsOf({ marked, ...where }: Row): Hit[] {
  const text = marked.replaceAll(opening, '').replaceAll(closing, '')
  const hits: Hit[] = []
  let start = 0
  let seen = 0
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === opening) start = at - seen++
    else if (marked[at] === closing) hits.push({ ...where, text, start, end: at - seen++ })
  }
  return hits
}
