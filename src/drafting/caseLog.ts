import { type Day, inWords } from '#case/dates'
import type { Draft } from './block.ts'
import { form, heading, paragraph } from './sentence.ts'

/** An entry of a case's log in words. `seal` is its hash, by which it can be found again. */
export type ToldEntry = Readonly<{ seq: number; at: string; by: string; says: string; seal: string }>

type Telling = Readonly<{
  title: string
  urn: string | undefined
  entries: readonly ToldEntry[]
  /** How many entries were left out because they are private to whoever wrote them. */
  leftOut: number
  /** Whether it leaves the Crown's side: then nothing in it may lead to a person. */
  forDisclosure: boolean
  today: Day
}>

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

/** The log of a case as a document: what was done, by whom and when, the oldest first. */
export const caseLog = ({ title, urn, entries, leftOut, forDisclosure, today }: Telling): Draft => ({
  title: `Log: ${title}`,
  reader: forDisclosure ? 'defence' : 'crown',
  marking: 'OFFICIAL-SENSITIVE',
  urn,
  version: `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`,
  made: inWords(today),
  documentNames: {},
  blocks: [
    heading('What was done'),
    ...paragraph(
      form('Each entry is sealed to the one before it. The first letters of its seal stand beside it.'),
      leftOut === 0
        ? undefined
        : form(
            leftOut === 1
              ? 'One entry is left out: it is a private note of whoever wrote it.'
              : `${leftOut} entries are left out: they are private notes of whoever wrote them.`,
          ),
    ),
    {
      block: 'table',
      caption: 'The log, the oldest entry first',
      head: ['Entry', 'When', 'Who', 'What', 'Seal'],
      widths: [6, 16, 14, 52, 12],
      rows: entries.map(({ seq, at, by, says, seal }) => [
        [form(String(seq))],
        [form(moment.format(new Date(at)))],
        [form(by)],
        [form(says)],
        [form(seal.slice(0, 8))],
      ]),
    },
  ],
})
