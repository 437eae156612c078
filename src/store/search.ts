import type { Database } from 'better-sqlite3'
import type { CaseId, DocumentId } from '#case/ids'
import { sameName } from './spelling.ts'

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

/** The spellings of a name that stand in the pages, itself first; given where a word may be looked for in any spelling. */
type Spellings = (word: string) => readonly string[]

const near = /^NEAR\/(\d{1,2})$/
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/**
 * What a person typed, as FTS5 reads it: every word must stand on the page, words in quotation marks stand together, a word that ends in `*` may go on,
 * a name that ends in `~` may be spelt otherwise, and two words with `NEAR/5` between them stand within five words of each other.
 * Nothing else typed is taken for an operator. Empty where there is no word in it.
 */
export function asQuery(typed: string, spellings: Spellings = (word) => [word]): string {
  const parts = typed.match(/"[^"]*"?|[^\s"]+/g) ?? []
  const asked: string[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const [part = '', between = '', next = ''] = parts.slice(at, at + 3)
    const within = near.exec(between)?.[1]
    const [one, other] = [plain(part), plain(next)]
    if (within !== undefined && hasWord(one) && hasWord(other)) {
      asked.push(`NEAR("${one}" "${other}", ${within})`)
      at += 2
    } else if (hasWord(one)) asked.push(termOf(part, one, spellings))
  }
  return asked.join(asked.some((term) => term.startsWith('(')) ? ' AND ' : ' ')
}

const plain = (part: string) => part.replace(/["*~]/g, ' ').trim()

function termOf(part: string, words: string, spellings: Spellings): string {
  if (part.startsWith('"')) return `"${words}"`
  if (part.endsWith('*')) return `"${words}"*`
  const spelt = part.endsWith('~') && !/\s/.test(words) ? spellings(words) : [words]
  return spelt.length > 1 ? `(${spelt.map((word) => `"${word}"`).join(' OR ')})` : `"${words}"`
}

const mostSpellings = 50

/** The words of the pages that may be this name. Accents do not tell names apart; the index holds neither them nor capitals. */
function spellingsIn(sqlite: Database): Spellings {
  return (word) => {
    sqlite.exec('create virtual table if not exists temp.page_terms using fts5vocab(main, page_search, row)')
    const sought = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const terms = sqlite
      .prepare<[number, number], string>('select term from temp.page_terms where length(term) between ? and ?')
      .pluck()
      .all(sought.length - 3, sought.length + 3)
    return [sought, ...terms.filter((term) => term !== sought && /^\p{L}+$/u.test(term) && sameName(sought, term))].slice(0, mostSpellings)
  }
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
  where page_search match ? and (? is null or page.case_id = ?) and (? is null or page.document_id = ?) and document.duplicate_of is null
  order by rank, page.page_id
  limit ?`

type Row = Readonly<{ caseId: CaseId; documentId: DocumentId; document: string; page: number; marked: string }>

/** `documentId` looks in one document alone; `notDenied` leaves out words that the sentence before them denies ("not frightened"). */
export type SearchIn = Readonly<{ documentId?: DocumentId | null; notDenied?: boolean }>

/** A denial shortly before the words, in the same sentence. */
const denied = /(?:\b(?:not|never|no|nor|neither|without|denie[sd]|denying)\b|n['’]t\b)[^.!?;\n]{0,30}$/i

/** The places where all the words stand on one page, best pages first; within a page in reading order. */
export function search(
  sqlite: Database,
  typed: string,
  caseId: CaseId | null,
  most: number,
  { documentId = null, notDenied = false }: SearchIn = {},
): readonly Hit[] {
  const query = asQuery(typed, spellingsIn(sqlite))
  if (query === '') return []
  const hits: Hit[] = []
  const pages = sqlite.prepare<[string, CaseId | null, CaseId | null, DocumentId | null, DocumentId | null, number], Row>(found)
  for (const row of pages.iterate(query, caseId, caseId, documentId, documentId, most)) {
    hits.push(...hitsOf(row).filter(({ text, start }) => !notDenied || !denied.test(text.slice(Math.max(0, start - 60), start))))
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
