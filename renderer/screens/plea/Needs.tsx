import { type FormEvent, useState } from 'react'
import type { OfferNeed } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { Checkbox } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { OfferProps } from './OfferPage.tsx'
import { useOfferStep } from './useOfferStep.ts'

type Props = OfferProps & { when: OfferNeed['when']; editable: boolean }

/** What has to be answered before a supervisor is asked, or falls due afterwards: each with its answer, or the place to give one. */
export function Needs({ caseId, offer, put, when, editable }: Props) {
  const needs = offer.needs.filter((need) => need.when === when)
  if (needs.length === 0) return null
  const left = needs.filter(({ answer }) => answer === null).length
  return (
    <section className="on-file" aria-labelledby={`needs-${when}`}>
      <h4 className="govuk-heading-s" id={`needs-${when}`}>
        {when === 'before' ? 'To be answered' : 'Due now that it was accepted'}{' '}
        <Tag tone={left > 0 ? 'bad' : 'good'}>{left > 0 ? `${left} left` : when === 'before' ? 'Answered' : 'Done'}</Tag>
      </h4>
      <ol className="findings">
        {needs.map((need) => (
          <li key={need.id} className="needs__need">
            <Need caseId={caseId} offer={offer} put={put} need={need} editable={editable} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Need({ caseId, offer, put, need, editable }: OfferProps & { need: OfferNeed; editable: boolean }) {
  const desk = useDesk()
  const { step, busy, refused } = useOfferStep(put)
  const [words, setWords] = useKept(`${caseId} ${offer.offer} ${need.id}`, '')
  const [applies, setApplies] = useState(true)
  const { answer } = need

  function record(event: FormEvent) {
    event.preventDefault()
    void step(
      () => desk.answerNeed({ caseId, offer: offer.offer, need: need.id, applies, words: words.trim() }),
      () => setWords(''),
    )
  }

  if (answer || !editable)
    return (
      <>
        <strong>{need.words}</strong>
        <p className="govuk-body as-typed">
          {answer ? `${answer.applies ? '' : 'Does not apply: '}${answer.words} ` : 'Not answered. '}
          {answer && (
            <span className="quiet">
              ({answer.by}, {inWords(answer.on)})
            </span>
          )}
        </p>
      </>
    )
  return (
    <form onSubmit={record} noValidate>
      <ErrorSummary problems={refused} />
      <TextArea label={need.words} value={words} onChange={setWords} rows={1} />
      <div className="buttons">
        <Button type="submit" busy={busy} about={need.words}>
          Record
        </Button>
        <div className="govuk-checkboxes--small">
          <Checkbox label="Does not apply" checked={!applies} onChange={(off) => setApplies(!off)} />
        </div>
      </div>
    </form>
  )
}
