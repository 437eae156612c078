import type { Observation, Person } from '#case/reading'
import type { Remark } from '#case/remarks'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'

/** Convictions and cautions of violence or like conduct that an officer's report tells of. */
export const previousTold = (remarks: readonly Remark[], recognised: readonly RecognisedDocument[]): readonly Observation[] =>
  remarks.flatMap((remark): Observation[] => {
    if (remark.topic !== 'previous' || (remark.says !== 'convictions' && remark.says !== 'cautions')) return []
    const report = recognised.some(({ reading }) => reading.document === remark.quote.document && /^MG(?:3A?|5|6|7|16)$/.test(reading.kind))
    return report && likeConduct.test(remark.quote.words) && !ofKin.test(remark.quote.words)
      ? [{ idea: 'previousOffending', quote: remark.quote, voice: 'police', when: undefined, entry: 'previousOffending/told' }]
      : []
  })

/** "(Brother, Clive STALLYBRASS, affray 1994.)": another of the family's. */
const ofKin =
  /^\W*(?:(?:his|her|sus(?:pect)?['’]?s|DEF['’]?s) )?(?:brother|sister|father|mother|son|daughter|cousin|uncle|nephew|partner|wife|husband|IP|victim|complainant)\b/i

const likeConduct =
  /\b(?:harass\w*|stalk\w*|assault\w*|battery|abh|gbh|wound\w*|robbery|violen\w*|threat\w*|kill|murder|rape|sexual\w*|weapon|knife|blade|arson|criminal damage|affray|breach\w* (?:of )?(?:restraining|non[- ]?mol\w*|order)|malicious communications?|offensive[^.]{0,25}message|menacing|communications act|unauthori[sz]ed access|unauth access|kidnap\w*|false imprisonment|public order|strangulation|coercive|intimidat\w*)\b/i

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

/** Convictions and cautions of violence or like conduct in a record of the suspect's: the line of the offence, or its columns. */
export function recordedOffences(passages: readonly Passage[], people: readonly Person[]): readonly Observation[] {
  const anothers = ofAnother(passages, people)
  const said = (passage: Passage): string =>
    passage.role === 'answer' && passage.heading && likeConduct.test(passage.heading) ? `${passage.heading} ${passage.text}` : passage.text
  return passages.flatMap((passage): Observation[] =>
    (passage.kind === 'PNC' || passage.kind === 'MG16') &&
    !anothers.has(passage.document) &&
    passage.role !== 'boilerplate' &&
    /offen[cs]e|convict|caution|warning|disposal|\d{4}|\d\d\/\d\d|\border\b|imprison|custod|months|discharge|\b\d+M\b/i.test(
      said(passage),
    ) &&
    likeConduct.test(said(passage)) &&
    !/\b(?:no trace|none|nil)\b/i.test(said(passage))
      ? [{ idea: 'previousOffending', quote: quoteOf(passage), voice: 'police', when: undefined, entry: 'previousOffending/record' }]
      : [],
  )
}
