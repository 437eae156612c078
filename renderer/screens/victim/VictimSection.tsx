import type { CareView, PersonCare } from '#api/contract'
import { personRoleWords } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { counted } from '../../words/documents.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { PersonCareView } from './PersonCareView.tsx'

/** Everyone who was hurt or will give evidence, and how each is looked after: what the file says and what was recorded. */
export function VictimSection({ view, place: { caseId } }: SectionProps) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.care({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  return (
    <>
      <SectionHeading view={view}>Victim and witnesses</SectionHeading>
      {view.report ? (
        <Answered asked={asked} waiting="Looking up who they are…">
          {(care) => <People care={care} caseId={caseId} onCare={asked.put} />}
        </Answered>
      ) : (
        <NotReadYet view={view} />
      )}
    </>
  )
}

export type CareProps = { care: CareView; caseId: string; onCare: (care: CareView) => void }

function People(props: CareProps) {
  const { people } = props.care
  const [victims, others] = [people.filter(isVictim), people.filter((person) => !isVictim(person))]
  return (
    <>
      {people.length === 0 && (
        <p className="govuk-body">No victim and no witness was found in the documents that could be read. Look at the statements.</p>
      )}
      {victims.map((person) => (
        <PersonCareView key={person.person} person={person} open {...props} />
      ))}
      <WhatTheFileSays {...props} />
      {others.length > 0 && (
        <h2 className="govuk-heading-m">
          Witnesses <span className="heading__count">{counted(others.length, 'person', 'people')}</span>
        </h2>
      )}
      {others.map((person) => (
        <details className="more" key={person.person}>
          <summary>
            {person.name}, {personRoleWords[person.role]}
          </summary>
          <PersonCareView person={person} {...props} />
        </details>
      ))}
    </>
  )
}

const isVictim = ({ role }: PersonCare) => role === 'victim'

const matterWords: Readonly<Record<CareView['read'][number]['matter'], string>> = {
  vps: 'Victim personal statement',
  specialMeasures: 'Special measures',
  needs: 'Needs',
  support: 'Support',
  views: 'Views on a restraining order',
}

/** What the papers say, which seldom say of whom: shown once, with its passages. */
function WhatTheFileSays({ care: { read } }: CareProps) {
  const matters = Object.keys(matterWords) as (keyof typeof matterWords)[]
  return (
    <section aria-labelledby="file-says">
      <h2 className="govuk-heading-m" id="file-says">
        What the file says
      </h2>
      <dl className="summary">
        {matters.map((matter) => {
          const of = read.filter((one) => one.matter === matter)
          return (
            <div className="summary__row" key={matter}>
              <dt>{matterWords[matter]}</dt>
              <dd>
                {of.length === 0
                  ? 'Nothing was found in the documents that could be read. That is not “no”.'
                  : [...new Set(of.map(({ says }) => says))].join('; ')}
                <Citations citations={of.map(({ citation }) => citation)} first={2} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
