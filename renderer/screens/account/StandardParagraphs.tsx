import { type FormEvent, useState } from 'react'
import type { Shorthand } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'

/** One's own standard paragraphs: letters that become a paragraph when they are typed in a draft and followed by a space or the Tab key. */
export function StandardParagraphs() {
  const desk = useDesk()
  const asked = useAnswer(() => desk.shorthands({}), 'shorthands')
  return (
    <section aria-labelledby="standard-paragraphs">
      <h2 className="govuk-heading-m" id="standard-paragraphs">
        Your standard paragraphs
      </h2>
      <p className="govuk-body">
        Type the letters in a draft, then a space or Tab, and the paragraph stands in their place. One Undo brings the letters back. Only
        you have them.
      </p>
      <Answered asked={asked} waiting="Fetching your paragraphs…">
        {(shorthands) => <Kept shorthands={shorthands} onKept={asked.put} />}
      </Answered>
    </section>
  )
}

function Kept({ shorthands, onKept }: { shorthands: readonly Shorthand[]; onKept: (now: readonly Shorthand[]) => void }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [short, setShort] = useKept('standard paragraph letters', '')
  const [text, setText] = useKept('standard paragraph text', '')
  const [said, setSaid] = useState('')

  const keep = (now: readonly Shorthand[], says: string, then?: () => void) =>
    take(
      () => desk.keepShorthands({ shorthands: [...now] }),
      (kept) => {
        onKept(kept)
        setSaid(says)
        then?.()
      },
    )
  function add(event: FormEvent) {
    event.preventDefault()
    const letters = short.trim()
    const problems = [
      !/^[\p{L}\p{N}]{2,20}$/u.test(letters) && 'Give 2 to 20 letters or figures, without spaces',
      text.trim() === '' && 'Write the paragraph',
      text.length > 5000 && 'Shorten the paragraph to 5,000 characters',
    ].filter((problem) => problem !== false)
    if (problems.length > 0) return refuse(problems)
    const others = shorthands.filter((each) => each.short.toLowerCase() !== letters.toLowerCase())
    void keep([...others, { short: letters, text: text.trim() }], `“${letters}” is kept.`, () => {
      setShort('')
      setText('')
    })
  }
  return (
    <>
      <ErrorSummary problems={refused} />
      <div role="status">{said && <Notice title={said} look="success" level={3} />}</div>
      {shorthands.length > 0 && (
        <dl className="shorthands">
          {shorthands.map((each) => (
            <div key={each.short}>
              <dt>{each.short}</dt>
              <dd>
                <p className="govuk-body">{each.text}</p>
                <div className="buttons">
                  <Button
                    about={each.short}
                    onClick={() => {
                      setShort(each.short)
                      setText(each.text)
                    }}
                  >
                    Change
                  </Button>
                  <Button
                    about={each.short}
                    busy={busy}
                    onClick={() =>
                      keep(
                        shorthands.filter((other) => other.short !== each.short),
                        `“${each.short}” is no longer kept.`,
                      )
                    }
                  >
                    Remove
                  </Button>
                </div>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <form onSubmit={add} noValidate>
        <TextField label="Letters" hint="For example: vrr" value={short} onChange={setShort} width="short" />
        <TextArea label="Paragraph" value={text} onChange={setText} rows={3} />
        <Button type="submit" busy={busy}>
          Keep the paragraph
        </Button>
      </form>
    </>
  )
}
