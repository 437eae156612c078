/** A time of day in a text, as 24-hour `HH:MM`. */
type ClockTime = Readonly<{ start: number; end: number; time: string }>

const hourWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}
const names = Object.keys(hourWords).join('|')

const twoFigures = (value: number) => String(value).padStart(2, '0')
const clock = (hour: number, minute: number): string | undefined =>
  hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? `${twoFigures(hour)}:${twoFigures(minute)}` : undefined

/** Twelve-hour figures with their half of the day; `night` means after noon from six on, before it until five. */
function halfDay(hour: number, minute: number, half: string): string | undefined {
  if (hour < 1 || hour > 12) return undefined
  const after = /^p|evening|afternoon/.test(half) || (/night/.test(half) && hour >= 6 && hour < 12)
  return clock((hour % 12) + (after ? 12 : 0), minute)
}

const half = '(am|pm|a\\.m\\.?|p\\.m\\.?|in the morning|in the afternoon|in the evening|at night|that night|that evening|that morning)'
const rows: readonly (readonly [RegExp, (match: RegExpMatchArray) => string | undefined])[] = [
  [/\b([01]?\d|2[0-3])[:.;]?([0-5]\d)\s?(?:hrs|hours|hr|h)\b/gi, (match) => clock(Number(match[1]), Number(match[2]))],
  [
    new RegExp(`\\b(\\d{1,2})(?:[:.]([0-5]\\d))?(?:ish)?\\s?${half}(?![a-z])`, 'gi'),
    (match) => halfDay(Number(match[1]), Number(match[2] ?? 0), match[3] ?? ''),
  ],
  [
    new RegExp(`\\b(${names})(?: o'clock)?\\s${half}(?![a-z])`, 'gi'),
    (match) => halfDay(hourWords[match[1]?.toLowerCase() ?? ''] ?? 0, 0, match[2] ?? ''),
  ],
  [/(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/g, (match) => clock(Number(match[1]), Number(match[2]))],
  [
    /\bat (?:about |around |approximately |approx )?([01]\d|2[0-3])([0-5]\d)(?=\s+on\b|[,.;]|\s*$)/gi,
    (match) => clock(Number(match[1]), Number(match[2])),
  ],
  [/\b(midnight|noon|midday)\b/gi, (match) => (match[1]?.toLowerCase() === 'midnight' ? '00:00' : '12:00')],
]

/** Every time of day that is beyond doubt; "half five" or "5.30" without its half of the day is left unread. */
export function timesIn(text: string): readonly ClockTime[] {
  const found = rows.flatMap(([pattern, read]) =>
    Array.from(text.matchAll(pattern)).flatMap((match): ClockTime[] => {
      const time = read(match)
      return time ? [{ start: match.index, end: match.index + match[0].length, time }] : []
    }),
  )
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter((one, at) => at === 0 || one.start >= (inOrder[at - 1]?.end ?? 0))
}
