/** One measurement: a figure, what it stands beside in the same run, and how many times as long (or as much) ours took. */
export type Row = Readonly<{
  what: string
  /** Null where it could not be measured here; `skipped` then says why. */
  figure: number | null
  unit: string
  beside: Readonly<{ what: string; figure: number | null }> | null
  ratio: number | null
  limit: Limit | null
  kept: boolean | null
  skipped: string | null
}>

/** At most so many times the peer, or at most so much of the row's own unit. */
type Limit = Readonly<{ most: number; of: 'ratio' | 'figure' }>
type Measured = Readonly<{ figure: number; unit: string; beside?: Row['beside']; ratio?: number | null; limit?: Limit }>

export function row(what: string, { figure, unit, beside = null, ratio = null, limit }: Measured): Row {
  const held = limit?.of === 'figure' ? figure : ratio
  return {
    what,
    figure,
    unit,
    beside,
    ratio,
    limit: limit ?? null,
    kept: limit && held !== null ? held <= limit.most : null,
    skipped: null,
  }
}

export const skipped = (what: string, why: string): Row => ({
  what,
  figure: null,
  unit: '',
  beside: null,
  ratio: null,
  limit: null,
  kept: null,
  skipped: why,
})

const rounded = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function cells({ what, figure, unit, beside, ratio, limit, kept, skipped: why }: Row): readonly string[] {
  if (figure === null) return [what, `not measured: ${why}`, '', '', '', '']
  return [
    what,
    `${rounded(figure)} ${unit}`,
    beside === null ? '' : `${beside.what}${beside.figure === null ? '' : `: ${rounded(beside.figure)} ${unit}`}`,
    ratio === null ? '' : rounded(ratio),
    limit === null ? '' : limit.of === 'ratio' ? `${limit.most} ×` : `${limit.most} ${unit}`,
    kept === null ? '' : kept ? 'kept' : 'MISSED',
  ]
}

/** The rows as a table in Markdown, which also reads well in a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = [['what', 'figure', 'beside', 'ratio', 'limit', ''], ...rows.map(cells)]
  const widths = lines[0]!.map((_, at) =>
    Math.max(...lines.filter((line) => at < 1 || !line[1]!.startsWith('not measured')).map((line) => line[at]!.length), 3),
  )
  const written = lines.map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`)
  return [written[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...written.slice(1)].join('\n')
}
