import { type Answers, chargingWords, neededParts, type ReviewSaid, reviewParts } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkbox } from '../../parts/Choices.tsx'
import { TextArea } from '../../parts/Fields.tsx'

type Props = { form: Answers['reviewForm']; said: ReviewSaid; onSaid: (said: ReviewSaid) => void }

/** The parts of the review, drafted from the file for the lawyer to change; those she leaves as they are she adopts with one act. */
export function ReviewParts({ form, said, onSaid }: Props) {
  const textOf = (part: (typeof reviewParts)[number]) => said.parts[part] ?? form.parts[part]
  const asFilled = reviewParts.filter((part) => textOf(part).trim() !== '' && textOf(part).trim() === form.parts[part].trim())
  return (
    <section aria-labelledby="parts">
      <h3 className="govuk-heading-s" id="parts">
        The parts of the review
      </h3>
      <p className="govuk-body">
        Each is written from the file as the MG3 puts it, a line a point. Change, add or take out what you see differently: the MG3 follows.
      </p>
      {reviewParts.map((part) => (
        <div key={part}>
          <TextArea
            label={chargingWords.partWords[part]}
            hint={[
              asFilled.includes(part) ? 'As written from the file' : textOf(part).trim() === '' ? 'Empty' : 'Changed by you',
              ...(neededParts.includes(part) ? [] : ['where there is something to say']),
            ].join(', ')}
            rows={rowsFor(textOf(part))}
            value={textOf(part)}
            onChange={(words) => onSaid({ ...said, parts: { ...said.parts, [part]: words } })}
          />
          {textOf(part) !== form.parts[part] && (
            <Button
              about={chargingWords.partWords[part]}
              onClick={() => onSaid({ ...said, parts: { ...said.parts, [part]: form.parts[part] } })}
            >
              Put back as it was filled
            </Button>
          )}
        </div>
      ))}
      <div className="govuk-form-group">
        <Checkbox
          label={
            asFilled.length === 0
              ? 'You have changed every part; there is nothing left to adopt'
              : `I have read the parts I left as they were written, and adopt them: ${asFilled.map((part) => chargingWords.partWords[part]).join('; ')}`
          }
          checked={said.adopted === form.partsFilled}
          onChange={(adopted) => onSaid({ ...said, adopted: adopted ? form.partsFilled : '' })}
        />
      </div>
    </section>
  )
}

/** High enough to read what is there, by a guess of a hundred characters a line; never the whole screen. */
const rowsFor = (text: string): number =>
  Math.min(
    14,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 100), 0),
    ),
  )
