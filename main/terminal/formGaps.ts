import type { CheckReport } from '#api/checkReport'

type Part = CheckReport['file']['documents'][number]['parts'][number]

/** What a form cannot do without, so that it is worth saying where its pages do not even ask. */
const needed: ReadonlySet<string> = new Set([
  'MG2.category',
  'MG2.views',
  'MG11.declaration',
  'MG11.liability',
  'MG11.signature',
  'MG11.dated',
  'VPS.signature',
  'VPS.dated',
  'PIN.servedOnDay',
  'PIN.servedBy',
  'ORDER.made',
  'ORDER.until',
  'ORDER.terms',
  'CUSTODY.detentionAuthorised',
  'CUSTODY.relevantTime',
  'BAIL.conditions',
])

/** What a form leaves open, in sentences: its empty boxes, and what it should have and these pages have not. */
export function formGaps({ answers = [] }: Part): readonly string[] {
  const asked = (all: typeof answers) => all.map(({ asks }) => `${asks.charAt(0).toLowerCase()}${asks.slice(1)}`).join('; ')
  // Which answers of a risk form matter, its checks say.
  const blank = answers.filter(({ id, state }) => state === 'blank' && !/^(?:dash|stalking|sash|dara)\./.test(id))
  const missing = answers.filter(({ id, state }) => state === 'notOnThisPage' && needed.has(id))
  return [
    ...(blank.length > 0 ? [`Left blank: ${asked(blank)}.`] : []),
    ...(missing.length > 0 ? [`Not on its pages: ${asked(missing)}.`] : []),
  ]
}
