import { type FormEvent, useEffect, useRef } from 'react'
import type { Citation } from '#api/checkReport'
import type { RequestsView, RequestView } from '#api/contract'
import { requestCategories, requestTypes } from '#case/requestTypes'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes, Radios } from '../../parts/Choices.tsx'
import { DateField, dayTyped, noDate, type TypedDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select, TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'

type Asking = RequestView['asking']
type Type = Asking['type']
type Typed = Readonly<{
  type: Type | ''
  category: Asking['category'] | ''
  description: string
  why: string
  defendants: readonly string[]
  by: TypedDate
  due: Asking['due']
}>

const typed = (asking: Asking | null): Typed => {
  if (!asking) return { type: '', category: '', description: '', why: '', defendants: [], by: noDate, due: 'before-charge' }
  const [year = '', month = '', day = ''] = asking.requiredBy?.split('-') ?? []
  return { ...asking, defendants: asking.defendants.map(({ id }) => id), by: { day, month, year } }
}

const placeOf = ({ documentId, page, start, quote }: Citation) => ({ documentId, page, start, quote })

type Props = {
  caseId: string
  plan: RequestsView
  /** The draft that is rewritten; a new one where left out. */
  draft?: RequestView
  /** The marked passage it is raised from, with what was written beside it. */
  from?: Readonly<{ mark: string; passage: Citation; words: string }>
  onDone: (plan: RequestsView) => void
  onCancel: () => void
}

/** A request written or rewritten. What is typed is kept until it is saved as a draft, however unfinished. */
export function RequestForm({ caseId, plan, draft, from, onDone, onCancel }: Props) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const empty = typed(draft?.asking ?? null)
  const first = from ? { ...empty, description: from.words } : empty
  const [words, setWords] = useKept<Typed>(`${caseId} request ${draft?.request ?? from?.mark ?? 'new'}`, first)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const requiredBy = dayTyped(words.by)
  const { type, category, description, why, defendants, due } = words

  function save(event: FormEvent) {
    event.preventDefault()
    if (type === '') return refuse(['Choose what kind of request it is'])
    if (requiredBy === undefined) return refuse(['The date by which it is required is not a day of the calendar'])
    const asking = {
      type,
      category: category === '' ? requestTypes[type] : category,
      description,
      why,
      defendants: [...defendants],
      requiredBy,
      due,
    }
    void take(
      () =>
        draft
          ? desk.rewriteRequest({ caseId, request: draft.request, asking })
          : desk.draftRequest({ caseId, asking, raisedFrom: from ? placeOf(from.passage) : null }),
      (changed) => {
        setWords(first)
        onDone(changed)
      },
    )
  }

  return (
    <form onSubmit={save} ref={form} className="words-form" noValidate>
      <ErrorSummary problems={refused} />
      <div className="columns">
        <div>
          <Select
            label="Kind of request"
            value={type}
            choices={(Object.keys(requestTypes) as Type[]).map((value) => ({ value, label: value }))}
            onChange={(chosen) => setWords({ ...words, type: chosen, category: requestTypes[chosen] })}
          />
          <Select
            label="Category"
            value={category}
            choices={requestCategories.map((value) => ({ value, label: value }))}
            onChange={(chosen) => setWords({ ...words, category: chosen })}
          />
          <Radios
            legend="Needed"
            inline
            value={due}
            choices={[
              { value: 'before-charge', label: 'Before charge' },
              { value: 'after-charge', label: 'After charge' },
            ]}
            onChange={(chosen) => setWords({ ...words, due: chosen })}
          />
          {plan.defendants.length > 1 && (
            <Checkboxes
              legend="About"
              hint="Leave empty for the case as a whole."
              values={defendants}
              choices={plan.defendants.map(({ id, name }) => ({ value: id as string, label: name }))}
              onChange={(chosen) => setWords({ ...words, defendants: chosen })}
            />
          )}
        </div>
        <div>
          <TextArea
            label="What is wanted"
            hint="In words an officer can act on: what, of whom, in what form."
            value={description}
            rows={3}
            onChange={(value) => setWords({ ...words, description: value })}
          />
          <TextArea
            label="Why it is needed"
            hint="Which element, check or issue."
            value={why}
            rows={2}
            onChange={(value) => setWords({ ...words, why: value })}
          />
          <DateField
            legend="Required by"
            hint="For example, 27 3 2026."
            value={words.by}
            onChange={(by) => setWords({ ...words, by })}
            error={requiredBy === undefined ? 'Not a day of the calendar' : undefined}
          />
        </div>
      </div>
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Save the draft
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
