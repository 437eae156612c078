import type { AnalysisView, Requirement } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { elementWords } from '../../words/support.ts'
import { Points } from '../why/Points.tsx'

/** What sections 2A and 4A require, each for and against, with what would change it; and FOUR beside them, which decides nothing. */
export function Requirements({ caseId }: { caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.analysis({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  return (
    <Answered asked={asked} waiting="Setting out what the sections require…">
      {(view) => (
        <>
          <Four view={view} />
          {[...Map.groupBy(view.requirements, ({ offence }) => offence)].map(([offence, requirements]) => (
            <section key={offence} aria-label={offence}>
              <h2 className="govuk-heading-m">{offence}</h2>
              <ul className="findings">
                {requirements.map((requirement) => (
                  <Required key={requirement.id} requirement={requirement} />
                ))}
              </ul>
            </section>
          ))}
          {view.requirements.length === 0 && (
            <p className="govuk-body">Nothing in the file raises an offence of stalking, so there is nothing to set out.</p>
          )}
        </>
      )}
    </Answered>
  )
}

const Required = ({ requirement: { title, met, because, for: forIt, against, closesTheGap, law } }: { requirement: Requirement }) => (
  <li className="finding">
    <div>
      <Tag tone={elementWords[met].tone}>{elementWords[met].words}</Tag>
    </div>
    <div>
      <h3 className="govuk-heading-s finding__title">{title}</h3>
      <p className="govuk-body">{because}</p>
      {(forIt.length > 0 || against.length > 0) && (
        <details className="more">
          <summary>
            For and against<span className="govuk-visually-hidden">: {title}</span>
          </summary>
          <div className="columns">
            <div>
              <p className="govuk-body-s">
                <strong>For</strong>
              </p>
              <Points points={forIt} passages={2} />
            </div>
            <div>
              <p className="govuk-body-s">
                <strong>Against</strong>
              </p>
              <Points points={against} passages={2} />
            </div>
          </div>
        </details>
      )}
      {closesTheGap && (
        <p className="govuk-body">
          <strong>What would change it:</strong> {closesTheGap}
        </p>
      )}
      <Provisions law={law} about={title} />
    </div>
  </li>
)

const fourWords: Readonly<Record<keyof AnalysisView['four'], string>> = {
  fixated: 'Fixated',
  obsessive: 'Obsessive',
  unwanted: 'Unwanted',
  repeated: 'Repeated',
}

const Four = ({ view: { four } }: { view: AnalysisView }) => (
  <section aria-labelledby="four">
    <h2 className="govuk-heading-m" id="four">
      FOUR: an aid to recognition, not the test
    </h2>
    <dl className="summary">
      {(Object.keys(fourWords) as (keyof AnalysisView['four'])[]).map((part) => (
        <div className="summary__row" key={part}>
          <dt>{fourWords[part]}</dt>
          <dd>
            <Points points={four[part]} passages={1} none="Nothing was found. That does not say it was not so." />
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
