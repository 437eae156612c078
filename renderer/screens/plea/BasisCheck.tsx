import { type FormEvent, useState } from 'react'
import type { Asked, OfferLine } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { Points } from '../why/Points.tsx'
import { verdictWords } from './Basis.tsx'
import type { OfferProps } from './OfferPage.tsx'
import { offerBars } from './offer.ts'
import { useOfferStep } from './useOfferStep.ts'

type Answer = Asked<'checkBasis'>['lines'][number]['answer']
const answers = [
  { value: 'agreed', label: 'Agreed' },
  { value: 'disputed', label: 'Disputed' },
  { value: 'notAddressed', label: 'Not addressed' },
] as const satisfies readonly { value: Answer; label: string }[]
const answerWords = { agreed: 'Agreed', disputed: 'Disputed', notAddressed: 'Not addressed by the papers' } as const

/** The basis line by line: what the papers say of each, and what the lawyer makes of it. */
export function Basis({ caseId, offer, put, editable }: OfferProps & { editable: boolean }) {
  const { what, lines, findings } = offer
  if (what.kind !== 'plea' || what.basis.is === 'fullFacts') return null
  const left = lines.filter(({ checked }) => checked === null).length
  const leftOut = findings?.leftOut ?? []
  return (
    <section className="on-file" aria-labelledby="basis-check">
      <h3 className="govuk-heading-s" id="basis-check">
        The basis, line by line{' '}
        {what.basis.is === 'notInWriting' ? (
          <Tag tone="bad">Not in writing</Tag>
        ) : (
          <Tag tone={left > 0 ? 'bad' : 'good'}>{left > 0 ? `${left} left` : 'Checked'}</Tag>
        )}
      </h3>
      {lines.length > 0 && (
        <ol className="findings">
          {lines.map((line, at) => (
            <li key={`${at} ${line.line}`} className="finding finding--line">
              <div>
                <Tag tone={verdictWords[line.verdict].tone}>{verdictWords[line.verdict].words}</Tag>
              </div>
              <div>
                <strong className="as-typed">{line.line}</strong>
                <p className="govuk-body">{line.because}</p>
                <Citations citations={line.passages} first={1} />
                {line.checked && (
                  <p className="govuk-body">
                    <strong>{answerWords[line.checked.answer]}</strong>
                    {line.checked.note && `: ${line.checked.note}`} <span className="quiet">({line.checked.by})</span>
                  </p>
                )}
                {editable && !line.checked && <LineForm caseId={caseId} offer={offer} put={put} line={line} at={at} />}
              </div>
            </li>
          ))}
        </ol>
      )}
      {leftOut.length > 0 && (
        <details className="more">
          <summary>What the basis does not mention ({leftOut.length})</summary>
          <Points points={leftOut.map(({ says, passages }) => ({ text: says, quotes: passages }))} passages={1} />
        </details>
      )}
      {editable && <GiveBasis caseId={caseId} offer={offer} put={put} />}
    </section>
  )
}

function LineForm({ caseId, offer, put, line, at }: OfferProps & { line: OfferLine; at: number }) {
  const desk = useDesk()
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [typed, setTyped] = useKept<{ answer: Answer | ''; note: string }>(
    `${caseId} ${offer.offer} line ${at} ${line.line.slice(0, 80)}`,
    {
      answer: '',
      note: '',
    },
  )
  function record(event: FormEvent) {
    event.preventDefault()
    const { answer, note } = typed
    if (answer === '') return refuse(['Say whether this line is agreed'])
    void step(() => desk.checkBasis({ caseId, offer: offer.offer, lines: [{ line: line.line, answer, note: note.trim() }] }))
  }
  return (
    <form onSubmit={record} noValidate>
      <ErrorSummary problems={refused} />
      <Radios legend="This line is" inline value={typed.answer} choices={answers} onChange={(answer) => setTyped({ ...typed, answer })} />
      {typed.answer !== '' && (
        <>
          <TextField label="Your note on this line" value={typed.note} onChange={(note) => setTyped({ ...typed, note })} width="full" />
          <Button type="submit" busy={busy} about={`what you make of “${line.line}”`}>
            Record
          </Button>
        </>
      )}
    </form>
  )
}

/** The basis in writing, or a new one: whatever was checked before is checked again. */
function GiveBasis({ caseId, offer, put }: OfferProps) {
  const desk = useDesk()
  const { step, busy, refused, refuse } = useOfferStep(put)
  const [open, setOpen] = useState(offer.what.basis.is === 'notInWriting')
  const [text, setText] = useKept(`${caseId} ${offer.offer} basis`, '')
  function give(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return refuse(['Enter the words of the basis'])
    void step(
      () => desk.giveBasis({ caseId, offer: offer.offer, basis: { is: 'written', text, document: null } }),
      () => {
        setText('')
        setOpen(false)
      },
    )
  }
  if (!open) return <Button onClick={() => setOpen(true)}>Record a new basis</Button>
  return (
    <form onSubmit={give} noValidate>
      <ErrorSummary problems={refused} />
      <TextArea label="The basis, as it is in writing now" value={text} onChange={setText} rows={3} />
      <Button type="submit" busy={busy} barredBecause={offerBars(offer, 'basisGiven')}>
        Record this basis
      </Button>
    </form>
  )
}
