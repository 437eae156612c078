import { useEffect, useEffectEvent, useState } from 'react'
import type { Answers, DefendantView, ReviewSaid } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { barsOf } from '../case/doors.ts'
import { WhyBarred } from '../case/WhyBarred.tsx'
import { Elements } from './Elements.tsx'
import { ReviewParts } from './ReviewParts.tsx'
import { ReviewQuestions } from './ReviewQuestions.tsx'
import { Signed } from './Signed.tsx'
import { SignedReviews } from './SignedReviews.tsx'
import { SignReview } from './SignReview.tsx'
import { Unopened } from './Unopened.tsx'
import { useSettled } from './useSettled.ts'

type Form = Answers['reviewForm']

/** The review of one defendant: filled from the file, corrected in any order, kept as it is typed, checked and signed in one place. */
export function ReviewPage(props: SectionProps) {
  const { view, place } = props
  const first =
    view.defendants.find(({ doors }) => doors.some(({ type, open }) => type === 'reviewSubmitted' && open)) ?? view.defendants[0]
  const [chosen, setChosen] = useKept(`${place.caseId} review of`, first?.defendant.id ?? '')
  const defendant = view.defendants.find(({ defendant: { id } }) => id === chosen) ?? first
  if (!defendant) return <p className="govuk-body">No suspect was read from this file yet.</p>
  return (
    <>
      {view.defendants.length > 1 && (
        <Radios
          legend="Review of"
          inline
          value={defendant.defendant.id}
          choices={view.defendants.map(({ defendant: { id, name } }) => ({ value: id as string, label: name }))}
          onChange={setChosen}
        />
      )}
      <Review key={defendant.defendant.id} {...props} defendant={defendant} />
    </>
  )
}

function Review({ defendant, ...props }: SectionProps & { defendant: DefendantView }) {
  const desk = useDesk()
  const { view, place } = props
  const { caseId } = place
  const decisions = defendant.charges.map(({ key, outcome, test }) => `${key} ${outcome} ${test}`).join()
  const asked = useAnswer(
    () => desk.reviewForm({ caseId, defendant: defendant.defendant.id }),
    `${caseId} ${defendant.defendant.id} ${decisions} ${defendant.reviews.length} ${view.documents.length}`,
  )
  const lookedAt = useSettled(place.spot?.documentId ?? '', 1500)
  const again = useEffectEvent(asked.again)
  useEffect(() => {
    if (lookedAt !== '') again()
  }, [lookedAt])
  const bars = defendant.doors.find(({ type }) => type === 'reviewSubmitted')?.bars ?? barsOf(view, 'reviewSubmitted')
  const [signed, setSigned] = useState(false)
  return (
    <>
      {signed && <Signed place={place} />}
      {!signed && <WhyBarred title="The review cannot be signed yet" bars={bars} {...props} />}
      {!signed && (
        <Answered asked={asked} waiting="Filling in the review…">
          {(form) => (
            <Working
              {...props}
              form={form}
              defendant={defendant}
              bars={bars}
              again={() => {
                setSigned(true)
                asked.again()
              }}
            />
          )}
        </Answered>
      )}
      <SignedReviews defendant={defendant} />
    </>
  )
}

type WorkingProps = SectionProps & { form: Form; defendant: DefendantView; bars: readonly string[]; again: () => void }

function Working({ form, defendant, bars, again, ...props }: WorkingProps) {
  const { caseId } = props.place
  const [said, setSaid] = useKept<ReviewSaid>(`${caseId} review ${defendant.defendant.id} ${form.version}`, form.carried)
  return (
    <div className="review">
      <h2 className="govuk-heading-m">
        {form.version === 1 ? 'Review' : `Further review ${form.version}`} of {form.defendant.name}
      </h2>
      <p className="govuk-body">
        It is filled from the file. Change what you see differently, in any order; what you type is kept, and signed at the end of this
        page.
      </p>
      <Unopened form={form} place={props.place} />
      <Elements form={form} said={said} onSaid={setSaid} />
      <ReviewQuestions form={form} said={said} onSaid={setSaid} />
      <ReviewParts form={form} said={said} onSaid={setSaid} />
      <SignReview {...props} form={form} said={said} onSaid={setSaid} bars={bars} onSigned={again} />
    </div>
  )
}
