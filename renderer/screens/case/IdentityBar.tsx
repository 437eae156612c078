import type { CaseView } from '#api/contract'
import { listed, readingWords } from '../../words/people.ts'
import { marking } from '../frame/Frame.tsx'
import { CaseClocks } from './CaseClocks.tsx'

/** Which case this is: everyone's names, the URN, where it stands for each defendant, the clocks, and the marking. */
export const IdentityBar = ({ view: { row, defendants } }: { view: Pick<CaseView, 'row' | 'defendants'> }) => (
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
      {defendants.length > 1 ? (
        defendants.map(({ defendant, says }) => (
          <span key={defendant.id}>
            <span className="identity__label">{defendant.name}</span> <strong>{says}</strong>
          </span>
        ))
      ) : (
        <strong>{row.stateWords}</strong>
      )}
      {readingWords[row.reading] && <span>{readingWords[row.reading]}</span>}
      <CaseClocks caseId={row.caseId} />
      <span className="identity__marking">{marking}</span>
    </div>
  </section>
)
