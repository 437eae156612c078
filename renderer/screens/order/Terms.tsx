import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Select } from '../../parts/Fields.tsx'
import { useKept } from '../../parts/useKept.ts'
import {
  type Built,
  freshId,
  moved,
  type Orders,
  type OrderView,
  type Part,
  partWords,
  proposedFor,
  type Term,
  termOf,
  withTerms,
} from './built.ts'
import { FaultList, saidOnce } from './FaultList.tsx'
import { TermCard } from './TermCard.tsx'
import type { Lint } from './useLint.ts'

type Props = { caseId: string; orders: Orders; order: OrderView; built: Built; lint: Lint; onChange: (built: Built) => void }

const lintParts = { onConviction: 'conviction', onAcquittal: 'acquittal' } as const

/** The terms of both parts, one part at a time: those written, those the file calls for, and wordings to choose from. */
export function Terms({ caseId, orders, order, built, lint, onChange }: Props) {
  const [part, setPart] = useKept<Part>(`${caseId} order part`, 'onConviction')
  const terms = built[part]
  const set = (next: Term[]) => onChange(withTerms(built, part, next))
  const { once, each } = saidOnce(lint.faults)
  const isHere = (fault: Lint['faults'][number]) => fault.part === lintParts[part] || fault.part === 'order'
  const faultsOf = (term: Term) => each.filter((fault) => fault.term === term.id && isHere(fault))
  const ofOrder = [...each.filter((fault) => fault.term === undefined), ...once.filter(isHere)]
  return (
    <>
      <Radios
        legend="Terms"
        inline
        value={part}
        choices={(Object.keys(partWords) as Part[]).map((value) => ({ value, label: `${partWords[value]} (${built[value].length})` }))}
        onChange={setPart}
      />
      {part === 'onAcquittal' && (
        <p className="govuk-body quiet">
          On acquittal each term must be shown to be necessary to protect from harassment; consent is not enough.
        </p>
      )}
      <FaultList faults={ofOrder} />
      {part === 'onAcquittal' && terms.length === 0 && built.onConviction.length > 0 && (
        <Button onClick={() => onChange(withTerms(built, part, takenOver(built)))}>
          {`Take over the ${built.onConviction.length === 1 ? 'term' : `${built.onConviction.length} terms`} on conviction`}
        </Button>
      )}
      {terms.length === 0 && <p className="govuk-body">No term is written yet. Add those the file calls for, or choose a wording below.</p>}
      <h2 className="govuk-visually-hidden">Terms {partWords[part].toLowerCase()}</h2>
      <ol className="term-cards" aria-label={`Terms ${partWords[part].toLowerCase()}`}>
        {terms.map((term, at) => (
          <TermCard
            key={term.id}
            term={term}
            number={at + 1}
            last={at === terms.length - 1}
            part={part}
            orders={orders}
            order={order}
            faults={faultsOf(term)}
            alsoThere={built.onAcquittal.some(({ text }) => text.trim() === term.text.trim())}
            onChange={(changed) => set(terms.map((each) => (each.id === term.id ? changed : each)))}
            onMove={(by) => set(moved(terms, at, by))}
            onRemove={() => set(terms.filter(({ id }) => id !== term.id))}
            onCopy={() => onChange(withTerms(built, 'onAcquittal', [...built.onAcquittal, { ...term, id: freshId(built, term.id) }]))}
          />
        ))}
      </ol>
      <Proposals orders={orders} order={order} built={built} part={part} onChange={onChange} />
      <Wordings orders={orders} order={order} built={built} part={part} onChange={onChange} />
    </>
  )
}

/** The terms on conviction as terms on acquittal, but those against violence alone, which section 5A does not hold. */
const takenOver = (built: Built): Term[] =>
  built.onConviction.filter(({ text }) => !/\bviolen/i.test(text)).map((term) => ({ ...term, id: `${term.id}-acquittal` }))

type Adding = Pick<Props, 'orders' | 'order' | 'built' | 'onChange'> & { part: Part }

/** The terms this file's own risks call for and the order does not have yet. */
function Proposals({ orders, order, built, part, onChange }: Adding) {
  const open = proposedFor(orders, order).filter(
    ({ text, onAcquittal }) => (part === 'onConviction' || onAcquittal) && !built[part].some((term) => term.text.trim() === text.trim()),
  )
  const missing = open.filter(({ id }) => !built[part].some((term) => term.id === id || term.id.startsWith(`${id}-`)))
  const add = (list: typeof missing) =>
    onChange(
      list.reduce(
        (next, proposed) => withTerms(next, part, [...next[part], { ...termOf(proposed), id: freshId(next, proposed.id) }]),
        built,
      ),
    )
  return (
    <section aria-labelledby="called-for">
      <h2 className="govuk-heading-m" id="called-for">
        Terms the file calls for <span className="heading__count">{missing.length} not in the order</span>
      </h2>
      {missing.length === 0 ? (
        <p className="govuk-body quiet">
          {proposedFor(orders, order).length === 0
            ? 'Nothing read shows a risk that a term would answer, so none is proposed.'
            : 'Every term the file calls for is in the order.'}
        </p>
      ) : (
        <>
          <Button look="primary" onClick={() => add(missing)}>
            {missing.length === 1 ? 'Add it' : `Add all ${missing.length}`}
          </Button>
          <ul className="rulings">
            {missing.map((proposed) => (
              <li key={proposed.id} className="rulings__ruling">
                <p className="govuk-body term">{proposed.text}</p>
                <p className="govuk-body">{proposed.why}</p>
                <Citations citations={proposed.evidence} first={1} />
                <Button about={`the term ${proposed.text.slice(0, 60)}`} onClick={() => add([proposed])}>
                  Add
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A wording from the bank; it stands on no evidence until some is tied to it. */
function Wordings({ orders, order, built, part, onChange }: Adding) {
  const all = orders.bank.flatMap(({ about, terms }) =>
    terms.map(({ id, text }) => ({ id, text: text.replaceAll('{person}', order.order.personName), about })),
  )
  const add = (text: string, stem: string) =>
    onChange(
      withTerms(built, part, [...built[part], { id: freshId(built, stem), text, why: '', evidence: [], necessity: '', againstWish: '' }]),
    )
  return (
    <section aria-labelledby="wordings">
      <h2 className="govuk-heading-m" id="wordings">
        Another term
      </h2>
      <div className="choosing">
        <Select
          label="Choose a wording to start from"
          value=""
          choices={all.map(({ id, text, about }) => ({ value: id, label: `${about}: ${text.slice(0, 90)}${text.length > 90 ? '…' : ''}` }))}
          onChange={(id) => {
            const wording = all.find((each) => each.id === id)
            if (wording) add(wording.text, wording.id)
          }}
        />
        <Button onClick={() => add('Not to ', 'own')}>Write one from nothing</Button>
      </div>
    </section>
  )
}
