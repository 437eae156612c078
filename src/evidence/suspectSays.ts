import type { Person, SuspectSays } from '#case/reading'
import { castOf } from './grammar/cast.ts'
import { endsOf } from './grammar/matching.ts'
import { type Sentence, sentencesOf } from './grammar/mentions.ts'
import { type Pattern, patternOf } from './grammar/pattern.ts'
import type { Speller } from './grammar/spelling.ts'
import { subjectOf } from './grammar/subject.ts'
import { speller } from './observations/sentences.ts'
import { type Passage, quoteOf } from './passage.ts'

type Says = SuspectSays['says']

/** What gives each away, the first that fits; `own` must be the suspect's own act of saying. */
const ways: readonly Readonly<{ says: Says; own: boolean; patterns: readonly Pattern[] }>[] = [
  {
    says: 'noComment',
    own: false,
    patterns: ['no comment', 'decline/refuse to answer/comment/be_interviewed', 'stay/remain silent', 'no reply', 'make no reply'],
  },
  { says: 'denies', own: true, patterns: ['deny', 'dispute', 'refute', 'reject'] },
  { says: 'admits', own: true, patterns: ['admit', 'accept', 'agree', 'confess', 'concede', 'acknowledge'] },
  { says: 'admits', own: false, patterns: ['full admission', 'full admissions', 'S did! -not', 'S have! -not', 'S do! -not'] },
  { says: 'denies', own: false, patterns: ['denial', 'S do/did/have/had/would/be not', 'S never', 'was not me', 'not S'] },
  { says: 'explains', own: true, patterns: ['say', 'state', 'claim', 'explain', 'maintain', 'insist'] },
  {
    says: 'explains',
    own: false,
    patterns: ['because', 'only wanted', 'just wanted', 'entitled', 'coincidence', 'S was just passing', 'prepared statement'],
  },
].map(({ says, own, patterns }) => ({ says: says as Says, own, patterns: patterns.map(patternOf) }))

const account = /interview|account|suspect.?s? version|position of defence|defence case|reply|response|voluntary/i
const mentionsAccount = /\b(?:denie[sd]|admit(?:s|ted)|no comment|full admissions?)\b|\b(?:suspect|def|defendant|client|he|she) accepts?\b/i

/** What the suspect admits, denies, explains or will not answer, in the suspect's own account or the police's note of it. */
export function suspectSays(passages: readonly Passage[], people: readonly Person[], spelt: Speller = speller): readonly SuspectSays[] {
  const accounts = passages.filter(
    ({ role, voice, kind, heading, text }) =>
      (role === 'narrative' || role === 'answer') &&
      kind !== 'CUSTODY' &&
      (voice === 'suspect' || (voice === 'police' && (account.test(heading ?? '') || mentionsAccount.test(text)))),
  )
  return sentencesOf(accounts, castOf(people, passages), spelt).flatMap((sentence): SuspectSays[] => {
    const says = saidIn(sentence)
    return says ? [{ says, quote: quoteOf(sentence.passage) }] : []
  })
}

function saidIn({ passage, words }: Sentence): Says | undefined {
  const found = ways.find(({ own, patterns }) =>
    patterns.some((pattern) => words.some((_, from) => endsOf(pattern, words, from).length > 0 && (!own || isOwn(words, from)))),
  )
  if (found) return found.says
  if (passage.role !== 'answer' || passage.voice !== 'suspect') return undefined
  const first = words[1]?.text
  return first === 'no' || first === 'never' ? 'denies' : first === 'yes' || first === 'yeah' ? 'admits' : 'explains'
}

const isOwn = (words: Sentence['words'], from: number): boolean => {
  const subject = subjectOf(words, from)
  return !subject.passive && (subject.who === 'S' || subject.who === 'nobody')
}
