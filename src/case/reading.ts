import type { DatedEvent } from './datedEvents.ts'
import type { When } from './dates.ts'
import type { FormSheet } from './formSheet.ts'
import type { DocumentId, IncidentId, PersonId } from './ids.ts'
import type { Fact, NonEmpty, Quote } from './quote.ts'
import type { Remark } from './remarks.ts'
import type { RiskForm } from './riskForm.ts'
import type { Behaviour, CounterIndication, DocumentKind, Idea, Impact, Marker } from './vocabulary.ts'

export type PersonRole = 'suspect' | 'victim' | 'witness' | 'officer' | 'child' | 'other'

/** Someone the file speaks of. `name` is the fullest form found; `aliases` the other forms, as written. */
export type Person = Readonly<{ id: PersonId; role: PersonRole; name: string; aliases: readonly string[]; from: NonEmpty<Quote> }>

/** What one document is, and who made it when. `pages` (first, last) is narrower than the document where one PDF holds several forms. */
export type DocumentReading = Readonly<{
  document: DocumentId
  kind: DocumentKind
  pages: readonly [first: number, last: number]
  because: string
  author: Fact<string> | undefined
  dated: Fact<When> | undefined
  signed: boolean | undefined
  /** The form in the file that this is another copy of, and that form's first page. A copy is not read again. */
  copyOf?: Readonly<{ document: DocumentId; page: number }>
}>

/** Whose words a passage is: the victim's or a witness's statement, the police's narrative, the suspect's account, a form's answer, a message. */
export type Voice = 'victim' | 'witness' | 'police' | 'suspect' | 'form' | 'message'

/** One place where the file says that an idea is so: who did it (always the suspect, or others for the suspect), in whose words, and when. */
export type Observation<I extends Idea = Idea> = Readonly<{
  idea: I
  quote: Quote
  voice: Voice
  when: When | undefined
  /** The lexicon entry that recognised it, `following/1`. */
  entry: string
}>

/** One event or one kept-up pattern of the course of conduct; every source that tells of it is in `from`. */
export type Incident = Readonly<{
  id: IncidentId
  when: When
  summary: string
  behaviours: readonly Behaviour[]
  markers: readonly Marker[]
  from: NonEmpty<Quote>
  /** For repeated conduct told as a habit ("about 30 calls a week"): its rate in the source's words. */
  rate: string | undefined
}>

/** Two passages that cannot both be right, said in a sentence. */
export type Contradiction = Readonly<{ says: string; passages: readonly [Quote, Quote, ...Quote[]] }>

/** Something the file mentions (a form, an exhibit, a statement) and whether it is in the file. */
export type Mention = Readonly<{ what: string; kind: DocumentKind | undefined; quote: Quote; attached: boolean }>

/** What the suspect admits or denies, in the suspect's own account. */
export type SuspectSays = Readonly<{ says: 'admits' | 'denies' | 'explains' | 'noComment'; quote: Quote }>

/** An offence as the police name it, with the code the law room uses: `PHA1997.s2`. */
export type NamedOffence = string

/** Everything read from a police file. Derived: reading the same file again with the same reader gives the same reading. */
export type Reading = Readonly<{
  reader: string
  urn: Fact<string> | undefined
  people: readonly Person[]
  documents: readonly DocumentReading[]
  behaviours: Readonly<Record<Behaviour, readonly Observation<Behaviour>[]>>
  markers: Readonly<Record<Marker, readonly Observation<Marker>[]>>
  impact: Readonly<Record<Impact, readonly Observation<Impact>[]>>
  counterIndications: Readonly<Record<CounterIndication, readonly Observation<CounterIndication>[]>>
  /** What is told in so many words and not counted, since papers of a quarrel tell of it too seldom: for a lawyer to see. Not in readings made before it was kept. */
  leftOut?: readonly Observation[]
  incidents: readonly Incident[]
  /** What one paper alone tells of a time long before the course of conduct, and is no part of it unless a lawyer says so. Not in readings made before it was kept apart. */
  earlier?: readonly Incident[]
  riskForms: readonly RiskForm[]
  remarks: readonly Remark[]
  suspectSays: readonly SuspectSays[]
  contradictions: readonly Contradiction[]
  mentions: readonly Mention[]
  /** What the police propose or have charged, the main one first. */
  proposed: readonly Fact<NamedOffence>[]
  /** The dates that clocks of the case start from; not in readings made before they were looked for. */
  datedEvents?: readonly DatedEvent[]
  /** What the forms answer; not in readings made before they were read question by question. */
  sheets?: readonly FormSheet[]
}>
