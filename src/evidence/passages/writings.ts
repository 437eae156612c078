import type { Day, When } from '#case/dates'
import { firstOf, lastOf, monthNamed } from '../time/calendar.ts'
import { daysOfStamps } from './entries.ts'
import { type Line, linesOf } from './lines.ts'
import type { Span } from './sentences.ts'
import { stampParts } from './stamps.ts'

/** Words the suspect wrote, as a typed copy gives them, without their exhibit mark and what is noted of the paper; the day noted of it. */
export type Writing = Span & Readonly<{ at: When | undefined }>

const { day, shortDay } = stampParts
const anyDay = `(?:${day}|${shortDay})`

/** How the head of a paper says that it copies what somebody wrote. */
const written =
  /\b(?:letters?|cards?|postcards?|notes?|poems?|e-?mails?|messages?|texts|posts|voicemails?|answer ?phone|podcasts?|episodes?|writings?|handwritten|post ?mark|spelling as)\b/i
const copied =
  /\b(?:typed|transcri\p{L}+|extracts?|selection|selected|copied|copies|typed[- ]up|copy of|as (?:in )?(?:the )?originals?|as written|original spelling)\b/iu
const notHisPapers =
  /\b(?:p\.?n\.?b\.?|pocket ?(?:note)?book|attendances?|occurrences?|crime (?:report|record|notes)|disclosure|policy|minutes|case notes|hr notes|visit(?:s|or)? (?:by|notes)|enquiry log|interview|statement|diary|messages between)\b/i

/** Whether the first lines of a paper say that it is a typed copy of letters, cards, notes, posts or messages. */
export function isCopyOfWritings(text: string): boolean {
  const head = text.trimStart().slice(0, 320)
  return written.test(head) && copied.test(head) && !notHisPapers.test(head)
}

/** What opens an item: its exhibit mark, its number, what it is in brackets, or its day. */
const marks: readonly RegExp[] = [
  /^[ \t]{0,3}(?:exhibit )?[A-Z]{1,4} ?[/-] ?\d{1,4}(?: ?\([a-z\d]{1,3}\))?(?![\w/])/,
  /^[ \t]{0,3}(?:item|letter|card|postcard|note|voicemail|message|text|post|poem|e-?mail|ep(?:isode)?|no)\.? ?(?:no\.? ?)?\d{1,3}\b/i,
  new RegExp(String.raw`^[ \t]{0,3}\d{1,3}[.)]?[ \t]+(?=(?:on |about |c\.? ?)?${anyDay}|undated|no date|\()`, 'i'),
  /^[ \t]{0,3}\(\d{1,3}\)(?=[ \t]+\S)/,
  new RegExp(String.raw`^[ \t]{0,3}\((?:${anyDay}|\d{1,2} \p{Lu}\p{Ll}{2,8})\)`, 'u'),
  /^[ \t]{0,3}\((?:letter|card|postcard|note|back of|envelope|parcel|poem|photo)[^)\n]{0,60}\)/i,
  new RegExp(String.raw`^[ \t]{0,1}(?:(?:mon|tues?|wed|wednes|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?${anyDay}(?!\w)`, 'i'),
]

/** A line that heads the paper though it begins with a mark, and one with which the copier speaks again. */
const heads = /\b(?:typed|extracts?|transcri\p{L}+|originals|exhibits)\b/iu
const copierSpeaks =
  /^[ \t]*(?:n\.?b\.?\b|notes?\b[ :(]|(?:d[cs]|p[cs]|oic|officer)(?:['’]s)? (?:note|comment)|items? [\d, ]+(?: ?(?:,|and|to|[-–]|:))|(?:typed|copied|transcribed|produced|originals?|remaining|rest of|others?)\b|screenshots?\b|(?:ip|victim|aggrieved)\b|end of|not typed|\(no |[-=_*]{4,}|exhibit\b)/i
const headline = /^[ \t]*\p{Lu}{3,}(?: \p{Lu}+)+ ?[(:–-]/u

/** What is noted of a paper before its words: how it was dated, found, sent, and what it looks like. */
const noted =
  /^(?:found|left|under|inside|behind|posted|post ?mark(?:ed)?|p\/?m|stamped|rec['’]?d|recvd|received|handed|handwritten|delivered|by (?:hand|post)|through|undated|dated?|not dated|no (?:date|day|pm|postmark|stamp)|envelope|enclosed|card|letter|postcard|notes?|lined|typed|printed|block capitals|blue|white|pink|red|green|black|photo(?:graph)?|parcel|gift|sent|addressed|signed|back|front|rear|one side|\d+ (?:sides?|pages?)|a4|sealed|e-?mail|text|voicemail|blank|with|in|on|to|from|at|windscreen|time|subject|about|c\.|circa|approx|mid|early|late|before|after)(?![\p{L}'’])/iu
const speaks = /\b(?:I|I['’]\w+|me|my|mine|you|your|yours|u|ur|we|us|our|dear|love|darling|babe)\b/i
const eachSpeaks = new RegExp(speaks.source, 'gi')
const ends = /[.!?…"”]\s*$/

const dayAlone = new RegExp(
  String.raw`^(?:(?:about|approx\.?|around|c\.?|circa) *)?(?:(?:mon|tues?|wed|wednes|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:${anyDay}|\d{1,2}\.\d{1,2}(?![.\d]))(?:,? (?:at )?\d{1,2}[:.]?\d{2}(?: ?hrs)?)?(?![\w/])`,
  'i',
)
const separators = /^[ \t,;:.–—-]+/
const inBrackets = /^[([][^)\]\n]{0,90}[)\]]/

/** How much of an item's first line is noted of the paper; the rest are its words. */
function notedLength(line: string, hasMore: boolean): number {
  let at = 0
  for (;;) {
    const rest = line.slice(at)
    const skipped =
      separators.exec(rest)?.[0] ??
      dayAlone.exec(rest)?.[0] ??
      (speaks.test(inBrackets.exec(rest)?.[0] ?? 'I') ? undefined : inBrackets.exec(rest)?.[0]) ??
      phraseNoted(rest, hasMore)
    if (!skipped) return at
    at += skipped.length
  }
}

/** A phrase up to the next gap, bracket or quotation mark that only notes something of the paper. */
function phraseNoted(rest: string, hasMore: boolean): string | undefined {
  const phrase = /^[^\t"“([]*?(?= {2,}|\t|["“([]|$)/.exec(rest)?.[0]
  if (!phrase) return undefined
  const isLast = rest.length === phrase.length
  if (speaks.test(phrase) || (ends.test(phrase) && phrase.split(/\s+/).length > 2 && !noted.test(phrase))) return undefined
  if (noted.test(phrase)) return isLast && !hasMore ? undefined : phrase
  return (isLast ? hasMore && phrase.length < 70 : phrase.split(/\s+/).length <= 5) ? phrase : undefined
}

const quoted = /["“]([^"”]+)["”]?/g
const copiersAside =
  /\[[^\]]{2,160}\]|\((?:IP|AP|victim|no\b|DC|PC|DS|PS|not typed|\w{2,3}:)[^)]{0,160}\)|\([^)\n]{3,160}[-–] ?[A-Z]{2,3}\)/g

/** The places of an item's words: within the quotation marks where it is put in them, without what the copier puts in between. */
function wordsOf(text: string, from: number, to: number): readonly Span[] {
  const body = text.slice(from, to)
  const runs = /^\s*["“]/.test(body) || /^[^"“\n]{0,40}:\s*["“]/.test(body) ? [...body.matchAll(quoted)] : undefined
  const own = runs
    ? runs.map((run) => ({ start: from + run.index + 1, end: from + run.index + 1 + run[1]!.length }))
    : [{ start: from, end: to }]
  return own.flatMap(({ start, end }) => {
    const parts: Span[] = []
    let at = start
    for (const aside of text.slice(start, end).matchAll(copiersAside)) {
      parts.push({ start: at, end: start + aside.index })
      at = start + aside.index + aside[0].length
    }
    return [...parts, { start: at, end }].filter((part) => /\p{L}{2}/u.test(text.slice(part.start, part.end)))
  })
}

const isApproximate = /\b(?:after|before|about|around|approx\.?|circa|mid|early|late|thinks?)\b|\bc\.|\?/i

const month = /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? ((?:19|20)\d\d)\b/i
/** The month a paper is noted to be of, where no day is. */
function monthNoted(note: string): When | undefined {
  const [text, name, year] = month.exec(note) ?? []
  const number = monthNamed(name?.toLowerCase() ?? '')
  if (!text || !number || new RegExp(anyDay, 'i').test(note)) return undefined
  return { earliest: firstOf(Number(year), number), latest: lastOf(Number(year), number), text }
}

/** What went to him, or came from another. */
const goesToHim = (names: readonly string[]) =>
  new RegExp(
    String.raw`\b(?:reply|response|acknowledg\w+|to (?:(?:mr|mrs|ms|miss|dr) )?(?:${names.join('|')})|from (?:the )?(?:ip|aggrieved|victim|complainant|council|company|landlord|agent))\b`,
    'i',
  )

/**
 * The suspect's words on a page that copies his letters, cards, notes or posts item by item, in order, or of one letter copied whole; empty where fewer than four items or no such letter stand there.
 * `names`: his, in small letters, so that what was sent to him is told apart. `bound`: the last day of the file, for days without their year.
 */
export function writingsOn(text: string, names: readonly string[], bound?: Day): readonly Writing[] {
  const lines = linesOf(text)
  const openings = lines.flatMap((line, at) => {
    const mark = heads.test(line.text) ? undefined : marks.find((one) => one.test(line.text))
    return mark ? [{ at, line, mark: mark === marks.at(-1) ? '' : (mark.exec(line.text)?.[0] ?? '') }] : []
  })
  if (openings.length < fewest) return openings.length < 3 ? wholeLetter(text, lines, names) : []
  const items = openings.map((opening, index) => itemOf(text, lines, opening, openings[index + 1]?.at ?? lines.length))
  const dated = items.filter(({ stamp }) => stamp !== undefined)
  const stamps = daysOfStamps(
    dated.map(({ stamp }) => stamp!),
    text,
    bound,
  )
  const days = new Map(dated.map((item, index) => [item, stamps[index]]))
  if (items.filter(({ from, to }) => speaks.test(text.slice(from, to))).length < items.length * 0.5) return []
  const notHis = goesToHim(names)
  return items.flatMap((item): Writing[] => {
    const { from, to, note } = item
    if (from >= to || notHis.test(note)) return []
    const at = isApproximate.test(note) ? undefined : (days.get(item) ?? monthNoted(note))
    return wordsOf(text, from, to).map((span) => ({ ...span, at }))
  })
}

/** An item's lines without a last paragraph in which the copier signs. */
function withoutLastWord(lines: readonly Line[]): readonly Line[] {
  const gap = lines.findLastIndex((line, at) => line.text.trim() === '' && lines.slice(at + 1).some(({ text }) => text.trim() !== ''))
  return gap >= 0 && lines.slice(gap + 1).some(({ text }) => /\b(?:PC|DC|PS|DS|PCSO) \d{2,}/.test(text)) ? lines.slice(0, gap) : lines
}

const isCopiers = ({ text }: Line): boolean => copierSpeaks.test(text) || headline.test(text)

/** How a letter greets whom it is written to. */
const salutation = /^[ \t]*["“]?(?:(?:my )?(?:dear(?:est)?|darling|beloved)|to my|hello|hi|hiya|hey)\b[^\n.!?]{0,50}[,.!:]?/i

/** The one letter that a page copies whole: from its greeting to the copier's next words, where it is in his hand or bears his name. */
function wholeLetter(text: string, lines: readonly Line[], names: readonly string[]): readonly Writing[] {
  const first = lines.findIndex((line) => salutation.test(line.text))
  if (first < 0 || first > 14) return []
  const after = lines.slice(first + 1)
  const closing = after.findIndex(isCopiers)
  const last = lines[closing < 0 ? lines.length - 1 : first + closing]
  const from = lines[first]!.start
  const to = last ? last.end : text.length
  const body = text.slice(from, to)
  const head = text.slice(0, from)
  const bearsHisName = names.some((name) => new RegExp(String.raw`\b${name}\b`, 'i').test(body.trimEnd().slice(-60)))
  const isHis = /\bhand[- ]?written\b/i.test(head) || bearsHisName
  return isHis && !goesToHim(names).test(head) && (body.match(eachSpeaks)?.length ?? 0) >= 4
    ? wordsOf(text, from, to).map((span) => ({ ...span, at: undefined }))
    : []
}

/** Three letters are mostly correspondence of two sides, and their tone is read better whole: from four on it is a series. */
const fewest = 4

type Item = Readonly<{ from: number; to: number; note: string; stamp: string | undefined }>

function itemOf(text: string, lines: readonly Line[], { at, line, mark }: { at: number; line: Line; mark: string }, next: number): Item {
  const after = lines.slice(at + 1, next)
  const closing = after.findIndex(isCopiers)
  const own = withoutLastWord(closing < 0 ? after : after.slice(0, closing))
  const hasMore = own.some((one) => one.text.trim() !== '')
  const first = line.text.slice(mark.length)
  const length = mark.length + notedLength(first, hasMore)
  const [from, to] = [line.start + length, own.at(-1) ? own.at(-1)!.start + own.at(-1)!.text.length : line.start + line.text.length]
  const note = text.slice(line.start, from)
  const bare = /^[ \t,(-]*(\d{1,2})\.(\d{1,2})(?![.\d])/.exec(note.slice(mark.length))
  const stamp = bare ? `${bare[1]}/${bare[2]}` : new RegExp(anyDay, 'i').exec(mark.includes('/') ? note.slice(mark.length) : note)?.[0]
  return { from, to, note, stamp }
}
