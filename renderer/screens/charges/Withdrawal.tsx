import { type FormEvent, useState } from 'react'
import type { CheckReport } from '#api/checkReport'
import type { CaseView, DocumentRow } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useKept } from '../../parts/useKept.ts'
import { counted, groupedDocuments, kindWords } from '../../words/documents.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'
import { WhatFalls } from './WhatFalls.tsx'

type Props = { view: CaseView; report: CheckReport; place: CasePlace }

const most = 50

/** The documents that can be left out: each once, statements first; a copy goes with what it is a copy of. */
export function leavable(documents: readonly DocumentRow[]) {
  const groups = groupedDocuments(documents.filter(({ duplicateOf, problem }) => duplicateOf === null && problem === null))
  return groups.toSorted((one, other) => Number(other.group === 'Statements') - Number(one.group === 'Statements'))
}

const withCopies = (chosen: readonly string[], documents: readonly DocumentRow[]): readonly string[] => {
  const names = documents.filter(({ documentId }) => chosen.includes(documentId)).map(({ name }) => name)
  return documents
    .filter(({ documentId, duplicateOf }) => chosen.includes(documentId) || (duplicateOf !== null && names.includes(duplicateOf)))
    .map(({ documentId }) => documentId)
}

/** What if a witness withdraws: the case without what she or he gave. Nothing is changed on the file. */
export function Withdrawal({ view, report, place }: Props) {
  const { caseId } = place
  const [chosen, setChosen] = useKept<readonly string[]>(`${caseId} withdrawn`, [])
  const [looked, setLooked] = useKept<readonly string[]>(`${caseId} withdrawn looked at`, [])
  const [problems, setProblems] = useState<readonly string[]>([])

  function look(event: FormEvent) {
    event.preventDefault()
    const without = withCopies(chosen, view.documents)
    if (without.length === 0) return setProblems(['Tick at least one document'])
    if (without.length > most) return setProblems([`Tick no more than ${most} documents`])
    setProblems([])
    setLooked(without)
  }

  return (
    <section aria-labelledby="withdrawal">
      <h2 className="govuk-heading-m" id="withdrawal">
        What if a witness withdraws?
      </h2>
      <p className="govuk-body">
        Tick what the witness gave: statements, and exhibits that only she or he can speak to. Nothing on the file is changed.
      </p>
      <form onSubmit={look} noValidate>
        <ErrorSummary problems={problems} />
        {leavable(view.documents).map(({ group, documents }) => (
          <Choice key={group} group={group} documents={documents} chosen={chosen} onChange={setChosen} />
        ))}
        <Button type="submit" look="primary">
          See what falls
        </Button>
      </form>
      {looked.length > 0 && <WhatFalls view={view} report={report} place={place} without={looked} />}
    </section>
  )
}

type ChoiceProps = {
  group: string
  documents: readonly DocumentRow[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Statements stand open; the other groups of the file are a click away. */
function Choice({ group, documents, chosen, onChange }: ChoiceProps) {
  const boxes = (
    <Checkboxes
      legend={group}
      values={chosen}
      choices={documents.map(({ documentId, name, kind }) => ({
        value: documentId as string,
        label: (
          <>
            {name.split('/').at(-1)} <span className="quiet">{kindWords(kind)}</span>
          </>
        ),
      }))}
      onChange={onChange}
    />
  )
  if (group === 'Statements') return boxes
  const ticked = documents.filter(({ documentId }) => chosen.includes(documentId)).length
  return (
    <details className="more">
      <summary>
        {group} ({documents.length}
        {ticked > 0 && `, ${counted(ticked, 'ticked', 'ticked')}`})
      </summary>
      {boxes}
    </details>
  )
}
