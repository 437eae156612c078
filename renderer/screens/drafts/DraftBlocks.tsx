import type { Answers } from '#api/contract'
import { CitationLink } from '../../parts/CitationLink.tsx'

type Draft = Answers['draft']
type Block = Draft['blocks'][number]
type Sentence = Extract<Block, { block: 'paragraph' }>['sentences'][number]

/** A draft as it will stand on paper, with its passages as links and its gaps marked. */
export function DraftBlocks({ draft }: { draft: Draft }) {
  const keys = new Map<Block, string>(draft.blocks.map((block, index) => [block, `${index} ${block.block}`]))
  return draft.blocks.map((block) => <DraftBlock key={keys.get(block)} block={block} draft={draft} />)
}

function DraftBlock({ block, draft }: { block: Block; draft: Draft }) {
  if (block.block === 'heading') {
    const Heading = (['h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5'
    return <Heading className="govuk-heading-s">{block.text}</Heading>
  }
  if (block.block === 'paragraph')
    return (
      <p className="govuk-body">
        <Sentences sentences={block.sentences} draft={draft} />
      </p>
    )
  if (block.block === 'list') {
    const List = block.numbered ? 'ol' : 'ul'
    return (
      <List className={`govuk-list govuk-list--${block.numbered ? 'number' : 'bullet'}`}>
        {block.items.map((sentences) => (
          <li key={sentences.map(({ text }) => text).join(' ')}>
            <Sentences sentences={sentences} draft={draft} />
          </li>
        ))}
      </List>
    )
  }
  if (block.block === 'table') return <DraftTable block={block} draft={draft} />
  if (block.block === 'term')
    return (
      <div className="draft__term">
        <p className="govuk-body">
          <strong>{block.number}.</strong> <Sentences sentences={block.sentences} draft={draft} />
        </p>
        {block.why.length > 0 && (
          <p className="govuk-body-s quiet">
            Why: <Sentences sentences={block.why} draft={draft} />
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

function DraftTable({ block, draft }: { block: Extract<Block, { block: 'table' }>; draft: Draft }) {
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
                <Sentences sentences={cells[column] ?? []} draft={draft} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Sentences = ({ sentences, draft }: { sentences: readonly Sentence[]; draft: Draft }) =>
  sentences.map((sentence) => (
    <span key={`${sentence.kind} ${sentence.text}`}>
      <OneSentence sentence={sentence} draft={draft} />{' '}
    </span>
  ))

function OneSentence({ sentence, draft }: { sentence: Sentence; draft: Draft }) {
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
      {sentence.from.map(({ document, page, paragraph, words, start }) => (
        <CitationLink
          key={`${document} ${page} ${start}`}
          look="source"
          citation={{ document: draft.documentNames[document] ?? 'Document', documentId: document, page, paragraph, quote: words, start }}
        />
      ))}
    </>
  )
}
