/** Stable, so that it runs once when the summary appears and not at each keystroke. */
const takeFocus = (element: HTMLElement | null) => element?.focus()

/** Why something was not done. Takes the focus when it appears, so that nobody misses it. */
export function ErrorSummary({ problems, title = 'There is a problem' }: { problems: readonly string[]; title?: string }) {
  if (problems.length === 0) return null
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} ref={takeFocus} key={problems.join('\n')}>
      <h2 className="govuk-error-summary__title">{title}</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}
