import type { Answers } from '#api/contract'
import { hrefOf } from '../../route.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'

/** The documents this person has not opened yet, each a click away. */
export function Unopened({ form: { unopened }, place }: { form: Answers['reviewForm']; place: CasePlace }) {
  return (
    <section aria-labelledby="unopened">
      <h3 className="govuk-heading-s" id="unopened">
        Material
      </h3>
      {unopened.length === 0 ? (
        <p className="govuk-body">You have opened every document of this file.</p>
      ) : (
        <>
          <p className="govuk-body">
            {unopened.length === 1 ? '1 document you have not opened:' : `${unopened.length} documents you have not opened:`}
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {unopened.map(({ documentId, name }) => (
              <li key={documentId}>
                <a className="govuk-link" href={hrefOf({ ...place, spot: { documentId, page: 1, start: null, length: null } })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
