import type { RequestsView, RequestView } from '#api/contract'
import type { Tone } from '../parts/Tag.tsx'
import { counted } from './documents.ts'

export const requestTones: Readonly<Record<RequestView['is'], Tone>> = {
  draft: 'plain',
  sent: 'unsure',
  partlyAnswered: 'partly',
  received: 'partly',
  satisfied: 'good',
  notSatisfied: 'bad',
  withdrawn: 'plain',
}

export const withPolice: readonly RequestView['is'][] = ['sent', 'partlyAnswered', 'notSatisfied']

/** "3 with the police, 1 overdue". */
export function planCount({ requests }: RequestsView): string {
  const owed = requests.filter(({ is }) => withPolice.includes(is))
  const overdue = owed.filter((request) => request.overdue).length
  const drafts = requests.filter(({ is }) => is === 'draft').length
  const parts = [
    owed.length > 0 ? `${owed.length} with the police` : 'nothing with the police',
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(drafts > 0 ? [counted(drafts, 'draft')] : []),
  ]
  return parts.join(', ')
}
