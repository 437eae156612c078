import { type Day, day, daysAfter, type When } from '#case/dates'
import { type Line, linesOf } from './lines.ts'
import type { MessageSpan } from './messages.ts'
import type { StampOrder } from './stampOrder.ts'
import { dayOfStamp, stampParts } from './stamps.ts'

/**
 * Messages in a layout that no export of a known kind has: an officer's selection typed out, a table copied from a screen. What its columns are is
 * shown by the page itself: the same shape line after line, and senders who come again.
 */

const { day: fullDay, shortDay } = stampParts
/** A time of day; figures parted by a stop need two before it, so that a sum of money is none. */
const clock = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::\d{2})?(?: ?[ap]\.?m\.?)?|(?:[01]\d|2[0-3])\.[0-5]\d|\d{1,2}(?:\.\d{2})? ?[ap]m`
const weekday = String.raw`(?:(?:mon|tues?|wed|wednes|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+)?`
const stamp = String.raw`${weekday}(?<day>${fullDay}|${shortDay})[,\s]+(?:at )?(?<clock>${clock})(?![\d/]|\.\d)`
/** A running number, or the reference of the exhibit that each line is. */
const index = String.raw`\W{0,2}(?:(?:(?:no|item|e-?mail|message|text)\.? ?)?\d{1,4}[.)\]\t ]\s*|\p{Lu}{1,4}\/\d{1,3}[.):]?\s+)?`

type Shape =
  | 'stampFirst'
  | 'senderFirst'
  | 'senderBetween'
  | 'accounts'
  | 'directed'
  | 'initialled'
  | 'mailHead'
  | 'mailHeadDated'
  | 'mailFrom'
  | 'senderless'

const isMailHead = (shape: Shape): boolean => shape === 'mailHead' || shape === 'mailHeadDated' || shape === 'mailFrom'

/** The name of an account: one word that no sentence begins with, or one in brackets with whom it wrote to. */
const account = String.raw`@[\w.]{2,30}|(?=[\w.]*[a-z])(?=[\w.]*[\d_.])[\w.]{3,30}(?<!\.)|\[[^\]\n]{2,40}\]`
/** By which way it was sent, where that is a column: a comment, a direct message, a post. */
const channel = 'C|D|P|S|DM|PM|IM|CHAT|POST|COMMENT|STORY|REPLY|TEXT|SMS|IN|OUT'

/** The columns of one line, by where its date and time stand. */
const shapes: Readonly<Record<Shape, RegExp>> = {
  stampFirst: new RegExp(String.raw`^${index}${stamp}\s*[-–|\]]?\s*(?<rest>\S.*)$`, 'iu'),
  senderFirst: new RegExp(String.raw`^${index}(?<sender>[^\s:][^:\n]{0,38}?),?\s+${stamp}:?\s+(?<rest>\S.*)$`, 'iu'),
  senderBetween: new RegExp(
    String.raw`^${index}${weekday}(?<day>${fullDay}|${shortDay})\s+(?<sender>\p{L}[^\d\n:]{0,30}?)\s+(?<clock>${clock})\s+(?<rest>\S.*)$`,
    'iu',
  ),
  accounts: new RegExp(
    String.raw`^${index}${weekday}(?<day>${fullDay})(?:[,\s|]+(?<clock>${clock}|(?:[01]\d|2[0-3])[0-5]\d))?[\s|]+(?<sender>${account}|(?:[a-z]\w{2,29}|\d{4,12})(?=\s+(?:${channel})\s))(?:[:|]\s*|\s+)(?:(?:${channel})\s+)?(?<rest>\S.*)$`,
    'u',
  ),
  // Which way it went and with whom: "TO K", sent from the telephone that was searched.
  directed: new RegExp(
    String.raw`^${index}${stamp}\s+(?<sender>(?:TO|FROM) \p{Lu}[\p{L}.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20})?)\s{2,}(?<rest>\S.*)$`,
    'u',
  ),
  // The day, with or without the hour, and the sender's initials, which the head explains.
  initialled: new RegExp(
    String.raw`^${index}${weekday}(?<day>${fullDay}|${shortDay})(?:[,\s]+(?<clock>${clock}))?\s+(?<sender>\p{Lu}{1,3}):?\s+(?<rest>\S.*)$`,
    'u',
  ),
  mailFrom: new RegExp(String.raw`^from:\s+(?<sender>\S[^\n:]{0,40}?)(?<rest>\s{2,})${stamp}\s*$`, 'iu'),
  mailHead: new RegExp(String.raw`^from:?\s+(?<sender>\S[^\n]{0,60}?)\s+to:?\s+(?<rest>\S[^\n]{0,60}?)\s+${stamp}\s*$`, 'iu'),
  mailHeadDated: new RegExp(
    String.raw`^from:\s+(?<sender>\S[^\n:]{0,60}?)\s+(?:to:\s+[^\n:]{1,60}?\s+)?(?:date|sent|on):\s+${stamp}\s+(?:subject|subj|re|to):\s*(?<rest>[^\n]{0,90})$`,
    'iu',
  ),
  senderless: new RegExp(String.raw`^${index}${stamp}\s*[-–|\]]?\s*(?<rest>\S.*)$`, 'iu'),
}

/** What heads a list of one side's messages, and whose they are said to be. */
const oneSided =
  /\b(?:sent items|outbox|inbox|outgoing|inbound|incoming|messages?|texts?|sms|whats ?apps?|e-?mails?|voicemails?|dms?|chats?|screen ?shots?|(?:typed|copied|photograph\w*|read)\b[^\n]{0,40}\bhandset|contact saved as)\b/i
const whose =
  /\b(?:from|sent by|sender:?|author:?|seized from|user:?)\s+(?:(?:mrs?|ms|miss|dr|def|sus)\.? )?(?<name>\p{Lu}[\p{L}'’-]*(?: (?!(?:as|on|in|to|by|with|and|at|typed|copied|sent)\b)\p{Lu}[\p{L}'’-]+){0,2})/iu

/** "ALL FROM GETH UNLESS SHOWN": whose every line is that names nobody else. */
const allFrom = /\ball (?:\p{L}+ )?(?:from|sent by|by)\s+["“'‘]?(?<name>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2})/iu
/** The other side, where a line of such a list names it. */
const ownSender = /^(?<sender>\p{Lu}{1,3}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?):\s+(?=\S)/u
/** From which number it came. */
const viaNumber = /^\((?:(?:from|on|via) )?[^)\n]{1,30}\)\s+(?=\S)/iu

/** Who writes in a log: an officer, a room, a caller. */
const logWriter = /^(?:w?pcs?o?|ps|dc|ds|di|insp|sgt|op|control|caller|inf|informant|despatch|dispatch|update|niche|call|to|from)\b/i
const dayName = /^(?:mon|tue|wed|thu|fri|sat|sun)/i
const ruled = /^[\s\-=_*~.]{4,}$|^(?:end of|note\b|no further|total\b|printed)/i

type Read = Readonly<{ line: Line; day: string; sender: string | undefined; rest: string; at: number }>

/** The messages of a page, in order; empty where the page does not show itself to be a list of messages. `bound`: a day that all of it lies before. */
export function transcriptOf(text: string, bound: Day | undefined, order: StampOrder = 'day first'): readonly MessageSpan[] {
  const lines = linesOf(text)
  const found = (Object.keys(shapes) as Shape[])
    .filter((shape) => shape !== 'senderless')
    .map((shape) => ({ shape, read: lines.flatMap((line) => read(line, shape) ?? []) }))
    .map(({ shape, read: all }) => ({ shape, read: shape === 'stampFirst' ? withSenders(all) : all }))
    .map(({ shape, read: all }) => ({
      shape,
      read: shape === 'directed' ? all.map((one) => ({ ...one, sender: one.sender && sentBy(one.sender, text) })) : all,
    }))
    .filter(({ shape, read: all }) => shape !== 'initialled' || areExplained(all, text))
    .filter(
      ({ shape, read: all }) => all.length >= (isMailHead(shape) ? 2 : 3) && (isMailHead(shape) || shape === 'accounts' || areSenders(all)),
    )
    .toSorted((one, other) => other.read.length - one.read.length)[0]
  if (!found) return oneSide(text, lines, bound, order)
  return spansOf(lines, found.read, isMailHead(found.shape), yearsOf(text), bound, order)
}

const device = /\b(?:device|handset|phone|telephone)(?: of)?:?\s+(?:(?:mrs?|ms|miss|dr|def|sus)\.? )?(?<name>\p{Lu}[\p{L}'’-]{2,})/iu

/** "TO K" is from whoever's telephone it is, as the head names him; "FROM K" is from K. */
const sentBy = (sender: string, text: string): string =>
  sender.startsWith('FROM ') ? sender.slice(5) : (device.exec(text.slice(0, 600))?.groups?.name ?? 'sender not shown')

/** A list of stamps and words alone, under a heading that says they are messages: all of one sender, named there or not. */
function oneSide(text: string, lines: readonly Line[], bound: Day | undefined, order: StampOrder): readonly MessageSpan[] {
  const stamped = lines.flatMap((line) => read(line, 'senderless') ?? [])
  const all = stamped.length < fewestOfOneSide ? underDays(lines) : stamped
  const [first] = all
  const head = first ? text.slice(0, first.line.start) : ''
  if (all.length < fewestOfOneSide || !oneSided.test(head.slice(-600)) || all.some(({ rest }) => logWriter.test(rest))) return []
  const sender = (allFrom.exec(head) ?? whose.exec(head))?.groups?.name ?? 'sender not shown'
  const isMail = all.filter(({ rest }) => onlyHead.test(rest)).length > all.length * 0.6
  return spansOf(
    lines,
    all.map((one) => inList(one, sender)),
    isMail,
    yearsOf(text),
    bound,
    order,
  ).flatMap((message) => withAnswer(message, text))
}

const fewestOfOneSide = 4
const dayAbove = new RegExp(String.raw`^\s*${weekday}(?<day>${fullDay}|${shortDay})\s*[:,]?\s*$`, 'iu')
const hourAlone = new RegExp(String.raw`^\s*(?<mark>\[)?(?<clock>${clock})\s+(?<rest>\S.*)$`, 'iu')

/** Lines that begin with the hour alone, each under the day that stands on a line of its own; an answer in brackets is the other side's. */
function underDays(lines: readonly Line[]): readonly Read[] {
  let on: string | undefined
  return lines.flatMap((line): Read[] => {
    on = dayAbove.exec(line.text)?.groups?.day ?? on
    const { mark, rest } = hourAlone.exec(line.text)?.groups ?? {}
    if (on === undefined || rest === undefined) return []
    return [{ line, day: on, sender: mark === undefined ? undefined : 'me', rest, at: line.start + line.text.lastIndexOf(rest) }]
  })
}

/** What stands behind the stamp of an e-mail whose words are below it. */
const onlyHead = /^[.,;]?\s*(?:(?:subject|subj|re|to|from)\s*:.*)?$/i
const mailSender = /^[.,;]?\s*from:\s+(?<sender>\p{Lu}[\p{L}.'’ -]{1,40}?)(?=\s{2,}|\s*$|\s+(?:to|re|subj(?:ect)?):)/iu

/** A message and the answer to it, which is copied under it behind angles; one in brackets without the last of them. */
function withAnswer(message: MessageSpan, text: string): readonly MessageSpan[] {
  const words = text.slice(message.start, message.end)
  const answer = /^[ \t]*>/m.exec(words)
  if (!answer) return [/^[^[]*\]$/.test(words) ? { ...message, end: message.end - 1 } : message]
  const from = message.start + answer.index
  const own = text.slice(message.start, from).trimEnd()
  return [
    ...(own === '' ? [] : [{ ...message, end: message.start + own.length }]),
    { ...message, start: from + /^[\s>]*/.exec(text.slice(from))![0].length, sender: 'me' },
  ]
}

/** A line of such a list: the other side's where it names it, else the one side's, without the number it came from. */
function inList(one: Read, sender: string): Read {
  const mail = mailSender.exec(one.rest)?.groups?.sender
  if (mail || one.sender) return { ...one, sender: mail ?? one.sender }
  const own = ownSender.exec(one.rest)
  const lead = (own ?? viaNumber.exec(one.rest))?.[0].length ?? 0
  return { ...one, sender: own?.groups?.sender ?? sender, rest: one.rest.slice(lead), at: one.at + lead }
}

function read(line: Line, shape: Shape): Read | undefined {
  const groups = shapes[shape].exec(line.text)?.groups
  if (!groups) return undefined
  const { day: on = '', sender, rest = '' } = groups
  if (sender !== undefined && (sender.split(/\s+/).length > 4 || (shape !== 'directed' && logWriter.test(sender)) || dayName.test(sender)))
    return undefined
  return { line, day: on, sender: sender?.trim(), rest, at: line.start + line.text.lastIndexOf(rest) }
}

/** Where the stamp stands first the sender is the next column, or the words that so many lines go on with. */
function withSenders(all: readonly Read[]): readonly Read[] {
  const wide = all.map((one) => ({ one, column: /^(\S.{0,38}?)(?:\t| {2,}|:\s)\s*(?=\S)/.exec(one.rest) }))
  const parted = wide.filter(({ column }) => column !== null).length >= all.length * 0.6
  const again = parted ? undefined : openings(all.map(({ rest }) => rest))
  const sent = wide.flatMap(({ one, column }): Read[] => {
    const opening = parted ? column?.[0] : again?.find((words) => one.rest.startsWith(`${words} `))
    if (opening === undefined) return []
    const sender = opening.replace(/[:\s]+$/, '')
    if (logWriter.test(sender) || onlyHead.test(`${sender}:`)) return []
    const lead = one.rest.slice(opening.length)
    return [{ ...one, sender, rest: lead.trimStart(), at: one.at + opening.length + (lead.length - lead.trimStart().length) }]
  })
  return sent.length >= all.length * 0.6 ? sent : []
}

/** The names that lines begin with again and again: one word, or as many as always stand together. */
function openings(rests: readonly string[]): readonly string[] {
  const first = Map.groupBy(rests, (rest) => rest.split(' ', 1)[0] ?? '')
  return [...first].flatMap(([word, lines]): string[] => {
    if (lines.length < Math.max(2, rests.length * 0.15) || !/^\p{Lu}|[\d_.]/u.test(word)) return []
    const words = lines.map((line) => line.split(' '))
    let long = 1
    while (long < 3 && words.every((own) => own.length > long + 1 && own[long] === words[0]?.[long])) long += 1
    return [words[0]?.slice(0, long).join(' ') ?? word]
  })
}

/** Whether the column holds senders: somebody in it comes again, and they are few beside the messages. */
function areSenders(all: readonly Read[]): boolean {
  const senders = Map.groupBy(all, ({ sender }) => sender?.toLowerCase())
  return [...senders.values()].some((own) => own.length > 1) && senders.size <= Math.max(2, all.length * 0.7)
}

/** "JR = Jade   MT = Maureen", "between DALE (D) and NAS (N)": whether the head says of two of the senders who they are. */
function areExplained(all: readonly Read[], text: string): boolean {
  const head = text.slice(0, all[0]?.line.start ?? 0)
  const explained = new Set(
    [...head.matchAll(/(?<!\p{L})(\p{Lu}{1,3})\s*(?:=|is|:)\s*["“'‘]?\p{L}{2}|\p{L}{2,} ?\((\p{Lu}{1,3})\)/gu)].map(
      ([, before, behind]) => before ?? behind,
    ),
  )
  return new Set(all.flatMap(({ sender }) => (sender && explained.has(sender) ? [sender] : []))).size > 1
}

/** The years a page names in its dates, or in its heading. */
const yearsOf = (text: string): readonly string[] => [
  ...[...text.matchAll(/\b\d{1,2}(?:[/.-]\d{1,2}[/.-]| \p{L}{3,9},? )(20\d\d)\b/gu)].map(([, year = '']) => year),
  ...[...text.slice(0, 400).matchAll(/\b(20\d\d)\b/g)].map(([, year = '']) => year),
]

/** The day of a stamp; one without its year is of the first year the page names, else the last in which it lies before the bound. */
function placed(stampedDay: string, years: readonly string[], bound: Day | undefined, order: StampOrder): When | undefined {
  const known = dayOfStamp(stampedDay, order)
  if (known) return known
  const inYear = (year: string) => dayOfStamp(/\d\/\d{1,2}$/.test(stampedDay) ? `${stampedDay}/${year}` : `${stampedDay} ${year}`)
  const [named] = years
  const at = named ? inYear(named) : bound ? inYear(bound.slice(0, 4)) : undefined
  if (named || !bound || !at?.earliest || at.earliest <= daysAfter(bound, 31)) return at
  return day(`${Number(bound.slice(0, 4)) - 1}${at.earliest.slice(4)}`) ? inYear(String(Number(bound.slice(0, 4)) - 1)) : undefined
}

function spansOf(
  lines: readonly Line[],
  all: readonly Read[],
  mail: boolean,
  years: readonly string[],
  bound: Day | undefined,
  order: StampOrder,
): readonly MessageSpan[] {
  const heads = new Map(all.map((one) => [one.line.start, one]))
  const spans: { start: number; end: number; sender: string | undefined; at: When | undefined }[] = []
  let open: (typeof spans)[number] | undefined
  const finish = () => {
    if (open && open.end > open.start) spans.push(open)
    open = undefined
  }
  for (const line of lines) {
    const head = heads.get(line.start)
    const shown = line.text.trim()
    const end = line.start + line.text.trimEnd().length
    if (head) {
      finish()
      open = { start: mail ? end : head.at, end, sender: head.sender, at: placed(head.day, years, bound, order) }
    } else if (ruled.test(shown) || (mail && /^from:?\s/i.test(shown))) finish()
    else if (open && shown === '' && !mail) finish()
    else if (open && shown !== '') {
      if (mail && open.start === open.end) {
        if (/^(?:subject|cc|re)\b\s*:/i.test(shown)) open.start = open.end = end
        else [open.start, open.end] = [line.start + (line.text.length - line.text.trimStart().length), end]
      } else open.end = end
    }
  }
  finish()
  return spans
}
