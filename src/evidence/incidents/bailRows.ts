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
const ofCourt = /\b(?:arrest\p{L}*|court|magistrates|released|varied|bailed|surety|listed|custody record|signed)\b/iu

/** What a bail sheet notes of the suspect after he was bailed: where he was found, what he sent. An arrest or a hearing is no act of his. */
export function bailRows(passages: readonly Passage[], whens: ReadonlyMap<Passage, Told>, ideas: IdeasOf): readonly Episode[] {
  return passages
    .filter(({ kind }) => kind === 'BAIL')
    .flatMap((passage): Episode[] =>
      (whens.get(passage)?.dates ?? [])
        .filter((date) => isBreach(passage.text, date))
        .map((date) => ({
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
