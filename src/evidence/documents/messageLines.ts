import type { Page } from '#case/page'
import { tabledMessages } from '../passages/messageTable.ts'
import { transcriptOf } from '../passages/transcripts.ts'

const day = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,?(?: \d{2,4})?)`
const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?`

/** Date, time, then someone and words: a line of a chat, text or call export in any of the usual layouts. */
const messageLine = [
  new RegExp(String.raw`^\W{0,3}${day}[,\s]+(?:at )?${clock}\W{1,5}\S[^\n:]{0,40}?(?::| [-–>] |\t)`, 'i'),
  new RegExp(String.raw`^(?:\d+\t)?${day}[,\s]+${clock}\t[^\t\n]{1,40}\t`, 'i'),
  new RegExp(String.raw`^(?:\d+[.\t ]\s*)?${day}\t${clock}\t`, 'i'),
  /^(?:from|to|sender|incoming|outgoing|sent|received)\s*[:\t].{0,60}\b\d{1,2}[:.]\d{2}\b/i,
  // A name with its stamp in brackets: a comment under a post, a review.
  new RegExp(String.raw`^[^\n:([\]]{1,40}[([]${day}[,\s]+${clock}[)\]]\s*[:-]\s*\S`, 'i'),
  // Columns set apart by blanks: application, account, stamp, words.
  new RegExp(String.raw`^\S[^\n]{0,60}?\s{2,}${day}[,\s]+${clock}\s{2,}\S`, 'i'),
  // The day stands above; each line has the hour, a name and words.
  new RegExp(String.raw`^${clock}\s+(?!(?:[PD][CS]|DI|INT|SOL|Q|A)\b)\p{Lu}[\p{L} .'-]{0,30}: \S`, 'u'),
  // Cells parted by bars, numbered or not.
  new RegExp(String.raw`^(?:\d+\s*\|\s*)?${day}\s*\|\s*${clock}\s*\|`, 'i'),
  // Its number, stamp and sender; the words stand below.
  new RegExp(String.raw`^\W{0,2}(?:\d{1,4}\W{1,3})?${day}[,\s]+${clock}\s+(?:From|Sender)\s*:\s*\S`, 'i'),
  // The hour and which way it went.
  new RegExp(String.raw`^${clock}\s+(?:IN|OUT|INCOMING|OUTGOING|RECEIVED|SENT)\s+\S`),
  // A name and a stamp; the words stand below.
  new RegExp(String.raw`^\p{Lu}[\p{L}' ]{0,24} ${day}[,\s]+${clock}$`, 'u'),
  // A table read cell by cell: the date and time stand on a line of their own.
  new RegExp(String.raw`^${day}[,\s]+${clock}$`, 'i'),
]

/** Headings of a table of messages or calls. */
const messageTable =
  /^(?=.*\b(?:from|sender|party|number|direction|caller|participants?)\b)(?=.*\b(?:date|time|timestamp|sent)\b)(?=.*\b(?:content|message|body|text|duration|type|to)\b).*[\t|,]/im

export const titleOfMessages =
  /^(?:\S+ ){0,4}?(?:whats ?app|sms|text messages?|texts|messages?|messenger|facebook (?:messenger|comments|posts)|instagram|snapchat|telegram|signal|imessage|chat|call (?:data|log|history|records?|list)|(?:phone|handset|mobile) (?:download|extraction|reports?|records?)|download|cellebrite|ufed|extraction report|billing|voicemails?|dms|(?:photo(?:graph)?s|screen ?shots?|stills) of (?:[\w’']+ ){0,2}(?:handset|phone|texts|messages|screen|chat))\b|\b(?:print(?:[- ]?outs?)?|sample|copy|copies|extracts?|export|selection) (?:of|from) (?:the |his |her |IP['’]s |shop['’]?s? )?(?:in-?box|e-?mails?|mail ?box|dms|texts|messages|chats?)\b|\b(?:conversation|chat|messages?|thread) exports?\b|\b(?:in-?box|e-?mail) (?:print(?:[- ]?out)?|sample|export|thread|extracts?)\b|^(?:screen ?shots?|voicemails?)\b(?=.*\b(?:phone|handset|typed|transcribed|copied|texts|messages)\b)|\b(?:typed|copied|transcribed)(?: up| out)? (?:by hand )?from (?:[\w'’]+ ){0,3}?(?:screen ?shots?|texts?|messages|phone|handset|voicemails?)\b/i

/** Lines that are messages under such a title only: the year is left out, the other party stands in a column, the stamp in brackets. */
const listedLine = [
  // A day in words and the hour: "3 May 10:02 answer me".
  /^\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,?(?: \d{2,4})?[,\s]+\d{1,2}[:.]\d{2}\s+\S/,
  // A day in words and the hour without its stop: "(1) 4 May 2024 0112 hrs:".
  /^(?:\W?\d{1,3}[.)]\s+)?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,?(?: \d{2,4})?[,\s]+(?:at )?\d{4} ?h(?:ou)?rs?\b\W*\S/,
  // A number before the stamp, or a dash in place of the hour.
  /^\d{1,3}[.)]\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?[,\s]+\d{1,2}[:.]\d{2}\s+\S/,
  /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s+[-–]\s+\S/,
  // The day and the sender's initials.
  /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s+[A-Z]{1,3}:?\s+\S/,
  // A name and a stamp without the year; the words stand below.
  /^\p{Lu}[\p{L}' ]{0,24} \d{1,2}[/.]\d{1,2}[,\s]+\d{1,2}[:.]\d{2}$/u,
  new RegExp(String.raw`^${day}[,\s]+${clock}\s{2,}\S`, 'i'),
  /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?[,\s]+(?:\d{1,2}[:.]?\d{2}\b|\(\w{1,12}\))\s+["“‘']?\S/,
  /^\S[^\n(]{0,30}\((?:\d{1,2} [A-Z][a-z]{2,8}|\d{1,2}[/.]\d{1,2})(?:[ /.]\d{2,4})?[,\s]+\d{1,2}[:.]\d{2}\)\s*\S/,
]

/** A line that is the day of what stands below it, and a line that begins with the hour. */
const dayAlone =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?| [A-Z][a-z]{2,8}\.?(?: \d{4})?):?$/i
const underDay = /^\d{1,2}[:.]\d{2}(?: ?[ap]m)?\s+\S/i

/** How many lines read as messages where the head says that messages follow. */
export function listedMessages(pages: readonly Page[]): number {
  const lines = pages.flatMap(({ text }) => text.split('\n')).map((line) => line.trim().slice(0, 160))
  const hasDays = lines.some((line) => dayAlone.test(line))
  return lines.filter((line) => listedLine.some((pattern) => pattern.test(line)) || (hasDays && underDay.test(line))).length
}

/** How many lines of these pages read as messages or calls. */
export const messageLines = (pages: readonly Page[]): number => pages.reduce((sum, page) => sum + messageLinesOn(page), 0)

/** Asked of a page where the forms of a bundle are told apart, and of all pages of a form. */
function messageLinesOn(page: Page): number {
  const known = counted.get(page)
  if (known !== undefined) return known
  const lines = page.text.split('\n').filter((line) => /\d/.test(line) && isMessageLine(line.trim().slice(0, 160)))
  const count = Math.max(lines.length, transcriptOf(page.text, undefined).length, tabledMessages(page.text, 'day first').length)
  counted.set(page, count)
  return count
}

const counted = new WeakMap<Page, number>()
const isMessageLine = (line: string): boolean => messageLine.some((pattern) => pattern.test(line))

export const hasMessageTable = (pages: readonly Page[]): boolean => pages.some((page) => messageTable.test(page.text.slice(0, 2000)))

/** Whether the pages are a table of messages under its heading, and next to nothing else. */
export const isMessageTable = (pages: readonly Page[]): boolean =>
  pages.some(({ text }) => {
    const rows = tabledMessages(text, 'day first').length
    return rows > 0 && text.split('\n').filter((line) => line.trim() !== '').length <= 2 * rows + 4
  })
