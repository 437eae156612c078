import type { ChangeOffer } from '#api/contract'

/** Two wordings as one: what went is struck out and what came is underlined, and both are said in words to whoever hears the screen. */
export function Runs({ runs }: { runs: ChangeOffer['runs'] }) {
  let at = 0
  const placed = runs.map((run) => {
    const start = at
    at += run.text.length
    return { ...run, start }
  })
  return (
    <p className="govuk-body runs">
      {placed.map(({ is, text, start }) =>
        is === 'same' ? (
          text
        ) : is === 'added' ? (
          <ins key={start}>
            <span className="govuk-visually-hidden">[put in: </span>
            {text}
            <span className="govuk-visually-hidden">] </span>
          </ins>
        ) : (
          <del key={start}>
            <span className="govuk-visually-hidden">[taken out: </span>
            {text}
            <span className="govuk-visually-hidden">] </span>
          </del>
        ),
      )}
    </p>
  )
}
