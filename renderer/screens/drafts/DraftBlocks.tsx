import { CitationLink } from '../../parts/CitationLink.tsx'
import { type Block, type Draft, type Passages, passagesOf, type Sentence } from './passages.ts'

/** A draft as it will stand on paper: its passages numbered as links and listed at the end, its gaps marked. */
export function DraftBlocks({ draft }: { draft: Draft }) {
  const keys = new Map<Block, string>(draft.blocks.map((block, index) => [block, `${index} ${block.block}`]))
  const passages = passagesOf(draft)
  return (
    <>
      {draft.blocks.map((block) => (
        <DraftBlock key={keys.get(block)} block={block} passages={passages} />
      ))}
      {passages.all.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Passages</h3>
          <ol className="draft__passages">
            {passages.all.map(({ number, citation }) => (
              <li key={number}>
                <CitationLink citation={citation} look={draft.reader === 'defence' ? 'source' : 'quote'} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function DraftBlock({ block, passages }: { block: Block; passages: Passages }) {
  if (block.block === 'heading') {
    const Heading = (['h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5'
    return (
      <Heading className={block.level === 1 ? 'govuk-heading-m' : 'govuk-heading-s'} tabIndex={-1}>
        {block.text}
      </Heading>
    )
  }
  if (block.block === 'paragraph')
    return (
      <p className="govuk-body">
        <Sentences sentences={block.sentences} passages={passages} />
      </p>
    )
  if (block.block === 'list') {
    const List = block.numbered ? 'ol' : 'ul'
    return (
      <List className={`govuk-list govuk-list--${block.numbered ? 'number' : 'bullet'}`}>
        {block.items.map((sentences) => (
          <li key={sentences.map(({ text }) => text).join(' ')}>
            <Sentences sentences={sentences} passages={passages} />
          </li>
        ))}
      </List>
    )
  }
  if (block.block === 'table') return <DraftTable block={block} passages={passages} />
  if (block.block === 'term')
    return (
      <div>
        <p className="govuk-body">
          <strong>{block.number}.</strong> <Sentences sentences={block.sentences} passages={passages} />
        </p>
        {block.why.length > 0 && (
          <p className="govuk-body-s quiet">
            Why: <Sentences sentences={block.why} passages={passages} />
          </p>
        )}
      </div>
    )
  return (
    <ul className="govuk-list draft__signature">
      {block.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function DraftTable({ block, passages }: { block: Extract<Block, { block: 'table' }>; passages: Passages }) {
  const textOf = (cells: readonly (readonly Sentence[])[]) =>
    cells
      .flat()
      .map(({ text }) => text)
      .join(' ')
  return (
    <table className="govuk-table table">
      <caption className="govuk-table__caption govuk-table__caption--s">{block.caption}</caption>
      <thead>
        <tr>
          {block.head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells) => (
          <tr key={textOf(cells)}>
            {block.head.map((title, column) => (
              <td key={title} data-title={title}>
                <Sentences sentences={cells[column] ?? []} passages={passages} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Sentences = ({ sentences, passages }: { sentences: readonly Sentence[]; passages: Passages }) =>
  sentences.map((sentence) => (
    <span key={`${sentence.kind} ${sentence.text}`}>
      <OneSentence sentence={sentence} passages={passages} />{' '}
    </span>
  ))

function OneSentence({ sentence, passages }: { sentence: Sentence; passages: Passages }) {
  if (sentence.kind === 'gap')
    return (
      <strong className="gap">
        <span className="govuk-visually-hidden">To be filled in: </span>
        {sentence.text}
      </strong>
    )
  if (sentence.kind === 'reason')
    return (
      <>
        {sentence.text} {sentence.law.length > 0 && <span className="quiet">({sentence.law.join('; ')})</span>}
      </>
    )
  if (sentence.kind === 'form') return sentence.text
  return (
    <>
      {sentence.text}{' '}
      {passages.of(sentence.from).map(({ number, citation }) => (
        <CitationLink key={number} look={number} citation={citation} />
      ))}
    </>
  )
}
