import type { Person, SuspectSays } from '#case/reading'
import { behaviours } from '#case/vocabulary'
import { castOf } from './grammar/cast.ts'
import { endsOf } from './grammar/matching.ts'
import { type Sentence, sentencesOf } from './grammar/mentions.ts'
import { type Pattern, patternOf } from './grammar/pattern.ts'
import type { Speller } from './grammar/spelling.ts'
import { subjectOf } from './grammar/subject.ts'
import { observedIn, speller } from './observations/sentences.ts'
import { type Passage, quoteOf } from './passage.ts'

type Says = SuspectSays['says']

/** What gives each away, the first that fits; `own` must be the suspect's own act of saying. */
const ways: readonly Readonly<{ says: Says; own: boolean; patterns: readonly Pattern[] }>[] = [
  {
    says: 'noComment',
    own: false,
    patterns: [
      'no comment',
      'decline/refuse to answer/comment/be_interviewed',
      'stay/remain silent',
      'no reply -from -to_any',
      'make no reply',
      '(exercise|exercised) .. right to silence',
    ],
  },
  { says: 'denies', own: true, patterns: ['deny', 'dispute/disputes/disputed/disputing -about -over -re', 'refute', 'reject'] },
  {
    says: 'denies',
    own: false,
    patterns: [
      '(client|def|sus|suspect) deny',
      'denial of',
      'a? total/flat/full denial',
      'not guilty',
      'not me -that_started',
      'nothing to do with (it|that|me|any)',
    ],
  },
  {
    says: 'admits',
    own: true,
    patterns: [
      'admit -to_hospital',
      'accept -a_caution',
      'agree -to_meet -to_speak -to_attend',
      'confess',
      'concede',
      'acknowledge',
      'own up',
    ],
  },
  {
    says: 'admits',
    own: false,
    patterns: [
      'full admission/admissions',
      'partial admission/admissions',
      'breach admitted',
      'yes S did/do/was/sent/went/had/have',
      'S did! (do|send|go|follow|put|leave|ring|call|text|message|write|take|make|knock|wait|watch|say|shout|drive|post|buy|come|look|hit|push|offer|ask|give|speak|turn|use|set|pay|tell|track|open|keep|visit|contact|want|mean|know)',
      "S hold S's? hands up",
      'guilty plea',
      'plead guilty',
      'S should not have -been_arrested -been_charged',
      'S be (sorry|ashamed) (for|that|about) (what|it|the|all|doing|sending|following|my)',
      'S be out of order',
      'fair cop',
      'it be me $',
      'S lose S temper/head',
    ],
  },
  {
    says: 'denies',
    own: false,
    patterns: [
      'S (did|had|have|has|was|were) not -realise -know -think -mean -intend -understand -want -been_asked -to_know -allowed',
      'S (have|had)? never -mind -been_so -met_anyone -felt',
      "S (would|will|'d|could) never",
      'S (would|could) not (hurt|harm|hit|threaten|do that|do such|have hurt|have done|have said|have harmed|dream)',
      'S mean no harm/threat',
    ],
  },
  { says: 'explains', own: true, patterns: ['say', 'state', 'claim', 'explain -the_offence', 'maintain', 'insist', 'put it down to'] },
  {
    says: 'explains',
    own: false,
    patterns: [
      'because',
      'only/just wanted/trying/passing/went/asking/checking/looking',
      'entitled',
      'coincidence',
      'S (did|do) not (realise|realize|mean|intend|think|understand|want)',
      'prepared statement -read',
      'S be just/only -the',
      'S thought! -of',
      'S (was|were) (passing|worried|concerned|waiting for|going to|on S)',
    ],
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

function saidIn(sentence: Sentence): Says | undefined {
  const { passage, words } = sentence
  const found = ways.find(({ own, patterns }) =>
    patterns.some((pattern) =>
      words.some(
        (_, from) =>
          endsOf(pattern, words, from).length > 0 && (own ? isOwn(words, from) && !isNegated(words, from) : !isAnothers(words, from)),
      ),
    ),
  )
  if (found) return found.says
  if (passage.role !== 'answer' || passage.voice !== 'suspect') return undefined
  return tellsOwnAct(sentence) ? 'admits' : answered(words)
}

/** "I followed her on the Sunday": an act of the kind complained of, told as his own. */
const tellsOwnAct = (sentence: Sentence): boolean =>
  sentence.words.some(({ text }) => text === 'i') &&
  observedIn(sentence).some(({ idea }) => behaviours.some((behaviour) => behaviour === idea))

const yes = new Set(['yes', 'yeah', 'yep', 'yea', 'aye', 'correct', 'guilty'])
const no = new Set(['no', 'never', 'nope', 'nah', 'nowt'])
const fewest = 4

/** An answer without such words: yes, no, or an account in a sentence of its own. "Once." and a label of the form's head are none. */
function answered(words: Sentence['words']): Says | undefined {
  const marked = words[0]?.text === 'a' || words[0]?.text === 'r'
  const said = marked ? words.slice(1) : words
  const first = said[0]?.text ?? ''
  const alone = marked || said.length === 1 || (said[1]?.parted ?? 0) > 0
  if (no.has(first) && alone) return 'denies'
  if (yes.has(first) && alone) return 'admits'
  if (first === 'i' && said.length <= 3 && /^(?:did|have|had|was|do)$/.test(said[1]?.text ?? '')) return 'admits'
  const tells = said.some(({ text, nominative }) => nominative || text === 'i' || text === 'it' || text === 'there')
  return marked && tells && said.length >= fewest && first !== 'if' ? 'explains' : undefined
}

const isOwn = (words: Sentence['words'], from: number): boolean => {
  const subject = subjectOf(words, from)
  return !subject.passive && (subject.who === 'S' || subject.who === 'nobody')
}

/** "not accepted", "does not agree": no such act of saying. */
const isNegated = (words: Sentence['words'], from: number): boolean =>
  words.slice(Math.max(0, from - 2), from).some(({ text }) => text === 'not' || text === "n't" || text === 'nt' || text === 'never')

/** "When Cllr Stretton said no comment": somebody else's answer. */
const isAnothers = (words: Sentence['words'], from: number): boolean => {
  const before = words.slice(Math.max(0, from - 4), from)
  return before.some(({ stems }) => stems.has('say')) && before.some(({ who, nominative }) => nominative && (who === 'V' || who === 'O'))
}
