import type { ReactNode } from 'react'
import type { CheckReport } from '#api/checkReport'
import type { Answers, CaseView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { hrefOf } from '../../route.ts'
import { offenceTitle } from '../case/doors.ts'
import { Points } from '../why/Points.tsx'
import { Why } from '../why/Why.tsx'
import { Basis } from './Basis.tsx'
import { fitsWords, type Offer, warningWords } from './offer.ts'

type Props = {
  report: CheckReport
  view: CaseView
  caseId: string
  offer: Offer /** The form says something else by now. */
  changed: boolean
}
type Weighed = Answers['pleaOffer']

/** The offer against the evidence: a warning where there is cause for one, and else that there is none. */
export function OfferAnswer({ report, view, caseId, offer, changed }: Props) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.pleaOffer({ caseId, ...offer }), `${caseId} ${JSON.stringify(offer)}`)
  return (
    <section aria-labelledby="offer">
      <h2 className="govuk-heading-m" id="offer">
        {offenceTitle(view, offer.to)}
      </h2>
      {changed && <p className="govuk-body quiet">The form has changed since this offer was looked at.</p>}
      <p className="govuk-visually-hidden" role="status">
        {asked.answer.state === 'here' && inOneLine(asked.answer.result, report)}
      </p>
      <Answered asked={asked} waiting="Looking at the offer against the evidence…">
        {(weighed) =>
          weighed.is === 'fits' ? (
            <Fits weighed={weighed} indicated={report.stalking.indicated} caseId={caseId} />
          ) : (
            <Warning weighed={weighed} title={warningWords(weighed.is, report.stalking.indicated)} offer={offer} caseId={caseId} />
          )
        }
      </Answered>
    </section>
  )
}

const inOneLine = ({ is }: Weighed, { stalking: { indicated } }: CheckReport) =>
  is === 'fits' ? 'No warning against this plea.' : `Warning. ${warningWords(is, indicated)}`

type FitsProps = { weighed: Weighed; indicated: CheckReport['stalking']['indicated']; caseId: string }

const Fits = ({ weighed: { basis }, indicated, caseId }: FitsProps) => (
  <>
    <Notice title="No warning against this plea" level={3}>
      <p className="govuk-body">{fitsWords[indicated]} Whether to take it is for you.</p>
      <Why caseId={caseId} about="stalking" title="whether stalking is indicated" />
    </Notice>
    <Basis basis={basis} />
  </>
)

type WarningProps = { weighed: Weighed; title: string; offer: Offer; caseId: string }

function Warning({ weighed: { is, because, lost, badReasons, mustBeOnFile, basis }, title, offer, caseId }: WarningProps) {
  return (
    <>
      <Notice title={title} look={is === 'lesser' ? 'information' : 'warning'} level={3}>
        <p className="govuk-body">
          Do not take it without the victim’s view, the officer’s view, a written basis, and the approval of a supervisor who is someone
          else.
        </p>
        <Why caseId={caseId} about="stalking" title="whether stalking is indicated" />
      </Notice>
      {offer.reasons.trim() !== '' && <Reasons badReasons={badReasons} />}
      <Part title="What the plea would leave out">
        <Points points={because.map(({ says, passages }) => ({ text: says, quotes: passages }))} passages={1} />
      </Part>
      <Part title="What the plea would lose">
        <ul className="govuk-list govuk-list--bullet">
          {lost.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Part>
      <Basis basis={basis} />
      <details className="more">
        <summary>What must be on file before it could be accepted ({mustBeOnFile.length})</summary>
        <ol className="govuk-list govuk-list--number">
          {mustBeOnFile.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
        <p className="govuk-body">
          <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'bail', spot: null, part: 'orders' })}>
            The terms a restraining order would need
          </a>
        </p>
      </details>
    </>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className="govuk-heading-s">{title}</h3>
    {children}
  </section>
)

const Reasons = ({ badReasons }: Pick<Weighed, 'badReasons'>) => (
  <Part title="The reasons put forward">
    {badReasons.length === 0 ? (
      <p className="govuk-body">None of them is one that is never good enough. Whether they are good is for you.</p>
    ) : (
      <>
        <p className="govuk-body">Not good ones by themselves:</p>
        <dl className="summary">
          {badReasons.map(({ reason, answer }) => (
            <div className="summary__row summary__row--even" key={reason}>
              <dt>{reason}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </Part>
)
