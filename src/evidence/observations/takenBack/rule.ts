import type { Voice } from '#case/reading'
import type { DocumentKind, Idea } from '#case/vocabulary'
import { placeOf } from '../../grammar/beginnings.ts'
import { sharesClause } from '../../grammar/clauses.ts'
import { type Found, holds } from '../../grammar/find.ts'
import { finderOf } from '../../grammar/finder.ts'
import { endsOf } from '../../grammar/matching.ts'
import type { Sentence } from '../../grammar/mentions.ts'
import type { Pattern, Who } from '../../grammar/pattern.ts'
import { stanceOf } from '../../grammar/stance.ts'
import { subjectOf } from '../../grammar/subject.ts'
import { isSuspectsAccount } from '../suspectsAccount.ts'
import { type Telling, tellingOf } from './telling.ts'

/** A sentence with what is found in it: of the rule's first idea, in the victim's statement, unless said otherwise. */
export type Example = string | readonly [Idea, string] | readonly [Idea, string, DocumentKind]

/**
 * What takes a finding back. Every condition named must hold. The words that take back have to be asserted, not denied, asked or imagined, and by somebody else than the
 * suspect where the finding is somebody else's: his excuse takes nothing back.
 */
export type Rule = Readonly<{
  /** What is so where it holds. */
  because: string
  ideas: readonly Idea[]
  /** Whose passage it stands in; anybody's where nobody is named. */
  told?: readonly Voice[]
  /** Who does what was found, `nobody` where the words name nobody; anybody where nobody is named. */
  doer?: readonly (Who | 'nobody')[]
  /** The words that take it back, in the notation of `grammar/pattern.ts`. */
  says?: readonly string[]
  /** Where they stand: among the words found, in a clause of theirs (a reason hangs on it by its "because"), anywhere in the sentence. */
  where?: 'among' | 'clause' | 'sentence'
  /** It is the manner of speaking that takes it back: it does not matter how the words are put, nor that they are the suspect's own. */
  ofWords?: true
  /** Words beside which the finding stands all the same, anywhere in the sentence. */
  unless?: readonly string[]
  /** What cannot be said in words. */
  only?: (telling: Telling) => boolean
  /** Sentences it takes back, and true findings that it has to leave. */
  takes: readonly Example[]
  leaves: readonly Example[]
}>

/** Whether words of a rule stand where they have to, as they have to. */
function standsAt(rule: Rule, pattern: Pattern, sentence: Sentence, at: Found, from: number, to: number): boolean {
  const { words } = sentence
  const overlaps = words[from]!.start < at.end && words[to - 1]!.end > at.start
  if (rule.where === 'among' && !overlaps) return false
  if (rule.where === 'clause' && !overlaps && !sharesClause(words, [from, to], placesOf(sentence, at))) return false
  if (rule.ofWords) return true
  const begins = joining.has(words[from]!.text) ? from + 1 : from
  const stance = stanceOf(words, begins, to, { question: false, negates: pattern.negates })
  if (stance !== 'asserted' && stance !== 'feared') return false
  return sentence.passage.voice === 'suspect' || !(isSuspectsAccount(sentence, words[from]!.start) || isToldByHim(sentence, from))
}

const tells = new Set(['tell', 'admit', 'text', 'message', 'write', 'shout', 'promise'])
/** "He told police he was behind me because …": his word of it. */
function isToldByHim({ words }: Sentence, from: number): boolean {
  const tell = words.findLastIndex((word, at) => at < from && [...word.stems].some((stem) => tells.has(stem)))
  return tell > 0 && words.slice(tell + 1, from + 1).every(({ parted }) => parted < 2) && subjectOf(words, tell).who === 'S'
}

const joining = new Set(['because', 'as', 'when', 'while', 'but', 'and', 'since', 'so'])

const placesOf = ({ words }: Sentence, { start, end }: Found): readonly [number, number] => [
  words.findIndex((word) => word.start >= start),
  words.findLastIndex((word) => word.end <= end) + 1,
]

function holdsOf(rule: Rule, telling: Telling): boolean {
  const { sentence, doer } = telling
  return (
    (rule.told === undefined || rule.told.includes(sentence.passage.voice)) &&
    (rule.doer === undefined || rule.doer.includes(doer())) &&
    (rule.only === undefined || rule.only(telling)) &&
    (rule.unless === undefined || !holds(sentence.words, rule.unless))
  )
}

/** The rules made ready: asked what takes a finding back, they look only at those a word of the sentence gives away. */
export function readyRules(rules: readonly Rule[]): (at: Found, sentence: Sentence) => Rule | undefined {
  const wordless = rules.filter(({ says }) => says === undefined)
  const ruleOf = new Map(rules.map((rule) => [{ id: 'takenBack/rule', says: rule.says ?? [], example: '', counter: '' } as const, rule]))
  const finder = finderOf([...ruleOf.keys()])
  return (at, sentence) => {
    const { words } = sentence
    const telling = tellingOf(at, sentence)
    for (const { entry, pattern, begins } of finder(words)) {
      const rule = ruleOf.get(entry as never)!
      const stands = words.some(
        (_, from) =>
          (begins & placeOf(from)) !== 0 &&
          endsOf(pattern, words, from).some((to) => to > from && standsAt(rule, pattern, sentence, at, from, to)),
      )
      if (stands && holdsOf(rule, telling)) return rule
    }
    return wordless.find((rule) => holdsOf(rule, telling))
  }
}
