import type { Grouped } from '#api/contract'

/** Shares as bars in a table: the figures stand in words beside each bar, which is only their picture. */
export const Bars = ({ caption, groups }: { caption: string; groups: Grouped }) => (
  <table className="bars">
    <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
    <tbody>
      {groups.map(({ group, tally: { done, of, notKnown } }) => (
        <tr key={group}>
          <th scope="row">{group}</th>
          <td>
            <svg className="bars__picture" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bars__all" width="100" height="10" />
              <rect className="bars__done" width={of === 0 ? 0 : (100 * done) / of} height="10" />
            </svg>
          </td>
          <td>
            {done} of {of}
            {notKnown > 0 && `, ${notKnown} not known`}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
