import { verifiedWords } from '../words/checks.ts'

type Provision = Readonly<{ id: string; cite: string; where: string; words: string; url: string; verified: string }>
type Props = {
  law: readonly Provision[]
  /** What it is the law on, for a reader who hears the link alone. */
  about: string
}

/** The law something stands under, folded: each provision in plain words, with how well it was verified. */
export const Provisions = ({ law, about }: Props) =>
  law.length === 0 ? null : (
    <details className="more">
      <summary>
        The law<span className="govuk-visually-hidden">: {about}</span>
      </summary>
      <ul className="govuk-list points">
        {law.map(({ id, cite, where, words, url, verified }) => (
          <li key={id}>
            <strong>
              {cite}, {where}
            </strong>
            <br />
            {words} <span className="quiet">{verifiedWords(verified)}.</span> {url && <span className="quiet address">{url}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
