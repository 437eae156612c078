import { dayOf } from '#case/dates'
import type { CaseId, PersonId } from '#case/ids'
import { type Life, stepsFor } from '#charging/lives'
import { charging } from '#charging/replay'
import type { caseWide, Step, StepOf, StepType } from '#charging/steps'
import { caseOf } from '#store/cases'
import { takeSteps } from '#store/decisions'
import { noSuchCase, viewNow } from '../cases/cases.ts'
import type { CaseView, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import { refused } from '../reply.ts'
import { livesIn } from './livesIn.ts'

type Said<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on' | 'defendant'>

export const noSuchDefendant = refused('Choose one of the suspects of this file.')

/** Steps in the lives of a case's charges, taken and answered with the case as it then stands. */
export type LifeSteps = Readonly<{
  /** One defendant's step. */
  take: <T extends StepType>(here: SignedIn, caseId: CaseId, defendant: PersonId, type: T, said: Said<T>) => Reply<CaseView>
  /** A step about the file as a whole. */
  takeForAll: <T extends (typeof caseWide)[number]>(here: SignedIn, caseId: CaseId, type: T, said: Said<T>) => Reply<CaseView>
  /** The same step for each of these defendants: all or none. What `said` gives is that defendant's own. */
  takeForEach: <T extends StepType>(
    here: SignedIn,
    caseId: CaseId,
    lives: readonly Life[],
    type: T,
    said: (life: Life) => Said<T>,
  ) => Reply<CaseView>
  /** Those for whom the machine has this step where they stand, or the one asked for; everyone, where it has it for nobody, so that it can say why. */
  whoseTurn: (here: SignedIn, caseId: CaseId, type: StepType, asked: PersonId | null | undefined) => readonly Life[]
}>

export function lifeSteps(sitting: Sitting, importing: Importing): LifeSteps {
  const { now, tell } = sitting.surroundings
  const made = (type: StepType, said: object, here: SignedIn, life?: Life) =>
    ({ type, ...(life && { defendant: life.defendant }), ...said, by: here.me, on: dayOf(now()) }) as unknown as Step

  const all = (here: SignedIn, caseId: CaseId, steps: readonly Step[]): Reply<CaseView> => {
    const [first, ...more] = steps
    if (!caseOf(here.db, caseId)) return noSuchCase
    if (!first) return noSuchDefendant
    const answer = takeSteps(here.db, caseId, charging, [first, ...more], now())
    if (!answer.taken) return { done: false, because: answer.because }
    tell({ news: 'case', caseId })
    return viewNow(here, caseId, importing)
  }
  const forEach: LifeSteps['takeForEach'] = (here, caseId, lives, type, said) =>
    all(
      here,
      caseId,
      lives.flatMap((life) => stepsFor(life, made(type, said(life), here, life), here.me, here.today)),
    )

  return {
    take(here, caseId, defendant, type, said) {
      if (!caseOf(here.db, caseId)) return noSuchCase
      const life = livesIn(here.db, caseId).find((one) => one.defendant.id === defendant)
      return life ? forEach(here, caseId, [life], type, () => said) : noSuchDefendant
    },
    takeForAll(here, caseId, type, said) {
      if (!caseOf(here.db, caseId)) return noSuchCase
      const forward = livesIn(here.db, caseId).flatMap((one) => (one.forward ? [{ ...one.forward, by: here.me, on: here.today }] : []))
      return all(here, caseId, [...forward, made(type, said, here)])
    },
    takeForEach: forEach,
    whoseTurn({ db }, caseId, type, asked) {
      const lives = livesIn(db, caseId)
      if (asked) return lives.filter(({ defendant }) => defendant.id === asked)
      const open = lives.filter(({ state }) => charging.opensNow(state, type))
      return open.length > 0 ? open : lives
    },
  }
}
