import type { Idea } from '#case/vocabulary'
import { FindingItem, SaidItem } from '../../parts/findings/FindingItem.tsx'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { counted } from '../../words/documents.ts'

/** Every passage of one idea, to be accepted, corrected or rejected; and those taken out of it. */
export function IdeaFindings({ idea, name }: { idea: Idea; name: string }) {
  const { findings } = useReadings()
  const of = findings?.findings.filter(({ is, now }) => is === 'observation' && now.idea === idea) ?? []
  const out = findings?.said.filter(({ key, is, idea: was }) => key === null && is === 'observation' && was === idea) ?? []
  if (of.length + out.length === 0) return null
  return (
    <details className="more">
      <summary>
        Are they right?<span className="govuk-visually-hidden"> {name}</span>
        {out.length > 0 && ` ${counted(out.length, 'passage')} taken out`}
      </summary>
      {of.map((finding) => (
        <FindingItem key={finding.key} finding={finding} />
      ))}
      {out.map((said) => (
        <SaidItem key={said.number} said={said} />
      ))}
    </details>
  )
}
