/** What became of a call, as the row of a call record says; seconds where it says how long, nothing where it does not. */
export type Call = Readonly<{ kind: 'missed' | 'voicemail' | 'call'; seconds: number | undefined }>

const missed = /\b(?:missed|unanswered|not answered|no answer|rejected|declined|busy|cancelled|abandoned|blocked)\b/i
const voicemail = /\b(?:voice ?mail|voice message|answer ?phone|v\/?m)\b/i

/** The call in the cells of a row: "Missed call 0", "Voicemail 00:42", "Incoming 1m 20s". */
export function callIn(text: string): Call {
  const seconds = secondsIn(text)
  if (voicemail.test(text)) return { kind: 'voicemail', seconds }
  return missed.test(text) || seconds === 0 ? { kind: 'missed', seconds: undefined } : { kind: 'call', seconds }
}

function secondsIn(text: string): number | undefined {
  const clock = /\b(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\b/.exec(text)
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  const [hours, minutes, seconds] = [/(\d+) ?h/i, /(\d+) ?m/i, /(\d+) ?s/i].map((unit) => unit.exec(text)?.[1])
  if (hours ?? minutes ?? seconds) return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  const bare = /(?:^|\s)(\d+)\s*$/.exec(text)?.[1]
  return bare === undefined ? undefined : Number(bare)
}

/** The calls of a day told as calls: "2 missed calls and a voicemail of 42 seconds". Empty where there are none. */
export function callsTold(calls: readonly Call[]): string {
  const told = (['missed', 'voicemail', 'call'] as const).flatMap((kind) => {
    const own = calls.filter((call) => call.kind === kind)
    const noun = kind === 'missed' ? 'missed call' : kind
    if (own.length !== 1) return own.length === 0 ? [] : [`${own.length} ${noun}s`]
    return [`a ${noun}${own[0]?.seconds ? ` of ${lasting(own[0].seconds)}` : ''}`]
  })
  const [last = '', ...before] = told.toReversed()
  return before.length > 0 ? `${before.toReversed().join(', ')} and ${last}` : last
}

function lasting(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [seconds % 60, 'second'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' ')
}
