import type { CheckReport } from '#api/checkReport'
import type { Answers, CaseView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { counted } from '../../words/documents.ts'
import { listed } from '../../words/people.ts'
import { indicatedWords, supportWords } from '../../words/support.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'
import { offenceTitle } from '../case/doors.ts'
import { AlsoFalls } from './AlsoFalls.tsx'
import { EvidenceLed } from './EvidenceLed.tsx'
import { Fallen } from './Fallen.tsx'

type Props = { view: CaseView; report: CheckReport; place: CasePlace; without: readonly string[] }
type Fall = Answers['whatIf']['falls']

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
      <p className="govuk-visually-hidden" role="status">
        {asked.answer.state === 'here' && `${inShort(asked.answer.result.falls)}.`}
      </p>
      <Answered asked={asked} waiting="Weighing the case without it…">
        {({ falls, left, of, terms, sentences }) => (
          <>
            <InShort falls={falls} view={view} />
            <Fallen falls={falls} view={view} />
            <AlsoFalls terms={terms} sentences={sentences} />
            <Standing falls={falls} report={report} />
            <EvidenceLed left={left} of={of} report={report} place={place} />
          </>
        )}
      </Answered>
    </section>
  )
}

const indicated = (word: string) => (word in indicatedWords ? indicatedWords[word as keyof typeof indicatedWords].words : word)

/** "2 offences fall, 1 is weaker" */
function inShort({ offences, elements }: Fall): string {
  const fallen = offences.filter(({ is }) => is === 'no').length
  const weaker = offences.length - fallen
  if (offences.length === 0) return elements.length === 0 ? 'No offence and no element falls' : 'No offence falls, but elements are weaker'
  return [
    ...(fallen > 0 ? [counted(fallen, 'offence falls', 'offences fall')] : ['No offence falls']),
    ...(weaker > 0 ? [counted(weaker, 'is weaker', 'are weaker')] : []),
  ].join(', ')
}

function InShort({ falls, view }: { falls: Fall; view: CaseView }) {
  const { stalking, mostSerious, offences, elements } = falls
  const named = (id: string) => (id === 'none' ? 'none' : offenceTitle(view, id))
  const same = !stalking && !mostSerious && offences.length === 0 && elements.length === 0
  return (
    <Notice title={inShort(falls)} look={same ? 'success' : 'information'} level={3}>
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
