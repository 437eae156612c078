import type { Observation, Person } from '#case/reading'
import type { Sentence } from './grammar/mentions.ts'
import { writtenOut } from './grammar/writtenOut.ts'
import { isAct } from './observations/doneByAnother.ts'
import { echoIn } from './observations/echoes.ts'
import { observedIn, type Seen, type Whens } from './observations/sentences.ts'
import { toldToLeaveOff } from './observations/toldToLeaveOff.ts'
import type { Passage, PassageRole } from './passage.ts'
import { readSentences, type Sentences } from './sentences.ts'

const telling: readonly PassageRole[] = ['narrative', 'answer', 'message', 'heading']

/** Everything the passages say in so many words: behaviours, markers, impact and counter-indications, each with the words it stands on. */
export const observe = (
  passages: readonly Passage[],
  people: readonly Person[],
  whenOf: Whens = (passage) => passage.at,
  sentences: Sentences = readSentences(passages, people),
): readonly Observation[] =>
  dated(
    [...sentences.values()].flatMap((sentence) => plainlySeen(sentence)),
    whenOf,
  )

/** "5. Does the offender have a history of violence or No 0": a form's question in one line with its answer. */
const answeredNo = /^\W*(?:[A-Z]?\d{1,2}[.)]?\s+)?(?:does|has|is|are|have|did|was|were)\b[^?.!]{12,}\s(?:No|NO|N)[\s\d-]*$/i

/** The same of one sentence, without when it was; of an officer's shorthand also with the words he leaves out. */
export function plainlySeen(sentence: Sentence): readonly Seen[] {
  if (!telling.includes(sentence.passage.role) || answeredNo.test(sentence.passage.text)) return []
  const seen = withWarning(withEcho(observedIn(sentence), sentence), sentence)
  const whole = writtenOut(sentence)
  return whole === undefined ? seen : [...seen, ...observedIn(whole, (idea) => !isAct(idea) || seen.some((one) => one.idea === idea))]
}

/** What was seen, and that he follows where the tale has him do what she has just done. */
function withEcho(seen: readonly Seen[], sentence: Sentence): readonly Seen[] {
  const echo = seen.some(({ idea }) => idea === 'following') ? undefined : echoIn(sentence)
  return echo ? [...seen, echo] : seen
}

/** What was seen, and that the police told him to leave her alone, where no wording of it was. */
function withWarning(seen: readonly Seen[], sentence: Sentence): readonly Seen[] {
  const warning = seen.some(({ idea }) => idea === 'priorWarning') ? undefined : toldToLeaveOff(sentence)
  return warning ? [...seen, warning] : seen
}

/** What was seen, each with when its passage speaks of. */
export const dated = (seen: readonly Seen[], whenOf: Whens): readonly Observation[] =>
  seen.map(({ idea, quote, passage, voice, entry }) => ({ idea, quote, voice, when: whenOf(passage), entry }))
