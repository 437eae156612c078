import { statusOf } from '#bail/context'
import { seeksWords, statusWords } from '#bail/words'
import { inWords } from '#case/dates'
import { saying } from '#case/remarks'
import { s277A } from '#law/authorities/sentencingAct2020'
import { conditionsSought } from './bail/conditions.ts'
import { objections } from './bail/grounds.ts'
import { type BailSubject, bailSubject } from './bail/subject.ts'
import type { Block, Draft } from './block.ts'
import { drafted } from './drafted.ts'
import { fact, form, gap, heading, list, paragraph, pointSaid, quoted, reason, stopped } from './sentence.ts'
import type { DraftView } from './view.ts'

/** Objections to bail, as an MG7 has them: the charge, the rules that apply to it, each ground with its facts, the conditions sought, the victim's views and what follows a grant. */
export function bailObjections(view: DraftView): Draft {
  const subject = bailSubject(view)
  const { application, name, charge } = subject
  return drafted(view, { title: `Bail: R v ${name}` }, [
    heading('The application'),
    ...list([
      charge ? form(`Charge: ${stopped(charge)}`) : gap('The charge before the court is not settled.'),
      application
        ? form(
            `Asked of the court: ${seeksWords[application.seeks].toLowerCase()}, at ${application.court || 'the court'}, ${inWords(application.hearing)}.`,
          )
        : gap('What is asked of the court is not recorded yet.'),
      status(subject),
    ]),
    heading('Which rules'),
    ...rules(subject),
    heading('Objections by ground'),
    ...objections(subject),
    ...conditionsSought(subject),
    heading('The victim’s views'),
    ...victimViews(view, subject),
    heading('Breaches'),
    ...breaches(subject),
    heading('If bail is granted over objection'),
    ...paragraph(subject.law ? reason(subject.law.appeal.says, [subject.law.appeal.law]) : gap('Choose the charge first.')),
    { block: 'signature', lines: ['Prosecutor:', 'Date and time:'] },
  ])
}

function status({ context }: BailSubject) {
  const now = statusOf(context)
  return now
    ? form(`At present: ${statusWords[now.status].toLowerCase()}, since ${inWords(now.since)}.`)
    : gap('The defendant’s status (custody, bail, released under investigation) is not recorded yet.')
}

function rules({ law, application }: BailSubject): Block[] {
  if (!law) return paragraph(gap('Which rules apply depends on the charge.'))
  const part =
    law.part === 'I'
      ? 'Part I of Schedule 1 applies: the charge can be tried in the Crown Court.'
      : 'Part IA of Schedule 1 applies: the charge is summary only, and most grounds are narrower.'
  if (!law.asksImmediateCustody) return paragraph(reason(part, law.law))
  const why = application?.immediateCustody.trim() ?? ''
  return [
    ...paragraph(
      reason(`${part} Most grounds can be relied on only where immediate, not suspended, custody is a real prospect.`, law.law),
      why === '' ? gap('Why immediate custody is a real prospect is still to be given.') : reason(stopped(why), [s277A]),
    ),
    ...list(law.custody.map(pointSaid)),
  ]
}

function victimViews({ reading }: DraftView, { application }: BailSubject): Block[] {
  const said = application?.victimViews.trim() ?? ''
  const heard = saying(reading.remarks, 'restrainingOrder', 'victimView').slice(0, 1)
  return paragraph(
    said === ''
      ? gap('The victim’s views on bail and on conditions are not recorded: ask the officer before the hearing.')
      : reason(stopped(said)),
    ...heard.map((quote) => fact(`Of an order the papers say: ${quoted(quote, 160)}.`, [quote])),
  )
}

function breaches({ context, law }: BailSubject): Block[] {
  const recorded = context.breaches.map(({ reported: { what, condition, happened }, answered }) =>
    form(
      `${happened ? inWords(happened) : 'Day not known'}: ${stopped(what)} Condition broken: ${stopped(condition)}${answered ? '' : ' Not yet answered.'}`,
    ),
  )
  const read = (law?.breaches ?? []).map(pointSaid)
  return recorded.length + read.length === 0
    ? paragraph(form('No breach of bail or of an order is recorded or was read.'))
    : list([...recorded, ...read])
}
