import { useState } from 'react'
import type { Answers, Asked } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'

type Reason = Answers['why']
type Props = {
  caseId: string
  about: Asked<'why'>['about']
  /** What is explained, for a reader who hears the link alone. */
  title?: string
  summary?: string
}

/** "Why?": asked when it is opened, and answered as a tree down to passages and provisions. */
export function Why({ caseId, about, title, summary = 'Why?' }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="more" onToggle={() => setOpened(true)}>
      <summary>
        {summary}
        {title && <span className="govuk-visually-hidden">: {title}</span>}
      </summary>
      {opened && <Explained caseId={caseId} about={about} />}
    </details>
  )
}

function Explained({ caseId, about }: Pick<Props, 'caseId' | 'about'>) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.why({ caseId, about }), `${caseId} ${JSON.stringify(about)}`)
  return (
    <Answered asked={asked} waiting="Working out why…">
      {(reason) => (
        <div className="why">
          <p className="govuk-body">
            <strong>{reason.says}</strong>
          </p>
          <Grounds reason={reason} />
        </div>
      )}
    </Answered>
  )
}

const keyOf = ({ says, passages }: Reason) => `${says} ${passages.map(({ documentId, page, start }) => `${documentId} ${page} ${start}`)}`

/** What a thing said rests on. A reason that has reasons of its own opens by itself. */
const Grounds = ({ reason }: { reason: Reason }) => (
  <>
    <Citations citations={reason.passages} first={2} />
    <Provisions law={reason.law} about={reason.says} />
    {reason.because.length > 0 && (
      <ul className="why__reasons">
        {reason.because.map((each) => (
          <li key={keyOf(each)}>
            {each.because.length > 0 ? (
              <details className="more">
                <summary>{each.says}</summary>
                <Grounds reason={each} />
              </details>
            ) : (
              <>
                {each.says}
                <Grounds reason={each} />
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </>
)
