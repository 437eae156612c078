import type { ClockView, DatingView } from '#api/contract'
import { CitationLink } from './CitationLink.tsx'
import { Provisions } from './Provisions.tsx'

/** A clock in a line: what it is, whose, and when it runs out, in words. */
export const ClockLine = ({ clock: { title, about, due } }: { clock: ClockView }) => (
  <>
    {title}
    {about && (
      <>
        {' '}
        (<span className="clocks__about">{about}</span>)
      </>
    )}
    : <strong>{due}</strong>
  </>
)

/** A clock with its rule, what started it and where that is written, or why it is not known. */
export function ClockInFull({ clock }: { clock: ClockView }) {
  const { title, about, due, dueOn, stopped, unknown, rule, law, start, extensions, notes } = clock
  return (
    <>
      <h3 className="govuk-heading-s clocks__title">
        {title}
        {about && `: ${about}`}
      </h3>
      <p className="govuk-body">
        {due && (
          <>
            <strong>{due}</strong>, {dueOn}
          </>
        )}
        {stopped && `Stopped. ${stopped}.`}
        {unknown && (
          <>
            <strong>Not known.</strong> {unknown.because} What would tell it: {unknown.wouldTell}
          </>
        )}
      </p>
      {notes.map((note) => (
        <p className="govuk-body-s" key={note}>
          {note}
        </p>
      ))}
      {start && <DatingLine label="Starts from" dating={start} />}
      {extensions.map((extension) => (
        <DatingLine key={extension.says} label="Then" dating={extension} />
      ))}
      <p className="govuk-body-s">
        <span className="quiet">Rule:</span> {rule}
      </p>
      <Provisions law={law} about={title} />
    </>
  )
}

const DatingLine = ({ label, dating: { says, file, step } }: { label: string; dating: DatingView }) => (
  <p className="govuk-body-s">
    <span className="quiet">{label}:</span> {says}.{' '}
    {file ? <CitationLink citation={file} look="source" /> : <span className="quiet">{step}</span>}
  </p>
)
