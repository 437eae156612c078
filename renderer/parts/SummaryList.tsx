import type { ReactNode } from 'react'

/** Names and values; only those that have a value are shown. */
export const SummaryList = ({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className="summary">
    {rows
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => (
        <div className="summary__row" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
