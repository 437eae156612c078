import { useId } from 'react'
import { Button } from '../../parts/Button.tsx'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { type Orders, type OrderView, type Part, passageOf, proposedFor, samePassage, type Term } from './built.ts'
import { FaultList } from './FaultList.tsx'
import type { Faults } from './useLint.ts'

type Props = {
  term: Term
  number: number
  last: boolean
  part: Part
  orders: Orders
  order: OrderView
  faults: Faults
  alsoThere: boolean
  onChange: (term: Term) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onCopy: () => void
}

/** One term: its words, the risk it meets, the passages that show it, and what is wrong with it. Moved by buttons. */
export function TermCard({ term, number, last, part, orders, order, faults, alsoThere, onChange, onMove, onRemove, onCopy }: Props) {
  const heading = useId()
  const about = `term ${number}`
  const wish = order.views.find(({ text }) => text === term.text.trim())?.wanted ?? null
  return (
    <li className="term-card">
      <section aria-labelledby={heading}>
        <div className="term-card__head">
          <h3 className="govuk-heading-s" id={heading}>
            Term {number}
          </h3>
          {wish !== null && <span className="quiet">{wish ? 'The victim wants it.' : 'The victim does not want it.'}</span>}
          <div className="term-card__moves">
            <Button about={about} onClick={() => onMove(-1)} barredBecause={number === 1 ? ['It is the first.'] : []} reasonsAbove>
              Up
            </Button>
            <Button about={about} onClick={() => onMove(1)} barredBecause={last ? ['It is the last.'] : []} reasonsAbove>
              Down
            </Button>
            {part === 'onConviction' && (
              <Button
                about={about}
                onClick={onCopy}
                barredBecause={alsoThere ? ['It is among the terms on acquittal already.'] : []}
                reasonsAbove
              >
                Also on acquittal
              </Button>
            )}
            <Button about={about} onClick={onRemove}>
              Remove
            </Button>
          </div>
        </div>
        <div className="term-card__words">
          <TextArea label={`Words of term ${number}`} value={term.text} rows={2} onChange={(text) => onChange({ ...term, text })} />
        </div>
        <FaultList faults={faults} />
        <details className="more" open={term.evidence.length === 0 || (part === 'onAcquittal' && term.necessity === '')}>
          <summary>
            {part === 'onAcquittal' ? 'Necessity, risk and evidence' : 'Risk and evidence'} ({term.evidence.length})
            <span className="govuk-visually-hidden"> of term {number}</span>
          </summary>
          {part === 'onAcquittal' && (
            <TextArea
              label={`Why term ${number} is necessary to protect from harassment`}
              value={term.necessity}
              rows={2}
              onChange={(necessity) => onChange({ ...term, necessity })}
            />
          )}
          <TextArea label={`The risk term ${number} meets`} value={term.why} rows={1} onChange={(why) => onChange({ ...term, why })} />
          {wish === false && (
            <TextArea
              label={`Why term ${number} is sought all the same`}
              value={term.againstWish}
              rows={2}
              onChange={(againstWish) => onChange({ ...term, againstWish })}
            />
          )}
          <Evidence term={term} number={number} orders={orders} order={order} onChange={onChange} />
        </details>
      </section>
    </li>
  )
}

/** The passages a term stands on, and those of the file that it could stand on. */
function Evidence({ term, number, orders, order, onChange }: Pick<Props, 'term' | 'number' | 'orders' | 'order' | 'onChange'>) {
  const all = new Map(
    proposedFor(orders, order)
      .flatMap(({ evidence }) => evidence)
      .map((citation) => [JSON.stringify(passageOf(citation)), citation]),
  )
  const nameOf = (documentId: string) => orders.documents.find(({ document }) => document === documentId)?.name ?? 'Document'
  const free = [...all.values()].filter((citation) => !term.evidence.some((has) => samePassage(has, passageOf(citation)))).slice(0, 40)
  return (
    <>
      {term.evidence.length === 0 && <p className="govuk-body quiet">No passage is tied to this term.</p>}
      <ul className="term-card__evidence">
        {term.evidence.map((passage) => (
          <li key={JSON.stringify(passage)}>
            <CitationLink citation={{ ...passage, document: nameOf(passage.documentId) }} />
            <Button
              about={`the passage “${passage.quote.slice(0, 40)}” from term ${number}`}
              onClick={() => onChange({ ...term, evidence: term.evidence.filter((each) => !samePassage(each, passage)) })}
            >
              Take away
            </Button>
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <details className="more">
          <summary>
            Passages to add<span className="govuk-visually-hidden"> to term {number}</span> ({free.length})
          </summary>
          <ul className="term-card__evidence">
            {free.map((citation) => (
              <li key={JSON.stringify(passageOf(citation))}>
                <CitationLink citation={citation} />
                <Button
                  about={`the passage “${citation.quote.slice(0, 40)}” to term ${number}`}
                  onClick={() => onChange({ ...term, evidence: [...term.evidence, passageOf(citation)] })}
                >
                  Add
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
