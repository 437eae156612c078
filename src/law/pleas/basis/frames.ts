import { type Day, daysBetween, inWords } from '#case/dates'
import { distinct } from '#case/quote'
import type { Reading } from '#case/reading'
import { behaviours } from '#case/vocabulary'
import { isDenied, isGuarded } from './clauses.ts'
import { inFigures, numberWord } from './howOften.ts'
import type { Judged, Verdict } from './judge.ts'
import { type Parties, type Subject, subjectOf } from './subjects.ts'
import { type Told, toldAgainst, toldOf, unanswered, warnings } from './told.ts'

/** What a clause is judged by: its words, whose act it is, and the papers. */
type Said = Readonly<{ clause: string; parties: Parties; carried: Subject | undefined; reading: Reading }>

const say = (verdict: Verdict, because: string, ...told: readonly (readonly Told[])[]): Judged => ({
  verdict,
  because,
  passages: distinct(told.flat().flatMap(({ quotes }) => quotes)),
})

type Dated = Readonly<{ told: Told; on: Day }>
const byDay = (told: readonly Told[]): readonly Dated[] =>
  told
    .flatMap((one) => (one.when?.earliest && one.when.earliest === one.when.latest ? [{ told: one, on: one.when.earliest }] : []))
    .sort((one, other) => one.on.localeCompare(other.on))

const lasted = new RegExp(
  `^(?:it|this|that|(?:all (?:of )?)?(?:the|his|her)(?: whole| entire)? (?:matter|course|conduct|behaviour|contact|incidents?|events?))(?: was)?(?: all)? (?:over|finished|ended|happened|occurred|took place|lasted|went on|continued)(?: all)?(?: over)?(?: (?:in|within|on|for|over|during))?(?: only)?(?: the)?(?: same)? ?(?:the space of )?${numberWord}? ?(?:single )?(days?|weeks?|months?)(?: only)?\\.?$`,
  'i',
)
const daysIn = { day: 1, week: 7, month: 31 } as const

/** How long it all went on, against the first and the last day the papers tell of. */
function howLong({ clause, reading }: Said): Judged | undefined {
  const [, number, unit] = lasted.exec(clause) ?? []
  if (!unit) return undefined
  const said = (number ? inFigures(number) : 1) * daysIn[unit.toLowerCase().replace(/s$/, '') as keyof typeof daysIn]
  const told = toldOf(reading, behaviours)
  const dated = byDay(told)
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return undefined
  const ends = [first.told, last.told]
  if (daysBetween(first.on, last.on) + 1 > said)
    return say('contradicted', `The papers tell of it from ${inWords(first.on)} to ${inWords(last.on)}.`, ends)
  return dated.length === told.length
    ? say('agreed', 'The papers tell of no day outside that time.', ends)
    : say('notAddressed', 'The days the papers give lie within that time; not everything in them has its day.', ends)
}

const didNotKnow =
  /\b(?:(?:did not|didn['’]t|never) (?:know|realise|realize|understand|appreciate)|(?:was|were) (?:unaware|not aware|ignorant)|had no (?:idea|knowledge)|(?:honestly |genuinely )?(?:thought|believed|assumed)|was under the impression)\b/i
const objection =
  /\b(?:(?:she|he|they|the (?:complainant|victim)) (?:objected|minded|was unhappy|did not (?:want|like|wish)|didn['’]t (?:want|like)|wanted (?:it to stop|him to stop|her to stop|no)|had had enough)|unwanted|unwelcome|not (?:wanted|welcome)|harass(?:ing|ment|ed)?)\b/i
const welcome =
  /\b(?:welcome[ds]?|wanted (?:to (?:see|hear|speak|talk|meet)|him|her|contact|his|it)|happy (?:to|with|for)|consented|did not (?:object|mind)|didn['’]t (?:object|mind))\b/i

/** What the defendant is said not to have known, or to have believed, against what he or she was told. What was in a mind no paper agrees to. */
function whatHeKnew({ clause, parties, carried, reading }: Said): Judged | undefined {
  const claim = didNotKnow.exec(clause)
  if (!claim || subjectOf(clause, claim.index + 1, parties, carried) !== 'defendant') return undefined
  const believes = /thought|believed|assumed|impression/i.test(claim[0])
  const rest = clause.slice(claim.index + claim[0].length)
  // "He believed it was unwelcome" says the opposite, and "he did not know she was happy" says nothing here.
  if (believes ? !welcome.test(rest) || objection.test(rest.replace(welcome, ' ')) : !objection.test(rest)) return undefined
  const told = warnings(reading)
  const silence = unanswered(reading)
  const other = toldAgainst(reading, 'neverToldToStop', 'mutualContact', 'invited', 'reconciliation')
  if (told.length > 0 && other.length > 0) return say('disputed', 'The papers speak both ways.', told, other)
  if (told.length > 0) return say('contradicted', 'The papers say that there was a warning.', told, silence)
  if (silence.length > 0) return say('disputed', 'The papers tell of what was sent being unanswered or blocked.', silence, other)
  if (other.length > 0) return say('notAddressed', 'The papers tell of this; what was known or believed they do not say.', other)
  return undefined
}

const first =
  /^(?:it was )?(?:the (?:complainant|victim|aggrieved)|she|he|[A-Z]\w+(?: [A-Z]\w+)?) (?:who )?(?:had )?(?:first )?(?:contacted|messaged|texted|rang|called|phoned|e-?mailed|wrote to|approached|got in touch with|started|began|initiated)(?: (?:him|her|the defendant|it|the contact|contact))?(?: first)?\.?$|^(?:the )?contact was (?:first )?(?:started|initiated|begun|instigated) by (?:her|him|the (?:complainant|victim))\.?$/i
const beginning = /\bfirst\b|\b(?:started|began|begun|initiated|instigated)\b/i

/** Who is said to have begun: the papers seldom say, and what they do tell is shown. */
function whoBegan({ clause, parties, carried, reading }: Said): Judged | undefined {
  if (!first.test(clause) || !beginning.test(clause)) return undefined
  const by = /\bby (her|him|the (?:complainant|victim))/i.exec(clause)?.[1]?.toLowerCase()
  const verb =
    /\b(?:who |had |first |(?:contact|messag|text|phon|e-?mail|approach|start|initiat)ed|rang|called|wrote|got|began)/i.exec(clause)
      ?.index ?? 0
  const pronoun = parties.pronoun === 'he' ? 'her' : 'him'
  const victim = by
    ? by.startsWith('the ') || (parties.pronoun !== undefined && by === pronoun)
    : subjectOf(clause, verb, parties, carried) === 'victim'
  if (!victim) return undefined
  const hers = toldAgainst(reading, 'mutualContact', 'invited')
  const earliest = byDay(toldOf(reading, ['contacting']))[0]
  if (hers.length > 0 && earliest)
    return say(
      'disputed',
      `The papers tell of contact from the victim too; the earliest with a day, on ${inWords(earliest.on)}, is the defendant’s.`,
      hers,
      [earliest.told],
    )
  if (hers.length > 0) return say('notAddressed', 'The papers tell of contact from the victim; they do not say who began.', hers)
  return earliest
    ? say(
        'notAddressed',
        `No contact from the victim is told of; the earliest with a day, on ${inWords(earliest.on)}, is the defendant’s. Ask the victim.`,
        [earliest.told],
      )
    : undefined
}

const frames = [howLong, whatHeKnew, whoBegan]

/** Judges a clause whose whole form is known; undefined where it is to be taken word by word. */
export function judgeWhole(said: Said): Judged | undefined {
  const { clause } = said
  if (isGuarded(clause) || isDenied(clause, clause.length, clause.length) === undefined) return undefined
  for (const frame of frames) {
    const judged = frame(said)
    if (judged) return judged
  }
  return undefined
}
