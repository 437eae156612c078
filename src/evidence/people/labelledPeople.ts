import { isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import type { PersonRole } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { linesOf } from '../forms/cells.ts'
import { type Field, fieldsOf } from '../forms/fields.ts'
import type { RecognisedDocument } from '../passage.ts'
import { type Name, nameAt, namesIn } from './names.ts'
import { isGivenName } from './shortNames.ts'

/** Someone named in the papers: what part the words give them, undefined where they give none. A `loose` part is nobody's where other papers name somebody for it outright. */
export type Mentioned = Readonly<{ name: Name; role: PersonRole | undefined; from: NonEmpty<Quote>; alias?: true; loose?: true }>

/** A loose label also stands beside whatever a paper is about. */
type Row = Readonly<{ label: RegExp; role: PersonRole; kinds?: readonly DocumentKind[]; not?: readonly DocumentKind[]; loose?: true }>

/** What each printed label makes of the person named beside it. */
const rows: readonly Row[] = [
  {
    label:
      /(?:name of )?(?:def(?:endan)?t?s?|suspects?|accused|perpetrator|offender|alleged (?:offender|perpetrator))(?:\(s\))?(?: ?\/ ?(?:suspect|perpetrator|defendant|accused))?(?:['’]?s? (?:full )?name)?|person (?:charged|bailed|arrested)|(?:detained|arrested) person|d\.?p\.?|name of person bailed/i,
    role: 'suspect',
  },
  // The subject line of a letter or an e-mail is of somebody else as often.
  {
    label: /subject(?:['’]?s? (?:full )?name)?/i,
    role: 'suspect',
    kinds: ['PNC', 'LOG', 'MG3', 'MG5', 'MG6', 'DASH', 'S-DASH', 'PIN', 'BAIL', 'CUSTODY'],
    loose: true,
  },
  { label: /person interviewed|interviewee/i, role: 'suspect', kinds: ['INTERVIEW', 'MG15', 'CUSTODY'] },
  { label: /r (?:v|vs?\.|-v-)\.?|regina v|rex v/i, role: 'suspect' },
  { label: /to|recipient|addressee|issued to|served (?:on|to)|name(?: of recipient)?/i, role: 'suspect', kinds: ['PIN'], loose: true },
  {
    label: /name(?: of (?:person|detainee|defendant))?|full name/i,
    role: 'suspect',
    kinds: ['BAIL', 'CUSTODY', 'MG4', 'PNC'],
    loose: true,
  },
  {
    label:
      /(?:name of )?(?:victim|complainant|aggrieved|injured party|i\.?p\.?|protected person|applicant)(?:\(s\))?(?: ?\/ ?(?:ip|witness|complainant|aggrieved))?(?:['’]?s? (?:full )?name)?/i,
    role: 'victim',
    // Those of the convictions it lists.
    not: ['PNC'],
  },
  { label: /caller|informant|reporting person|person reporting/i, role: 'other' },
  { label: /(?:name of )?child(?:ren)?(?:['’]?s? names?)?|dependants?/i, role: 'child' },
  {
    label:
      /(?:investigating |interviewing |arresting |reporting |supervising |disclosure |custody )?officers?(?:\(s\))?(?: in the (?:case|charge)| completing)?|oic|o\.i\.c\.?|issued by|completed by|assessor|signature witnessed by|taken by|prepared by/i,
    role: 'officer',
  },
]

const isOfficer = (name: Name): boolean => name.rank !== undefined

/** Everyone the forms name beside a label, and the authors of statements; the part each plays as far as the form says it. */
export const labelledPeople = (recognised: readonly RecognisedDocument[]): readonly Mentioned[] =>
  recognised.flatMap((one) => [...besideLabels(one), ...afterLabels(one), ...authorOf(one), ...onPnc(one)])

/** Who sues whom in a court's order is a matter of its own: a tenant is the defendant of a claim, a father who is complained of the applicant for contact. */
const partyOfOrder = /^(?:defendants?|applicants?|respondents?)$/i
const isLoose = (row: Row | undefined, label: string, kind: DocumentKind): boolean =>
  row?.loose === true || ((kind === 'ORDER' || kind === 'OTHER') && partyOfOrder.test(label))

/** All labels at once, so that each page is read once. */
const anyLabel = new RegExp(rows.map(({ label }) => label.source).join('|'), 'i')
const whole = rows.map((row) => ({ ...row, label: new RegExp(`^(?:${row.label.source})$`, 'i') }))

function besideLabels(one: RecognisedDocument): readonly Mentioned[] {
  const { kind } = one.reading
  return pagesOf(one).flatMap((page) =>
    fieldsOf(one.document.id, page, anyLabel).flatMap((field) => {
      const { label, value, from } = withSurname(field)
      const row = whole.find((each) => (!each.kinds || each.kinds.includes(kind)) && !each.not?.includes(kind) && each.label.test(label))
      return (row ? namesIn(value.replace(prefix, '')) : [])
        .filter((name) => row && fits(name, row.role))
        .map(
          (name): Mentioned => ({
            name,
            role: isOfficer(name) ? 'officer' : row?.role,
            from: narrowed(one, from, name),
            ...(isLoose(row, label, kind) ? { loose: true } : {}),
          }),
        )
    }),
  )
}

/** Given names alone in a cell with others behind it: the surname in capitals may stand at the start of the line below, where a narrow column breaks the name. */
const givenAlone = /^(?:(?:Mr|Mrs|Miss|Ms|Dr)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,2}$/u
const surnameBelow = /^[ \t]*(\p{Lu}[\p{Lu}'’-]{2,})(?=\s|$)(?! \p{Lu}{2})/u

function withSurname(field: Field): Pick<Field, 'label' | 'value' | 'from'> {
  const { value, page, start, from } = field
  const [{ document }] = from
  const below = page.text.indexOf('\n', start) + 1
  const isNarrow = page.text.slice(start, below).includes('\t')
  const surname = below > 0 && isNarrow && givenAlone.test(value) ? surnameBelow.exec(page.text.slice(below, below + 60)) : null
  const at = surname ? below + surname[0].length - surname[1]!.length : -1
  const quote = surname && nameAt(surname[1]!)?.surname !== undefined ? quoteAt(document, page, at, at + surname[1]!.length) : undefined
  return quote ? { ...field, value: `${value} ${quote.words}`, from: [...from, quote] } : field
}

const inOneCell = /^(?:(ip|victim|complainant|aggrieved)|(suspect|def|defendant|sus))\s+(?=\p{Lu})/iu

/** `IP R KHATUN     Suspect J HUSSAIN`: a cell that is nothing but a label and a name, with no colon between. */
const afterLabels = (one: RecognisedDocument): readonly Mentioned[] =>
  pagesOf(one).flatMap((page) =>
    linesOf(page).flatMap(({ cells }) =>
      cells.flatMap(({ text, start, end }): readonly Mentioned[] => {
        const label = text.length <= 45 ? inOneCell.exec(text) : null
        const rest = label ? text.slice(label[0].length) : ''
        const name = label ? nameAt(rest) : undefined
        const quote = name && quoteAt(one.document.id, page, start, end)
        const alone = name && rest.replace(name.written, '').trim() === ''
        if (!label || !name || !quote || !alone || !name.surname || name.rank || (name.given.length === 0 && !name.title)) return []
        if (label[1] && one.reading.kind === 'PNC') return []
        const loose = isLoose(undefined, label[0].trim(), one.reading.kind)
        return [{ name, role: label[1] ? 'victim' : 'suspect', from: [quote], ...(loose ? { loose: true } : {}) }]
      }),
    ),
  )

/** A suspect or victim needs a name of two words, or a surname in capitals or with its title, and more of it than a letter ("Mrs M"); an officer a rank. */
function fits(name: Name, role: PersonRole): boolean {
  if (role === 'officer')
    return isOfficer(name) || (name.given[0] !== undefined && name.surname !== undefined && isGivenName(name.given[0]))
  if (role === 'child') return (name.given[0]?.length ?? 0) > 1
  return name.surname !== undefined && (name.surname.length > 1 || name.given.length > 0) && !isOfficer(name)
}

/** The part of the label's passage that is the name itself. */
function narrowed(one: RecognisedDocument, from: NonEmpty<Quote>, name: Name): NonEmpty<Quote> {
  const [quote] = from
  const page = pagesOf(one).find(({ number }) => number === quote.page)
  const at = page ? page.text.indexOf(name.written, quote.start) : -1
  const exact = page && at >= 0 && at <= quote.start + 200 ? quoteAt(one.document.id, page, at, at + name.written.length) : undefined
  return exact ? [exact] : from
}

const writtenByWitness: readonly DocumentKind[] = ['MG11', 'VPS', 'RETRACTION']

function authorOf(one: RecognisedDocument): readonly Mentioned[] {
  const { kind, author } = one.reading
  const name = author && nameAt(author.value)
  if (!author || !name || (!name.surname && !name.rank)) return []
  if (isOfficer(name)) return [{ name, role: 'officer', from: author.from }]
  if (kind === 'VPS' || kind === 'RETRACTION') return [{ name, role: 'victim', from: author.from }]
  if (!writtenByWitness.includes(kind)) return name.given.length > 0 ? [{ name, role: undefined, from: author.from }] : []
  return [{ name, role: writtenByOfficer(one) ? 'officer' : 'witness', from: author.from }]
}

const policeOccupation =
  /Occupation[^\n]{0,3}\s*\n?\s*(?:Police|Detective|PCSO|Special Constable|Sergeant|Inspector)|\bI am (?:a |an )?(?:Police Constable|Detective|PC \d|PCSO|police officer|the officer in (?:this|the) case)/i

/** Whether a statement's maker is a police officer, by the occupation printed or the words it opens with. */
export const writtenByOfficer = (one: RecognisedDocument): boolean => policeOccupation.test((pagesOf(one)[0]?.text ?? '').slice(0, 2500))

/** What an officer writes before the name in the box: "DEF: Wayne BRIGGS". */
const prefix = /^(?:DEF|DEFT|D\d?|DP|SUS|SUSP|IP|VIC|AGG)\s*[:–-]\s*/i

const bare = (text: string) => text.replace(/^[\s:]+/, '')

/** A police national computer print gives the surname, the forenames and the aliases apart. */
function onPnc(one: RecognisedDocument): readonly Mentioned[] {
  if (one.reading.kind !== 'PNC') return []
  const { id } = one.document
  return pagesOf(one).flatMap((page) => {
    const value = (label: RegExp) => fieldsOf(id, page, label)[0]
    const surname = value(/surname|family name/i)
    const forenames = value(/forenames?(?:\(s\))?|given names?|first names?/i)
    const alias = value(/alias(?:es)?|aka|a\.k\.a\.?|other names?/i)
    const from = [...(surname?.from ?? []), ...(forenames?.from ?? [])]
    const found: Mentioned[] = []
    const name = surname && forenames ? nameAt(`${bare(forenames.value)} ${bare(surname.value)}`) : undefined
    if (name && isNonEmpty(from)) found.push({ name, role: 'suspect', from })
    for (const other of alias
      ? bare(alias.value)
          .split(/[,;]/)
          .flatMap((part) => nameAt(part) ?? [])
      : []) {
      if (alias && other.surname && other.given.length > 0) found.push({ name: other, role: 'suspect', from: alias.from, alias: true })
    }
    return found
  })
}
