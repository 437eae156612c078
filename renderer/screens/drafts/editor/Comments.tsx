import type { FormEvent } from 'react'
import type { FaultView } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../../parts/Button.tsx'
import { TextArea } from '../../../parts/Fields.tsx'
import { useDesk } from '../../../parts/useDesk.ts'
import { useKept } from '../../../parts/useKept.ts'
import type { Span } from './places.ts'
import type { Editing } from './useEditing.ts'

type Props = { editing: Editing; span: Span | undefined; goTo: (where: Pick<FaultView, 'sentence' | 'words'>) => unknown }

/** What colleagues say of a sentence, among themselves. In no document and no export. */
export function Comments({ editing, span, goTo }: Props) {
  const desk = useDesk()
  const { which, draft } = editing
  const [says, setSays] = useKept(`comment ${which.caseId} ${which.kind}`, '')
  const open = draft.comments.filter(({ settledBy }) => settledBy === null)
  const settled = draft.comments.filter(({ settledBy }) => settledBy !== null)
  function comment(event: FormEvent) {
    event.preventDefault()
    if (!span) return editing.refuse(['Place the cursor in the sentence you want to comment on'])
    void editing.take(
      () => desk.commentOnDraft({ ...which, sentence: span.key, words: span.text.trim(), says }),
      () => setSays(''),
    )
  }
  return (
    <>
      <h2 className="govuk-heading-s" tabIndex={-1}>
        Comments
      </h2>
      <form noValidate onSubmit={comment}>
        <TextArea
          label="Comment on the sentence at the cursor"
          hint={
            span
              ? `“${span.text.trim().slice(0, 90)}”`
              : 'Place the cursor in a sentence first. Comments stay here: they are in no document.'
          }
          value={says}
          onChange={setSays}
          rows={2}
        />
        <Button type="submit" busy={editing.busy}>
          Comment
        </Button>
      </form>
      <p role="status" className="govuk-body">
        {open.length === 0 ? 'No open comments.' : `${open.length} open.`}
      </p>
      <ul className="editing__list">
        {open.map(({ comment: id, sentence, words, says: said, by, on }) => (
          <li key={id}>
            <p className="govuk-body">
              {said}{' '}
              <span className="quiet">
                {by}, {inWords(on)}, on “{words.slice(0, 60)}”
              </span>
            </p>
            <div className="buttons">
              <Button onClick={() => goTo({ sentence, words: '' })} about={`the comment “${said}”`}>
                Go to it
              </Button>
              <Button
                busy={editing.busy}
                about={`the comment “${said}”`}
                onClick={() => editing.take(() => desk.settleComment({ ...which, comment: id }))}
              >
                Settle
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {settled.length > 0 && (
        <details className="more">
          <summary>Settled ({settled.length})</summary>
          <ul className="editing__list">
            {settled.map(({ comment: id, says: said, by, settledBy }) => (
              <li key={id}>
                {said}{' '}
                <span className="quiet">
                  {by}; settled by {settledBy}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
