import type { Page } from '#case/page'
import type { Quote } from '#case/quote'
import type { DocumentKind } from '#case/vocabulary'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { holdsOnlyChoices } from '../forms/unmarked.ts'
import type { RecognisedDocument } from '../passage.ts'
import { isByCps, isOnlyPrinted } from './authors.ts'
import { endsBeforeRunIn, type RunIn, runInHeadingOf } from './runInHeadings.ts'
import { sectionsOf } from './sections.ts'
import { hasTicks, tickedIn } from './ticked.ts'
import { type May, mayMatch } from './watched.ts'

/**
 * One sentence of the papers with the label it stands under: the unit remarks are read from. `over` is the heading above a label that opens the paragraph,
 * `paragraph` where its paragraph begins on the page, `earlier` what that paragraph has said before it.
 */
export type Saying = Readonly<{
  recognised: RecognisedDocument
  kind: DocumentKind
  page: Page
  label: string
  over: string
  paragraph: number
  text: string
  start: number
  tabular: boolean
  earlier: string
  byCps: boolean
  may: May
}>

/** Documents whose words are messages, law, or printed notices, not the officers' or witnesses' account of the running of the case. */
const notRead: readonly DocumentKind[] = ['MESSAGES', 'PNC', 'PIN', 'ORDER', 'EXHIBIT', 'SASH', 'DARA']

const abbreviation =
  /(?:\b(?:mr|mrs|ms|dr|pc|sgt|insp|para|approx|re|ref|st|rd|ave|tel|op|cf|vs?|e\.g|i\.e|hrs|dob|aka|inc|ltd|est|cons|supt|max|min|sch|art|wk|pt))$/i
const initial = /\b[A-Z]$/
/** These shorten a word only where it goes on in small letters or figures: "by any means incl. through others". */
const beforeSmall =
  /\b(?:incl?|conds?|meas|adv|adj|appt|dept|univ|natl|enqs?|hosp|stn|rpt|att|poss|stmt|info|exh|ident|w|s|tel|cllr|reg|addr|sus|def|vic|agg)$/i
/** These shorten a word only before a figure: "log no. 14", but "VPS - no." */
const beforeFigure = /\b(?:s|ss|no|nos|para|paras|art|sch|op)$/i
const boundary = /(?:[.!?]["”’')\]]*|;)(?=\s+["“‘'(]?[\p{Lu}\d\p{Ll}])/gu

/** A request for material says nothing of what there is: `Please provide the DASH`, and the list that follows one. */
const asksForMaterial =
  /\b(?:please (?:provide|supply|send|obtain|submit|forward|let|confirm|supply)|let me have|to (?:provide|supply|submit|obtain)\b.{0,40}\bby\b|(?:is|are) (?:still )?(?:required|needed|outstanding) (?:from|by)|still outstanding|i (?:need|require))\b/i

/** What a lawyer tells the police to do has not been done. */
const isAnAction =
  /^\W*(?:\(?\d{1,2}[.)]?\s+)?(?:please|consider|obtain|ask|confirm|provide|send|supply|submit|clarify|explain|arrange|ensure|seek|complete|re-?interview|arrest|advise|check|identify|take|get|if\b[^.]{0,80}\bplease)\b/i

const read = new WeakMap<readonly RecognisedDocument[], readonly Saying[]>()

/** Every sentence of the papers, in reading order; worked out once for the same documents. */
export function sayingsOf(recognised: readonly RecognisedDocument[]): readonly Saying[] {
  const known = read.get(recognised) ?? sayingsIn(recognised)
  read.set(recognised, known)
  return known
}

function sayingsIn(recognised: readonly RecognisedDocument[]): readonly Saying[] {
  return recognised.flatMap((each) => {
    if (notRead.includes(each.reading.kind) || isOnlyPrinted(each)) return []
    const byCps = isByCps(each)
    let last: Saying | undefined
    return pagesOf(each).flatMap((page) => {
      const sayings = sayingsOn(page, each, byCps)
      const broken = last && isBrokenOff(last) ? last : undefined
      last = sayings.at(-1)
      return broken ? sayings.map((saying) => goneOn(saying, broken, sayings[0]?.paragraph)) : sayings
    })
  })
}

/** The page ends in the middle of a sentence. */
const isBrokenOff = ({ tabular, text, page, start }: Saying): boolean =>
  !tabular && /[\p{L}\d,]\s*$/u.test(text) && /^\s*$/.test(page.text.slice(start + text.length))

/** The paragraph that a page opens with in small letters goes on from the page before, under the same label. */
const goneOn = (saying: Saying, broken: Saying, first: number | undefined): Saying =>
  saying.paragraph === first && saying.label === '' && !saying.tabular && /^\s*\p{Ll}/u.test(saying.page.text.slice(first))
    ? { ...saying, label: broken.label, over: broken.over, earlier: `${broken.earlier}${broken.text} ${saying.earlier}`.slice(-400) }
    : saying

/** Below this heading the police answer what the prosecution asked. */
const policeAnswer = /^\W*(?:OIC|[Oo]fficer|[Pp]olice|[Ii]nvestigator)(?:['’]s)? (?:reply|response|answers?|update)\b.{0,20}$/

function sayingsOn(page: Page, recognised: RecognisedDocument, ofCps: boolean): readonly Saying[] {
  const sayings: Saying[] = []
  const isForm = hasTicks(page.text)
  let listOfRequests = false
  let answered = false
  for (const { label, over, start, end, tabular } of sectionsOf(page)) {
    // Lines are broken by the margin; the words are read as if they were not. Offsets stay as they are.
    const text = page.text.slice(start, end).replace(/\s/g, ' ')
    if (policeAnswer.test(label) || policeAnswer.test(text)) answered = true
    const byCps = ofCps && !answered
    const asks = asksForMaterial.test(text) && byCps
    if (asks) listOfRequests = true
    else if (!tabular && !/^\s*\(?\d/.test(text)) listOfRequests = false
    if (asks || (listOfRequests && byCps)) continue
    let from = 0
    let runIn: RunIn | undefined
    for (const until of [...endsOf(text), text.length]) {
      const sentence = text.slice(from, until)
      runIn = runInHeadingOf(sentence, from) ?? runIn
      const isRequest = byCps && (sentence.includes('?') || isAnAction.test(sentence) || goesOnAsking(text, from, sentence))
      const ticked = tickedIn(sentence, isForm)
      for (const one of isRequest || sentence.trim() === '' ? [] : (ticked ?? [{ from: 0, to: sentence.length }])) {
        const said = sentence.slice(one.from, one.to)
        if (isLeftOpen(said, tabular ? label : '')) continue
        sayings.push({
          recognised,
          kind: recognised.reading.kind,
          page,
          label: runIn?.label ?? label,
          over: runIn ? label : over,
          paragraph: start,
          text: said,
          start: start + from + one.from,
          tabular,
          earlier: text.slice(Math.max(runIn?.start ?? 0, from - 400), from),
          byCps,
          may: mayMatch(said),
        })
      }
      from = until
    }
  }
  return sayings
}

const fieldLabel = /^\s*[^\s:?.][^:?.]{1,60}[:?]\s*/
const nextField = /\s+(?!(?:YES|Yes|Y|NO|No|N|N[/ ]?[AK]|D[/ ]?K)\b)(?=\p{Lu}[^:?.]{2,60}[:?](?:\s|$))/u
/** A label that asks whether something was done; the heading of a list ("Safety plan agreed with her:") does not. */
const asksWhether =
  /\b(?:requested|completed|taken|offered|required|needed|sought|obtained|done|attached|considered|given|applied for)\s*:\s*$/i
/** Short of a label and of a choice it says something: asked of every sentence, so before all else. */
const mayBeOpen = /[:?]|^\W*[ynd]\b|^\W*(?:yes|no|don|not|unk|uns|ref|dec)/i
/** Printed fields nobody filled in: "Restraining order requested:", "DASH completed: Y / N". They say nothing; a question may still say that nobody asked. */
function isLeftOpen(said: string, label: string): boolean {
  if (!mayBeOpen.test(said)) return false
  const fields = said.trim().split(nextField)
  // In a table the first choice may stand in the label's cell.
  const first = /[:?]\s*(yes|no|y|n)\s*$/i.exec(label)?.[1] ?? ''
  return fields.every((field) => {
    const filled = field.replace(fieldLabel, '').trim()
    return filled === ''
      ? field.endsWith(':') && (fields.length > 1 || asksWhether.test(field))
      : holdsOnlyChoices(`${first} ${filled}`.trim())
  })
}

/** What is asked goes on without a question mark: "What is in the texts? Screenshots at the least." */
const goesOnAsking = (text: string, from: number, sentence: string): boolean => sentence.length < 50 && /\?\s*$/.test(text.slice(0, from))

/** Where the sentences and the clauses parted by semicolons end, and where another heading begins inside the paragraph. */
const endsOf = (text: string): readonly number[] => [...new Set([...sentenceEnds(text), ...endsBeforeRunIn(text)])].sort((a, b) => a - b)

const sentenceEnds = (text: string): readonly number[] =>
  [...text.matchAll(boundary)].flatMap((found) => {
    const end = found.index + found[0].length
    const before = text.slice(Math.max(0, found.index - 8), found.index)
    const shortened =
      abbreviation.test(before) ||
      initial.test(before) ||
      (beforeFigure.test(before) && /^\s*\d/.test(text.slice(end, end + 4))) ||
      (beforeSmall.test(before) && /^\s*[\p{Ll}\d]/u.test(text.slice(end, end + 4)))
    return found[0] === ';' || !shortened ? [end] : []
  })

/** The words of a saying, or some of them, as a quote. */
export function quoteOfSaying(saying: Saying, from = 0, to = saying.text.length): Quote | undefined {
  const { recognised, page, start, text } = saying
  const make = () => quoteAt(recognised.document.id, page, start + from, start + to)
  if (from !== 0 || to !== text.length) return make()
  if (!quotes.has(saying)) quotes.set(saying, make())
  return quotes.get(saying)
}

/** Whole sayings as quotes, made once: every topic asks for them. */
const quotes = new WeakMap<Saying, Quote | undefined>()
