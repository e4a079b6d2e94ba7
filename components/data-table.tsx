import type { ReactNode } from 'react'
import styles from './data-table.module.css'
import { SortableHeading, type ColumnSort } from './sortable-heading'

export interface Column<Row> {
  key: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** `end` for numbers. */
  align?: 'start' | 'end'
  /** Monospace, not wrapped: versions, times, file names. */
  mono?: boolean
  /** Room for sentences. */
  long?: boolean
  sort?: ColumnSort
}

export interface DataTableProps<Row> {
  id: string
  caption: ReactNode
  /** The caption is read aloud but a heading beside the table already shows it. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What stands where there are no rows. */
  empty?: ReactNode
}

function cellClass<Row>(column: Column<Row>): string {
  const names = [column.align === 'end' && styles.end, column.mono && styles.mono, column.long && styles.long]
  return names.filter(Boolean).join(' ')
}

export function DataTable<Row>({ id, caption, captionHidden, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className={styles.region} role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table className={styles.table} id={id}>
        <caption className={captionHidden ? styles.captionHidden : styles.caption} id={`${id}-caption`}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortableHeading key={column.key} sort={column.sort} className={cellClass(column)}>
                {column.heading}
              </SortableHeading>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={cellClass(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
