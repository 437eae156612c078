import { createContext, type ReactNode, use } from 'react'
import type { CorrectionTaken, FindingsView, MarksView, ReadingChanges, SaidView } from '#api/contract'
import { useAnswer } from '../useAnswer.ts'
import { useDesk, useNews } from '../useDesk.ts'
import { useKept } from '../useKept.ts'
import { type Seen, useSeen } from './useSeen.ts'

/** What was read and said of a case and the marks on its pages, shared by everything on the screen that shows them. Null until they are here. */
export type Readings = Readonly<{
  caseId: string
  findings: FindingsView | null
  marks: MarksView | null
  /** What the last correction changed, until it is put away. */
  changed: ReadingChanges | null
  took: (taken: CorrectionTaken) => void
  putAway: () => void
  tookMarks: (marks: MarksView) => void
  seen: Seen
}>

const Here = createContext<Readings | undefined>(undefined)

type Props = { caseId: string; documents: readonly string[]; children: ReactNode }

export function ReadingsProvider({ caseId, documents, children }: Props) {
  const desk = useDesk()
  const findings = useAnswer(() => desk.findings({ caseId }), caseId)
  const marks = useAnswer(() => desk.marks({ caseId }), caseId)
  const [changed, setChanged] = useKept<ReadingChanges | null>(`${caseId} changed by a correction`, null)
  const seen = useSeen(caseId, documents)
  useNews((news) => {
    if (news.news !== 'case' || news.caseId !== caseId) return
    findings.again()
    marks.again()
  })
  const here: Readings = {
    caseId,
    findings: findings.answer.state === 'here' ? findings.answer.result : null,
    marks: marks.answer.state === 'here' ? marks.answer.result : null,
    changed,
    took: (taken) => {
      findings.put(taken.findings)
      setChanged(taken.changed)
    },
    putAway: () => setChanged(null),
    tookMarks: marks.put,
    seen,
  }
  return <Here value={here}>{children}</Here>
}

export function useReadings(): Readings {
  const here = use(Here)
  if (!here) throw new Error('What was read is asked for once for a case: wrap it in <ReadingsProvider>.')
  return here
}

/** What was said last of a finding; undefined where nobody said anything. */
export const lastSaid = (findings: FindingsView | null, key: string | null): SaidView | undefined =>
  key === null ? undefined : findings?.said.findLast((one) => one.key === key)
