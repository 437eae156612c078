import { useId } from 'react'
import { ideaWords } from '#api/contract'
import { behaviours, counterIndications, type Idea, impacts, markers } from '#case/vocabulary'

const groups: readonly (readonly [label: string, ideas: readonly Idea[]])[] = [
  ['Acts associated with stalking', behaviours],
  ['What marks the case', markers],
  ['Effect on the victim', impacts],
  ['What points away', counterIndications],
]

/** What a passage can be said to show. */
export function IdeaSelect({ label, value, onChange }: { label: string; value: Idea | ''; onChange: (idea: Idea) => void }) {
  const id = useId()
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="govuk-select" value={value} onChange={(event) => onChange(event.target.value as Idea)}>
        {value === '' && <option value="">Choose</option>}
        {groups.map(([group, ideas]) => (
          <optgroup key={group} label={group}>
            {ideas.map((idea) => (
              <option key={idea} value={idea}>
                {ideaWords(idea)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
