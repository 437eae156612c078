import { Checkboxes } from '../../parts/Choices.tsx'
import { useKept } from '../../parts/useKept.ts'
import { type CheckStatus, grouped, statuses, statusWords } from '../../words/checks.ts'
import { counted } from '../../words/documents.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { barsOf } from '../case/doors.ts'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { WhyBarred } from '../case/WhyBarred.tsx'
import { CheckItem } from './CheckItem.tsx'
import { RequestAll } from './RequestAll.tsx'
import { SwitchedOff } from './SwitchedOff.tsx'

/** The part of the section in which the requests to the police stand ready to be sent. */
export const askingPart = 'ask'

/** What asks for something is shown first; what is met, or does not apply, is a tick away. */
const toActOn: readonly CheckStatus[] = ['not-met', 'partly-met', 'cannot-tell']

/** The checks, filled in from the file, under the headings a lawyer expects. */
export function ChecksSection({ view, place, onChanged }: SectionProps) {
  const [shown, setShown] = useKept<readonly CheckStatus[]>(`${place.caseId} shown checks`, toActOn)
  const checks = view.report?.checks ?? []
  const found = checks.filter(({ id, status }) => shown.includes(status) || id === place.part)
  const notMet = checks.filter(({ status }) => status === 'not-met' || status === 'partly-met').length
  const ofStatus = (status: CheckStatus) => checks.filter((check) => check.status === status).length
  return (
    <>
      <SectionHeading view={view} {...(view.report && { count: notMet === 0 ? 'none to act on' : `${notMet} not met or partly met` })}>
        Checks
      </SectionHeading>
      {!view.report && <NotReadYet view={view} />}
      {view.report && (
        <>
          <Checkboxes
            legend="Show checks that are"
            inline
            values={shown}
            choices={statuses.map((value) => ({ value, label: `${statusWords[value].words} (${ofStatus(value)})` }))}
            onChange={setShown}
          />
          <p className="govuk-visually-hidden" role="status">
            {counted(found.length, 'check')} shown
          </p>
          {found.length === 0 && <p className="govuk-body">No check has an outcome that is ticked above.</p>}
          <WhyBarred
            title="Nothing can be requested or overruled yet"
            bars={barsOf(view, 'checkOverruled')}
            view={view}
            place={place}
            onChanged={onChanged}
          />
          <RequestAll
            key={place.part}
            view={view}
            caseId={place.caseId}
            atOnce={place.part === askingPart && barsOf(view, 'materialRequested').length === 0}
          />
          {grouped(found).map(({ group, title, checks: there }) => (
            <section key={group} aria-labelledby={`checks-${group}`}>
              <h2 className="govuk-heading-m group" id={`checks-${group}`}>
                {title} <span className="heading__count">{there.length}</span>
              </h2>
              <ul className="checks">
                {there.map((check) => (
                  <CheckItem
                    key={check.id}
                    check={check}
                    view={view}
                    caseId={place.caseId}
                    soughtOut={check.id === place.part}
                    onChanged={onChanged}
                  />
                ))}
              </ul>
            </section>
          ))}
          <SwitchedOff checks={view.report.switchedOff} />
        </>
      )}
    </>
  )
}
