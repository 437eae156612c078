import type { Reading } from '#case/reading'
import type { Behaviour, Marker } from '#case/vocabulary'
import { behaviourWords, markerWords } from '#case/words'
import type { OffenceView } from '#law/assessment'
import type { Block, Sentence } from '../block.ts'
import { citedTogether, factOfAll, heading, joined, paragraph, pointSaid, reason } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { limbsOf, strengthWords } from './elements.ts'
import { outrightOf } from './placed.ts'

const verdict = {
  yes: 'The evidence indicates stalking: what was done amounts to harassment, the acts are ones associated with stalking, and the circumstances show pursuit of one person rather than a quarrel or an exchange',
  no: 'The evidence does not indicate stalking: the acts, in their circumstances, have another explanation or are not shown to be a pursuit',
  borderline: 'Whether this is stalking is borderline, and the decision has to say which way it goes and why',
} as const

/** How what points away is weighed against what points to it. */
const weighed = {
  yes: 'It does not account for all of the circumstances above, and they outweigh it.',
  borderline: 'The lawyer has to say whether what was done goes beyond these explanations, and on which passages.',
  no: '',
} as const

/** `Following (a), on 26 June 2015.`: an act with its letter. */
const isAct = / \([a-g]\)(?:[,. ]|$)/

/** Why stalking and not harassment, or why not; and, where section 4A is open, which limb of it and why. */
export function stalkingOrHarassment(view: DraftView): Block[] {
  const { indicated, for: points, against, law } = view.assessment.stalking
  const acts = points.filter(({ text }) => isAct.test(text))
  const circumstances = fixationShown(view)
  return [
    heading('Why stalking and not harassment, or why not', 2),
    ...paragraph(reason(`${verdict[indicated]} (${citedTogether(law.slice(0, 3))}).`, law)),
    ...(acts.length > 0 ? paragraph(reason('Acts within section 2A(3):'), ...acts.map((act) => pointSaid(outrightOf(view, act)))) : []),
    ...(circumstances.length > 0
      ? paragraph(
          reason(
            indicated !== 'yes'
              ? 'What might be said to show pursuit:'
              : 'Harassment alone would leave out the pursuit. The circumstances that show it:',
          ),
          ...circumstances,
          hintedAt(view),
        )
      : paragraph(hintedAt(view))),
    ...(against.length > 0
      ? paragraph(
          reason(indicated === 'yes' ? 'What points away from it:' : 'What points the other way:'),
          ...against.map(pointSaid),
          weighed[indicated] ? reason(weighed[indicated]) : undefined,
        )
      : []),
    ...limb(view),
  ]
}

type Part = readonly [says: string, ...shownBy: (Behaviour | Marker)[]]

/** What shows each part of FOUR (fixated, obsessive, unwanted, repeated), as a clause after "the suspect" or "it". */
const parts: readonly (readonly [opening: string, clauses: readonly Part[]])[] = [
  [
    'Fixated: the suspect',
    [
      ['followed the victim', 'following'],
      ['watched or spied on the victim', 'watchingOrSpying'],
      ['monitored the victim’s communications', 'monitoring'],
      ['used tracking or spyware', 'trackingDevice'],
      ['spoke or wrote in words of love, destiny, ownership or despair', 'declaredFixation'],
      ['threatened suicide', 'suicideThreat'],
    ],
  ],
  [
    'Obsessive: the suspect',
    [
      ['waited about where the victim lives, works or goes', 'loitering'],
      ['entered the home', 'entryToHome'],
      ['interfered with the victim’s property', 'interferingWithProperty'],
      ['used another identity', 'falseIdentity'],
      ['went through other people', 'thirdPartyContact'],
      ['published about the victim', 'publishing'],
      ['made false or vexatious complaints', 'vexatiousComplaint'],
      ['did more, or worse, as time went on', 'escalation'],
    ],
  ],
  [
    'Unwanted: it went on after',
    [
      ['a police warning', 'priorWarning'],
      ['a court order', 'breachOfOrder'],
      ['bail', 'breachOfBail'],
    ],
  ],
]

const passagesOf = ({ behaviours, markers }: Reading, idea: Behaviour | Marker) =>
  (idea in behaviours ? behaviours[idea as Behaviour] : markers[idea as Marker]).map(({ quote }) => quote)

/** The circumstances under the letters of FOUR, a sentence each, with a passage for every clause. */
function fixationShown({ reading }: DraftView): readonly Sentence[] {
  const three = parts.flatMap(([opening, clauses]) => {
    const shown = clauses.filter(([, ...ideas]) => ideas.some((idea) => passagesOf(reading, idea).length > 0))
    return (
      factOfAll(
        `${opening} ${joined(shown.map(([says]) => says))}.`,
        shown.flatMap(([, ...ideas]) => ideas.flatMap((idea) => passagesOf(reading, idea).slice(0, shown.length > 2 ? 1 : 2))),
      ) ?? []
    )
  })
  const rates = reading.incidents.flatMap(({ rate, from }) => (rate ? from.filter(({ words }) => words.includes(rate)) : []))
  const [rated] = reading.incidents.flatMap(({ rate, from }) => (rate && from.some(({ words }) => words.includes(rate)) ? [rate] : []))
  const kept = factOfAll(`Repeated: it is told of as a pattern, “${rated}”.`, rates.slice(0, 3))
  return kept ? [...three, kept] : three
}

/** What would show pursuit and is said nowhere outright: named, so that it can be asked about, and not relied on. */
function hintedAt({ reading, whole }: DraftView): Sentence | undefined {
  const ideas = parts.flatMap(([, clauses]) => clauses.flatMap(([, ...shownBy]) => shownBy))
  const hinted = ideas.filter((idea) => passagesOf(reading, idea).length === 0 && passagesOf(whole, idea).length > 0)
  const named = hinted.map((idea) => (idea in behaviourWords ? behaviourWords[idea as Behaviour] : markerWords[idea as Marker]))
  return factOfAll(
    `Said nowhere outright, and so not relied on here: ${joined(named)}.`,
    hinted.flatMap((idea) => passagesOf(whole, idea).slice(0, 2)),
  )
}

function limb(view: DraftView): Block[] {
  const { assessment } = view
  const aggravated = assessment.offences.find(({ id }) => id === 'PHA1997.s4A')
  const [fear, effect] = aggravated ? limbsOf(assessment, aggravated) : []
  if (!aggravated || aggravated.supported === 'no' || !fear || !effect || assessment.stalking.indicated === 'no') return []
  return [heading('Which limb of section 4A, and why', 2), ...paragraph(chosen(view.reading, fear, effect))]
}

const rank = { yes: 2, arguable: 1, no: 0 } as const

function chosen({ impact }: Reading, fear: OffenceView, effect: OffenceView): Sentence {
  const law = [...fear.law, ...effect.law]
  const standing = `Fear of violence on at least two occasions (limb (i)) is ${strengthWords[fear.supported]}; serious alarm or distress with a substantial adverse effect on daily life (limb (ii)) is ${strengthWords[effect.supported]}.`
  if (fear.supported === 'yes' && effect.supported === 'yes')
    return reason(`${standing} Both can be put, each in a charge of its own, since one charge may not hold both.`, law)
  if (rank[fear.supported] === rank[effect.supported])
    return reason(`${standing} Neither is complete, and the further evidence asked for below decides between them.`, law)
  const onFear = rank[fear.supported] > rank[effect.supported]
  const other = onFear ? effect : fear
  const why = onFear
    ? 'limb (i), because the victim speaks of fear that violence would be used'
    : impact.fearOfViolence.length > 0
      ? 'limb (ii), because what the victim tells of is the toll on daily life, and fear of violence is not told occasion by occasion'
      : 'limb (ii), because what the victim tells of is the toll on daily life, and no fear of violence'
  return reason(
    `${standing} The charge is put on ${why}; ${other.supported === 'no' ? 'the other limb is not put' : 'the other limb is left until the gap shown against it below is closed'}.`,
    law,
  )
}
