import type { FormEvent } from 'react'
import { type Lesson, lessonsFor } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { download } from '../../parts/download.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'

const forWhom: Readonly<Record<Lesson['to'], string>> = { direct: 'CPS Direct', area: 'The Area', police: 'The police' }

/** What the team has learnt, for colleagues elsewhere: the inspection found that lessons were not passed on. */
export function Lessons({ lessons, onNoted }: { lessons: readonly Lesson[]; onNoted: () => void }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [to, setTo] = useKept<Lesson['to']>('lesson for', 'direct')
  const [words, setWords] = useKept('lesson', '')

  function note(event: FormEvent) {
    event.preventDefault()
    if (words.trim() === '') return refuse(['Say what was learnt'])
    void take(
      () => desk.noteLesson({ to, words }),
      () => {
        setWords('')
        onNoted()
      },
    )
  }
  const save = () =>
    download('Lessons.txt', 'text/plain', [
      lessons.map(({ to: whom, words: learnt, on }) => `${forWhom[whom]}, ${inWords(on)}: ${learnt}`).join('\n\n'),
    ])

  return (
    <section>
      <h2 className="govuk-heading-m">Lessons</h2>
      <form onSubmit={note} noValidate>
        <ErrorSummary problems={refused} />
        <Select label="For" value={to} choices={lessonsFor.map((value) => ({ value, label: forWhom[value] }))} onChange={setTo} />
        <TextArea label="What was learnt" hint="Name no case and no person" rows={3} value={words} onChange={setWords} />
        <div className="buttons">
          <Button type="submit" busy={busy}>
            Keep this lesson
          </Button>
          {lessons.length > 0 && <Button onClick={save}>Save all lessons as text</Button>}
        </div>
      </form>
      <ul className="govuk-list">
        {lessons.map(({ to: whom, words: learnt, by, on }) => (
          <li key={`${on} ${learnt}`}>
            <strong>{forWhom[whom]}</strong>: {learnt}{' '}
            <span className="quiet">
              {by}, {inWords(on)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
