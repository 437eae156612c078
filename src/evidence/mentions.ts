import type { Mention } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { pagesOf } from './documents/pagesOf.ts'
import { readExhibitList } from './forms/exhibitList.ts'
import type { RecognisedDocument } from './passage.ts'
import { quoteOfSaying, type Saying, sayingsOf } from './remarks/sayings.ts'
import { watched } from './remarks/watched.ts'

type Named = Readonly<{ what: string; pattern: RegExp; kind: DocumentKind; sameAs?: readonly DocumentKind[] }>

/** The forms and papers that others speak of, as the police name them. */
const papers: readonly Named[] = [
  { what: 'DASH', pattern: /(?<!S-?)\bDASH\b/, kind: 'DASH', sameAs: ['DARA'] },
  { what: 'S-DASH', pattern: /\bS-?DASH\b/, kind: 'S-DASH' },
  { what: 'Victim personal statement', pattern: /\bVPS\b|\bvictim personal statement\b/i, kind: 'VPS' },
  { what: 'MG2', pattern: /\bMG ?2\b/, kind: 'MG2' },
  { what: 'MG6', pattern: /\bMG ?6\b(?! ?[A-E])/, kind: 'MG6' },
  { what: 'MG6C', pattern: /\bMG ?6 ?C\b/, kind: 'MG6C' },
  { what: 'MG7', pattern: /\bMG ?7\b/, kind: 'MG7' },
  { what: 'MG16', pattern: /\bMG ?16\b/, kind: 'MG16' },
  { what: 'PNC print', pattern: /\bPNC\b|\bsee print\b/i, kind: 'PNC', sameAs: ['MG16'] },
  {
    what: 'Record of interview',
    pattern: /\bMG ?15\b|\bRO[TV]I\b|\brecord of (?:taped )?interview\b|\binterview (?:record|transcript)\b/i,
    kind: 'INTERVIEW',
    sameAs: ['MG15'],
  },
  { what: 'Police information notice', pattern: /\bPINs?\b|\bpolice information notice\b/i, kind: 'PIN' },
  { what: 'Custody record', pattern: /\bcustody record\b(?! no)/i, kind: 'CUSTODY' },
  { what: 'Non-molestation order', pattern: /\bnon[- ]mol(?:estation)?(?: order)?\b|\bNMO\b/i, kind: 'ORDER' },
  {
    what: 'Restraining order',
    pattern:
      /\b(?:copy of|current|existing|breach of)(?: the| a)? restraining order\b|\brestraining order (?:of|dated|made|granted|imposed) /i,
    kind: 'ORDER',
  },
  { what: 'Stalking protection order', pattern: /\b(?:SPO|stalking protection order)\b/i, kind: 'ORDER' },
  { what: '999 call', pattern: /\b999 (?:call|recording|audio)\b/i, kind: 'EXHIBIT' },
  { what: 'CCTV', pattern: /\bCCTV\b/, kind: 'EXHIBIT' },
  { what: 'Body-worn video', pattern: /\bBWV\b|\bbody[- ]worn(?: video)?\b/i, kind: 'EXHIBIT' },
]

/** The paper is there, was made or is to come: only then is it missing when it is not in the file. "No DASH" mentions none. */
const exists =
  /\b(?:attached|enclosed|completed|submitted|uploaded|on (?:the )?(?:file|system)|done|taken|obtained|see\b|copy|refers? to|produced?|exhibit\w*|supplied|provided|to follow|will follow|outstanding|awaited|not (?:yet )?(?:attached|received|collected|obtained)|retained|activated|served|issued|granted|in force|medium|high|standard|separate(?:ly)?|follow|prepared|sent|list)\b/i
const stands = /\b(?:subject (?:to|of)|in place|protected by)\b/i
const denied =
  /\b(?:no|not|never|without|\w+n['’]t)\b[^.]{0,18}\b(?:done|completed|taken|submitted|asked|offered|required|needed|served|issued|made|applicable)\b|\bno (?:DASH|MG ?\d+|VPS|CCTV|PIN|statement)\b|\b(?:to|will|should|needs? to) be (?:taken|done|completed|obtained|made|considered)\b|\bn\/a\b|[-–:]\s*(?:no|none|nil)\b/i

const exhibitRef = /(?<![/\w])([A-Z]{2,3}\/\d{1,2}[A-Z]?)(?![\w/])/g
const statementOf =
  /\b(?:see |refer to |as (?:per|in) )?(?:((?:PC|DC|PS|DS|Sgt|Mr|Mrs|Ms|Miss|Dr)\.? ?\d{0,5} ?[A-Z][\w'’-]{1,40})['’]s? (?:statement|MG ?11)|(?<!\b[Nn]o )(?:statements?|MG ?11s?) (?:of|from|by) ((?:(?:PC|DC|PS|DS|Sgt|Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]{1,40}(?: [A-Z][\w'’-]{1,40})?(?: and (?:(?:PC|DC|Mr|Mrs|Ms|Miss)\.? )?[A-Z][\w'’-]{1,40})?))/g
const listed = /\bsee (?:the )?(?:attached )?(list|diary|log|schedule|map|photographs?|spreadsheet)\b/i

/** What the papers name (forms, statements, exhibits) and whether it is in the file. Each thing once, by the first passage that names it. */
export function readMentions(recognised: readonly RecognisedDocument[]): readonly Mention[] {
  const kinds = new Set(recognised.map(({ reading }) => reading.kind))
  const names = recordings(recognised)
  const listed = recognised.filter(({ reading }) => reading.kind === 'MG12').flatMap((each) => exhibitsListed(each, recognised))
  const told = sayingsOf(recognised).flatMap((saying) => [
    ...papersIn(saying, kinds, names),
    ...statementsIn(saying, recognised),
    ...exhibitsIn(saying, recognised),
    ...listsIn(saying, recognised),
  ])
  const first = new Map<string, Mention>()
  for (const mention of [...listed, ...told]) if (!first.has(mention.what.toLowerCase())) first.set(mention.what.toLowerCase(), mention)
  return [...first.values()]
}

const mayName = watched(...papers.map(({ pattern }) => pattern))

/** The names of recordings, which are listed and not read: "BWV RD3.mp4". */
const recordings = (recognised: readonly RecognisedDocument[]): readonly string[] =>
  recognised.filter(({ document }) => /^(?:audio|video)\//.test(document.mediaType)).map(({ document }) => document.name.replace(/_/g, ' '))

function papersIn(saying: Saying, kinds: ReadonlySet<DocumentKind>, names: readonly string[]): readonly Mention[] {
  if (saying.text.length >= 45 && !mayName(saying)) return []
  const text = saying.text.replace(/ {2,}/g, ' ')
  return papers.flatMap(({ what, pattern, kind, sameAs = [] }) => {
    const named = pattern.test(text) || (pattern.test(saying.label) && saying.text.length < 45)
    if (!named || saying.kind === kind || denied.test(text)) return []
    if (!exists.test(text) && !(kind === 'ORDER' && stands.test(text))) return []
    const quote = quoteOfSaying(saying)
    if (!quote) return []
    const attached = [kind, ...sameAs].some((each) => kinds.has(each)) || names.some((name) => pattern.test(name))
    return [{ what, kind, quote, attached }]
  })
}

const surname = (name: string): string => (name.trim().split(/\s+/).at(-1) ?? '').toLowerCase().replace(/['’]s?$/, '')

/** How police papers call a person by her part in the case: whose statement it is stands in the next word ("IP's mother") or needs no name. */
const part = /^(?:IPs?|APs?|VICs?|Vic|VOs?|V\d?|AGGD?|Agg|WIT|Wit|OIC|DEF|SUSP?|SUS|Complainant|Victims?|Aggrieved)(?:['’]s)?$/

function statementsIn(saying: Saying, recognised: readonly RecognisedDocument[]): readonly Mention[] {
  const text = saying.text.replace(/ {2,}/g, ' ')
  const found = [...text.matchAll(statementOf)]
  const quote = found.length > 0 ? quoteOfSaying(saying) : undefined
  if (!quote) return []
  return found.flatMap((found) =>
    (found[1] ?? found[2] ?? '')
      .split(' and ')
      .filter((name) => name !== '' && !/^(?:The|This|My|A|Further|Witness|Key)$/i.test(name) && !part.test(name.trim()))
      .map(
        (name): Mention => ({
          what: `Statement of ${name.trim()}`,
          kind: 'MG11',
          quote,
          attached: recognised.some(
            ({ reading }) =>
              (reading.kind === 'MG11' || reading.kind === 'VPS') && reading.author?.value.toLowerCase().includes(surname(name)),
          ),
        }),
      ),
  )
}

/** What an exhibit list lists, each by its reference. */
const exhibitsListed = (list: RecognisedDocument, recognised: readonly RecognisedDocument[]): readonly Mention[] =>
  readExhibitList(list).flatMap(({ reference, quote }) =>
    reference
      ? [
          {
            what: `Exhibit ${reference}`,
            kind: 'EXHIBIT' as const,
            quote,
            attached: recognised.some((each) => each !== list && bears(each, reference)),
          },
        ]
      : [],
  )

/** An exhibit is in the file where a document of its own bears its reference at its head or in its name. */
function exhibitsIn(saying: Saying, recognised: readonly RecognisedDocument[]): readonly Mention[] {
  const references = [...new Set([...saying.text.matchAll(exhibitRef)].map((found) => found[1] ?? ''))]
  const quote = references.length > 0 ? quoteOfSaying(saying) : undefined
  if (!quote) return []
  return references.map((reference) => ({
    what: `Exhibit ${reference}`,
    kind: 'EXHIBIT',
    quote,
    attached: recognised.some((each) => each !== saying.recognised && bears(each, reference)),
  }))
}

function bears(each: RecognisedDocument, reference: string): boolean {
  const { kind } = each.reading
  if (kind === 'MG12' || kind === 'MG11' || kind === 'MG5' || kind === 'MG3' || kind === 'MG3A' || kind === 'MG6C') return false
  const head = pagesOf(each)[0]?.text.slice(0, 400) ?? ''
  const [letters = '', number = ''] = reference.split('/')
  return head.includes(reference) || new RegExp(`(?<![a-z\\d])${letters}[^a-z\\d]*0*${number}(?![a-z\\d])`, 'i').test(each.document.name)
}

function listsIn(saying: Saying, recognised: readonly RecognisedDocument[]): readonly Mention[] {
  const found = listed.exec(saying.text)
  const what = found?.[1]?.toLowerCase()
  const quote = what ? quoteOfSaying(saying) : undefined
  if (!what || !quote || !/statement|MG11/i.test(saying.kind)) return []
  const own = new RegExp(`\\b${what}\\b`, 'i')
  const attached = recognised.some(
    (each) =>
      each !== saying.recognised &&
      (own.test(each.document.name) || pagesOf(each).some((page) => new RegExp(`^[^\\n]{0,30}\\b${what}\\b`, 'im').test(page.text))),
  )
  return [{ what: `The witness’s ${what}`, kind: undefined, quote, attached }]
}
