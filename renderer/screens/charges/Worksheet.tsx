import type { CheckReport } from '#api/checkReport'
import { type Answers, type Asked, chargingWords } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { Select } from '../../parts/Fields.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { deadline } from '../../words/time.ts'
import { Points } from '../why/Points.tsx'
import { Why } from '../why/Why.tsx'

type CodeTest = Asked<'worksheet'>['test']
const { testWords } = chargingWords
const tests = (Object.keys(testWords) as CodeTest[]).map((value) => ({ value, label: testWords[value] }))

/** The questions of the Code for one offence, with what the file shows for each and what is missing. The lawyer answers them. */
export function Worksheet({ report, caseId }: { report: CheckReport; caseId: string }) {
  const desk = useDesk()
  const first = report.offences.find(({ id }) => id === report.mostSeriousSupported) ?? report.offences[0]
  const [offence, setOffence] = useKept(`${caseId} worksheet offence`, first?.id ?? '')
  const [test, setTest] = useKept<CodeTest>(`${caseId} worksheet test`, 'fullCode')
  const asked = useAnswer(() => desk.worksheet({ caseId, offence, test }), `${caseId} ${offence} ${test}`)
  const title = report.offences.find(({ id }) => id === offence)?.title ?? offence
  if (!first) return <p className="govuk-body">No offence was considered on this file, so there is nothing to test.</p>
  return (
    <section aria-labelledby="worksheet">
      <h2 className="govuk-heading-m" id="worksheet">
        Worksheet
      </h2>
      <div className="choosing">
        <Select
          label="Offence"
          value={offence}
          choices={report.offences.map(({ id, title: label }) => ({ value: id, label }))}
          onChange={setOffence}
        />
        <Radios legend="Test" inline value={test} choices={tests} onChange={setTest} />
      </div>
      <Why caseId={caseId} about={{ offence }} title={title} summary="Why the evidence does or does not support it" />
      <Answered asked={asked} waiting="Filling in the worksheet…">
        {(worksheet) => <Questions worksheet={worksheet} title={title} />}
      </Answered>
    </section>
  )
}

const Questions = ({ worksheet: { test, questions, reviewBy, law }, title }: { worksheet: Answers['worksheet']; title: string }) => (
  <>
    <p className="govuk-body">What the file shows is not an answer: each question is yours.</p>
    <ol className="questions" aria-label={`${testWords[test]}: ${title}`}>
      {questions.map(({ id, asks, shows, missing }) => (
        <li key={id} className="questions__question">
          <h3 className="govuk-heading-s">{asks}</h3>
          <Points points={shows} passages={1} none="Nothing was gathered for this question: it is for you alone." />
          {missing.length > 0 && (
            <>
              <p className="questions__missing">Missing:</p>
              <ul className="govuk-list govuk-list--bullet">
                {missing.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ol>
    {reviewBy && (
      <p className="govuk-body">
        <strong>Look at it again by {deadline(reviewBy)}</strong>, or sooner if you say so.
      </p>
    )}
    <Provisions law={law} about={testWords[test]} />
  </>
)
