import type { Remark, RemarkOn, Topic } from '#case/remarks'
import type { DocumentKind } from '#case/vocabulary'
import { asMeant } from './asMeant.ts'
import { isOfAnotherVictim } from './otherVictim.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { watched } from './watched.ts'

/**
 * What makes a sentence say one thing of a topic: words that must be there and words that must not, and where given, words that the sentences
 * before it in its paragraph, or its label, must have; `only` in documents of these kinds. `notAfter` and `notBefore` are words that must not stand in
 * the sentences before it and at the beginning of what follows on the page.
 */
export type Rule<T extends Topic> = Readonly<{
  says: RemarkOn<T>['says']
  when: RegExp
  unless?: RegExp
  after?: RegExp
  notAfter?: RegExp
  notBefore?: RegExp
  label?: RegExp
  only?: readonly DocumentKind[]
}>

/**
 * How one topic is read. A sentence is about it where it names it (`about`) or stands under its label (`under`). `carries` lets a sentence that names
 * no topic go on with the one before it in the same paragraph; with `paraphrases` also where that one named no topic by its own name. Kinds of documents can be left out.
 */
export type TopicReader<T extends Topic> = Readonly<{
  topic: T
  about: RegExp
  under?: RegExp
  carries?: boolean | 'paraphrases'
  notIn?: readonly DocumentKind[]
  /** What a sentence of a witness's own account must also say: it tells of what happened, and only now and then of the running of the case. */
  inStatements?: RegExp
  /** Or the sentence before it: "I will go to court. I'd want a screen." */
  afterInStatements?: RegExp
  /** The same of a line of a log or a custody record, and of a custody record alone. */
  inLogs?: RegExp
  inCustody?: RegExp
  /** What was done for another victim is not of this case. */
  forThisVictim?: boolean
  rules: readonly Rule<T>[]
}>

const namesIt = new WeakMap<object, (saying: Saying) => boolean>()

/** A reader whose topic is watched for. */
export function topic<T extends Topic>(reader: TopicReader<T>): TopicReader<T> {
  namesIt.set(reader, watched(reader.about))
  return reader
}

/** What other topics are named by: where one of them begins, the words about the topic before it end. */
const anyTopic =
  /\b(?:VPS|(?:victim )?(?:personal|impact) statement|MG ?2|special meas\w*|S\/measures|SMs?|ROs?|restraining order|(?:an?|any|no) order|S-?DASH|DASH|DARA|compensation|orders?(?=\s*[-–:])|IDVA|ISAC|IDSVA|victim support|VS|MARAC|PNC|bail)\b/gi
/** "Ros" is a name, "vs" parts two parties and an SMS is a message. */
const isNoTopic = (name: string): boolean => /^(?:[Rr]os|[Vv]s|[Ss][Mm][Ss])$/.test(name) && name !== 'SMs'
const topicsIn = (text: string): readonly RegExpExecArray[] => [...text.matchAll(anyTopic)].filter(([name]) => !isNoTopic(name))

/**
 * The words of a sentence that are about the topic. "DASH done, VPS declined and MG2 to follow" speaks of three: each has the words from the comma or
 * "and" before its name to the one before the next. Where they hold no predicate of their own ("VPS and MG2 on file") they share what follows.
 */
export function aboutIt(text: string, about: RegExp): Readonly<{ from: number; to: number }> | undefined {
  const own = about.exec(text)
  if (!own) return undefined
  const names = topicsIn(text)
    .filter(([name]) => !about.test(name))
    .map((found) => found.index)
  const before = names.filter((at) => at < own.index).at(-1)
  const after = names.find((at) => at >= own.index + own[0].length)
  const cut = (from: number, to: number): number | undefined => {
    const between = text.slice(from, to)
    const parting = Math.max(between.lastIndexOf(','), between.lastIndexOf(' and '), between.lastIndexOf(' & '), between.lastIndexOf(' - '))
    return parting < 0 ? undefined : from + parting
  }
  const from = before === undefined ? 0 : (cut(before, own.index) ?? own.index)
  const to = after === undefined ? text.length : (cut(own.index, after) ?? text.length)
  const hasPredicate =
    /[\p{L}\d]{2,}/u.test(text.slice(own.index + own[0].length, to)) ||
    (from < own.index && /[\p{L}]{3,}/u.test(text.slice(from, own.index)))
  return hasPredicate ? { from, to } : { from, to: text.length }
}

export function readTopic<T extends Topic>(sayings: readonly Saying[], reader: TopicReader<T>): readonly Remark[] {
  const remarks: Remark[] = []
  const mayName = namesIt.get(reader) ?? (() => true)
  for (const saying of sayings) {
    if (saying.label === '' && !(reader.carries && saying.earlier !== '') && !mayName(saying)) continue
    if (reader.notIn?.includes(saying.kind)) continue
    if (
      reader.inStatements &&
      isStatement(saying) &&
      !reader.inStatements.test(saying.text) &&
      !reader.afterInStatements?.test(saying.earlier.slice(-120))
    )
      continue
    if (
      reader.inLogs &&
      (saying.kind === 'LOG' || saying.kind === 'CUSTODY') &&
      !reader.inLogs.test(`${saying.earlier.slice(-160)} ${saying.text}`)
    )
      continue
    if (reader.inCustody && saying.kind === 'CUSTODY' && !reader.inCustody.test(saying.text)) continue
    const part = partOf(saying, reader)
    if (!part) continue
    const words = asMeant(inFull(saying.text.slice(part.from, part.to).replace(/\s+/g, ' ').trim()))
    if (isChoice.test(words) || (reader.forThisVictim && isOfAnotherVictim(words))) continue
    for (const rule of reader.rules) {
      if (!rule.when.test(words) || rule.unless?.test(words)) continue
      if (rule.only?.includes(saying.kind) === false) continue
      if (rule.after?.test(saying.earlier) === false || rule.label?.test(headingOf(saying)) === false) continue
      if (rule.notAfter?.test(saying.earlier) || rule.notBefore?.test(following(saying))) continue
      const quote = quoteOfSaying(saying)
      if (quote) remarks.push({ topic: reader.topic, says: rule.says, quote } as Remark)
    }
  }
  return remarks
}

/** What follows a sentence on its page, as far as it may still speak of the same. */
const following = ({ page, start, text }: Saying): string =>
  page.text.slice(start + text.length, start + text.length + 160).replace(/\s+/g, ' ')

/** Both answers printed and neither chosen. */
const isChoice = /\by(?:es)?\s?[/|]\s?n(?:o\b|\b(?!\/))/i
/** "Y" or "N" alone is an answer. */
const inFull = (words: string): string => words.replace(/^\W*([YN])\W*$/, (_, letter) => (letter === 'Y' ? 'Yes' : 'No'))

const isStatement = ({ kind, tabular }: Saying): boolean => !tabular && (kind === 'MG11' || kind === 'RETRACTION' || kind === 'VPS')

/** The label it stands under: a first sentence of a word or two ("Wheelchair.") that was taken for one leaves the heading above in force. */
const headingOf = ({ label, over, page, paragraph }: Saying): string =>
  over !== '' && topicsIn(label).length === 0 && page.text.slice(0, paragraph).trimEnd().endsWith('.') ? over : label

/** Under the topic's own label, the words before another topic is named: "HIGH, submitted to MARAC". Nothing where they speak of the other one: "asked if she wants an order". */
function beforeAnother(text: string, about: RegExp): Readonly<{ from: number; to: number }> | undefined {
  const other = topicsIn(text).find(([name]) => !about.test(name))?.index
  if (other === undefined) return { from: 0, to: text.length }
  const before = text.slice(0, other)
  if (/(?:[,;:–-]|\b(?:and|to))\s*$/.test(before) && /\p{L}{3}/u.test(before)) return { from: 0, to: other }
  // "Offered, declined, would like £340 compensation": what stands before the last comma is still of the label.
  const parting = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'))
  return parting > 0 && /\p{L}{3}/u.test(before.slice(0, parting)) ? { from: 0, to: parting } : undefined
}

function partOf<T extends Topic>(
  saying: Saying,
  { about, under, carries }: TopicReader<T>,
): Readonly<{ from: number; to: number }> | undefined {
  const named = aboutIt(saying.text, about)
  if (named) return named
  const whole = { from: 0, to: saying.text.length }
  if (under?.test(headingOf(saying))) return beforeAnother(saying.text, about)
  if (!carries || saying.earlier === '' || topicsIn(saying.text).length > 0) return undefined
  const last = topicsIn(saying.earlier).at(-1)?.[0]
  const before = last ?? (carries === 'paraphrases' ? saying.earlier : undefined)
  return before !== undefined && about.test(before) ? whole : undefined
}
