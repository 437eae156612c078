import { type Day, dayOf } from '#case/dates'
import type { CaseFacts } from '#quality/caseFacts'
import { drawn } from '#quality/dipSample'
import { inspection, measures } from '#quality/measures'
import { median, tally, tallyBy } from '#quality/tally'
import { entriesOf } from '#store/log'
import { type HouseStep, takeHouseStep } from '#store/users'
import { everyCasesFacts } from '../cases/caseFacts.ts'
import type { Desk, Lesson, OverruledView, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { done, refused } from '../reply.ts'

type QualityRoom = Pick<Desk, 'quality' | 'dipSample' | 'noteLesson' | 'lessons'>

/** The inspection's measures on this team's cases, what was overruled and why, a sample by lot, and what the team has learnt. For supervisors. */
export function qualityRoom(sitting: Sitting): QualityRoom {
  const { now } = sitting.surroundings
  const supervising = <T>(work: (here: SignedIn) => Reply<T>): Reply<T> | Reply<never> =>
    sitting.signedIn((here) =>
      here.me.roles.includes('supervisor') ? work(here) : refused('Only a supervisor looks at the work of the whole team.'),
    )

  return {
    quality: ({ from, to, force }) =>
      supervising((here) => {
        const all = everyCasesFacts(here)
        const cases = all.filter((facts) => within(facts, from, to) && (force === null || facts.force === force))
        const days = cases.flatMap(({ daysToDecision }) => daysToDecision ?? [])
        return done({
          inspection,
          cases: cases.length,
          forces: [...new Set(all.flatMap(({ force }) => force ?? []))].sort(),
          measures: measures.map((measure) => ({
            id: measure.id,
            title: measure.title,
            asks: measure.asks,
            found2017: measure.found2017,
            tally: tally(measure, cases),
            byMonth: tallyBy(measure, cases, ({ receivedOn }) => receivedOn.slice(0, 7)),
            byForce: tallyBy(measure, cases, ({ force }) => force ?? 'No URN'),
            notDone: cases.filter((facts) => measure.did(facts) === 'no').map(({ caseId, title }) => ({ caseId, title })),
          })),
          overruled: overruledIn(cases),
          daysToDecision: { median: median(days), longest: days.length > 0 ? Math.max(...days) : null, of: days.length },
          reopened: cases.reduce((sum, { reopened }) => sum + reopened, 0),
          lessons: lessonsIn(here),
        })
      }),

    dipSample: ({ many, words }) =>
      supervising((here) =>
        done(
          drawn(everyCasesFacts(here), ({ caseId }) => caseId, many, words).map(({ caseId, title, receivedOn }) => ({
            caseId,
            title,
            receivedOn,
          })),
        ),
      ),

    noteLesson: ({ to, words }) =>
      supervising((here) => {
        if (words.trim() === '') return refused('Say what was learnt.')
        takeHouseStep(here.db, { type: 'lessonNoted', to, words: words.trim() }, here.me, now())
        return done(lessonsIn(here))
      }),

    lessons: () => sitting.signedIn((here) => done(lessonsIn(here))),
  }
}

const within = ({ receivedOn }: CaseFacts, from: Day | null, to: Day | null) =>
  (from === null || receivedOn >= from) && (to === null || receivedOn <= to)

/** The checks that were overruled, the most often overruled first. */
const overruledIn = (cases: readonly CaseFacts[]): readonly OverruledView[] =>
  [
    ...Map.groupBy(
      cases.flatMap(({ caseId, title, overruled }) => overruled.map((one) => ({ ...one, caseId, case: title }))),
      ({ check }) => check,
    ),
  ]
    .map(([check, of]) => ({
      check,
      title: of.at(-1)?.title ?? check,
      reasons: of.map(({ caseId, case: title, reason, by, on }) => ({ caseId, case: title, reason, by, on })),
    }))
    .sort((one, other) => other.reasons.length - one.reasons.length)

const lessonsIn = ({ db }: SignedIn): readonly Lesson[] =>
  entriesOf(db, 'store')
    .flatMap(({ step, byName, at }) => {
      const taken = JSON.parse(step) as HouseStep
      return taken.type === 'lessonNoted' ? [{ to: taken.to, words: taken.words, by: byName, on: dayOf(new Date(at)) }] : []
    })
    .reverse()
