import type { Quote } from '#case/quote'
import { remarkVocabulary } from '#case/remarks'
import type { Said } from '#corrections/corrected'
import { findingsIn, type Keyed } from '#corrections/keys'
import type { Finding } from '#corrections/steps'
import { correctionWords, findingWords, remarkSays, whenWords } from '#corrections/words'
import type { Citation } from '../checkReport.ts'
import type { FindingsView, FindingView, SaidView } from '../contract.ts'
import type { ReadingNow } from '../reading/readingNow.ts'

type Cite = (quotes: readonly Quote[]) => readonly Citation[]

/** Everything read and said of a case, as its screens show it. */
export const findingsView = ({ reading, said }: ReadingNow, cite: Cite, bars: readonly string[]): FindingsView => ({
  findings: findingsIn(reading).map((keyed) => findingView(keyed, cite)),
  said: said.map((one) => saidView(one, cite)),
  bars,
})

const quotesOf = (finding: Finding): readonly Quote[] => {
  switch (finding.is) {
    case 'observation':
    case 'remark':
      return [finding.read.quote]
    case 'incident':
    case 'person':
      return finding.read.from
    case 'answer':
      return finding.read.quote ? [finding.read.quote] : []
    case 'document':
      return []
  }
}

const nowOf = (finding: Finding): FindingView['now'] => {
  switch (finding.is) {
    case 'observation':
      return { idea: finding.read.idea }
    case 'incident': {
      const { summary, behaviours, markers } = finding.read
      return { summary, behaviours, markers }
    }
    case 'person':
      return { name: finding.read.name, role: finding.read.role }
    case 'document':
      return { kind: finding.read.kind }
    case 'answer':
      return { answer: finding.read.answer }
    case 'remark':
      return { topic: finding.read.topic, remark: finding.read.says }
  }
}

/** A form in a bundle says which pages it takes up. */
function wordsOf(finding: Finding): ReturnType<typeof findingWords> {
  const words = findingWords(finding)
  if (finding.is !== 'document' || finding.read.pages[1] === 1) return words
  const [first, last] = finding.read.pages
  return { ...words, says: `${words.says}, ${first === last ? `page ${first}` : `pages ${first} to ${last}`}` }
}

const findingView = ({ key, finding }: Keyed, cite: Cite): FindingView => ({
  key,
  is: finding.is,
  ...wordsOf(finding),
  citations: cite(quotesOf(finding)),
  when: finding.is === 'observation' || finding.is === 'incident' ? (finding.read.when ?? null) : null,
  now: nowOf(finding),
  choices: finding.is === 'remark' ? remarkVocabulary[finding.read.topic].map((value) => ({ value, words: remarkSays(value) })) : [],
})

const how: Readonly<Record<Said['step']['type'], SaidView['how']>> = {
  findingAccepted: 'accepted',
  findingCorrected: 'corrected',
  findingRejected: 'rejected',
  observationAdded: 'added',
  incidentAdded: 'added',
  incidentsMerged: 'merged',
  incidentSplit: 'split',
}

/** What a step was about, as it was read then. */
function about(step: Said['step']): readonly [Finding, ...Finding[]] {
  switch (step.type) {
    case 'observationAdded':
      return [{ is: 'observation', read: step.observation }]
    case 'incidentAdded':
    case 'incidentSplit':
      return [{ is: 'incident', read: step.incident }]
    case 'incidentsMerged': {
      const [first, ...rest] = step.incidents.map((read): Finding => ({ is: 'incident', read }))
      return [first!, ...rest]
    }
    default:
      return [step.finding]
  }
}

function saidOf(step: Said['step']): string {
  switch (step.type) {
    case 'findingAccepted':
      return 'right as it was read'
    case 'findingCorrected':
      return correctionWords(step.to)
    case 'findingRejected':
      return 'not so'
    case 'observationAdded':
    case 'incidentAdded':
      return 'passed over by the reader'
    case 'incidentsMerged':
      return `one incident, ${whenWords(step.when)}: ${step.summary}`
    case 'incidentSplit':
      return step.parts.map(({ when, summary }) => `${whenWords(when)}: ${summary}`).join('; ')
  }
}

function saidView({ number, step, state, key }: Said, cite: Cite): SaidView {
  const findings = about(step)
  const [first] = findings
  const added = step.type === 'observationAdded' || step.type === 'incidentAdded'
  return {
    number,
    how: how[step.type],
    by: step.by.name,
    on: step.on,
    reason: step.type === 'findingAccepted' ? '' : step.reason,
    is: first.is,
    idea: first.is === 'observation' ? first.read.idea : null,
    title: findingWords(first).title,
    was: added
      ? ''
      : findings
          .map((finding) => findingWords(finding))
          .map(({ title, says }) => (says === '' ? title : `${title}: ${says}`))
          .join('; '),
    says: saidOf(step),
    state,
    key,
    citations: findings.flatMap((finding) => cite(quotesOf(finding))),
  }
}
