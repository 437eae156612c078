import type { ReactNode } from 'react'
import { inWords } from '#case/dates'
import type { OrderView } from './built.ts'

/** What was recorded so far, in order. */
export function Recorded({ order }: { order: OrderView }) {
  const { considered, versions, asked, confirmed, ready, served, granted, refused, variations, breaches, ended, notGranted } = order
  const until = (day: string) => (day === 'furtherOrder' ? 'until further order' : `until ${inWords(day as never)}`)
  const lines: readonly (readonly [string, ReactNode] | undefined | null)[] = [
    considered && [
      `Considered, ${inWords(considered.on)}`,
      `${considered.seek ? 'To be sought' : 'Not sought'}. ${considered.reasons} (${considered.by})`,
    ],
    versions.length > 0
      ? [`Versions put forward`, versions.map(({ by, on }, at) => `${at + 1}: ${inWords(on)}, ${by}`).join('; ')]
      : undefined,
    asked && [
      `Victim’s views, ${inWords(asked.askedOn)}`,
      asked.notHad
        ? `Not had: ${asked.notHad}`
        : `Asked by ${asked.askedBy}. “${asked.words}” Wants ${order.views.filter(({ wanted }) => wanted).length} of ${order.views.length} terms.`,
    ],
    confirmed && [`Addresses confirmed, ${inWords(confirmed.confirmedOn)}`, `${confirmed.officer}. ${confirmed.words}`],
    ready && [
      `Ready, ${inWords(ready.on)}`,
      ready.overruled.length > 0 ? ready.overruled.map(({ says, reason }) => `${says} Left so: ${reason}`).join(' ') : ready.by,
    ],
    served && [`Served, ${inWords(served.onDefence)}`, `${served.court}. ${served.dispensed}`],
    granted && [
      `Made ${granted.madeOn === 'conviction' ? 'on conviction' : 'on acquittal'}, ${inWords(granted.granted)}, ${until(granted.until)}`,
      <span key="wrote" className="as-typed">
        {granted.wrote}
      </span>,
    ],
    notGranted.length > 0 ? ['Asked for, and not found in what the court wrote', notGranted.join(' ')] : undefined,
    refused && [`Refused, ${inWords(refused.refused)}`, refused.reasons],
    ...variations.map(
      (varied) =>
        [
          `Varied, ${inWords(varied.varied)}, ${until(varied.until)}`,
          <span key={varied.varied} className="as-typed">{`${varied.why}\n${varied.wrote}`}</span>,
        ] as const,
    ),
    ...breaches.map(
      ({ reported, reviewed }) =>
        [
          `Breach${reported.happened ? `, ${inWords(reported.happened)}` : ''}`,
          `${reported.what} ${reviewed ? `Stalking: ${reviewed.stalking === 'cannotTell' ? 'it cannot be told' : reviewed.stalking}. ${reviewed.why} ${reviewed.next}` : 'To be reviewed.'}`,
        ] as const,
    ),
    ended && [`Ended, ${inWords(ended.ended)}`, ended.why],
  ]
  const said = lines.filter((line) => line !== undefined && line !== null)
  return (
    <section aria-labelledby="recorded">
      <h2 className="govuk-heading-m" id="recorded">
        What is recorded
      </h2>
      {said.length === 0 ? (
        <p className="govuk-body quiet">Nothing is recorded of this order yet.</p>
      ) : (
        <dl className="summary">
          {said.map(([name, value]) => (
            <div className="summary__row" key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
