import { type ReactNode, useState } from 'react'
import type { Answers, CaseView } from '#api/contract'
import { inWords } from '#case/dates'
import { Answered } from '../../parts/Answered.tsx'
import { BarredSteps } from '../../parts/BarredSteps.tsx'
import { Button } from '../../parts/Button.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { written } from '../order/Lines.tsx'
import { Papers } from '../order/Paper.tsx'
import { ChargeChoice, useCharge } from './ChargeChoice.tsx'
import { answered, type BailRecord, type DefendantBail, first, type Step, type StepType, titles } from './firstSteps.ts'
import { forms } from './StepForms.tsx'

/** The record of each defendant's bail: where it stands, what may be done, its history, and the papers for court. */
export function Record({ view, caseId }: { view: CaseView; caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.bailRecord({ caseId }), caseId)
  return (
    <Answered asked={asked} waiting="Opening the record of bail…">
      {(record) => (
        <>
          {record.defendants.map((of) => (
            <Defendant key={of.defendant.id} view={view} caseId={caseId} record={record} of={of} onChanged={asked.put} />
          ))}
        </>
      )}
    </Answered>
  )
}

type Props = { view: CaseView; caseId: string; record: BailRecord; of: DefendantBail; onChanged: (record: BailRecord) => void }

function Defendant({ view, caseId, record, of, onChanged }: Props) {
  const desk = useDesk()
  const charge = useCharge(view, caseId)
  const { offence, adult } = charge
  const law = useAnswer<Answers['bail'] | null>(
    async () => (offence === '' ? { done: true, result: null } : desk.bail({ caseId, offence, adult })),
    `${offence} ${adult}`,
  )
  const bail = law.answer.state === 'here' ? law.answer.result : null
  const open = of.doors.filter((door) => door.open)
  const barred = of.doors.filter((door) => !door.open)
  return (
    <section aria-label={`Bail of ${of.defendant.name}`}>
      <h2 className="govuk-heading-m">
        {of.defendant.name} <Tag tone={of.is === 'unprotected' || of.is === 'appealToDecide' ? 'bad' : 'plain'}>{of.says}</Tag>
      </h2>
      <Clock of={of} />
      {of.is === 'notRecorded' && <Told record={record} />}
      {open.some(({ type }) => type === 'applicationMade') && <ChargeChoice view={view} charge={charge} />}
      {open.map(({ type }) => (
        <details className="step" key={`${type} ${of.is} ${of.history.length} ${offence}`} open={type === (wanted[of.is] ?? open[0]?.type)}>
          <summary>{titles[type]}</summary>
          <StepForm
            name={`${caseId} bail ${of.defendant.id} ${type} ${of.history.length} ${of.applications.length} ${of.breaches.length}`}
            start={(first[type] as (of: DefendantBail, charge: { offence: string; adult: boolean }) => Step)(of, { offence, adult })}
            fields={(said, set) =>
              (forms[type] as (props: { said: Step; set: (difference: object) => void; bail: typeof bail }) => ReactNode)({
                said,
                set,
                bail,
              })
            }
            title={titles[type]}
            take={async (said) => {
              const step = tidy(said.type === 'applicationMade' ? { ...said, offence, adult } : said)
              const reply = await desk.bailStep({ caseId, defendant: of.defendant.id, step })
              if (!reply.done) return reply.because
              onChanged(reply.result)
              return []
            }}
          />
        </details>
      ))}
      <BarredSteps summary="What cannot be done now" doors={barred} titles={titles} />
      <History of={of} />
      <Papers
        caseId={caseId}
        papers={[
          {
            kind: 'bail-objections',
            about: of.defendant.id,
            title: 'Bail: objections and conditions',
            says: 'Each ground with its facts and passages, as an MG7 has them.',
          },
          ...(of.notice
            ? [
                {
                  kind: 'bail-appeal' as const,
                  about: of.defendant.id,
                  title: 'Appeal note',
                  says: 'What was granted, why it is appealed, and when the written notice is due.',
                },
              ]
            : []),
          { kind: 'hearing-sheet', about: of.defendant.id, title: 'Hearing sheet', says: 'One page for the advocate.' },
        ]}
      />
    </section>
  )
}

/** The step most likely wanted next; where nothing presses, none is unfolded. */
const wanted: Partial<Record<DefendantBail['is'], StepType | 'none'>> = {
  unprotected: 'applicationMade',
  onConditions: 'none',
  inCustody: 'none',
}

/** The two hours for the written notice, while they matter. */
const Clock = ({ of: { notice } }: { of: DefendantBail }) =>
  notice && notice.appeal !== false ? (
    <Notice
      title={
        notice.served ? `Written notice served${notice.late ? ', late' : ' in time'}` : `Written notice of appeal due by ${notice.dueWords}`
      }
      look={notice.served && !notice.late ? 'information' : 'warning'}
      level={3}
    >
      {!notice.served && (
        <p className="govuk-body">
          {notice.appeal === null
            ? 'Bail was granted over your objection. Tell the court before release if it is to be appealed, and record it here.'
            : 'The court was told. The written notice goes to the court and to the defendant.'}
        </p>
      )}
    </Notice>
  ) : null

const Told = ({ record: { told } }: { record: BailRecord }) =>
  told.length === 0 ? (
    <p className="govuk-body">The papers do not say whether the defendant is in custody or on bail: ask the officer.</p>
  ) : (
    <>
      <p className="govuk-body">What the papers say, for the status to be recorded from:</p>
      <Citations citations={told.flatMap(({ citations }) => citations)} first={3} />
    </>
  )

type FormProps = {
  name: string
  start: Step
  title: string
  fields: (said: Step, set: (difference: object) => void) => ReactNode
  take: (said: Step) => Promise<readonly string[]>
}

function StepForm({ name, start, title, fields, take: record }: FormProps) {
  const [said, setSaid] = useKept<Step>(name, start)
  const [problems, setProblems] = useState<readonly string[]>([])
  const { take, busy } = useStep()
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!answered(said)) return setProblems(['Answer the question first.'])
        const wrongTime = timeOf(said)
        if (wrongTime) return setProblems([wrongTime])
        void take(async () => {
          const because = await record(said)
          setProblems(because)
          if (because.length === 0) setSaid(start)
          return { done: true, result: true }
        })
      }}
    >
      <ErrorSummary problems={problems} />
      {fields(said, (difference) => setSaid({ ...said, ...difference } as Step))}
      <Button type="submit" look="primary" busy={busy}>
        Record<span className="govuk-visually-hidden">: {title}</span>
      </Button>
    </form>
  )
}

const aTime = /^([01]\d|2[0-3]):[0-5]\d$/
function timeOf(step: Step): string | undefined {
  const times =
    step.type === 'courtDecided'
      ? [step.ended]
      : step.type === 'appealDecided'
        ? [step.toldCourt]
        : step.type === 'noticeServed'
          ? [step.at]
          : []
  return times.some((time) => time && !aTime.test(time)) ? 'Write the time as on a 24-hour clock, for example 14:05.' : undefined
}

const tidy = (step: Step): Step => ('conditions' in step ? { ...step, conditions: written(step.conditions) } : step)

const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** What stood when, what was asked and decided, and every breach. */
function History({ of: { history, applications, breaches, appeal } }: { of: DefendantBail }) {
  const asked = applications.map(({ made, decided }) => ({
    on: made.hearing,
    title: `Asked of ${made.court || 'the court'}: ${made.seeks === 'remand' ? 'a remand in custody' : made.seeks === 'conditions' ? 'bail with conditions' : 'a change of conditions'}`,
    says: `${made.charge}. ${made.grounds.map(({ title, facts }) => `${title}: ${ended(facts || 'as the passages show')}`).join(' ')}${decided ? ` The court: ${decided.reasons}` : ' Not decided yet.'}`,
    citations: made.grounds.flatMap(({ citations }) => citations),
  }))
  const lines = [
    ...asked,
    ...history.map(({ statusWords, since, conditions, because, by }) => ({
      on: since,
      title: statusWords,
      says: [...conditions, because]
        .filter((text) => text.trim() !== '')
        .map(ended)
        .concat(`${by}.`)
        .join(' '),
      citations: [],
    })),
    ...breaches.map(({ reported, answered }) => ({
      on: reported.happened ?? reported.on,
      title: 'Breach',
      says: `${reported.what} ${reported.condition}${answered ? ` ${answered.reasons}` : ' Not answered yet.'}`,
      citations: [],
    })),
    ...(appeal
      ? [{ on: appeal.decided.on, title: appeal.decided.appeal ? 'Appealed' : 'Not appealed', says: appeal.decided.reasons, citations: [] }]
      : []),
  ].toSorted((one, other) => one.on.localeCompare(other.on))
  return (
    <>
      <h3 className="govuk-heading-s">History</h3>
      {lines.length === 0 ? (
        <p className="govuk-body quiet">Nothing is recorded yet.</p>
      ) : (
        <dl className="summary">
          {lines.map(({ on, title, says, citations }, at) => (
            <div className="summary__row" key={`${at} ${on} ${title}`}>
              <dt>
                {inWords(on)}: {title}
              </dt>
              <dd>
                {says}
                <Citations citations={citations} first={1} look="source" />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
