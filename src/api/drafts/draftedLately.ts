import type { CaseId } from '#case/ids'
import type { Store } from '#store/open'
import type { DraftKind } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { draftedNow } from './drafts.ts'

type Drafted = ReturnType<typeof draftedNow>
type Kept = Readonly<{ drafted: Drafted; at: number }>

/** For how long a draft just made stands in for another making while somebody types, in milliseconds. */
const lately = 60_000

/** Goes with the open store: after a lock nothing of a case stays in memory here. */
const kept = new WeakMap<Store, Map<string, Kept>>()

const keptIn = (store: Store): Map<string, Kept> => {
  const there = kept.get(store)
  if (there) return there
  const fresh = new Map<string, Kept>()
  kept.set(store, fresh)
  return fresh
}

/** The draft as it is made now, remembered for whoever goes on typing in it. */
export function draftedAfresh(here: SignedIn, caseId: CaseId, kind: DraftKind, now: Date): Drafted {
  const drafted = draftedNow(here, caseId, kind, now)
  keptIn(here.store).set(`${here.me.id} ${caseId} ${kind}`, { drafted, at: now.getTime() })
  return drafted
}

/** The draft as it was made within the last minute, else afresh: a draft of a long case is not made again at every pause in the typing. */
export function draftedLately(here: SignedIn, caseId: CaseId, kind: DraftKind, now: Date): Drafted {
  const last = keptIn(here.store).get(`${here.me.id} ${caseId} ${kind}`)
  return last && now.getTime() - last.at < lately ? last.drafted : draftedAfresh(here, caseId, kind, now)
}
