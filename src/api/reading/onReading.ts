import type { CaseId } from '#case/ids'
import { caseOf } from '#store/cases'
import { noSuchCase } from '../cases/cases.ts'
import type { Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { notReadYet } from './notReadYet.ts'
import { type ReadingNow, readingNow } from './readingNow.ts'

/** Answers from the reading of a case as people corrected it; refuses where there is no such case, or it has not been read to the end. */
export const onReading =
  (sitting: Sitting) =>
  <T>(caseId: CaseId, answer: (here: SignedIn, read: ReadingNow) => Reply<T>): Reply<T> =>
    sitting.signedIn((here): Reply<T> => {
      if (!caseOf(here.db, caseId)) return noSuchCase
      const read = readingNow(here.db, caseId)
      return read ? answer(here, read) : notReadYet
    })
