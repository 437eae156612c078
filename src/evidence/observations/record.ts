import type { Quote } from '#case/quote'
import type { Observation, Person } from '#case/reading'
import type { Remark } from '#case/remarks'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'
import { likeConduct, thisMatter } from './likeConduct.ts'

/** Records that name somebody of the file, and not the suspect: an earlier partner's, the victim's own. */
function ofAnother(passages: readonly Passage[], people: readonly Person[]): ReadonlySet<string> {
  const surnames = (suspects: boolean) =>
    people
      .filter(({ role }) => (role === 'suspect') === suspects && role !== 'officer')
      .flatMap(({ name }) => name.split(' ').at(-1)?.toLowerCase() ?? [])
      .filter((surname) => surname.length > 2)
  const [his, others] = [surnames(true), surnames(false)]
  const records = Map.groupBy(
    passages.filter(({ kind }) => kind === 'PNC'),
    ({ document }) => document,
  )
  return new Set(
    [...records].flatMap(([document, own]) => {
      const text = own.map((passage) => passage.text.toLowerCase()).join('\n')
      const names = (all: readonly string[]) => all.some((surname) => text.includes(surname))
      const untraced = his.some((surname) =>
        text
          .split(surname)
          .slice(1)
          .some((after) => /^[^.]{0,80}\bno trace\b/.test(after)),
      )
      return untraced || (!names(his) && (names(others) || (his.length > 0 && namesSomebody.test(text)))) ? [document] : []
    }),
  )
}

/** "NAME CRANE, ROBERT": whose record it is. */
const namesSomebody = /^name\b|\bsurname\b/m

/** Another country's answer about convictions: no print of the PNC, and a record all the same. */
const foreignRecord =
  /\bACRO\b|\bECRIS\b|\bcriminal records? (?:office|extract|certificate|bureau)|\b(?:foreign|non-UK|overseas) convictions?/i

const toCome = /^\W*(?:impending|arrests?|bail|remand|custody|wanted|pending|warrants?|reported|orders? current|firearms?)\b/i
const dealtWith = /^\W*(?:\d+[.)]\s*)?(?:convictions?|cautions?|disposals?|reprimands?|non-conviction|offences?)\b/i

/** The lines of a record under "IMPENDING", "ARRESTS", "BAIL": what has not been found against him. */
function stillToCome(lines: readonly Passage[]): readonly Passage[] {
  let open = false
  return lines.filter((passage) => {
    if (toCome.test(passage.text)) open = true
    else if (dealtWith.test(passage.text) || dealtWith.test(passage.heading ?? '')) open = false
    return open || thisMatter.test(passage.text)
  })
}

const entry = /offen[cs]e|convict|caution|warning|disposal|\d{4}|\d\d\/\d\d|\border\b|imprison|custod|months|discharge|\b\d+M\b/i

/** Convictions and cautions of violence or like conduct in a record of the suspect's: the line of the offence, its columns, or the entry it stands in. */
export function recordedOffences(
  passages: readonly Passage[],
  people: readonly Person[],
  remarks: readonly Remark[],
  recognised: readonly RecognisedDocument[],
): readonly Observation[] {
  const anothers = ofAnother(passages, people)
  const abroad = new Set(
    recognised.flatMap(({ document, reading }) =>
      reading.kind === 'OTHER' && foreignRecord.test(document.pages[0]?.text.slice(0, 400) ?? '') ? [reading.document] : [],
    ),
  )
  const records = passages.filter(
    ({ kind, document, role }) =>
      (kind === 'PNC' || kind === 'MG16' || abroad.has(document)) && !anothers.has(document) && role !== 'boilerplate',
  )
  const pending = new Set([...Map.groupBy(records, ({ document }) => document).values()].flatMap(stillToCome))
  const said = ({ role, heading, text }: Passage): string =>
    role === 'answer' && heading && likeConduct.test(heading) ? `${heading} ${text}` : text
  /** The offence may stand on the line below its day. */
  const isEntered = (passage: Passage): boolean => {
    const above = records[records.indexOf(passage) - 1]
    return (
      entry.test(said(passage)) ||
      (above?.document === passage.document && (/\d\d[/.]\d\d/.test(above.text) || /^\W*offen[cs]e\b/i.test(above.text)))
    )
  }
  const lines = records
    .filter((passage) => !pending.has(passage) && likeConduct.test(said(passage)) && isEntered(passage))
    .filter((passage) => !/\b(?:no|none|nil)\b/i.test(said(passage)))
    .map((passage) => quoteOf(passage))
  const holds = ({ document, page, start, words }: Quote, line: Pick<Quote, 'document' | 'page' | 'start'>): boolean =>
    document === line.document && page === line.page && start <= line.start && line.start < start + words.length
  const entries = remarks.flatMap(({ topic, says, quote }): readonly Quote[] =>
    topic === 'previous' &&
    (says === 'convictions' || says === 'cautions') &&
    records.some(({ document }) => document === quote.document) &&
    likeConduct.test(quote.words) &&
    ![...lines, ...pending].some((line) => holds(quote, line))
      ? [quote]
      : [],
  )
  return [...lines, ...entries].map((quote) => ({
    idea: 'previousOffending',
    quote,
    voice: 'police',
    when: undefined,
    entry: 'previousOffending/record',
  }))
}
