import type { Page } from '#case/page'
import type { DocumentKind } from '#case/vocabulary'
import { gateOf } from '../gate/gate.ts'
import { faintKind } from './faintHeads.ts'
import { hasMessageTable, isMessageTable, listedMessages, messageLines, titleOfMessages } from './messageLines.ts'
import { kindNamed } from './named.ts'
import { namesIn, type Signs, signs } from './signs.ts'
import { isMailWithdrawing, isWithdrawal } from './withdrawal.ts'

/** A kind, how strongly the text shows it (4 for a title, 3 for a code, 1 for each mark), and the words that showed it best. */
export type Recognition = Readonly<{ kind: DocumentKind; strength: number; shown: string; titled: boolean }>

export const securityMarking =
  /\b(?:official(?:\s*[-–]\s*sensitive)?|restricted|confidential|protect|not protectively marked)\b(?:\s*[-–]?\s*\(?(?:when complete[d]?|for police and prosecution only)\)?)?/gi

/** The lines at the head of a page where a form has its title and number, without the security marking. */
export function headLines(page: Page, most = 12): readonly string[] {
  const lines = heads.get(page) ?? linesAtHead(page)
  heads.set(page, lines)
  return lines.slice(0, most)
}

/** An item of a list names other papers: "37 | Incident log 37 of 12/03 | Niche". */
const numberedRow = /^[ \t]*\d{1,4}[.)]?\t[^\t]*\t/

const heads = new WeakMap<Page, readonly string[]>()

const linesAtHead = ({ text }: Page): readonly string[] =>
  text
    .slice(0, 3000)
    .split('\n')
    .filter((line) => !numberedRow.test(line))
    // A title with the particulars beside it: the line is too long for a title, its first cell is one.
    .flatMap((line) => (line.length > 110 ? line.split(/\t|\s{3,}/) : [line]))
    .map((line) =>
      line
        .replace(securityMarking, '')
        .replace(/^[\s\-–:*#=_|+]+|[\s\-–:*#=_|+]+$/g, '')
        .replace(/\s+/g, ' '),
    )
    .filter((line) => line !== '')

/** Who sent it, before the title: "NORTHMOOR POLICE - RECORD OF INTERVIEW". */
const sender =
  /^[^\n:]{2,60}?\b(?:police|constabulary|team|force|service|academy|school|sixth form|college|university|hospital|trust|club|church|court|unit|department|council|npt)\s*[-–—:]+\s+(?=\S)/i

/** The first lines in their cells, without whose paper it is: where a title has the force before it or particulars beside it. */
function titlesInLines(page: Page): readonly string[] {
  const titles = cellsAtHead.get(page) ?? titlesAtHead(page)
  cellsAtHead.set(page, titles)
  return titles
}

const cellsAtHead = new WeakMap<Page, readonly string[]>()

const titlesAtHead = ({ text }: Page): readonly string[] =>
  text
    .slice(0, 1000)
    .replace(securityMarking, ' ')
    .split('\n')
    .filter((line) => /\w/.test(line))
    .slice(0, 3)
    .filter((line) => !numberedRow.test(line))
    .flatMap((line) => line.split(/\t|\s{2,}/))
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .flatMap((cell) => [cell, cell.replace(sender, '')])
    // "VICTIM PERSONAL STATEMENT - Danuta Kowal - 28 August 2021"
    .flatMap((cell) => [cell, cell.split(/\s+[-–—|]\s+/)[0] ?? cell])
    .filter((cell) => cell.length > 3)

/** A sentence is no title. */
const isSentence = (line: string): boolean => /[.!?]$/.test(line) && line.split(' ').length > 7

/** "- S-DASH: ditto.": one thing of a list of what there is. */
const isListed = /^\W*(?:V?S-? ?DASH|DASH|SASH|DARA)\s*:\s*(?!risk|domestic|stalking|form|checklist|victim|assessment)\S/i

/** A row of another form that names this one and answers: "S-DASH | Attached". */
const isAnswered =
  /(?:\||:| - )\s*(?:attached|enclosed|yes|no|n\/?a|not|none|nil|done|completed?|submitted|declined|refused|offered|to follow|tbc|see|required)\b/i

/** A form's number counts only where it stands alone in a corner or starts a heading, never inside running text. */
function codeAmong(lines: readonly string[], code: RegExp): string | undefined {
  return lines.find((line) => {
    const found = code.exec(line)
    if (!found) return false
    const before = line
      .slice(0, found.index)
      .replace(/^form\W*$/i, '')
      .trim()
    const after = line
      .slice(found.index + found[0].length)
      .replace(/^[)\]]/, '')
      .trim()
    return line.length <= 90 && (before === '' || after === '') && !/[.;,]$/.test(line) && before.split(' ').length <= 8
  })
}

/** Undefined where only a form that is named at its head is sought, and this one is not. */
function recognisedBy(
  { kind, titles, codes, marks }: Signs,
  pages: readonly Page[],
  lines: readonly string[],
  named: boolean,
): Recognition | undefined {
  const titleLines = kind === 'VPS' ? lines.slice(0, 5) : lines
  const cells = pages[0] && !named ? titlesInLines(pages[0]) : []
  const title = [...titleLines, ...cells].find(
    (line) =>
      line.length <= 110 &&
      !isSentence(line) &&
      !isAnswered.test(line) &&
      !isListed.test(line) &&
      !(kind === 'PIN' && stamped.test(line)) &&
      titles.some((pattern) => pattern.test(line)),
  )
  const joined = titleLines.slice(0, 3).join(' ')
  const canWrap = title === undefined && joined.length <= 160 && !isSentence(titleLines[0] ?? '')
  const wrapped = canWrap && titles.some((pattern) => pattern.test(joined)) ? joined : undefined
  const code = codes && codeAmong([...lines.slice(0, 6), ...cells], codes)
  const titled = (title ?? wrapped ?? code) !== undefined
  if (named && !titled) return undefined
  const seen = marks.flatMap((mark) => firstMark(mark, pages) ?? [])
  const strength = (title || wrapped ? 4 : 0) + (code ? 3 : 0) + Math.min(seen.length, 6)
  return { kind, strength, shown: title ?? wrapped ?? code ?? seen[0] ?? '', titled }
}

const allMarks = signs.flatMap(({ marks }) => marks)
const numbers = new Map(allMarks.map((mark, nth) => [mark, nth]))
const mayBear = gateOf(allMarks)
const mayBearBy = new WeakMap<Page, readonly number[]>()

/** The words of a mark on the first page that bears it. */
function firstMark(mark: RegExp, pages: readonly Page[]): string | undefined {
  const number = numbers.get(mark)!
  for (const page of pages) {
    const may = mayBearBy.get(page) ?? mayBear(page.text)
    mayBearBy.set(page, may)
    const words = may.includes(number) ? mark.exec(page.text)?.[0] : undefined
    if (words !== undefined) return words
  }
  return undefined
}

/** Kinds whose marks are no one else's: two of them are enough without a title. The marks of the others are words of every letter about a case. */
const plainlyMarked: readonly DocumentKind[] = ['MG11', 'VPS', 'PIN', 'PNC', 'S-DASH', 'INTERVIEW']
/** Titles that are also the names of things: "Custody record attached" heads no custody record. They need a mark beside them. */
const commonlyNamed: readonly DocumentKind[] = ['ORDER', 'BAIL', 'PNC', 'LOG', 'CUSTODY', 'MG2', 'MG7']

const enough = ({ kind, strength, titled }: Recognition): boolean => {
  if (titled) return strength >= (commonlyNamed.includes(kind) ? 4.5 : 3)
  return strength >= (plainlyMarked.includes(kind) ? 2 : 3)
}

/**
 * Every kind the text of these pages shows, strongest first; of equals, the more specific. A title is looked for in so many lines at the head,
 * those of the first page where no others are given; with `named`, only kinds that are named there.
 */
export function recognitions(
  pages: readonly Page[],
  most = 12,
  named = false,
  head = pages[0] ? headLines(pages[0], most) : [],
): readonly Recognition[] {
  const lines = head.slice(0, most)
  const sought = new Set(named ? lines.flatMap((line) => namesIn(line).map(({ sign }) => sign)) : signs)
  return signs
    .filter((each) => sought.has(each))
    .map((each) => recognisedBy(each, pages, lines, named))
    .filter((one) => one !== undefined)
    .filter(enough)
    .toSorted((a, b) => b.strength - a.strength)
}

/** An entry of a list, and no title of it. */
const stamped = /^\d{1,2}[/.:]\d{2}/

const messages = (pages: readonly Page[]): Recognition | undefined => {
  const title = pages[0] && headLines(pages[0], 4).find((line) => line.length <= 140 && !stamped.test(line) && titleOfMessages.test(line))
  const listed = title === undefined || /^\d/.test(title) ? 0 : listedMessages(pages)
  const lines = Math.max(messageLines(pages), listed >= 3 ? listed : 0)
  if (lines >= 3 || (lines >= 1 && isMessageTable(pages)) || (title && (lines >= 1 || hasMessageTable(pages))))
    return {
      kind: 'MESSAGES',
      strength: (title ? 4 : 0) + Math.min(lines, 6),
      shown: title ?? `${lines} dated messages`,
      titled: title !== undefined,
    }
  return undefined
}

/** The messages on these pages; a log that is headed as one has stamped lines too, and holds none, whatever its entries begin with ("TEXTS, THEN THE PARKING UP"). */
function messagesBeside(forms: readonly Recognition[], pages: readonly Page[]): readonly Recognition[] {
  const found = messages(pages)
  const [head] = pages[0] ? headLines(pages[0], 1) : []
  const isHead = found?.titled === true && (found.shown === head || !/[,;]/.test(found.shown))
  return !found || (!isHead && forms.some(({ kind, titled }) => kind === 'LOG' && titled)) ? [] : [found]
}

/** What these pages are, by what they say; the file's name only settles what the text leaves open. */
export function kindOf(pages: readonly Page[], name: string): Readonly<{ kind: DocumentKind; because: string }> {
  const text = pages.map((page) => page.text).join('\n')
  const named = kindNamed(name)
  if (text.trim() === '')
    return { kind: named ?? 'OTHER', because: named ? 'by its file name alone: it has no readable text' : 'it has no readable text' }

  if (isEmail(pages)) return emailKind(pages, text)
  const ofWitness = witnessInterview(pages)
  if (ofWitness) return { kind: 'MG11', because: `it is the account of a witness: “${ofWitness}”` }
  const forms = recognitions(pages)
  const found = [...forms, ...messagesBeside(forms, pages)].toSorted((a, b) => weighed(b, named) - weighed(a, named))
  const best = found[0]
  const vps = found.find(({ kind, titled, strength }) => kind === 'VPS' && (titled || strength >= 2))
  if (best && (best.kind === 'MG11' || best.kind === 'VPS') && vps) return because(vps)
  if ((!best || best.kind === 'MG11') && isWithdrawal(text))
    return { kind: 'RETRACTION', because: 'it withdraws an earlier account or support for the case' }
  const bail = best?.kind === 'CUSTODY' ? bailAbove(best, found, pages) : undefined
  if (bail) return because(bail)
  const interview = best?.kind === 'BAIL' ? interviewAbove(best, pages) : undefined
  if (interview) return because(interview)
  if (best?.kind === 'MG4' || best?.kind === 'BAIL') return because(found.find(({ kind }) => kind === 'BAIL') ?? best)
  if (best) return because(best)
  const exhibit =
    pages[0] && headLines(pages[0], 5).find((line) => /^(?:police )?exhibits? ?(?:label|ref(?:erence)?|no|:|[A-Z]{2,4}\/?\d)/i.test(line))
  if (exhibit) return { kind: 'EXHIBIT', because: `it is marked “${exhibit}”` }
  const faint = pages[0] && faintKind(pages, headLines(pages[0], 3))
  if (faint) return because(faint)
  return { kind: 'OTHER', because: 'nothing in it shows what form it is' }
}

/** A bail notice gives the custody record's number below its own title; that is no title of a second form. */
function bailAbove(custody: Recognition, found: readonly Recognition[], pages: readonly Page[]): Recognition | undefined {
  const bail = found.find(({ kind, titled }) => kind === 'BAIL' && titled)
  const at = bail ? lineOf(bail, pages) : -1
  return bail && at >= 0 && (!custody.titled || at < lineOf(custody, pages)) ? bail : undefined
}

/** Which of the lines at the head a recognition is shown by, from 0; -1 where it is none. */
const lineOf = ({ shown }: Recognition, [first]: readonly Page[]): number =>
  first ? headLines(first).findIndex((line) => line.includes(shown)) : -1

/** The notes of an interview that end with the bail the suspect was given. */
function interviewAbove(bail: Recognition, pages: readonly Page[]): ReturnType<typeof faintKind> {
  const [first] = pages
  const above = first && bail.titled && lineOf(bail, pages) > 2 ? faintKind(pages, headLines(first, 2)) : undefined
  return above?.kind === 'INTERVIEW' ? above : undefined
}

const recordedAccount =
  /\b(?:ABE|achieving best evidence|VRI|(?:visually|video)[- ]recorded (?:interview|evidence|statement|account)|section 27 (?:YJCEA|interview))\b/i

/** A visually recorded interview is a statement where it is a witness's; a suspect's is under caution. The line that heads it. */
function witnessInterview(pages: readonly Page[]): string | undefined {
  const [first] = pages
  const title = first && headLines(first, 5).find((line) => line.length <= 110 && recordedAccount.test(line))
  const isWitness =
    title && (/\bABE\b|best evidence|witness|victim|child\b/i.test(title) || !/\bcaution(?:ed)?\b|\bsuspect\b|\bMG ?15\b/i.test(first.text))
  return isWitness && /\b(?:interview|transcript|account|statement)/i.test(title) ? title : undefined
}

const emailHeader = /^(?:from|to|cc|sent|date|subject)\s*:/i

/** An e-mail speaks of forms and is none; the headers stand at its head, each on a line. */
const isEmail = (pages: readonly Page[]): boolean =>
  new Set(pages[0] ? headLines(pages[0], 8).flatMap((line) => emailHeader.exec(line)?.[0].toLowerCase() ?? []) : []).size >= 3

function emailKind(pages: readonly Page[], text: string): Readonly<{ kind: DocumentKind; because: string }> {
  if (isMailWithdrawing(text)) return { kind: 'RETRACTION', because: 'it is an e-mail that withdraws support for the case' }
  if (messageLines(pages) >= 3) return { kind: 'MESSAGES', because: 'it holds dated messages' }
  return { kind: 'OTHER', because: 'it is an e-mail' }
}

/** A name adds the weight of one mark. */
const weighed = ({ kind, strength, shown }: Recognition, named: DocumentKind | undefined): number =>
  strength + (kind === named ? 1 : 0) - (kind === 'LOG' && reference.test(shown) ? 1.5 : 0)
/** "Niche 13230488127" heads a log, and stands in the head of every other form as well. */
const reference = /^\p{L}+ (?:(?:ref|no)\.? ?:? ?)?[\d/-]+$/iu

const because = ({ kind, shown }: Pick<Recognition, 'kind' | 'shown'>) => ({
  kind,
  because: `it says “${shown.replace(/\s+/g, ' ').trim().slice(0, 80)}”`,
})
