import type { CaseId } from '#case/ids'
import { caseOf } from '#store/cases'
import { openTo } from '#store/restricted'
import type { Method, Reply } from '../contract.ts'
import { done, refused } from '../reply.ts'
import type { Sitting } from './sitting.ts'

/** What a supervisor may ask of a case she may not open: to change who may. */
const forSupervisors: readonly Method[] = ['restrictCase', 'openCaseToAll', 'caseAccess']

/** What shows a case without its being opened first: whoever asks is in its access log all the same. Rooms that show more note it themselves. */
const showsTheCase: readonly Method[] = [
  'requests',
  'clocks',
  'findings',
  'marks',
  'care',
  'analysis',
  'course',
  'reviewForm',
  'chargesRead',
]

export const notYours = refused('This case is restricted to named people, and you are not one of them. Ask a supervisor.')

/** The case an ask is about: the one it names, or the one it adds to. */
const caseIn = (ask: Readonly<{ caseId?: CaseId | null; into?: CaseId | null }>): CaseId | null => ask.caseId ?? ask.into ?? null

/** Need to know, in the one place every ask goes through: whatever is asked of a restricted case is refused to whoever is not named. Lists leave it out by themselves. */
export const needToKnow =
  (sitting: Sitting, method: Method, ask: (from: never) => unknown): ((from: never) => unknown) =>
  (from) => {
    const caseId = caseIn(from)
    if (caseId === null) return ask(from)
    const may = sitting.signedIn(({ db, me }): Reply<boolean> => {
      const exempt = forSupervisors.includes(method) && me.roles.includes('supervisor')
      return { done: true, result: exempt || openTo(db, me.id)(caseId) }
    })
    if (may.done && !may.result) return notYours
    if (showsTheCase.includes(method)) {
      const there = sitting.signedIn(({ db }) => done(caseOf(db, caseId) !== undefined))
      if (there.done && there.result) sitting.noted('opened', { caseId, once: true })
    }
    return ask(from)
  }
