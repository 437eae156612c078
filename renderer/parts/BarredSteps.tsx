type Door = Readonly<{ type: string; bars: readonly string[] }>

type Props = Readonly<{ summary: string; doors: readonly Door[]; titles: Readonly<Record<string, string>> }>

/** Steps that cannot be taken, each with what bars it, folded away under a line that counts them. */
export function BarredSteps({ summary, doors, titles }: Props) {
  return (
    <details className="more">
      <summary>
        {summary} ({doors.length})
      </summary>
      <dl className="summary">
        {doors.map(({ type, bars }) => (
          <div className="summary__row" key={type}>
            <dt>{titles[type]}</dt>
            <dd>{bars.join(' ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
