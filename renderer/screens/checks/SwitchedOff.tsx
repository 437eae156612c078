import type { CheckReport } from '#api/checkReport'
import { day } from '#case/dates'
import { hrefOf } from '../../route.ts'
import { dayWithWords } from '../../words/time.ts'

const when = (on: string) => {
  const known = day(on)
  return known ? dayWithWords(known) : on
}

/** The checks this team does not use, each with who switched it off and why: never silently absent from a case. */
export const SwitchedOff = ({ checks }: { checks: CheckReport['switchedOff'] }) => (
  <section aria-labelledby="switched-off">
    <h2 className="govuk-heading-m group" id="switched-off">
      Switched off for the team <span className="heading__count">{checks.length}</span>
    </h2>
    {checks.length === 0 && <p className="govuk-body">No check is switched off.</p>}
    {checks.length > 0 && (
      <ul className="govuk-list points">
        {checks.map(({ id, title, by, on, reason }) => (
          <li key={id}>
            <strong>{title}</strong>
            <br />
            Not asked of this case. Switched off by {by}, {when(on)}: {reason}
          </li>
        ))}
      </ul>
    )}
    <p className="govuk-body">
      <a className="govuk-link" href={hrefOf({ screen: 'checkSettings' })}>
        The team’s checks
      </a>
    </p>
  </section>
)
