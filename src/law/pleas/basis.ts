import { distinct, type NonEmpty, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { behaviours, type Impact, impacts, type Marker } from '#case/vocabulary'
import { behaviourWithLetter, impactWords, markerWords } from '#case/words'
import { basis as agreedBasis } from '../authorities/attorneyGeneralsGuidelines.ts'
import { acceptingPleas } from '../authorities/codeForCrownProsecutors.ts'
import type { Authority } from '../authority.ts'
import type { Point } from '../finding.ts'
import { observedOf } from '../points.ts'
import { clausesOf, isDenied, linesOf } from './basis/clauses.ts'
import { judgeWhole } from './basis/frames.ts'
import { heardIn } from './basis/heard.ts'
import { type Judged, judge, unmatched, type Verdict } from './basis/judge.ts'
import { partiesOf, type Subject, subjectOf } from './basis/subjects.ts'

/** A line of a basis of plea against the papers: they say the same, they speak both ways, they say otherwise, or it could not be matched with them. */
export type BasisLine = Readonly<{ line: string; verdict: Verdict; because: string; passages: readonly Quote[] }>

/** A basis of plea line by line, and what the papers hold that it passes over. It compares; whether to accept the basis is for the prosecutor. */
export type BasisView = Readonly<{ lines: readonly BasisLine[]; leftOut: readonly Point[]; law: NonEmpty<Authority> }>

/** What a basis of plea is measured by. */
export const basisLaw: NonEmpty<Authority> = [agreedBasis, acceptingPleas]

/** What a basis must not pass over in silence, the gravest first. */
const telling = [
  ...impacts,
  ...([
    'threatToKill',
    'threatOfViolence',
    'violence',
    'weapon',
    'sexual',
    'entryToHome',
    'trackingDevice',
    'suicideThreat',
    'declaredFixation',
  ] as const),
  ...(['breachOfOrder', 'breachOfBail', 'priorWarning', 'escalation'] as const),
  ...behaviours,
] as const

const gravest: readonly Verdict[] = ['contradicted', 'disputed', 'notAddressed', 'agreed']

/** The gravest of several verdicts, with its own reasons and every passage. */
function worst(judged: readonly Judged[]): Judged {
  const verdict = gravest.find((one) => judged.some((each) => each.verdict === one)) ?? 'notAddressed'
  const those = judged.filter((each) => each.verdict === verdict)
  return {
    verdict,
    because: [...new Set(those.map(({ because }) => because))].join(' ') || unmatched.because,
    passages: distinct(those.flatMap(({ passages }) => passages)),
  }
}

/** Compares a basis of plea with what was read. Nothing is agreed that the papers do not themselves say; without a basis there is nothing to compare. */
export function compareBasis(basis: string, reading: Reading): BasisView {
  const parties = partiesOf(reading)
  const spokenOf = new Set<string>()

  const lines = linesOf(basis).map((line): BasisLine => {
    let carried: Subject | undefined
    const judged = clausesOf(line).map((clause): Judged => {
      const heard = heardIn(clause)
      for (const { topic, from, to } of heard) {
        for (const idea of topic.leftOut ?? []) spokenOf.add(idea)
        if (isDenied(clause, from, to)) for (const idea of topic.deniedToo ?? []) spokenOf.add(idea)
      }
      const verdicts = heard.map((one) => {
        const subject = subjectOf(clause, one.from, parties, /^(?:no|nothing|there)\b/i.test(clause) ? undefined : carried)
        return { ...one, judged: judge({ clause, heard, one, subject, parties, reading }) }
      })
      const whole = judgeWhole({ clause, parties, carried, reading })
      carried = subjectOf(clause, clause.length, parties, carried)
      return whole ?? together(clause, verdicts)
    })
    return { line, ...worst(judged) }
  })
  const leftOut = lines.length === 0 ? [] : telling.filter((idea) => !spokenOf.has(idea)).flatMap((idea) => pointOn(reading, idea))
  return { lines, leftOut, law: basisLaw }
}

type Spoken = Readonly<{ from: number; to: number; judged: Judged }>

/** Things said side by side ("did not follow or threaten her") are judged each for itself; bound together ("threatened her with a knife"), only as one. */
function together(clause: string, spoken: readonly Spoken[]): Judged {
  const bound = spoken.slice(1).some((one, at) => !/,|\b(?:or|nor|and)\b/i.test(clause.slice(spoken[at]?.to ?? 0, one.from)))
  const same = spoken.every(({ judged }) => judged.verdict === spoken[0]?.judged.verdict)
  if (bound && !same) return { ...unmatched, passages: distinct(spoken.flatMap(({ judged }) => judged.passages)) }
  return worst(spoken.map(({ judged }) => judged))
}

function pointOn(reading: Reading, idea: (typeof telling)[number]): readonly Point[] {
  if (idea in impactWords) return observedOf(impactWords[idea as Impact], reading.impact[idea as Impact])
  if (idea in markerWords) return observedOf(markerWords[idea as Marker], reading.markers[idea as Marker])
  return behaviours.filter((one) => one === idea).flatMap((one) => observedOf(behaviourWithLetter(one), reading.behaviours[one]))
}
