import type { ReactNode } from 'react'

export type Column<Row> = Readonly<{
  title: string
  cell: (row: Row) => ReactNode
  /** Heads its row. */
  heads?: boolean
  narrow?: boolean
}>
type Props<Row> = {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** A table whose rows become cards where the screen is narrow: each cell carries its column's title. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, keyOf }: Props<Row>) {
  return (
    <table className="govuk-table table">
      <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col" className={column.narrow ? 'table__narrow' : undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) =>
              column.heads ? (
                <th key={column.title} scope="row" data-title={column.title} className={column.narrow ? 'table__narrow' : undefined}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.title} data-title={column.title} className={column.narrow ? 'table__narrow' : undefined}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
