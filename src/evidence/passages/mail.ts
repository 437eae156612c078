import type { When } from '#case/dates'
import { type Line, linesOf } from './lines.ts'
import { isOneOf } from './parties.ts'
import type { Span } from './sentences.ts'
import { dayOfStamp } from './stamps.ts'

/** Words of one sender in an e-mail with what it quotes: their place, whose they are and of which day. */
export type MailPart = Span & Readonly<{ sender: string | undefined; at: When | undefined }>
type Writer = Readonly<{ sender: string | undefined; at: When | undefined }>

const header = /^[>\s]*(?:from|to|cc|bcc|sent|date|subject|attachments?|reply-to|importance)\s*:/i
const from = /^[>\s]*from\s*:\s*(.+)$/i
const dated = /^[>\s]*(?:sent|date)\s*:\s*(.+)$/i
const wrote = /^[>\s]*on\s+(?<stamp>[^<\n]{6,60}?\d{4}[^<\n]{0,25}?),?\s+(?<sender>[^\n<,]{2,60}(?:<[^>\n]{3,80}>)?)\s+wrote:\s*$/i
/** How a mail kept as a web page heads each message: who, and when in the next cell. */
const headed = /^(?<sender>[^\n<\t]{2,60} <\S+@[^>\s]+>)\s+(?<stamp>\S.{4,50}\d{4}.{0,15})$/
const ruled = /^[>\s]*(?:-{2,}\s*(?:original message|forwarded message)\s*-{2,}|begin forwarded message:|_{5,}|-{5,})\s*$/i

const nobody: Writer = { sender: undefined, at: undefined }
/** A new line of a quotation after the end of a sentence. */
const quotedLine = /(?<=[.!?]["”’']?)[ \t]*\n[>\s]*>[>\s]*/g

const depthOf = (text: string): number => /^[>\s]*/.exec(text)![0].replace(/\s/g, '').length

/** "Apr 7, 2025" as "7 Apr 2025". */
const dayIn = (stamp: string): When | undefined => dayOfStamp(stamp.replace(/\b([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})/, '$2 $1 $3'))

/** Whether a page begins as an e-mail, or holds the heads of messages of one. */
export const isMail = (text: string): boolean =>
  new Set(
    text.split('\n', 12).flatMap(
      (line) =>
        header
          .exec(line)?.[0]
          .toLowerCase()
          .replace(/[>\s:]/g, '') ?? [],
    ),
  ).size >= 3 || text.split('\n').some((line) => headed.test(line))

/** The words of each sender on a page, in order: what is written, what it answers, what it hands on. `before`: whose words go on from the page before. */
export function mailParts(text: string, before?: Writer): readonly MailPart[] {
  const parts: { start: number; end: number; sender: string | undefined; at: When | undefined }[] = []
  const writers: (Writer | undefined)[] = [before ?? nobody]
  let open = false
  const lines = linesOf(text)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const depth = depthOf(line.text)
    const answered = wrote.exec(line.text) ?? wrote.exec(`${line.text.trimEnd()} ${(lines[at + 1]?.text ?? '').replace(/^[>\s]+/, '')}`)
    const head = answered ?? headed.exec(line.text)
    if (head?.groups) {
      if (answered && !wrote.test(line.text)) at++
      const quoted = answered ? depthOf(lines.slice(at + 1).find(({ text: next }) => next.trim() !== '')?.text ?? '') : depth
      writers.length = quoted + 1
      writers[quoted] = { sender: head.groups.sender, at: dayIn(head.groups.stamp ?? '') }
      open = false
    } else if (from.test(line.text) && lines.slice(at + 1, at + 5).some(({ text: next }) => header.test(next))) {
      const block = headBlock(lines, at)
      writers.length = depth + 1
      writers[depth] = block.writer
      at = block.last
      open = false
    } else if (line.text.trim() === '' || /^[>\s]+$/.test(line.text) || ruled.test(line.text)) open = false
    else if (!header.test(line.text) || parts.length > 0) {
      const writer = writers[depth] ?? nobody
      const last = parts.at(-1)
      const start = line.start + /^[>\s]*/.exec(line.text)![0].length
      const end = line.start + line.text.trimEnd().length
      if (open && last && last.sender === writer.sender && last.at === writer.at) last.end = end
      else parts.push({ start, end, ...writer })
      open = true
    }
  }
  return parts
}

/** The lines "From", "Sent", "To" and "Subject" above a message: whose it is, and where they end. */
function headBlock(lines: readonly Line[], first: number): Readonly<{ writer: Writer; last: number }> {
  let last = first
  let at: When | undefined
  for (let next = first; next < Math.min(lines.length, first + 9) && header.test(lines[next]!.text); next++) {
    last = next
    at ??= dayIn(dated.exec(lines[next]!.text)?.[1] ?? '')
  }
  return { writer: { sender: from.exec(lines[first]!.text)?.[1]?.trim(), at }, last }
}

/** Whether the sender of a mail is one of these people, by name or by an address made of the name. */
export function isSentBy(sender: string | undefined, people: readonly (readonly string[])[]): boolean {
  if (sender === undefined) return false
  const name = sender.replace(/<[^>]*>?|\S+@\S+/g, ' ').trim()
  if (name !== '') return isOneOf(name, people)
  const address = sender.toLowerCase()
  return people.some((words) => {
    const [given = '', surname = ''] = [words[0], words.at(-1)]
    return surname.length > 3 && address.includes(surname) && (address.includes(given) || address.includes(`${given.charAt(0)}.`))
  })
}

/** The words of a part, parted where a quoted line begins a new sentence. */
export function runsOf({ start, end }: Span, text: string): readonly Span[] {
  const runs: { start: number; end: number }[] = []
  let from = start
  for (const found of text.slice(start, end).matchAll(quotedLine)) {
    runs.push({ start: from, end: start + found.index })
    from = start + found.index + found[0].length
  }
  return [...runs, { start: from, end }].filter((run) => run.end > run.start)
}
