import type { Answers } from '#api/contract'
import { Citations } from '../../parts/CitationLink.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { Tag, type Tone } from '../../parts/Tag.tsx'
import { Points } from '../why/Points.tsx'

type Said = Answers['pleaOffer']['basis']

/** What the papers say of a line, in a word or two. */
export const verdictWords: Readonly<Record<Said['lines'][number]['verdict'], { words: string; tone: Tone }>> = {
  contradicted: { words: 'Otherwise', tone: 'bad' },
  disputed: { words: 'Both ways', tone: 'partly' },
  notAddressed: { words: 'Not matched', tone: 'unsure' },
  agreed: { words: 'The same', tone: 'good' },
}

/** The basis of plea line by line: whether the papers say the same; and what they hold that it passes over. */
export const Basis = ({ basis: { lines, leftOut, law } }: { basis: Said }) =>
  lines.length === 0 ? null : (
    <section aria-labelledby="basis">
      <h3 className="govuk-heading-s" id="basis">
        The basis, line by line: what the papers say
      </h3>
      <ol className="findings">
        {lines.map(({ line, verdict, because, passages }, at) => (
          <li key={`${at} ${line}`} className="finding">
            <div>
              <Tag tone={verdictWords[verdict].tone}>{verdictWords[verdict].words}</Tag>
            </div>
            <div>
              <strong className="as-typed">{line}</strong>
              <p className="govuk-body">{because}</p>
              <Citations citations={passages} first={1} />
            </div>
          </li>
        ))}
      </ol>
      {leftOut.length === 0 ? (
        <p className="govuk-body">Nothing grave was found in the papers that the basis does not mention.</p>
      ) : (
        <details className="more">
          <summary>What the basis does not mention ({leftOut.length})</summary>
          <Points points={leftOut} passages={1} />
        </details>
      )}
      <Provisions law={law} about="a basis of plea" />
    </section>
  )
