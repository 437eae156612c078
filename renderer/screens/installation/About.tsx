import { Answered } from '../../parts/Answered.tsx'
import { SummaryList } from '../../parts/SummaryList.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'

/** What this program is, what it reads and judges with, and what it is built with. */
export function About() {
  const desk = useDesk()
  const asked = useAnswer(() => desk.about({}), 'about')
  return (
    <section>
      <h2 className="govuk-heading-m">About Foursight</h2>
      <Answered asked={asked} waiting="Looking it up…">
        {({ version, readsWith, law, licences }) => (
          <>
            <SummaryList
              rows={[
                ['Version', version],
                ['Reads and judges with', readsWith],
                ['The law it states', law],
                ['Network', 'None is used. Everything happens on this computer.'],
              ]}
            />
            <details className="govuk-body">
              <summary>What it is built with, and under which licences ({licences.length})</summary>
              <Table
                caption="Licences"
                captionHidden
                rows={licences}
                keyOf={({ name, version: of }) => `${name} ${of}`}
                columns={[
                  { title: 'Package', heads: true, cell: ({ name }) => name },
                  { title: 'Version', narrow: true, cell: ({ version: of }) => of },
                  { title: 'Licence', cell: ({ licence }) => licence },
                ]}
              />
            </details>
          </>
        )}
      </Answered>
    </section>
  )
}
