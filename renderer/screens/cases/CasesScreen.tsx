import { useState } from 'react'
import type { CaseRow, DoorView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { hrefOf } from '../../route.ts'
import { AddFile } from '../add/AddFile.tsx'
import { Sample } from '../add/Sample.tsx'
import { RunningJobs } from '../importing/RunningJobs.tsx'
import { CaseTable } from './CaseTable.tsx'
import { SearchCases } from './SearchCases.tsx'

/** Every case in the store, the ones last received first, and the way to add one. */
export function CasesScreen({ door }: { door: DoorView }) {
  const desk = useDesk()
  const cases = useAnswer(() => desk.cases({}), 'cases')
  useNews((news) => {
    if (news.news === 'case') cases.again()
  })
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <div className="heading-row">
        <Heading title="Cases">Cases</Heading>
        <a className="govuk-link" href={hrefOf({ screen: 'add' })}>
          Add a police file
        </a>
      </div>
      <RunningJobs />
      <Answered asked={cases} waiting="Opening your cases…">
        {(rows) => (rows.length === 0 ? <NoCases door={door} /> : <Cases rows={rows} />)}
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

function Cases({ rows }: { rows: readonly CaseRow[] }) {
  const [sought, setSought] = useState('')
  const newestFirst = rows.toSorted((one, other) => other.receivedOn.localeCompare(one.receivedOn))
  return (
    <SearchCases rows={newestFirst} sought={sought} onSought={setSought}>
      {(found) => <CaseTable rows={found} />}
    </SearchCases>
  )
}
