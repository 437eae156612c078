import { type FormEvent, useState } from 'react'
import type { Answers } from '#api/contract'
import { dayOf, inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { hrefOf } from '../../route.ts'

/** Cases drawn by lot for a closer look; each has a sheet among its drafts. */
export function DipSample() {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [many, setMany] = useState('5')
  const [words, setWords] = useState(inWords(dayOf(new Date())))
  const [drawn, setDrawn] = useState<Answers['dipSample'] | null>(null)

  function draw(event: FormEvent) {
    event.preventDefault()
    const number = Number(many)
    const problems = [
      !(Number.isInteger(number) && number >= 1 && number <= 100) && 'Enter how many, from 1 to 100',
      words.trim() === '' && 'Enter the words of the draw',
    ].filter((problem) => typeof problem === 'string')
    if (problems.length > 0) return refuse(problems)
    void take(() => desk.dipSample({ many: number, words: words.trim() }), setDrawn)
  }

  return (
    <section>
      <h2 className="govuk-heading-m">Dip sample</h2>
      <form onSubmit={draw} noValidate>
        <ErrorSummary problems={refused} />
        <TextField label="How many cases" value={many} onChange={setMany} width="short" />
        <TextField
          label="The words of the draw"
          hint="The same words draw the same cases, so that anyone can check it"
          value={words}
          onChange={setWords}
        />
        <Button type="submit" busy={busy}>
          Draw the cases
        </Button>
      </form>
      <div role="status">
        {drawn && drawn.length === 0 && <p className="govuk-body">There are no cases to draw from.</p>}
        {drawn && drawn.length > 0 && (
          <ol className="govuk-list govuk-list--number">
            {drawn.map(({ caseId, title, receivedOn }) => (
              <li key={caseId}>
                <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'drafts', spot: null, part: 'dip-sample' })}>
                  {title}
                </a>
                , received {inWords(receivedOn)}
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
