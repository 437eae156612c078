import type { Passage } from '../passage.ts'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import { channelOf } from './channel.ts'
import type { Episode } from './episode.ts'
import type { IdeasOf } from './ideas.ts'

const seenThere =
  /^[^.]{0,40}\b(?:located|seen|sighted|observed|found|stopped|on (?:the )?(?:towpath|street|lane|path|drive))\b(?! (?:guilty|proved|safe|fit|to be))/i
const reached =
  /\b(?:letter|card|note|flowers|parcel|gift|message|text|call|voicemail|e-?mail)s?\b[^.]{0,60}\b(?:delivered|left|put (?:in|through|on)|posted|received|sent|made)\b/i
const breachOn = /\bbreach(?:ed)?(?: of)?(?: bail| cond(?:ition)?s?\.?)?[ \w,.]{0,20}\bon (?:the )?$/i
/** "AP had text from his mother’s mobile": what came to her while he was bound. */
const reachedHer =
  /^\W*(?:AP|IP|AGG|victim|complainant|she|he) (?:has |had |got |received |reports? |says? (?:that )?(?:she|he) (?:has |had |got )?)+(?:(?:a|an|another|two|three|\d+|several|more|further|silent|missed) )*(?:\p{L}+ )?(?:texts?|messages?|calls?|voicemails?|e-?mails?|letters?|cards?|friend requests?|snaps?)\b[^.;]{0,40}\b(?:from|off)\b/iu
/** "DP’s van went past the house 4 times on 9/4". */
const wentBy =
  /\b(?:DP|DEF|SUS\w*|he|she|his|her|van|car)\b[^.;]{0,30}\b(?:went|gone|drove|driven|walked|cycled|rode|driving|walking)(?: \p{L}+)? (?:past|by|up and down|round)\b/iu
const ofCourt = /\b(?:arrest\p{L}*|court|magistrates|released|varied|bailed|surety|listed|custody record|signed)\b/iu

/** What a bail sheet notes of the suspect after he was bailed: where he was found, what he sent. An arrest or a hearing is no act of his. */
export function bailRows(passages: readonly Passage[], whens: ReadonlyMap<Passage, Told>, ideas: IdeasOf): readonly Episode[] {
  return passages
    .filter(({ kind }) => kind === 'BAIL' || kind === 'CUSTODY')
    .flatMap((passage): Episode[] =>
      daysOf(passage, whens.get(passage)?.dates ?? []).map((date) => ({
        when: date.when,
        parts: [{ passage, from: 0, to: passage.text.length }],
        channel: channelOf(passage.text),
        ...ideas(passage),
        firm: true,
        habit: false,
        rate: undefined,
        time: date.time,
      })),
    )
}

/** The days of a sheet's row on which something was done: those it names, else the one that heads it. */
function daysOf({ kind, text, at }: Passage, dates: readonly DateFound[]): readonly DateFound[] {
  const own = dates.filter((date) => (kind === 'BAIL' && isBreach(text, date)) || isPassing(text, date))
  if (own.length > 0 || dates.length > 0 || !at?.earliest || !reachedHer.test(text)) return own
  return [{ start: 0, end: 0, when: at, kind: 'day' }]
}

/** Whether he is told of as going by on that day, or something as reaching her. */
function isPassing(text: string, { kind, when, start, end }: DateFound): boolean {
  if (kind !== 'day' || when.earliest === null || when.earliest !== when.latest) return false
  const before = text.slice(0, start)
  return (
    (wentBy.test(before) && /\bon (?:the )?$/i.test(before)) ||
    (before.trim() === '' && (reachedHer.test(text.slice(end)) || wentBy.test(text.slice(end, end + 60))))
  )
}

/** Whether a row is of what was done while he was bound, on a sheet that holds little else of the kind. */
export const isOnBailSheet = ({ kind, text }: Passage): boolean =>
  (kind === 'BAIL' || kind === 'CUSTODY') && (reachedHer.test(text) || wentBy.test(text))

function isBreach(text: string, { kind, when, start, end }: DateFound): boolean {
  if (kind !== 'day' || when.earliest === null || when.earliest !== when.latest) return false
  if (breachOn.test(text.slice(0, start))) return true
  const after = text.slice(end)
  if (ofCourt.test(after.slice(0, 60))) return false
  return (
    seenThere.test(after) ||
    (reached.test(text) && /\b(?:delivered|left|put|posted|received|sent|made|on|at)\W*$/i.test(text.slice(0, start).trimEnd())) ||
    (text.trimStart().startsWith(text.slice(start, end)) && reached.test(after))
  )
}
