import type { Page } from '#case/page'
import type { DocumentKind } from '#case/vocabulary'

/** Where a paper's title is none that is known: a word in its first lines that papers of a kind have there, and something below that only they have. */
type FaintHead = Readonly<{ kind: DocumentKind; head: RegExp; below: RegExp; unless?: RegExp }>

const stampedLines =
  /(?:(?:^|\n)[ \t]*(?:\[?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?[ \t,|]+)?\d{1,2}[:.]?\d{2}\b[^\n]*(?:\n[^\d\n][^\n]*)*){2}|(?:(?:^|\n)[ \t]*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b[^\n]*(?:\n[^\d\n][^\n]*)*){3}/

const faint: readonly FaintHead[] = [
  { kind: 'VPS', head: /\b(?:personal|impact(?: of (?:the )?(?:crime|offence))?) statement\b|\bvps\b/i, below: /\b(?:I|my|me)\b/ },
  {
    kind: 'S-DASH',
    head: /\bstalking\b.*\b(?:screening|questions|checklist|risk)\b|\bs[- ]?dash\b/i,
    below: /\bvery frightened\b|\bloiter|\bthird part/i,
  },
  { kind: 'DASH', head: /\bD\.? ?A\.? ?S\.? ?H\b/, below: /\binjur\w+|\bfrightened\b|\bQ ?1\b/i },
  {
    kind: 'BAIL',
    head: /\bbail(?:ed)?\b/i,
    below: /\bconditions?\b|\bnot to (?:contact|go|enter)\b|\bsurrender\b/i,
    unless: /\b(?:application|objection|breach|remand|letter|advice|log|e-?mail|MG ?[78])\b/i,
  },
  {
    kind: 'PIN',
    head: /\b(?:harassment|stalking)\b.*\b(?:warning|notice|letter|advice)\b|\b(?:warning|notice)\b.*\b(?:harassment|stalking)\b/i,
    below: /\byou(?:r)?\b[^.]{0,60}\b(?:behaviour|conduct|contact\w*|stop|arrested|reported|alleged)\b|\balleged that you\b/i,
    unless: /\b(?:log|report|email|statement|interview|policy|training|unserved|draft)\b/i,
  },
  {
    kind: 'PIN',
    head: /^(?:cease|stop|no)(?: and desist)?[- ]contact\b.*\b(?:letter|notice|warning)\b|^words of advice\b/i,
    below: /^(?![\s\S]{0,2000}\b(?:solicitors?|our client|LLP)\b)[\s\S]{0,2000}\b(?:PC|PS|DC|SGT|police|constabulary)\b/i,
    unless: /\b(?:log|report|email|solicitors?|draft|application)\b/i,
  },
  {
    kind: 'MG12',
    head: /^exhibits?$|\bexhibits? (?:list|schedule|register|log)\b/i,
    below: /\bheld at\b|\bproduced by\b|\blocation\b|\bseal(?: no|ed)?\b/i,
  },
  {
    kind: 'INTERVIEW',
    head: /\binterview\b|\bprepared statement\b|\bint\b\.?(?= .*\d{1,2}[/.:]\d{2})/i,
    below: /\bcaution(?:ed)?\b|\bsolicitor\b|\bsol\b|\bno comment\b|\bunder arrest\b/i,
    unless: /\b(?:witness|ABE|victim|VRI|job|appointment|letter|plan|strategy)\b/i,
  },
  {
    kind: 'CUSTODY',
    head: /\b(?:custody|detention)\b.*\b(?:log|record|extract|print|notes?|entries)\b|\b(?:log|record|extract|print)\b.*\b(?:custody|detention)\b/i,
    below: /\bdetention authorised\b|\bDP\b|\bcell\b|\brights\b|\bbooked in\b|\bin custody\b/i,
    unless: /\bchild(?:ren)?\b/i,
  },
  {
    kind: 'PNC',
    head: /\bPNC\b|\b(?:convictions?|antecedents|criminal record)\b/,
    below: /\bno trace\b|\bconvictions?\b|\bcautions?\b|\bno previous\b/i,
  },
  {
    kind: 'ORDER',
    head: /\b(?:restraining|molestation|protection|injunction)\b.*\border\b|\binjunction\b/i,
    below: /\b(?:must|shall|may) not\b|\b(?:forbidden|prohibited)\b|\bpower of arrest\b/i,
    unless: /\b(?:application|statement|request|draft|letter|breach)\b/i,
  },
  {
    kind: 'LOG',
    head: /\b(?:logs?|incidents?|occurrences?|events?|calls? (?:history|list|to police)|crime report|enquiry|OEL|CAD)\b/i,
    below: stampedLines,
    unless:
      /\b(?:letter|book|diary|exhibit|cctv|phone|billing|call data|messages?|visitors?|depot|bus(?:es)?|drivers?|school|college|university|club|hospital|ward|shop|stores?|hotel|housing|church|ltd|plc)\b/i,
  },
  {
    kind: 'MG11',
    head: /\bstatement\b(?=.*\b(?:of|by|taken|made|dated|from)\b)|^s\.? ?9\b/i,
    below: /\b(?:I am|I have|I was|I live|my|I first|I work|me)\b/,
    unless:
      /\b(?:bank|personal|impact|prepared|financial|mission|position|joint|press|opening|defence|case) statement\b|\bstatement of (?:account|fees|case|truth|facts|means)\b/i,
  },
]

const letter = /^[^\S\n]*(?:dear|to whom it may concern)\b/im
const minutes = /\b(?:minutes|conference|agenda|tenancy|newsletter|leaflet|policy|procedure|job description|schedule|invoice)\b/i

/** The kind a paper without a known title most likely is, by its first three lines and one sign below them; never a letter, and never minutes of a meeting. */
export function faintKind(pages: readonly Page[], head: readonly string[]): Readonly<{ kind: DocumentKind; shown: string }> | undefined {
  const text = pages.map((page) => page.text).join('\n')
  const lines = head.slice(0, 3).filter((line) => line.length <= 90 && !/[.!?]$/.test(line))
  if (lines.some((line) => minutes.test(line))) return undefined
  for (const { kind, head: title, below, unless } of faint) {
    if (letter.test(text.slice(0, 400)) && kind !== 'PIN') continue
    const shown = lines.find((line) => title.test(line) && !unless?.test(line))
    const rest = shown === undefined ? '' : text.slice(text.indexOf(shown.slice(0, 8)) + shown.length)
    if (shown !== undefined && below.test(rest)) return { kind, shown }
  }
  return undefined
}
