/**
 * A cell that a spreadsheet shows as words and never runs: what could start a formula is given an apostrophe before it.
 * Blanks and invisible marks before the sign do not hide it.
 */
export function safeCell(text: string): string {
  const kept = text.replace(/[\p{Cc}]/gu, (mark) => (mark === '\n' ? '\n' : ' '))
  return /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(kept.normalize('NFC')) || /^\s/.test(text) ? `'${kept}` : kept
}

const cell = (text: string): string => `"${safeCell(text).replaceAll('"', '""')}"`

/** A table as CSV (RFC 4180, with the mark that tells a spreadsheet it is UTF-8); every export of a table is made here. */
export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
