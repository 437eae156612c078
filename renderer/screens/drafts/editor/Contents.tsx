import type { FaultView } from '#api/contract'
import type { Part } from './schema.ts'

type Props = { parts: readonly Part[]; goTo: (where: Pick<FaultView, 'sentence' | 'words'>) => unknown }

/** The headings of a draft; each brings its part into view with the cursor in it. */
export function Contents({ parts, goTo }: Props) {
  const headings = parts.flatMap(({ shape, slots }) => {
    const sentence = slots[0]?.[0]
    return shape.of === 'heading' && sentence ? [{ level: shape.level, sentence }] : []
  })
  return (
    <>
      <h2 className="govuk-heading-s" tabIndex={-1}>
        Contents
      </h2>
      <ul className="editing__contents">
        {headings.map(({ level, sentence }) => (
          <li key={sentence.key} className={level === 1 ? undefined : 'editing__under'}>
            <button type="button" className="link" onClick={() => goTo({ sentence: sentence.key, words: '' })}>
              {sentence.text}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
