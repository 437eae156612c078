import { useState } from 'react'
import type { RequestsView, RequestView } from '#api/contract'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { requestTones, withPolice } from '../../words/requests.ts'
import { dayWithWords, deadline } from '../../words/time.ts'
import { ActForm, type WithWords } from './ActForm.tsx'
import { Acts } from './Acts.tsx'
import { RequestForm } from './RequestForm.tsx'

type Props = { request: RequestView; plan: RequestsView; caseId: string; onChanged: (plan: RequestsView) => void }

/** One request: what was asked and why, how it stands, what came of it, and what may be done next. */
export function RequestItem({ request, plan, caseId, onChanged }: Props) {
  const [act, setAct] = useState<'edit' | WithWords | null>(null)
  const { asking, is, stateWords, from, raised, overdue, earlier, stillWanted, ended, proposals } = request
  const close = () => setAct(null)
  const done = (changed: RequestsView) => {
    close()
    onChanged(changed)
  }
  return (
    <li className="request">
      <div className="request__head">
        <Tag tone={overdue ? 'bad' : requestTones[is]}>{stateWords}</Tag>
        <h3 className="govuk-heading-s">{asking.type}</h3>
        {asking.requiredBy && is === 'draft' && <span>Required by {dayWithWords(asking.requiredBy)}</span>}
        {asking.requiredBy && withPolice.includes(is) && (
          <span>
            Required by <strong>{deadline(asking.requiredBy)}</strong>
          </span>
        )}
      </div>
      <p className="govuk-body">{asking.description || 'Nothing written yet.'}</p>
      <p className="govuk-body-s">
        {asking.why && <>Why: {asking.why}. </>}
        {asking.defendants.length > 0 && <>About {asking.defendants.map(({ name }) => name).join(', ')}. </>}
        {asking.category}, {asking.due === 'before-charge' ? 'before charge' : 'after charge'}. Raised by {raised.by},{' '}
        {dayWithWords(raised.on)}. {from && 'documentId' in from && <CitationLink citation={from} look="source" />}
      </p>
      <History request={request} />
      {is === 'draft' && earlier.length > 0 && (
        <Notice title="The police were asked for this before" level={3} look="warning">
          <ul className="govuk-list">
            {earlier.map((says) => (
              <li key={says}>{says.replace(/^./, (first) => first.toUpperCase())}.</li>
            ))}
          </ul>
        </Notice>
      )}
      {stillWanted && <p className="govuk-body">Still wanted: {stillWanted}</p>}
      {ended && ended.reason !== '' && (
        <p className="govuk-body">
          {stateWords} by {ended.by}, {dayWithWords(ended.on)}: {ended.reason}
        </p>
      )}
      {proposals.length > 0 && act === null && (
        <Notice title="This may have arrived" level={3}>
          <ul className="govuk-list">
            {proposals.map(({ document, name, because }) => (
              <li key={document}>
                <strong>{name}</strong>. {because}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {act === 'edit' && <RequestForm caseId={caseId} plan={plan} draft={request} onDone={done} onCancel={close} />}
      {act !== null && act !== 'edit' && <ActForm act={act} request={request} caseId={caseId} onDone={done} onCancel={close} />}
      {act === null && <Acts request={request} caseId={caseId} onAct={setAct} onChanged={onChanged} />}
    </li>
  )
}

/** What was done about it, in order of days. */
function History({ request: { sent, chases, escalations, answers } }: { request: RequestView }) {
  const lines = [
    ...(sent ? [{ on: sent.on, says: `Sent by ${sent.by}` }] : []),
    ...chases.map(({ on, by, words }) => ({ on, says: `Chased by ${by}: ${words}` })),
    ...escalations.map(({ on, by, toWords, words }) => ({ on, says: `Taken to ${toWords} by ${by}: ${words}` })),
    ...answers.map(({ on, by, what, documents }) => ({
      on,
      says: `Came, recorded by ${by}: ${what}${documents.length > 0 ? ` (${documents.map(({ name }) => name).join(', ')})` : ''}`,
    })),
  ].sort((one, other) => one.on.localeCompare(other.on))
  if (lines.length === 0) return null
  return (
    <ul className="govuk-list points">
      {lines.map(({ on, says }) => (
        <li key={`${on} ${says}`}>
          {dayWithWords(on)}: {says}
        </li>
      ))}
    </ul>
  )
}
