import type { Answers } from '#api/contract'
import { Tag } from '../../parts/Tag.tsx'
import { counted } from '../../words/documents.ts'
import { Points } from '../why/Points.tsx'

type Ground = Answers['bail']['grounds'][number]

/** The grounds for refusing bail, those that can be argued first, each with why it is open or not and what the file shows for it. */
export function Grounds({ grounds }: { grounds: readonly Ground[] }) {
  const rank = (ground: Ground) => (ground.open ? (ground.evidence.length > 0 ? 0 : 1) : 2)
  const inOrder = grounds.toSorted((one, other) => rank(one) - rank(other))
  const open = grounds.filter((ground) => ground.open).length
  return (
    <section aria-labelledby="grounds">
      <h2 className="govuk-heading-m" id="grounds">
        Grounds for refusing bail <span className="heading__count">{counted(open, 'ground')} open</span>
      </h2>
      <ul className="findings">
        {inOrder.map((ground) => (
          <li key={ground.id} className="finding">
            <div>
              <Tag tone={ground.open ? 'good' : 'plain'}>{ground.open ? 'Open' : 'Not open'}</Tag>
            </div>
            <div>
              <h3 className="govuk-heading-s check__title">{ground.title}</h3>
              <p className="govuk-body">{ground.because}</p>
              {(ground.open || ground.evidence.length > 0) && (
                <Points points={ground.evidence} passages={ground.open ? 1 : 0} none="Nothing was gathered for this ground." />
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="govuk-body quiet">Whether a ground is made out is for you.</p>
    </section>
  )
}
