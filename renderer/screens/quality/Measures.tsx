import type { MeasureView, QualityView } from '#api/contract'
import { Table } from '../../parts/Table.tsx'
import { hrefOf } from '../../route.ts'
import { Bars } from './Bars.tsx'

const percent = (done: number, of: number) => `${Math.round((100 * done) / of)}%`
const outOf = ({ done, of, notKnown }: MeasureView['tally']): string =>
  of === 0
    ? `Applies to none${notKnown > 0 ? `; not known in ${notKnown}` : ''}`
    : `${done} of ${of} (${percent(done, of)})${notKnown > 0 ? `; not known in ${notKnown}` : ''}`

/** Each question of the inspection: this team beside 2017, and behind it the months, the forces and the cases to look at. */
export const Measures = ({ view: { measures, inspection } }: { view: QualityView }) => (
  <section>
    <h2 className="govuk-heading-m">The inspection’s questions</h2>
    <p className="govuk-body">
      The figures of 2017 are those of {inspection}, of 112 files that it looked at. Where a file does not say, it is counted as not known,
      never as a no.
    </p>
    <Table
      caption="This team beside 2017"
      captionHidden
      rows={measures}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Question', heads: true, cell: (measure) => <Question measure={measure} /> },
        { title: 'This team', cell: ({ tally }) => outOf(tally) },
        {
          title: '2017',
          cell: ({ found2017 }) =>
            found2017 ? (
              <>
                {found2017.done} of {found2017.of} ({percent(found2017.done, found2017.of)}){' '}
                <span className="quiet">{found2017.where}</span>
              </>
            ) : (
              'Not counted'
            ),
        },
      ]}
    />
  </section>
)

function Question({ measure: { title, asks, byMonth, byForce, notDone, tally } }: { measure: MeasureView }) {
  if (tally.of + tally.notKnown === 0) return title
  return (
    <details>
      <summary>{title}</summary>
      <p className="govuk-body">{asks}</p>
      <Bars caption="By the month the file was received" groups={byMonth} />
      <Bars caption="By force" groups={byForce} />
      {notDone.length > 0 && (
        <>
          <p className="govuk-body">Not done in:</p>
          <ul className="govuk-list govuk-list--bullet">
            {notDone.map(({ caseId, title: name }) => (
              <li key={caseId}>
                <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'checks', spot: null, part: null })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
