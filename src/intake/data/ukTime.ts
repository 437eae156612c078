const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))$/

/**
 * A moment as the clocks here showed it, `05/03/2025 02:13:44`: from seconds or milliseconds since 1970, or a stamp that says its zone.
 * Anything else as it is.
 */
export function ukTime(value: unknown): string {
  const given = String(value ?? '').trim()
  if (/^\d{10}$|^\d{13}$/.test(given)) return shown(Number(given) * (given.length === 10 ? 1000 : 1), given)
  if (zoned.test(given))
    return shown(
      Date.parse(
        given
          .replace(/^(.{10}) /, '$1T')
          .replace(/ ?UTC$/, 'Z')
          .replace(/ (?=[+-])/, ''),
      ),
      given,
    )
  return given
}

const shown = (moment: number, given: string): string => (Number.isFinite(moment) ? london.format(moment).replace(',', '') : given)
