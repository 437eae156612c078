import type { DatedEvent, DatedEventName } from '#case/datedEvents'
import type { Day } from '#case/dates'
import type { PersonId } from '#case/ids'
import { dayOfMoment, type Moment } from '#case/moments'
import { appealNotice } from './appealNotice.ts'
import type { Context } from './context.ts'
import { statusWords } from './words.ts'

/** What the record of a defendant's bail gives the clocks to count from: custody begun and ended, hearings asked for, and the notice of an appeal, whose two hours run until it is decided not to appeal. */
export function datedEventsOf(suspect: PersonId, context: Context): readonly DatedEvent[] {
  const dated = (event: DatedEventName, on: Day, step: string, at: Moment | null = null, note = ''): DatedEvent => ({
    event,
    suspect,
    on,
    at,
    note,
    source: { step },
  })
  const { history, applications } = context
  const custody = history.flatMap(({ status, since, by }, at) => {
    const before = history[at - 1]?.status
    const said = `${by} recorded: ${statusWords[status].toLowerCase()}.`
    if (status === 'remand' && before !== 'remand') return [dated('remandedInCustody', since, said)]
    return before === 'remand' && status !== 'remand' ? [dated('custodyEnded', since, said)] : []
  })
  const hearings = applications
    .filter(({ decided }) => decided === null)
    .map(({ made }) => dated('hearing', made.hearing, `${made.by.name} recorded an application about bail.`, null, made.court))
  const notice = appealNotice(context)
  const appealed =
    notice && notice.appeal !== false
      ? [
          dated(
            'bailGrantedAgainstUs',
            dayOfMoment(notice.ended),
            'Bail was granted over objection, and no decision against an appeal is recorded.',
            notice.ended,
          ),
          ...(notice.served
            ? [dated('bailAppealNoticeServed', dayOfMoment(notice.served), 'The written notice was served.', notice.served)]
            : []),
        ]
      : []
  return [...custody, ...hearings, ...appealed]
}
