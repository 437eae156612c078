import type { CaseRow } from '#api/contract'
import { listed, readingWords } from '../../words/people.ts'
import { marking } from '../frame/Frame.tsx'
import { CaseClocks } from './CaseClocks.tsx'

/** Which case this is: everyone's names, the URN, who must act, the clocks, and the marking. */
export const IdentityBar = ({ row }: { row: CaseRow }) => (
  <section className="identity" aria-label="Case">
    <div className="identity__names">
      <strong>{row.title}</strong>
      <span>
        <span className="identity__label">{row.suspects.length > 1 ? 'Suspects' : 'Suspect'}</span> {listed(row.suspects) || 'not named'}
      </span>
      <span>
        <span className="identity__label">{row.victims.length > 1 ? 'Victims' : 'Victim'}</span> {listed(row.victims) || 'not named'}
      </span>
      <span>
        <span className="identity__label">URN</span> {row.urn ?? 'not found'}
      </span>
    </div>
    <div className="identity__state">
      <strong>{row.stateWords}</strong>
      {readingWords[row.reading] && <span>{readingWords[row.reading]}</span>}
      <CaseClocks caseId={row.caseId} />
      <span className="identity__marking">{marking}</span>
    </div>
  </section>
)
