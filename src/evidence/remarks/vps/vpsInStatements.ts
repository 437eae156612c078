import type { Page } from '#case/page'
import type { Remark } from '#case/remarks'
import type { DocumentKind } from '#case/vocabulary'
import { pagesOf } from '../../documents/pagesOf.ts'
import { quoteAt } from '../../documents/quoting.ts'
import type { RecognisedDocument } from '../../passage.ts'

type Span = Readonly<{ start: number; end: number }>

const heading =
  /^[ \t]*(?:\(?\d{1,2}[.)]\s*)?(?:VICTIM PERSONAL STATEMENT|Victim Personal Statement|Victim personal statement|VPS)[ \t]*:?[ \t]*$/m
const notMade = /\b(?:not|n['’]t|declin\w+|later|to follow|will)\b[^.]{0,40}\b(?:make|give|provide|complete|one|statement)\b/i
const least = 80

/** Its name, and the sentence or line the name stands in. */
const named = /\b(?:VPS|(?:victim(?:['’]?s?)? )?(?:personal|impact) statement)\b/gi
const sentenceEnd = /[.!?]["”’')]*\s|\n/g

/** A line that heads what is below it: "VPS (short) taken 0110 hrs same visit", "Part 2 - Impact (VPS)". */
const headsIt =
  /^\W*(?:part \w+|section \w+|page \w+|\d{1,2}|MG ?11\w?|short|further|second|updated?|impact)?[\s\W]*(?:impact )?\W*(?:VPS|(?:victim(?:['’]?s?)? )?(?:personal|impact) statement)\b\W*(?:\(?(?:short|full|update|taken|made|given|of|by|from|at|on|same|continued|part|to|be|read)\b[^.?]{0,50})?\W*$/i
/** The maker says that this is it: "this is my personal statement", "I make this as my VPS", "VPS explained to me and I want this part to be mine". */
const opensIt =
  /\b(?:this|the following|what follows|below|here) (?:is|as|to be|forms?|are)\b(?: \w+){0,3} (?:VPS|(?:personal|impact) statement)|\b(?:make|making|give|giving|write|writing) this\b[^.?]{0,60}\b(?:VPS|(?:personal|impact) statement)|\b(?:like|want|wish) to (?:say|tell|add|state|put|make)\b[^.?]{0,25}\b(?:following|this|now|here|as follows)\b|\bthis (?:part|section|page|bit)\b[^.?]{0,30}\b(?:mine|my|it|VPS)\b/i
/** The maker knows of the scheme; whether this is it, the words below must show. */
const knowsOfIt = /\b(?:explained|told|given|read|aware|understand|offered|informed|leaflet|know)\b/i
const wantsItHeard =
  /\bI(?:['’]d| would| want| wish)(?: like)?(?: to)? (?:say|tell|have this read|read (?:this|it)|the (?:court|judge|magistrates?) to (?:know|hear|understand))|\bI(?:['’]d| would) like (?:this|it) (?:to be )?read\b/i
/** Somebody sends the words themselves: "am pasting the VPS here in full". */
const setsItOut =
  /\b(?:past(?:ed|ing)|cop(?:ied|ying)|typed|transcribed|set out|verbatim|word for word|in full|as follows|reads|text of)\b/i
const notThere =
  /\b(?:not|never|no|\w+n['’]t|declin\w+|refus\w+|later|to follow|will be|to be taken|please|if|when|separate(?:ly)?|attached|you|your|business|community)\b|\?\s*$/i
/** Not the victim, or refused or put off in the next breath. */
const ofAnother = /\bI(?:['’]m| am) the (?:\w+ )?(?:mother|father|sister|brother|husband|wife|partner|son|daughter|friend|manager) of\b/i
const refusedNext =
  /^[^.]{0,120}(?:\bI (?:do|did|would|will)(?: not|n['’]t)(?: (?:want|wish|like|make|give|do|need|feel)\b[^.]{0,40}\b(?:one|statement|VPS|to|it|this|that)\b|\s*\.)|\b(?:declin\w+|rather not|sooner not|think about|later|another time|nearer the|in due course|at this stage|at this time)\b)/i

/** What the crime has done to the one who writes: the body of a personal statement. */
const effects =
  /\bI (?:can['’]?t|cannot|don['’]?t|do not|no longer|never|hardly|barely|am|feel|jump|flinch|panic|shake|cry|wake|check|keep|look|lie|avoid|dread|worry|struggle|used to|had to|gave|lost|stopped|moved|changed|was an?|have (?:had|lost|moved|stopped|changed|given|spent|become|been|not))\b|\bI['’](?:m|ve (?:had|lost|moved|stopped|changed|given|spent|become|been|not|gone))\b|\bmy (?:sleep|job|work|children|kids|daughter|son|marriage|husband|wife|mum|nan|family|health|confidence|life|anxiety|doctor|GP|studies|students|own)\b|\b(?:cost me|taken away|nightmares|tablets|counselling|on edge|before (?:this|it|all)|since (?:this|it|he|she|they|all))\b/gi
const effectsIn = (text: string): number => text.match(effects)?.length ?? 0
const within = 600
const enough = 3

const statements: readonly DocumentKind[] = ['MG11', 'RETRACTION']
const neverSetOut: readonly DocumentKind[] = ['VPS', 'INTERVIEW', 'MESSAGES', 'DASH', 'S-DASH']

/** A personal statement made inside a witness statement, under a heading of its own, with the victim's words below it. */
function underHeading(page: Page): Span | undefined {
  const found = heading.exec(page.text)
  if (!found) return undefined
  const below = page.text.slice(found.index + found[0].length).trim()
  const [first = ''] = below.split('. ')
  return below.length < least || !/\b(?:I|my|me)\b/i.test(below.slice(0, 300)) || notMade.test(first)
    ? undefined
    : { start: found.index, end: found.index + found[0].length }
}

/** The sentence that names it, where that sentence and the words after it show that the statement itself stands there. */
function inItsWords(page: Page, kind: DocumentKind): Span | undefined {
  const { text } = page
  if (ofAnother.test(text.slice(0, 1500))) return undefined
  for (const found of text.matchAll(named)) {
    const line = sentenceAt(text, found.index, found.index + found[0].length)
    // Words set out begin at their quotation mark, in the same sentence or after it.
    const opening = statements.includes(kind) ? -1 : text.slice(found.index, line.end).search(/["“]/)
    const until = opening < 0 ? line.end : found.index + opening
    const sentence = text.slice(line.start, until).replace(/\s+/g, ' ').trim()
    const body = text
      .slice(until, until + within)
      .replace(/\s+/g, ' ')
      .trim()
    const isHere = statements.includes(kind)
      ? headsIt.test(sentence) ||
        opensIt.test(sentence) ||
        (knowsOfIt.test(sentence) && wantsItHeard.test(body) && /\bI\b/.test(`${sentence} ${body}`))
      : setsItOut.test(sentence) && /["“'‘]\s*\p{L}/u.test(`${sentence} ${body}`)
    if (isHere && !notThere.test(withoutWorkings(sentence)) && !refusedNext.test(body) && effectsIn(body) >= enough) return line
  }
  return undefined
}

/** "The portal will not take the document" and "I am free to say no" speak of no refusal. */
const withoutWorkings = (sentence: string): string =>
  sentence.replace(
    /\b(?:portal|system|scanner|upload|email|Niche)\b[^,.]{0,40}\b(?:not|\w+n['’]t)\b|\bfree to say no\b|\b(?:do|need)(?:n['’]t| not) have to\b/gi,
    '',
  )

function sentenceAt(text: string, from: number, to: number): Span {
  const before = text.slice(Math.max(0, from - 300), from)
  const last = [...before.matchAll(sentenceEnd)].at(-1)
  const start = last ? from - before.length + last.index + last[0].length : from - before.length
  sentenceEnd.lastIndex = to
  const next = sentenceEnd.exec(text)
  sentenceEnd.lastIndex = 0
  return { start, end: Math.min(next ? next.index + 1 : text.length, to + 300) }
}

/** A personal statement made inside another paper: within a witness statement, or its words set out in a message. */
export const vpsInStatements = (recognised: readonly RecognisedDocument[]): readonly Remark[] =>
  recognised.flatMap((each) =>
    pagesOf(each).flatMap((page): Remark[] => {
      const { kind } = each.reading
      if (neverSetOut.includes(kind)) return []
      const found = (kind === 'MG11' ? underHeading(page) : undefined) ?? inItsWords(page, kind)
      const quote = found && quoteAt(each.document.id, page, found.start, found.end)
      return quote ? [{ topic: 'vps', says: 'supplied', quote }] : []
    }),
  )
