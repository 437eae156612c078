import { r31_4, r31_6 } from '#law/authorities/criminalProcedureRules2025'
import type { BuiltOrder, ReliedOn } from '#orders/built'
import type { Block, Draft } from '../block.ts'
import { form, gap, heading, paragraph, reason, stopped } from '../sentence.ts'

type Names = Draft['documentNames']

/** Notices that go with the draft where it stands on evidence not yet before the court: of the evidence (rule 31.4), and of hearsay (rule 31.6). None where all was introduced. */
export function notices({ reliedOn }: BuiltOrder, names: Names): Block[] {
  const fresh = reliedOn.filter(({ way }) => way !== 'introduced')
  const hearsay = fresh.filter(({ way }) => way === 'hearsay')
  return [...(fresh.length > 0 ? ofEvidence(fresh, names) : []), ...(hearsay.length > 0 ? ofHearsay(hearsay, names) : [])]
}

const nameOf = ({ document }: ReliedOn, names: Names) => names[document] ?? 'A document of the case'

const ofEvidence = (relied: readonly ReliedOn[], names: Names): Block[] => [
  heading('Notice of evidence (rule 31.4)'),
  ...paragraph(
    reason(
      'The prosecutor asks the court to take account of this evidence, which has not already been introduced. Each written statement is attached.',
      [r31_4],
    ),
  ),
  {
    block: 'list',
    numbered: true,
    items: relied.map((each) => [form(`${nameOf(each, names)}.`)] as const) as unknown as Extract<Block, { block: 'list' }>['items'],
  },
]

const ofHearsay = (relied: readonly ReliedOn[], names: Names): Block[] => [
  heading('Notice of hearsay evidence (rule 31.6)'),
  ...paragraph(
    reason(
      'This is a notice of hearsay evidence. An application to cross-examine whoever made a statement, or notice that his or her credibility will be challenged, is due within 5 business days of service (rules 31.7 and 31.8).',
      [r31_6],
    ),
  ),
  {
    block: 'table',
    caption: 'The hearsay relied on',
    head: ['Evidence', 'Who made it', 'Why not called'],
    widths: [34, 26, 40],
    rows: relied.map((each) => [
      [form(nameOf(each, names))],
      [each.maker.trim() === '' ? gap('To be given, or why not.') : form(each.maker)],
      [each.notCalled.trim() === '' ? gap('To be given.') : form(stopped(each.notCalled))],
    ]),
  },
]
