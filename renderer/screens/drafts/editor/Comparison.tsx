import type { Answers } from '#api/contract'
import { Runs } from './Runs.tsx'

type Compared = Answers['compareDrafts']
type Sentence = Compared['parts'][number]['slots'][number][number]

/** What became of each sentence that is not as it was, under the heading it stands under, with who wrote it. */
export function Comparison({ comparison: { parts, changed, by } }: { comparison: Compared }) {
  const sections = sectionsOf(parts)
  return (
    <div role="status">
      <p className="govuk-body">
        {changed === 0 ? 'The two say the same.' : `${changed} ${changed === 1 ? 'sentence is' : 'sentences are'} not the same.`}
      </p>
      {sections.map(({ heading, key, sentences }) => (
        <section key={key}>
          <h4 className="govuk-heading-s">{heading || 'Before the first heading'}</h4>
          <ul className="editing__list">
            {sentences.map((sentence) => (
              <li key={`${sentence.key} ${sentence.is}`}>
                <Runs runs={sentence.runs} />
                <p className="govuk-body-s quiet">
                  {sentence.is === 'sourcesChanged' && 'The words are the same; its passages are not. '}
                  {sentence.is !== 'removed' && by[sentence.key] && `Words of ${by[sentence.key]}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const saidBy = (part: Compared['parts'][number]) =>
  part.slots
    .flat()
    .flatMap(({ runs }) => runs.filter(({ is }) => is !== 'removed').map(({ text }) => text))
    .join('')

function sectionsOf(parts: Compared['parts']): readonly Readonly<{ heading: string; key: string; sentences: readonly Sentence[] }>[] {
  const sections: { heading: string; key: string; sentences: Sentence[] }[] = [{ heading: '', key: 'start', sentences: [] }]
  for (const part of parts) {
    if (part.of === 'heading' && part.is !== 'removed') sections.push({ heading: saidBy(part), key: part.key, sentences: [] })
    sections.at(-1)?.sentences.push(...part.slots.flat().filter(({ is }) => is !== 'same'))
  }
  return sections.filter(({ sentences }) => sentences.length > 0)
}
