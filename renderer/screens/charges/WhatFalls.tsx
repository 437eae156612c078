import type { CheckReport } from '#api/checkReport'
import type { Answers, CaseView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Table } from '../../parts/Table.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { counted } from '../../words/documents.ts'
import { listed } from '../../words/people.ts'
import { elementWords, indicatedWords, supportWords } from '../../words/support.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'
import { offenceTitle } from '../case/doors.ts'
import { EvidenceLed } from './EvidenceLed.tsx'

type Props = { view: CaseView; report: CheckReport; place: CasePlace; without: readonly string[] }
type Fall = Answers['whatIf']['falls']
type Support = Fall['offences'][number]['was']

/** The case without some documents: what falls, what still stands, and what an evidence-led case would rest on. */
export function WhatFalls({ view, report, place, without }: Props) {
  const desk = useDesk()
  const { caseId } = place
  const asked = useAnswer(() => desk.whatIf({ caseId, without: [...without] }), `${caseId} ${without}`)
  const names = view.documents.filter(({ documentId }) => without.includes(documentId)).map(({ name }) => name.split('/').at(-1) ?? name)
  return (
    <section aria-labelledby="falls">
      <h3 className="govuk-heading-m" id="falls">
        Without {listed(names)}
      </h3>
      <Answered asked={asked} waiting="Weighing the case without it…">
        {({ falls, left, of }) => (
          <>
            <p className="govuk-visually-hidden" role="status">
              {counted(falls.offences.length, 'offence falls', 'offences fall')}; {left.length} of {counted(of, 'incident')} still told.
            </p>
            <InShort falls={falls} view={view} />
            <Fallen falls={falls} view={view} />
            <Standing falls={falls} report={report} />
            <EvidenceLed left={left} of={of} report={report} place={place} />
          </>
        )}
      </Answered>
    </section>
  )
}

const indicated = (word: string) => (word in indicatedWords ? indicatedWords[word as keyof typeof indicatedWords].words : word)

function InShort({ falls, view }: { falls: Fall; view: CaseView }) {
  const { stalking, mostSerious, offences, elements } = falls
  const named = (id: string) => (id === 'none' ? 'none' : offenceTitle(view, id))
  if (!stalking && !mostSerious && offences.length === 0 && elements.length === 0)
    return <Notice title="No offence and no element falls" look="success" level={3} />
  return (
    <Notice
      title={offences.length > 0 ? `${counted(offences.length, 'offence falls', 'offences fall')}` : 'No offence falls, but it is weaker'}
      level={3}
    >
      {stalking && (
        <p className="govuk-body">
          {indicated(stalking.was)} becomes: <strong>{indicated(stalking.is).toLowerCase()}</strong>.
        </p>
      )}
      {mostSerious && (
        <p className="govuk-body">
          The most serious offence supported was {named(mostSerious.was)}; it would be <strong>{named(mostSerious.is)}</strong>.
        </p>
      )}
    </Notice>
  )
}

const Change = ({ was, is, words }: { was: Support; is: Support; words: typeof supportWords }) => (
  <>
    {words[was].words} <span className="govuk-visually-hidden">becomes</span>
    <span aria-hidden="true">→</span> <Tag tone={words[is].tone}>{words[is].words}</Tag>
  </>
)

function Fallen({ falls: { offences, elements, checks }, view }: { falls: Fall; view: CaseView }) {
  const touched = [...new Set([...offences.map(({ id }) => id), ...elements.map(({ offence }) => offence)])]
  return (
    <>
      {touched.length > 0 && (
        <Table
          caption="What falls"
          rows={touched}
          keyOf={(id) => id}
          columns={[
            { title: 'Offence', heads: true, cell: (id) => offenceTitle(view, id) },
            {
              title: 'Evidence',
              cell: (id) => {
                const fallen = offences.find((offence) => offence.id === id)
                return fallen ? <Change {...fallen} words={supportWords} /> : 'As before'
              },
            },
            {
              title: 'Elements',
              cell: (id) => (
                <ul className="govuk-list cell-list">
                  {elements
                    .filter(({ offence }) => offence === id)
                    .map((element) => (
                      <li key={element.id}>
                        {element.title}: <Change {...element} words={elementWords} />
                      </li>
                    ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      {checks.length > 0 && (
        <details className="more">
          <summary>{counted(checks.length, 'check')} no longer met</summary>
          <ul className="govuk-list govuk-list--bullet">
            {checks.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Standing({ falls, report }: { falls: Fall; report: CheckReport }) {
  const standing = report.offences.filter(({ id, supported }) => {
    const now = falls.offences.find((offence) => offence.id === id)?.is ?? supported
    return now !== 'no'
  })
  return (
    <>
      <h4 className="govuk-heading-s">What still stands</h4>
      {standing.length === 0 ? (
        <p className="govuk-body">No offence would be supported by the rest.</p>
      ) : (
        <ul className="rows">
          {standing.map(({ id, title, supported }) => {
            const { words, tone } = supportWords[falls.offences.find((offence) => offence.id === id)?.is ?? supported]
            return (
              <li key={id} className="rows__row">
                <Tag tone={tone}>{words}</Tag>
                <span>{title}</span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
