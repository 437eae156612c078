import { isNonEmpty } from '#case/quote'
import { behaviours, type DocumentKind, markers } from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import type { Episode, Part } from './episode.ts'
import type { IdeasOf } from './ideas.ts'

const kinds: readonly DocumentKind[] = ['EXHIBIT', 'MG12', 'OTHER']

/** What came from the suspect, as lists of it are headed. */
const things =
  /\b(?:letters?|cards?|postcards?|e-?mails?|notes|poems?|correspondence|messages?|texts|voicemails?|posts|dms?|comments|parcels?|items|contact)\b/i
/** How a list or a typed selection of papers says that it is one. */
const listing =
  /\b(?:schedule|extracts?|selection|selected|list|transcri\p{L}+|typed|exhibits?|sample|received|recovered|originals?|in box|in bag)\b/iu
const officersOwn = /\b(?:p\.?n\.?b\.?|pocket ?(?:note)?book|attendances?|occurrences?|crimes?|visits by|enquir(?:y|ies) log|disclosure)\b/i

/** One thing that reached somebody. */
const thing =
  /\b(?:letters?|cards?|postcard|envelopes?|e-?mail|note|poem|text|message|voicemail|post|dm|comment|parcel|flowers|roses|valentine|photograph|ring)\b/i
/** What went the other way, what an office or the police did, and what is no paper of his. */
const notHis =
  /\b(?:to (?:mr|mrs|ms|miss|dr) \p{L}\b(?!\p{L})|(?:reply|replied|response|acknowledgement|holding reply|letter) (?:to (?:him|her|suspect|def|dp)|from (?:the )?(?:ip|council|firm|company|trust))|(?:from|by) (?:ip|complainant|aggrieved)|seized|arrest\p{L}*|search(?:ed)?|downloaded|warning (?:letter|notice)|statement of|mg ?11|cctv|body ?worn|bwv|custody|interview|granted|refus\p{L}+|upheld|disclosed|ruled|accepted|bought|purchased|printed|receipt)\b/iu

/** What may stand before the date that opens an item: its number, its mark, what it is, how it is dated. */
const opens =
  /^\W*(?:item\s*)?(?:(?:no\.?\s*)?\d{1,4}(?:\s*[-–]\s*\d{1,4})?[.):]?\s*)?(?:[A-Z]{1,4}[/ -]?\d{1,4}(?:[-/]\d+)?[.):]?\s*)?(?:(?:typed |handwritten |lined |blue |white |sealed )?(?:a4|letter|card|postcard|note|e-?mail|text|message|voicemail|post|parcel|envelope|photograph|valentine)[\w ,&'’]{0,40}?)?[\s,;:(–-]*(?:(?:post ?mark(?:ed)?|pm|p\/m|dated|rec['’]?d|received|sent|date)[\s:.]*)?$/i
const postmark = /\b(?:post ?mark(?:ed)?|p\.?m\.?|p\/m)[\s:.]*$/i
const numbered = /(?:^|[\s.])\d{1,3}[.)]?\s*$/

type Row = { date: DateFound; parts: Part[] }

/**
 * The suspect's letters, cards, notes and posts as a list of exhibits, a schedule or a typed selection dates them: an event for each day.
 * Only in a paper whose head says that it lists such things, and that has three of them.
 */
export function scheduledDays(passages: readonly Passage[], whens: ReadonlyMap<Passage, Told>, ideas: IdeasOf): readonly Episode[] {
  const listed = passages.filter(({ kind, voice, at }) => kinds.includes(kind) && voice === 'police' && at === undefined)
  return [...Map.groupBy(listed, ({ document, kind }) => `${document}/${kind}`).values()].flatMap((own) => {
    const head = own
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 300)
    const [first] = own
    if (officersOwn.test(head) || !(first?.kind === 'MG12' || (things.test(head) && listing.test(head)))) return []
    const rows = rowsOf(own, whens).filter(({ parts: [part] }) => part !== undefined && isHis(wordsOf(part), first?.kind === 'MG12'))
    return rows.length < 3 ? [] : byDay(rows, ideas)
  })
}

function rowsOf(own: readonly Passage[], whens: ReadonlyMap<Passage, Told>): readonly Row[] {
  const rows: Row[] = []
  for (const passage of own) {
    const dates = (whens.get(passage)?.dates ?? []).filter(
      (date) => date.kind === 'day' && date.when.earliest && opensItem(passage.text, date),
    )
    const [opening] = dates
    const before = opening ? opening.start : passage.text.length
    if (before > 0) rows.at(-1)?.parts.push({ passage, from: 0, to: before })
    dates.forEach((date, at) => {
      rows.push({ date, parts: [{ passage, from: at === 0 ? 0 : date.start, to: dates[at + 1]?.start ?? passage.text.length }] })
    })
  }
  return rows
}

function opensItem(text: string, { start }: DateFound): boolean {
  const before = text.slice(0, start)
  return opens.test(before) || (before.length < 90 && postmark.test(before)) || numbered.test(before)
}

const wordsOf = ({ passage, from, to }: Part): string => passage.text.slice(from, to)

const isHis = (words: string, mixed: boolean): boolean => !notHis.test(words) && (!mixed || thing.test(words))

function byDay(rows: readonly Row[], ideas: IdeasOf): readonly Episode[] {
  return [...Map.groupBy(rows, ({ date }) => date.when.earliest).values()].flatMap((day): Episode[] => {
    const parts = day.flatMap((row) => row.parts).filter(({ from, to }) => to > from)
    const when = day[0]?.date.when
    if (!isNonEmpty(parts) || !when) return []
    const found = parts.map(({ passage }) => ideas(passage))
    return [
      {
        when,
        parts: [parts[0], ...parts.slice(1)],
        channel: 'message',
        behaviours: behaviours.filter((idea) => idea === 'contacting' || found.some((one) => one.behaviours.includes(idea))),
        markers: markers.filter((idea) => idea !== 'previousOffending' && found.some((one) => one.markers.includes(idea))),
        firm: true,
        habit: false,
        rate: undefined,
        time: undefined,
      },
    ]
  })
}
