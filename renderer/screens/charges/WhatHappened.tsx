import { chargingWords, type DefendantView } from '#api/contract'
import { dayWithWords } from '../../words/time.ts'

/** What is past for this defendant: differences settled, hearings held, the order. */
export function WhatHappened({ defendant: { settled, heard, order, victimsReview } }: { defendant: DefendantView }) {
  if (settled.length + heard.length === 0 && !order && !victimsReview) return null
  return (
    <section aria-labelledby="happened">
      <h3 className="govuk-heading-s" id="happened">
        What has happened
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {settled.map(({ says, done, reason }) => (
          <li key={says}>
            {says} {done === 'accepted' ? 'Accepted' : 'The police are to correct it'}: {reason}
          </li>
        ))}
        {heard.map(({ on, court, kind, result }) => (
          <li key={`${on} ${result}`}>
            {chargingWords.hearingWords[kind]}, {dayWithWords(on)}, {court}: {result}
          </li>
        ))}
        {victimsReview && (
          <li>
            {victimsReview.askedBy} asked for a review on {dayWithWords(victimsReview.on)}: {victimsReview.words}
          </li>
        )}
        {order && (
          <li>
            Restraining order: {chargingWords.orderWords[order.outcome].toLowerCase()}, {dayWithWords(order.on)}. {order.reason}
          </li>
        )}
      </ul>
    </section>
  )
}
