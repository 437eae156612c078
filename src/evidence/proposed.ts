import { type Fact, isNonEmpty } from '#case/quote'
import type { NamedOffence } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { pagesOf } from './documents/pagesOf.ts'
import { quoteAt } from './documents/quoting.ts'
import { type Field, fieldsOf } from './forms/fields.ts'
import { offencesIn } from './offences.ts'
import type { RecognisedDocument } from './passage.ts'
import { isByCps } from './remarks/authors.ts'
import { type Saying, sayingsOf } from './remarks/sayings.ts'

/** Which papers say it best: a charge laid, then what the police ask the prosecutor for, then their summary, then arrest and detention. */
const order: readonly DocumentKind[] = ['MG4', 'MG3', 'MG3A', 'MG5', 'MG6', 'MG7', 'BAIL', 'CUSTODY', 'LOG', 'OTHER', 'MG11']

const offenceLabel =
  /(?:proposed|alleged|allegations?|offences? recorded|recorded offences?)|(?:proposed |suggested |recommended |anticipated |charged? )?(?:charges?|offences?)(?:\(s\))?(?: (?:proposed|sought|charged|considered|requested|under investigation))?(?: ?\/ ?(?:charges?|offences?))?|offence under investigation ?(?:\/ ?charge)?|(?:the )?(?:police|officer) (?:seeks?|proposes?|requests?|suggests?|asks? for)|arrested (?:for|on suspicion of)|detained for|charged with|reason for arrest|offence details/i
const asks =
  /\b(?:request(?:ing|ed|s)?|suggest(?:ed|ing|s)?|propos(?:e|ed|ing|es)|seek(?:ing|s)?|recommend(?:ed|ing|s)?|charge(?:d)?(?: with)?|consider(?:ation)?(?: for)?|submit(?:ted)? for|asking for|would be looking at|advice (?:on|re)|authority (?:for|to))\b[^.;]{0,30}/i
const arrested = /\barrest(?:ed|ing)? (?:him |her |you |them )?(?:for|on suspicion of)\b/i
/** "CRIMED AS S2A PER FORCE POLICY": how a log that is closed says what it was recorded as, by its section. */
const crimed = /\b(?:crimed|recorded|classified) (?:as|under)\b(?=[^.;]{0,40}\bs(?:ection|ec)?\.? ?\d)/i
/** A plea offered, a lawyer's view, someone else's case, a history and what is not proposed are not what the police propose. */
const notTheirs =
  /\b(?:pleads?|plea\b|plead(?:ing)? (?:guilty )?to|defence|solicitor|convicted|previous(?:ly)?|not (?:charged|propos\w+|considered)|alternative|complaint of|report(?:ed|ing)? (?:of )?|interview(?:ed)? (?:for|re)|isn['’]t|is not|wasn['’]t|still thought)\b/i

type Proposal = Readonly<{ code: NamedOffence; fact: Fact<NamedOffence>; rank: number; dated: string; position: number }>

/** What the police propose or have charged, the main one first; among mixed offences those of the Protection from Harassment Act lead. */
export function readProposed(recognised: readonly RecognisedDocument[]): readonly Fact<NamedOffence>[] {
  const sayings = Map.groupBy(sayingsOf(recognised), (saying) => saying.recognised)
  const proposals = recognised.flatMap((each) => proposalsIn(each, sayings.get(each) ?? []))
  const inOrder = proposals.toSorted((a, b) => a.rank - b.rank || b.dated.localeCompare(a.dated) || a.position - b.position)
  const best = inOrder[0]?.rank
  const told = inOrder.filter(({ rank }) => rank <= Math.max(best ?? 0, labelledRank))
  const codes = [...new Set((told.length > 0 ? told : inOrder).map(({ code }) => code))]
  const ofAct = (code: NamedOffence): number => (/^PHA1997\.s(?:2|4)/.test(code) ? 0 : 1)
  return codes
    .toSorted((a, b) => ofAct(a) - ofAct(b))
    .flatMap((code) => {
      const quotes = inOrder.filter((proposal) => proposal.code === code).flatMap(({ fact }) => fact.from)
      const from = quotes.filter(
        (quote, index) =>
          quotes.findIndex((each) => each.document === quote.document && each.page === quote.page && each.start === quote.start) === index,
      )
      return isNonEmpty(from) ? [{ value: code, from }] : []
    })
}

/** Labelled charges rank by paper below this; what is only told in a sentence ranks above it. */
const labelledRank = 50

function proposalsIn(recognised: RecognisedDocument, sayings: readonly Saying[]): readonly Proposal[] {
  const { kind, dated } = recognised.reading
  const place = order.indexOf(kind)
  if (place < 0) return []
  const on = dated?.value.earliest ?? undefined
  const made = (code: NamedOffence, from: Fact<NamedOffence>['from'], rank: number, position: number): Proposal => ({
    code,
    fact: { value: code, from },
    rank,
    dated: on ?? '',
    position,
  })
  if (kind !== 'MG11' && !isByCps(recognised)) {
    const fields = pagesOf(recognised).flatMap((page) => fieldsOf(recognised.document.id, page, offenceLabel))
    const beside = fields.flatMap((field) =>
      offencesIn(field.value, on).map(({ code, start }) => made(code, field.from, place, start + fields.indexOf(field) * 1000)),
    )
    const below = beside.length > 0 ? [] : fields.flatMap((field) => lineBelow(recognised, field, on))
    const labelled =
      beside.length > 0
        ? beside
        : [...below, ...labelAndBlank(recognised, on)].map(({ code, from, start }) => made(code, from, place, start))
    const worded =
      kind === 'MG4' || kind === 'BAIL'
        ? chargesWorded(recognised, on, fields).map(({ code, from, start }) => made(code, from, place, start))
        : []
    if (labelled.length + worded.length > 0) return [...labelled, ...worded]
  }
  return sayings.flatMap((saying) => told(saying, on).map(({ code, from, start }) => made(code, from, labelledRank + place, start)))
}

type Told = Readonly<{ code: NamedOffence; from: Fact<NamedOffence>['from']; start: number }>

/** A box of two suspects names nothing for the first: "Sus 1 no charge" and on the next line "Sus 2 harassment s.2". */
function lineBelow(recognised: RecognisedDocument, { page, start }: Field, on: string | undefined): readonly Told[] {
  const end = page.text.indexOf('\n', start)
  const line = end < 0 ? undefined : /^\n[ \t]*((?:sus(?:pect)?|def(?:endant)?|s|d)\s?\d\b[^\n]{4,150})/i.exec(page.text.slice(end))
  const from = line?.[1] ? end + line[0].indexOf(line[1]) : 0
  const quote = line?.[1] ? quoteAt(recognised.document.id, page, from, from + line[1].length) : undefined
  return quote ? offencesIn(line?.[1] ?? '', on).map((each) => ({ code: each.code, from: [quote] as const, start: from + each.start })) : []
}

const labelThenBlank =
  /^[ \t]*(?:\d{1,2}[.)][ \t]*)?(?:(?:proposed |alleged )?(?:offences?|charges?)(?:\(s\))?|allegation|proposed|alleged)[ \t]+(?!(?:was|were|is|are|has|have|took|occurred|by|of|against|in|on|at|that)\b)(\S[^\n]{3,200})$/gim

/** A label with nothing but a blank before what it labels: "Offence Harassment s.2 PHA". */
const labelAndBlank = (recognised: RecognisedDocument, on: string | undefined): readonly Told[] =>
  pagesOf(recognised).flatMap((page) =>
    [...page.text.matchAll(labelThenBlank)].flatMap((found) => {
      const start = found.index + found[0].length - (found[1]?.length ?? 0)
      const quote = notTheirs.test(found[0]) ? undefined : quoteAt(recognised.document.id, page, start, found.index + found[0].length)
      return quote
        ? offencesIn(found[1] ?? '', on).map((each) => ({ code: each.code, from: [quote] as const, start: start + each.start }))
        : []
    }),
  )

/** The wording of a charge on a charge sheet: "… Contrary to section 2(1) and (2) …". */
function chargesWorded(recognised: RecognisedDocument, on: string | undefined, fields: readonly Field[]): readonly Told[] {
  if (fields.some(({ value }) => offencesIn(value, on).length > 0)) return []
  return pagesOf(recognised).flatMap((page) =>
    [...page.text.matchAll(/[^.\n]{0,300}\bcontrary to\b[^\n]{0,120}(?:\n[^\n]{0,80})?/gi)].flatMap((found) =>
      offencesIn(found[0], on).flatMap(({ code }) => {
        const quote = quoteAt(recognised.document.id, page, found.index, found.index + found[0].length)
        return quote ? [{ code, from: [quote] as const, start: found.index }] : []
      }),
    ),
  )
}

/** What a sentence asks for, or says a person was charged with or arrested for. */
function told(saying: Saying, on: string | undefined): readonly Told[] {
  const text = saying.text.replace(/ {2,}/g, ' ')
  const verb =
    (saying.kind === 'MG11' || saying.kind === 'LOG' || saying.kind === 'CUSTODY' ? arrested : asks).exec(text) ??
    arrested.exec(text) ??
    (saying.kind === 'LOG' ? crimed.exec(text) : null)
  if (!verb || notTheirs.test(text) || /\?\s*$/.test(text) || saying.byCps) return []
  const after = text.slice(verb.index)
  const quote = quoteAt(saying.recognised.document.id, saying.page, saying.start, saying.start + saying.text.length)
  const named = offencesIn(after, on)
  const bare = /\bs\.? ?(2A|4A|2|4)\b(?![^.;]{0,20}\b(?:PACE|CJA|POA|OAPA))/i.exec(after)?.[1]?.toUpperCase()
  const codes = named.length > 0 ? named.map(({ code }) => code) : bare ? [`PHA1997.s${bare}`] : []
  return quote ? codes.map((code) => ({ code, from: [quote] as const, start: saying.start })) : []
}
