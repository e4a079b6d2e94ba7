import { placeOfRow, type BodyRow } from '@/domain/field-path'
import type { ViewContext } from './context'
import styles from './reading.module.css'

/** A list is drawn as far as this, unless the address asks for every row: thousands of rows stall a browser, and whoever serves it. */
export const rowsAtFirst = 100

/** The query that asks for every row. */
export const everyRowQuery = '?rows=all'

export function asksForEveryRow(query: Record<string, string | string[] | undefined>): boolean {
  return query['rows'] === 'all'
}

/** The rows of a list that are drawn. */
export function firstRows(context: ViewContext, rows: readonly BodyRow[]): readonly BodyRow[] {
  return context.record.everyRow ? rows : rows.slice(0, rowsAtFirst)
}

/** The way to where a row is drawn, which may be the page with every row. */
export function addressOfRow(everyRow: boolean | undefined, list: unknown, row: string, anchor: string): string {
  return everyRow || placeOfRow(list, row) < rowsAtFirst ? `#${anchor}` : `${everyRowQuery}#${anchor}`
}

/** What is left out of a list, and the way to it; nothing where it is drawn whole. */
export function RowsLeftOut({ context, rows, id }: { context: ViewContext; rows: readonly BodyRow[]; id?: string }) {
  if (firstRows(context, rows).length === rows.length) return null
  return (
    <p className={styles.leftOut}>
      The first {rowsAtFirst} of {rows.length.toLocaleString('en')} are shown. <a href={id ? `${everyRowQuery}#${id}` : everyRowQuery}>Show every one</a>
    </p>
  )
}
