import { type CaseView, chargingWords, type DefendantView } from '#api/contract'
import { Notice } from '../../parts/Notice.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { hrefOf } from '../../route.ts'
import { deadline } from '../../words/time.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'
import { ChargeTable } from './ChargeTable.tsx'
import { isOpenHere, stepsAfter } from './stepTitles.ts'

/** Where each defendant stands, charge by charge, and what may be done next. */
export const Standing = ({ view, place }: { view: CaseView; place: CasePlace }) => (
  <section aria-labelledby="standing">
    <h2 className="govuk-heading-m" id="standing">
      Where each defendant stands
    </h2>
    {view.defendants.map((defendant) => (
      <One key={defendant.defendant.id} defendant={defendant} place={place} />
    ))}
  </section>
)

function One({ defendant, place }: { defendant: DefendantView; place: CasePlace }) {
  const { name } = defendant.defendant
  const { hearing } = defendant
  return (
    <div className="standing">
      <h3 className="govuk-heading-s">
        {name} <Tag>{defendant.says}</Tag>
      </h3>
      {hearing && (
        <p className="govuk-body">
          {chargingWords.hearingWords[hearing.kind]}: {deadline(hearing.on)}
          {hearing.time && ` at ${hearing.time}`}, {hearing.court}
        </p>
      )}
      {defendant.notices.length > 0 && (
        <Notice title="Something came later" level={3} look="warning">
          <ul className="govuk-list">
            {defendant.notices.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ChargeTable defendant={defendant} />
      <Next defendant={defendant} place={place} />
    </div>
  )
}

/** What can be done now; what is near and barred stays in view with its reason. */
function Next({ defendant, place }: { defendant: DefendantView; place: CasePlace }) {
  const near = stepsAfter.filter(({ type }) => isOpenHere(defendant, type))
  if (near.length === 0) return <p className="govuk-body">Nothing is to be done here now.</p>
  return (
    <ul className="steps" aria-label={`Next for ${defendant.defendant.name}`}>
      {near.map(({ type, title, part }) => {
        const bars = defendant.doors.find((door) => door.type === type)?.bars ?? []
        return (
          <li className="steps__step" key={type}>
            {bars.length === 0 ? (
              <a
                className="govuk-link"
                href={hrefOf({ ...place, section: part === 'checks' ? 'checks' : 'charges', part: part === 'checks' ? null : part })}
              >
                {title}
              </a>
            ) : (
              <>
                <span className="steps__barred">{title}</span> <span className="quiet">Not yet: {bars.join(' ')}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
