import { folded, type Quote } from '#case/quote'
import type { Change } from '#drafting/editing/change'
import { type Run, runsOf } from '#drafting/editing/compare'
import { keyedAgainst } from '#drafting/editing/keyedAgainst'
import { type Editing, left, type Offer, offered, taken, takenOut } from '#drafting/editing/offered'
import { type Part, wordsOf } from '#drafting/editing/part'
import type { ChangeOffer, ChangeSource } from '../contract.ts'
import type { WorkingDraft } from './workingDraft.ts'

type Against = Readonly<{ base: readonly Part[]; next: readonly Part[] }>

/** What the draft in hand is compared with, from each place changes come from. `drafted` is the draft as it would be made now. */
function against(work: WorkingDraft, drafted: readonly Part[]): Readonly<Partial<Record<ChangeSource, Against>>> {
  return {
    ...(work.word && { word: work.word }),
    ...(work.version && { version: work.version }),
    evidence: { base: evidenceIn(work.base), next: evidenceIn(keyedAgainst(work.base, drafted)) },
  }
}

/** Who signs and when a draft was made is no evidence, and is the lawyer's to write. */
const evidenceIn = (parts: readonly Part[]) => parts.filter(({ shape }) => shape.of !== 'signature')

type Found = Readonly<{ source: ChangeSource; offer: Offer }>

const offersIn = (work: WorkingDraft, drafted: readonly Part[]): readonly Found[] =>
  (Object.entries(against(work, drafted)) as [ChangeSource, Against][]).flatMap(([source, { base, next }]) =>
    offered({ base, mine: work.mine }, next).map((offer) => ({ source, offer })),
  )

const idOf = ({ source, offer }: Found) => `${source} ${offer.change.id}`

export const offersOf = (work: WorkingDraft, drafted: readonly Part[]): readonly ChangeOffer[] =>
  offersIn(work, drafted).map((found) => {
    const { source, offer } = found
    const { change, yours } = offer
    return {
      id: idOf(found),
      source,
      change: change.change,
      where: change.where,
      runs: runsIn(change),
      passages: passagesIn(change),
      yours: yours === takenOut ? null : yours,
      takenOut: yours === takenOut,
    }
  })

/** The draft with some of the changes offered taken into it and some left. */
export function answered(
  before: WorkingDraft,
  drafted: readonly Part[],
  take: ReadonlySet<string>,
  leave: ReadonlySet<string>,
): WorkingDraft {
  let work = before
  for (const found of offersIn(before, drafted)) {
    const id = idOf(found)
    if (!take.has(id) && !leave.has(id)) continue
    const { source, offer } = found
    const answer = take.has(id) ? taken : left
    work = withAnswer(work, source, answer({ base: baseOf(work, source), mine: work.mine }, offer.change))
  }
  return work
}

const baseOf = (work: WorkingDraft, source: ChangeSource) => (source === 'evidence' ? work.base : (work[source]?.base ?? work.base))

function withAnswer(work: WorkingDraft, source: ChangeSource, { base, mine }: Editing): WorkingDraft {
  if (source === 'evidence') return { ...work, base, mine }
  if (source === 'word') return { ...work, mine, ...(work.word && { word: { ...work.word, base } }) }
  return { ...work, mine, ...(work.version && { version: { ...work.version, base } }) }
}

function runsIn(change: Change): readonly Run[] {
  switch (change.change) {
    case 'sentenceChanged':
      return runsOf(folded(change.was.text), folded(change.now.text))
    case 'sentenceAdded':
      return [{ is: 'added', text: change.now.text }]
    case 'sentenceRemoved':
      return [{ is: 'removed', text: change.was.text }]
    case 'partAdded':
      return [{ is: 'added', text: wordsOf(change.now) }]
    case 'partRemoved':
      return [{ is: 'removed', text: wordsOf(change.was) }]
  }
}

function passagesIn(change: Change): readonly Quote[] {
  if (change.change === 'partAdded') return change.now.slots.flat().flatMap(({ from }) => from)
  return 'now' in change ? change.now.from : []
}
