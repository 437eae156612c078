import type { Saying } from '../sayings.ts'
import { ofHelpAtCourt } from './helpAtCourt.ts'

/** Fields of a form copied out: what the witness wants, and what is sought. */
const viewsField =
  /\b(?:views?|wishes|preferences?)\b[^?]{0,20}\b(?:witness|victim|IP|complainant)\b|\b(?:witness|victim|IP|complainant)['’]?s?['’]? (?:own )?(?:views?|wishes|preferences?)\b/i
const soughtField =
  /\bmeasures? (?:\w+ )?(?:sought|applied for|requested|recommended|proposed|wanted|required)\b|\b(?:conclusion|recommendation|assessment)\b/i
const soughtInWords =
  /\bmeasures? (?:sought|applied for|requested|recommended|proposed)\s*:\s*(?!(?:not|unknown|TB[CA]|n\/[ak]|awaited)\b)\p{L}{3}/iu
const filled = ({ text }: Saying): boolean =>
  /\p{L}{3}/u.test(text) && !/^\W*(?:not (?:known|asked|sought|yet)|unknown|TB[CA]|n\/[ak]|awaited|to follow|to be)\b/i.test(text)

/** A form for special measures typed into another paper, its fields for the witness's views and for what is sought both filled in. */
function fieldsOn(sayings: readonly Saying[]): readonly Saying[] {
  const fields = sayings.filter(filled)
  const view = fields.find(({ label }) => viewsField.test(label))
  // The next field may have run on behind it.
  const sought = fields.find(({ label }) => soughtField.test(label)) ?? (view && soughtInWords.test(view.text) ? view : undefined)
  return view && sought && ofHelpAtCourt.test(`${view.label} ${view.text} ${sought.label} ${sought.text}`) ? [view, sought] : []
}

/** The same of every page. */
export const formsCopied = (sayings: readonly Saying[]): readonly Saying[] =>
  [...Map.groupBy(sayings, ({ recognised, page }) => `${recognised.document.id} ${page.number}`).values()].flatMap(fieldsOn)
