import { appealNotice } from '#bail/appealNotice'
import { inWords } from '#case/dates'
import { momentWords } from '#case/moments'
import { s1 } from '#law/authorities/bailAmendmentAct1993'
import { objections } from './bail/grounds.ts'
import { type BailSubject, bailSubject } from './bail/subject.ts'
import type { Block, Draft } from './block.ts'
import { drafted } from './drafted.ts'
import { form, gap, heading, list, paragraph, reason, stopped } from './sentence.ts'
import type { DraftView } from './view.ts'

/** A note for an appeal against a grant of bail: what was decided and when, what was told to the court, when the written notice is due, and why no condition will do. */
export function bailAppeal(view: DraftView): Draft {
  const subject = bailSubject(view)
  return drafted(view, { title: `Appeal against bail: R v ${subject.name}` }, [
    heading('The grant'),
    ...grant(subject),
    heading('Notice'),
    ...notice(subject),
    heading('Why the grant is appealed'),
    ...why(subject),
    heading('The objections that were made'),
    ...objections(subject),
    { block: 'signature', lines: ['Prosecutor:', 'Approved by:', 'Served on the court and on the defendant (time):'] },
  ])
}

function grant({ application, decided, charge }: BailSubject): Block[] {
  if (!application || !decided)
    return paragraph(gap('No grant of bail over objection is recorded, so there is nothing to appeal from yet.'))
  const conditions = decided.conditions.filter((text) => text.trim() !== '')
  return [
    ...list([
      form(`Court: ${stopped(application.court || 'not recorded')}`),
      charge ? form(`Charge: ${stopped(charge)}`) : gap('Charge: not recorded.'),
      form(
        `Decided on ${inWords(decided.decided)}${decided.ended ? `, the hearing ending at ${decided.ended}` : ''}: ${stopped(decided.outcome === 'conditional' ? 'bail with conditions' : decided.outcome === 'unconditional' ? 'bail without conditions' : 'a remand in custody')}`,
      ),
      form(`The court’s reasons: ${stopped(decided.reasons)}`),
    ]),
    ...(conditions.length > 0 ? [heading('Conditions the court set', 2), ...list(conditions.map((text) => form(stopped(text))))] : []),
  ]
}

function notice({ context }: BailSubject): Block[] {
  const clock = appealNotice(context)
  const decided = context.appeal?.decided
  return paragraph(
    reason(
      'Notice by word of mouth is given at the end of the hearing and before release; written notice is served within two hours of the end; the appeal is heard within 48 hours, leaving out weekends and bank holidays.',
      [s1],
    ),
    decided?.appeal && decided.toldCourt
      ? form(`The court was told at ${decided.toldCourt}.`)
      : gap('When the court was told is not recorded.'),
    clock
      ? form(`Written notice is due by ${momentWords(clock.due)}.`)
      : gap('The time the hearing ended is not recorded, so the two hours cannot be counted.'),
    clock?.served
      ? form(`It was served at ${momentWords(clock.served)}${clock.late ? ', which is late' : ''}.`)
      : gap('It is not recorded as served.'),
  )
}

function why({ context }: BailSubject): Block[] {
  const decided = context.appeal?.decided
  return paragraph(
    decided
      ? reason(`${decided.appeal ? '' : 'The grant is not appealed. '}${stopped(decided.reasons)}`)
      : gap('Whether to appeal, and why, is not recorded yet.'),
    decided?.appeal ? form(`Approved by ${stopped(decided.approvedBy)}`) : undefined,
    decided?.appeal
      ? gap('Say of each condition the court set why it will not hold: which act of this file it would not have prevented.')
      : undefined,
  )
}
