import type { DefendantView } from '#api/contract'
import { Radios } from '../../parts/Choices.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useKept } from '../../parts/useKept.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { ChargedForms } from './ChargedForms.tsx'
import { ChargeTable } from './ChargeTable.tsx'
import { CourtForms } from './CourtForms.tsx'
import { EndForms } from './EndForms.tsx'
import { MaterialForms } from './MaterialForms.tsx'
import { isOpenHere, stepsAfter } from './stepTitles.ts'
import { WhatHappened } from './WhatHappened.tsx'

/** What a form of this page is given: the case, and the defendant whose life it is about. */
export type CourtProps = SectionProps & { defendant: DefendantView }

/** The life of a case after the decision, for one defendant: charged, heard, pleaded to, decided, sentenced, closed, and back. */
export function CourtPage(props: SectionProps) {
  const { view, place } = props
  const [chosen, setChosen] = useKept(`${place.caseId} court of`, view.defendants[0]?.defendant.id ?? '')
  const defendant = view.defendants.find(({ defendant: { id } }) => id === chosen) ?? view.defendants[0]
  if (!defendant) return <p className="govuk-body">No suspect was read from this file yet.</p>
  return (
    <>
      {view.defendants.length > 1 && (
        <Radios
          legend="Defendant"
          inline
          value={defendant.defendant.id}
          choices={view.defendants.map(({ defendant: { id, name } }) => ({ value: id as string, label: name }))}
          onChange={setChosen}
        />
      )}
      <section aria-labelledby="court" key={defendant.defendant.id}>
        <h2 className="govuk-heading-m" id="court">
          {defendant.defendant.name} <Tag>{defendant.says}</Tag>
        </h2>
        <ChargeTable defendant={defendant} />
        <MaterialForms {...props} defendant={defendant} />
        <ChargedForms {...props} defendant={defendant} />
        <CourtForms {...props} defendant={defendant} />
        <EndForms {...props} defendant={defendant} />
        <NotOpen defendant={defendant} />
        <WhatHappened defendant={defendant} />
      </section>
    </>
  )
}

/** Steps that do not belong where the case now is, with where they do. */
function NotOpen({ defendant }: { defendant: DefendantView }) {
  const shut = stepsAfter.filter(({ type, part }) => part === 'court' && !isOpenHere(defendant, type))
  if (shut.length === 0) return null
  return (
    <details className="more">
      <summary>Not open where the case now stands ({shut.length})</summary>
      <ul className="govuk-list">
        {shut.map(({ type, title }) => (
          <li key={type}>
            {title}
            <span className="table__second">
              {defendant.doors.find((door) => door.type === type)?.bars[0] ?? 'Nothing has come that is not dealt with.'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
