import type { Day, When } from '#case/dates'
import type { Page } from '#case/page'
import type { Person, Voice } from '#case/reading'
import { pagesOf } from './documents/pagesOf.ts'
import type { Passage, PassageRole, RecognisedDocument } from './passage.ts'
import { callTurns, turnAt } from './passages/callTurns.ts'
import { datedEntries, entrySpans } from './passages/entries.ts'
import { type Block, blocksOf } from './passages/layout.ts'
import { isMail, isSentBy, type MailPart, mailParts, runsOf } from './passages/mail.ts'
import { messageSpans } from './passages/messages.ts'
import { nameOfParty } from './passages/messageTable.ts'
import { type Parties, partiesOf, withPeople } from './passages/parties.ts'
import { namingLabel, printedSpans } from './passages/printed.ts'
import { type Span, sentenceSpans } from './passages/sentences.ts'
import { type StampOrder, stampOrder } from './passages/stampOrder.ts'
import { voicesOf } from './passages/voices.ts'
import { isCopyOfWritings, type Writing, writingsOn } from './passages/writings.ts'
import { labelledPeople, type Mentioned } from './people/labelledPeople.ts'
import { isOnlyPrinted } from './remarks/authors.ts'

/** The sentences, messages, log entries and answers of every recognised document, in reading order, each with its part and its voice. */
export function readPassages(
  recognised: readonly RecognisedDocument[],
  labelled: readonly Mentioned[] = labelledPeople(recognised),
): readonly Passage[] {
  const parties = partiesOf(recognised, labelled)
  const voices = voicesOf(recognised, parties)
  const bound = newestDay(recognised)
  return recognised.flatMap((one) => passagesOfDocument(one, voices.get(one), parties, bound))
}

/**
 * The same once it is known who is in the file: who the victim is often only the passages show, and the papers that are then seen to be hers are read again
 * (her second statement, that of another victim).
 */
export function inTheirVoices(
  drafted: readonly Passage[],
  recognised: readonly RecognisedDocument[],
  labelled: readonly Mentioned[],
  people: readonly Person[],
): readonly Passage[] {
  const before = partiesOf(recognised, labelled)
  const parties = withPeople(before, people)
  const [was, voices] = [voicesOf(recognised, before), voicesOf(recognised, parties)]
  const isHers = (one: RecognisedDocument): boolean => voices.get(one) === 'victim' && was.get(one) !== 'victim'
  if (!recognised.some(isHers)) return drafted
  const bound = newestDay(recognised)
  return recognised.flatMap((one) => {
    const [first, last] = one.reading.pages
    return isHers(one)
      ? passagesOfDocument(one, 'victim', parties, bound)
      : drafted.filter(({ document, page }) => document === one.document.id && page >= first && page <= last)
  })
}

/** The newest day a paper of the file bears: lists without a year lie before it. */
const newestDay = (recognised: readonly RecognisedDocument[]): Day | undefined =>
  recognised
    .filter(({ reading }) => reading.kind !== 'ORDER' && reading.kind !== 'BAIL')
    .flatMap(({ reading }) => reading.dated?.value.latest ?? [])
    .toSorted()
    .at(-1)

function passagesOfDocument(
  one: RecognisedDocument,
  voice: Voice = 'police',
  parties: Parties,
  bound: Day | undefined,
): readonly Passage[] {
  const pages = pagesOf(one)
  const order = one.reading.kind === 'MESSAGES' ? stampOrder(pages.map(({ text }) => text).join('\n')) : undefined
  const mails = mayBeMail.has(one.reading.kind) && isMail(pages[0]?.text ?? '') ? mailsOf(pages) : undefined
  const writer =
    mails === undefined && mayCopy.has(one.reading.kind) && isCopyOfWritings(pages[0]?.text ?? '') ? soleSuspect(parties) : undefined
  return pages.flatMap((page, at) =>
    inCall(passagesOfPage(one, page, voice, { bound, order, mail: mails?.[at] ?? [], writer }), page, parties).map((passage) =>
      asSent(passage, mails?.[at], parties),
    ),
  )
}

/** Papers that may be e-mails with what they answer. */
const mayBeMail: ReadonlySet<string> = new Set(['OTHER', 'MESSAGES'])

/** Papers that may be typed copies of what the suspect wrote. */
const mayCopy: ReadonlySet<string> = new Set(['EXHIBIT', 'OTHER'])

/** The words of the suspect's name, where the forms name only one. */
function soleSuspect({ suspects }: Parties): readonly string[] | undefined {
  const fullest = [...suspects].sort((one, other) => other.length - one.length)[0]
  return fullest && suspects.every((words) => words.every((word) => fullest.includes(word))) ? fullest : undefined
}

/** The words of each sender, page by page. */
function mailsOf(pages: readonly Page[]): readonly (readonly MailPart[])[] {
  let last: MailPart | undefined
  return pages.map(({ text }) => {
    const parts = mailParts(text, last)
    last = parts.at(-1) ?? last
    return parts
  })
}

/** A passage of an e-mail as its own sender's: the suspect's are messages of his, the victim's are hers wherever they are quoted. */
function asSent(passage: Passage, parts: readonly MailPart[] | undefined, { suspects, victims }: Parties): Passage {
  const part = parts?.find(({ start, end }) => passage.start >= start && passage.start < end)
  if (!part?.sender) return passage
  const isSuspects = isSentBy(part.sender, suspects)
  if (isSuspects && !isSentBy(part.sender, victims))
    return {
      ...passage,
      role: 'message',
      voice: 'message',
      speaker: nameOfParty(part.sender.replace(/<[^>]*>?/g, ' ')),
      at: part.at ?? passage.at,
    }
  if (isSentBy(part.sender, victims) && !isSuspects) return { ...passage, voice: 'victim', speaker: part.sender }
  return passage
}

/** The passages of a page on which a call to the police is typed out: what the caller says there is hers, or a witness's, and what the room asks is a question. */
function inCall(passages: readonly Passage[], page: Page, { victims }: Parties): readonly Passage[] {
  const isRecord = passages.some(({ kind }) => kind === 'LOG' || kind === 'EXHIBIT' || kind === 'OTHER')
  const turns = isRecord ? callTurns(page.text) : []
  if (turns.length === 0) return passages
  return passages.map((passage) => {
    const turn = turnAt(turns, passage.start)
    if (!turn || passage.role === 'boilerplate') return passage
    if (turn.by === 'handler') return { ...passage, role: 'question' }
    const voice = turn.caller === undefined ? passage.voice : isShortFor(turn.caller, victims) ? 'victim' : 'witness'
    return { ...passage, voice, speaker: turn.caller ?? passage.speaker }
  })
}

/** Whether "S LUMB" is one of these people. */
function isShortFor(name: string, people: readonly (readonly string[])[]): boolean {
  const [first = '', last = ''] = name.toLowerCase().split(/[\s.,]+/)
  return people.some((words) => {
    const [given = '', surname = ''] = [words[0], words.at(-1)]
    return (surname === last && given.startsWith(first)) || (surname === first && given.startsWith(last))
  })
}

/** A heading in a police document under which the victim's own words or list are copied. */
const inHerWords =
  /\b(?:IP|victim|complainant|aggrieved|her|his)(?:['’]?s)?\s+(?:own\s+)?(?:list|words|account|email|e-mail|diary|notes?|timeline|chronology)\b/i

/** The officer's summary of a witness's recorded interview: her answers are her own words. */
const summedUp = /\b(?:summary of|record of)\b.{0,40}\b(?:visually|video|abe|recorded)\b/i

type Made = Span &
  Readonly<{
    section?: string | undefined
    role: PassageRole
    paragraph: number | null
    heading?: string | undefined
    speaker?: string | undefined
    at?: When | undefined
    isCall?: true
  }>

/** What the file and the whole document say of a page: `writer` is whose letters it copies, `order` that of the figures in its stamps. */
type Around = Readonly<{
  bound: Day | undefined
  order: StampOrder | undefined
  mail: readonly MailPart[]
  writer: readonly string[] | undefined
}>

function passagesOfPage(one: RecognisedDocument, page: Page, voice: Voice, around: Around): readonly Passage[] {
  const { kind } = one.reading
  const head = kind === 'MG11' ? page.text.slice(0, 200) : ''
  const printed = isOnlyPrinted(one) ? [[0, page.text.length] as const] : printedSpans(page.text)
  return made(one, page, around).map((span): Passage => {
    const role = printed.some(([from, to]) => overlaps(span, from, to)) ? 'boilerplate' : span.role
    return {
      document: one.document.id,
      kind,
      page: page.number,
      paragraph: span.paragraph,
      start: span.start,
      text: page.text.slice(span.start, span.end).replaceAll('\n', ' '),
      role,
      voice:
        span.role === 'message'
          ? 'message'
          : (voice === 'police' && inHerWords.test(span.section ?? '')) || (span.role === 'answer' && summedUp.test(head))
            ? 'victim'
            : voice,
      speaker: span.speaker ?? one.reading.author?.value,
      at: span.at,
      heading: span.heading,
      ...(span.isCall ? { isCall: true } : {}),
    }
  })
}

const overlaps = (span: Span, from: number, to: number): boolean => {
  const shared = Math.min(span.end, to) - Math.max(span.start, from)
  return shared > 0 && shared >= (span.end - span.start) * 0.5
}

function made(one: RecognisedDocument, page: Page, { bound, order, mail, writer }: Around): readonly Made[] {
  const { kind } = one.reading
  const writings = writer ? writingsOn(page.text, writer, bound) : []
  if (writer && writings.length > 0) return copied(one, page, writings, writer)
  if (kind === 'MESSAGES') {
    const messages = messageSpans(page.text, bound, order)
    if (messages.length > 0)
      return beside(
        page,
        messages.map((message) => ({ ...message, speaker: message.sender, role: 'message' as const, paragraph: null })),
        one,
      )
  }
  // A mail that answers or hands on another is read apart by its writers, whatever marks stand before the lines.
  if (new Set(mail.map(({ sender, at }) => `${sender} ${at?.text}`)).size > 1)
    return beside(
      page,
      mail.flatMap((part) =>
        runsOf(part, page.text)
          .flatMap((run) => sentencesIn(page.text, run))
          .map((span) => ({ ...span, role: 'narrative' as const, paragraph: null })),
      ),
      one,
    )
  if (kind === 'LOG' || kind === 'CUSTODY') {
    const stamped = entrySpans(page.text)
    // A list of days without their hours: what looks like a few hours in it are none.
    const listed = datedEntries(page.text, bound)
    const entries = listed.length > stamped.length ? listed : stamped
    if (entries.length > 0)
      return beside(
        page,
        entries.flatMap((entry) =>
          sentencesIn(page.text, entry).map((span) => ({ ...span, role: 'narrative' as const, paragraph: null, at: entry.at })),
        ),
        one,
      )
  }
  if (kind === 'OTHER' || kind === 'LOG' || kind === 'EXHIBIT') {
    const entries = datedEntries(page.text, bound)
    if (entries.length > 0)
      return beside(
        page,
        entries.flatMap((entry) =>
          sentencesIn(page.text, entry).map((span) => ({ ...span, role: 'narrative' as const, paragraph: null, at: entry.at })),
        ),
        one,
      )
  }
  return blocksOf(page.text).flatMap((block) => ofBlock(one, page, block))
}

/** The words of letters and notes as messages of their writer, and what the copier says round them. */
function copied(one: RecognisedDocument, page: Page, writings: readonly Writing[], writer: readonly string[]): readonly Made[] {
  const speaker = writer.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
  const words = writings.flatMap(({ at, ...span }) =>
    sentencesIn(page.text, span).map((sentence) => ({ ...sentence, role: 'message' as const, paragraph: null, speaker, at })),
  )
  const gaps = [...writings, { start: page.text.length, end: page.text.length }].map(
    ({ start }, at) => [writings[at - 1]?.end ?? 0, start] as const,
  )
  const round = gaps.flatMap(([from, to]) =>
    blocksOf(page.text.slice(from, to)).flatMap((block) =>
      ofBlock(one, { ...page, text: page.text.slice(from, to) }, block).map((span) => ({
        ...span,
        start: span.start + from,
        end: span.end + from,
        role: span.role === 'narrative' && from === 0 ? ('label' as const) : span.role,
      })),
    ),
  )
  return [...words, ...round].sort((a, b) => a.start - b.start)
}

/** What a crime report tells of the crime above its entries. */
const circumstances = /^\s*(?:MO|M\.O\.|modus operandi|circumstances|synopsis|allegation|brief (?:facts|summary)|what happened)\s*[:–-]/i

/** What stands on a page beside its messages or entries: heads and notes, and what a crime report tells of the crime. */
function beside(page: Page, inside: readonly Made[], one: RecognisedDocument): readonly Made[] {
  const first = inside[0]!.start
  const head = blocksOf(page.text.slice(0, first)).flatMap((block) => {
    const tells = one.reading.kind === 'LOG' && circumstances.test(page.text.slice(block.start, block.end))
    return ofBlock(one, page, block).map((span) => ({
      ...span,
      role: span.role === 'narrative' && !tells ? ('label' as const) : span.role,
    }))
  })
  return [...head, ...inside]
}

function sentencesIn(text: string, span: Span): readonly Span[] {
  return sentenceSpans(text.slice(span.start, span.end)).map((one) => ({ start: span.start + one.start, end: span.start + one.end }))
}

const listed = new Set(['MG6C', 'MG6D', 'MG9', 'MG12', 'MG10'])
const terms = new Set(['BAIL', 'ORDER', 'MG4'])
const riskForms = new Set(['DASH', 'S-DASH', 'SASH', 'DARA'])
const inlineHeading =
  /^(?:\d+[.)]\s*)?(?:(\p{Lu}[\p{L}/& ()'’-]{2,34}?):|((?:Summary|Overview|Outline|Background|Interview|Suspect(?:'s)? account|Account|History|Previous(?: convictions)?|Antecedents|Bad character|Risk(?: assessment)?|Victim(?: care| needs)?|IP needs|Orders?|Ancillary(?: orders)?|Digital|Phone|Bail|Special measures|VPS|Evidence(?: update)?|Key evidence|Support|Why [A-Z]+|Restraining order|Dangerousness|Facts|Victims|Witnesses|Officer view|Orders on conviction|Circumstances)(?: for \p{L}+)?)\.)\s+(?=["“‘(\p{L}\d£])/u

function ofBlock(one: RecognisedDocument, page: Page, block: Block): readonly Made[] {
  const { kind } = one.reading
  const text = page.text.slice(block.start, block.end)
  const { paragraph, heading } = block
  if (block.is === 'heading') return [{ start: block.start, end: block.end, role: 'heading', paragraph, heading }]
  if (listed.has(kind)) return [{ start: block.start, end: block.end, role: 'label', paragraph, heading }]
  if (block.is === 'row') return rowOf(kind, text, block).map((span) => ({ ...span, section: heading }))
  const inline = inlineHeading.exec(text)
  const labelled = inline?.[1] ?? inline?.[2]
  const under = labelled && labelled.split(/\s+/).length <= 4 && !/^(?:I|He|She|They|We|It)\b/.test(labelled) ? labelled : heading
  return sentencesIn(page.text, block).map((span) => ({
    ...span,
    role: roleOf(kind, page.text.slice(span.start, span.end), text),
    paragraph,
    heading: under,
  }))
}

function rowOf(kind: string, text: string, block: Block): readonly Made[] {
  const { paragraph, heading } = block
  const tab = text.indexOf('\t')
  const whole = { start: block.start, end: block.end, paragraph }
  if (riskForms.has(kind)) return [{ ...whole, role: 'question', heading }]
  if (tab < 0) return [{ ...whole, role: 'label', heading }]
  const label = text.slice(0, tab).trim()
  const spans = sentenceSpans(text.slice(tab + 1)).map((span) => ({
    start: block.start + tab + 1 + span.start,
    end: block.start + tab + 1 + span.end,
  }))
  return [
    {
      start: block.start,
      end: block.start + tab,
      role: dateCell.test(label) ? ('answer' as const) : ('label' as const),
      paragraph,
      heading,
    },
    ...spans.map((span) => ({
      ...span,
      role: namingLabel.test(label) ? ('label' as const) : terms.has(kind) ? ('term' as const) : ('answer' as const),
      paragraph,
      heading: label,
    })),
  ].filter((span) => span.end > span.start)
}

/** The first cell of a row of a chronology: "12 June (Sun)", "w/c 30 May", "03/05/2024". */
const dateCell =
  /^(?:w\/[ce]\s+|on\s+|about\s+|c\.?\s*)?(?:\p{L}{3,9}\s+)?\d{1,2}(?:st|nd|rd|th)?[\s/.-]+(?:\p{L}{3,9}|\d{1,2})(?:[\s/.-]+\d{2,4})?(?:\s*\(.{2,9}\))?$/iu

/** Where the officer's own words on a risk form begin. */
const officersNote = /^(?:Officer|Comments?|Safety plan|Notes?|Rationale|Summary|Additional information|Free text|Professional)/i

const asksOrders = /\b(?:please (?:provide|obtain|supply|confirm|ask)|items? \d)/i

/** Terms of bail or of an order that the police ask for or recite. */
const wantedTerms =
  /\b(?:conditions?|terms|prohibitions?)\b[^.]{0,40}(?::|[-–])|\bnot to (?:contact|enter|approach|go|attend|come)\b[^.]{0,80}\bnot (?:to|within)\b/i

function roleOf(kind: string, sentence: string, block: string): PassageRole {
  if (riskForms.has(kind)) return officersNote.test(block.trim()) || officersNote.test(sentence.trim()) ? 'narrative' : 'question'
  if (terms.has(kind)) return 'term'
  if (kind === 'INTERVIEW' || kind === 'MG15' || /^[QA]\d*[.:)] /.test(sentence.trim())) {
    if (/^(?:Q\d*[.:)]|(?:PC|DC|PS|DS|OFFICER|INT)\b[^:]{0,20}:)/i.test(sentence.trim())) return 'question'
    return /^A\d*[.:)]/.test(sentence.trim()) ? 'answer' : 'narrative'
  }
  if (asksOrders.test(sentence) || wantedTerms.test(sentence)) return kind.startsWith('MG') && kind !== 'MG11' ? 'term' : 'narrative'
  return 'narrative'
}
