import type { QualityView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useSupervisorBar } from '../../parts/useMe.ts'
import { counted } from '../../words/documents.ts'
import { DipSample } from './DipSample.tsx'
import { type Chosen, Filter, nothingChosen } from './Filter.tsx'
import { Lessons } from './Lessons.tsx'
import { Measures } from './Measures.tsx'
import { Overruled } from './Overruled.tsx'

/** The work of the team against the questions of the inspection of 2017. For supervisors. */
export function QualityScreen() {
  const bar = useSupervisorBar('Only a supervisor looks at the work of the whole team. Ask yours, or open a case.')
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <Heading title="Quality">Quality</Heading>
      {bar ? (
        <Notice title="This is for supervisors" level={2}>
          <p className="govuk-body">{bar[0]}</p>
        </Notice>
      ) : (
        <TeamsWork />
      )}
    </main>
  )
}

function TeamsWork() {
  const desk = useDesk()
  const [chosen, setChosen] = useKept<Chosen>('quality filter', nothingChosen)
  const asked = useAnswer(
    () => desk.quality({ from: chosen.from, to: chosen.to, force: chosen.force === '' ? null : chosen.force }),
    JSON.stringify(chosen),
  )
  return (
    <Answered asked={asked} waiting="Counting over the cases of the team…">
      {(view) => (
        <>
          <Filter forces={view.forces} chosen={chosen} onChange={setChosen} />
          {view.cases === 0 ? (
            <p className="govuk-body">No case was received in this time{chosen.force && ' from this force'}.</p>
          ) : (
            <>
              <Summary view={view} />
              <Measures view={view} />
              <Overruled view={view} />
            </>
          )}
          <div className="columns">
            <DipSample />
            <Lessons lessons={view.lessons} onNoted={asked.again} />
          </div>
        </>
      )}
    </Answered>
  )
}

const Summary = ({ view: { cases, daysToDecision, reopened } }: { view: QualityView }) => (
  <p className="govuk-body" role="status">
    {counted(cases, 'case')}.{' '}
    {daysToDecision.median === null
      ? 'None has a signed decision yet.'
      : `From the file to the signed decision: ${counted(daysToDecision.median, 'day')} in the middle case, ${counted(daysToDecision.longest ?? 0, 'day')} at the longest, of ${counted(daysToDecision.of, 'case')} decided.`}{' '}
    {reopened === 0 ? 'No review was opened again.' : `Reviews were opened again ${reopened === 1 ? 'once' : `${reopened} times`}.`}
  </p>
)
