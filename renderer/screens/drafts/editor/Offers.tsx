import type { ChangeOffer, ChangeSource } from '#api/contract'
import { Button } from '../../../parts/Button.tsx'
import { Citations } from '../../../parts/CitationLink.tsx'
import { Runs } from './Runs.tsx'
import type { Quote } from './schema.ts'
import type { Editing } from './useEditing.ts'

const titles: Readonly<Record<ChangeSource, string>> = {
  word: 'From the document edited in Word',
  version: 'From the version a colleague kept since you began',
  evidence: 'From what is read and decided now',
}
const changeWords: Readonly<Record<ChangeOffer['change'], string>> = {
  sentenceChanged: 'Says it in other words',
  sentenceAdded: 'Adds a sentence',
  sentenceRemoved: 'No longer says this',
  partAdded: 'Adds',
  partRemoved: 'Leaves out',
}

type Props = { editing: Editing; citationOf: (quote: Quote) => Parameters<typeof Citations>[0]['citations'][number] }

/** Changes to take or to leave, from wherever they come. Nothing here has touched the draft. */
export function Offers({ editing, citationOf }: Props) {
  const { offers } = editing.draft.look
  const sources = (Object.keys(titles) as ChangeSource[]).filter((source) => offers.some((offer) => offer.source === source))
  return (
    <>
      <h2 className="govuk-heading-s" tabIndex={-1}>
        Changes offered
      </h2>
      <p className="govuk-body" role="status">
        {offers.length === 0
          ? 'None. The draft says what is read and decided now, or you have answered what it would change.'
          : `${offers.length} to take or to leave. Your words stay as they are until you take one.`}
      </p>
      {sources.map((source) => {
        const from = offers.filter((offer) => offer.source === source)
        const untouched = from.filter(({ yours, takenOut }) => yours === null && !takenOut).map(({ id }) => id)
        return (
          <section key={source} aria-label={titles[source]}>
            <h3 className="govuk-heading-s">{titles[source]}</h3>
            <div className="buttons">
              {untouched.length > 1 && (
                <Button busy={editing.busy} onClick={() => editing.answer({ take: untouched, leave: [] })}>
                  {`Take the ${untouched.length} in sentences you have not changed`}
                </Button>
              )}
              {from.length > 1 && (
                <Button busy={editing.busy} onClick={() => editing.answer({ take: [], leave: from.map(({ id }) => id) })}>
                  {`Leave all ${from.length}`}
                </Button>
              )}
            </div>
            <ol className="editing__list">
              {from.map((offer) => (
                <li key={offer.id}>
                  <Offer offer={offer} editing={editing} citationOf={citationOf} />
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}

function Offer({ offer: { id, change, where, runs, passages, yours, takenOut }, editing, citationOf }: Props & { offer: ChangeOffer }) {
  const said = runs
    .filter(({ is }) => is !== 'removed')
    .map(({ text }) => text)
    .join('')
    .slice(0, 60)
  return (
    <>
      <p className="editing__where">
        {changeWords[change]}
        {where && `, under ${where}`}
      </p>
      <Runs runs={runs} />
      {yours !== null && <p className="govuk-body-s">You wrote: {yours}</p>}
      {takenOut && <p className="govuk-body-s">You took this sentence out.</p>}
      <Citations citations={passages.map(citationOf)} first={2} look="source" />
      <div className="buttons">
        <Button busy={editing.busy} about={`the change: ${said}`} onClick={() => editing.answer({ take: [id], leave: [] })}>
          {change.endsWith('Removed') ? 'Take it out' : 'Take'}
        </Button>
        <Button busy={editing.busy} about={`the change: ${said}`} onClick={() => editing.answer({ take: [], leave: [id] })}>
          Leave
        </Button>
      </div>
    </>
  )
}
