import { useState } from 'react'
import type { Asked, DoorView, WorkLists } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { hrefOf } from '../../route.ts'
import { counted } from '../../words/documents.ts'
import { AddFile } from '../add/AddFile.tsx'
import { Sample } from '../add/Sample.tsx'
import { RunningJobs } from '../importing/RunningJobs.tsx'
import { SearchCases } from './SearchCases.tsx'
import { type Chosen, noChoice, WorkFilters } from './WorkFilters.tsx'
import { WorkListTable } from './WorkListTable.tsx'

const atMost = 25
const atMostAlone = 500

const askOf = ({ as, lane, due }: Chosen, words: string): Asked<'workLists'> => ({
  as,
  lane,
  due,
  words: words.trim().slice(0, 200),
  atMost: lane === null ? atMost : atMostAlone,
})

/** What every case needs, the most pressing first, and the way to add one. */
export function CasesScreen({ door }: { door: DoorView }) {
  const desk = useDesk()
  const [chosen, setChosen] = useKept<Chosen>('work list filters', noChoice)
  const [sought, setSought] = useState('')
  const ask = askOf(chosen, sought)
  const asked = useAnswer(() => desk.workLists(ask), JSON.stringify(ask))
  const [last, setLast] = useState<WorkLists | null>(null)
  useNews((news) => {
    if (news.news === 'case') asked.again()
  })
  if (asked.answer.state === 'here' && asked.answer.result !== last) setLast(asked.answer.result)
  const title = last && last.total > 0 ? `Work list, ${counted(last.found, 'case')}` : 'Work list'
  // While one types, the lists last found stay in view.
  const lists = asked.answer.state === 'here' ? asked.answer.result : asked.answer.state === 'waiting' ? last : null
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <div className="heading-row">
        <Heading title={title}>Work list</Heading>
        <a className="govuk-link" href={hrefOf({ screen: 'add' })}>
          Add a police file
        </a>
      </div>
      <RunningJobs />
      {lists === null && (
        <Answered asked={asked} waiting="Opening your cases…">
          {() => null}
        </Answered>
      )}
      {lists?.total === 0 && <NoCases door={door} />}
      {lists && lists.total > 0 && (
        <SearchCases lists={lists} sought={sought} onSought={setSought}>
          <WorkFilters lists={lists} chosen={chosen} onChosen={setChosen} />
          <Lists lists={lists} chosen={chosen} onChosen={setChosen} />
        </SearchCases>
      )}
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

type ListsProps = { lists: WorkLists; chosen: Chosen; onChosen: (chosen: Chosen) => void }

function Lists({ lists, chosen, onChosen }: ListsProps) {
  const shown = lists.lists.filter(({ rows }) => rows.length > 0)
  if (shown.length === 0) return <p className="govuk-body">No case is in these lists. Choose other filters, or search for other words.</p>
  return shown.map(({ lane, title, says, count, rows }) => (
    <section key={lane} aria-labelledby={`list-${lane}`}>
      <div className="group heading-row">
        <h2 className="govuk-heading-m" id={`list-${lane}`}>
          {title} <span className="heading__count">{count}</span>
        </h2>
        <p className="govuk-body-s">{says}</p>
      </div>
      <WorkListTable rows={rows} caption={title} />
      {count > rows.length && chosen.lane === null && (
        <button type="button" className="link-button" onClick={() => onChosen({ ...chosen, lane })}>
          Show all {count} of “{title}”
        </button>
      )}
      {count > rows.length && chosen.lane !== null && (
        <p className="govuk-body-s">
          The first {rows.length} of {count} are shown. Search for a name to find another.
        </p>
      )}
    </section>
  ))
}
