type Props = { terms: readonly string[]; sentences: readonly string[] }

/** What falls besides offences and checks: terms of an order with no evidence left, and the sentences of the MG3 that stand on these documents alone. */
export function AlsoFalls({ terms, sentences }: Props) {
  return (
    <>
      <Lines title="Terms of an order with no evidence left" lines={terms} none="Every proposed term still has evidence." />
      <Lines
        title="Sentences of the MG3 that stand on this alone"
        lines={sentences}
        none="Every sentence of fact in the MG3 has another source."
      />
    </>
  )
}

function Lines({ title, lines, none }: { title: string; lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <p className="govuk-body">{none}</p>
  return (
    <details className="more">
      <summary>
        {title} ({lines.length})
      </summary>
      <div>
        <ul className="govuk-list govuk-list--bullet">
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
