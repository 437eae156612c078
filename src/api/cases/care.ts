import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import type { PersonRole } from '#case/reading'
import { remarksOn, type Topic } from '#case/remarks'
import { careOf } from '#corrections/care/careNow'
import { care } from '#corrections/care/replay'
import type { CareStep } from '#corrections/care/steps'
import { remarkSays } from '#corrections/words'
import { caseOf } from '#store/cases'
import { stepsOf, takeStep } from '#store/decisions'
import type { CareRead } from '../asks/care.ts'
import type { CareView, Desk, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { citeIn } from '../reading/passages.ts'
import { readingNow } from '../reading/readingNow.ts'
import { done, refused } from '../reply.ts'
import { noSuchCase } from './cases.ts'

type CareRoom = Pick<Desk, 'care' | 'recordCare'>

const cared: readonly PersonRole[] = ['victim', 'child', 'witness']

const matters: readonly (readonly [matter: CareRead['matter'], topic: Topic, only?: string])[] = [
  ['vps', 'vps'],
  ['specialMeasures', 'specialMeasures'],
  ['needs', 'victimNeeds'],
  ['support', 'specialistSupport'],
  ['views', 'restrainingOrder', 'victimView'],
]

/** How victims and witnesses are looked after: what the file says of it, and what people recorded. */
export function careRoom(sitting: Sitting): CareRoom {
  const { now, tell } = sitting.surroundings
  const view = (here: SignedIn, caseId: CaseId): Reply<CareView> => {
    const read = readingNow(here.db, caseId)
    if (!read) return notReadYet
    const cite = citeIn(here.db, caseId)
    const state = care.replay(stepsOf(here.db, caseId, care))
    const { steps } = state.context
    const order = (role: PersonRole) => cared.indexOf(role)
    return done({
      people: read.reading.people
        .filter(({ role }) => cared.includes(role))
        .toSorted((one, other) => order(one.role) - order(other.role))
        .map(({ id, name, role, from }) => ({ person: id, name, role, citations: cite(from), now: careOf(steps, id) })),
      read: matters.flatMap(([matter, topic, only]) =>
        remarksOn(read.reading.remarks, topic)
          .filter(({ says }) => only === undefined || says === only)
          .flatMap(({ says, quote }) => cite([quote]).map((citation) => ({ matter, says: remarkSays(says), citation }))),
      ),
      bars: care.doors(state, here.me, here.today).find(({ type }) => type === 'viewRecorded')?.bars ?? [],
    })
  }
  return {
    care: ({ caseId }) => sitting.signedIn((here) => (caseOf(here.db, caseId) ? view(here, caseId) : noSuchCase)),
    recordCare: ({ caseId, person, record }) =>
      sitting.signedIn((here): Reply<CareView> => {
        if (!caseOf(here.db, caseId)) return noSuchCase
        const whom = readingNow(here.db, caseId)?.reading.people.find(({ id }) => id === person)
        if (!whom) return refused('Choose one of the people of this file.')
        const step = { ...record, person, personName: whom.name, by: here.me, on: dayOf(now()) } as CareStep
        const answer = takeStep(here.db, caseId, care, step, now())
        if (!answer.taken) return { done: false, because: answer.because }
        tell({ news: 'case', caseId })
        return view(here, caseId)
      }),
  }
}
