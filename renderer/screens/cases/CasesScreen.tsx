import { useState } from 'react'
import type { CaseRow, DoorView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { go } from '../../route.ts'
import { AddFile } from '../add/AddFile.tsx'
import { RunningJobs } from '../importing/RunningJobs.tsx'
import { CaseTable } from './CaseTable.tsx'
import { SearchCases } from './SearchCases.tsx'

/** Every case in the store, the ones last received first, and the ways to add one. */
export function CasesScreen({ door }: { door: DoorView }) {
  const desk = useDesk()
  const cases = useAnswer(() => desk.cases({}), 'cases')
  useNews((news) => {
    if (news.news === 'case') cases.again()
  })
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <Heading title="Cases">Cases</Heading>
      <RunningJobs />
      <Answered asked={cases} waiting="Opening your cases…">
        {(rows) => (rows.length === 0 ? <NoCases door={door} /> : <Cases rows={rows} door={door} />)}
      </Answered>
    </main>
  )
}

function NoCases({ door }: { door: DoorView }) {
  return (
    <>
      <p className="govuk-body">
        There are no cases yet. Add the file the police sent: a folder, a zip, or the documents one by one. It stays on this computer.
      </p>
      <AddFile into={null} />
      {door.sample && <Sample name={door.sample} />}
    </>
  )
}

function Cases({ rows, door }: { rows: readonly CaseRow[]; door: DoorView }) {
  const [sought, setSought] = useState('')
  const newestFirst = rows.toSorted((one, other) => other.receivedOn.localeCompare(one.receivedOn))
  return (
    <>
      <SearchCases rows={newestFirst} sought={sought} onSought={setSought}>
        {(found) => <CaseTable rows={found} />}
      </SearchCases>
      <section aria-labelledby="add">
        <h2 className="govuk-heading-m" id="add">
          Add a police file
        </h2>
        <AddFile into={null} />
        {door.sample && <Sample name={door.sample} />}
      </section>
    </>
  )
}

function Sample({ name }: { name: string }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <div className="sample">
      <ErrorSummary problems={refused} />
      <p className="govuk-body">To see how Foursight works, open the sample that comes with it: {name}. Its people are invented.</p>
      <Button
        busy={busy}
        onClick={() =>
          take(
            () => desk.importSample({}),
            ({ job }) => go({ screen: 'importing', job }),
          )
        }
      >
        Open the sample police file
      </Button>
    </div>
  )
}
