import { labelOf, rowsOf } from './context'
import { Fields } from './leaf'
import { RowsTable, type RowsTableProps } from './rows-table'

/** A whole list as a table; the answer that stands in its place where it has no rows. */
export function ListTable({ context, list, ...table }: Omit<RowsTableProps, 'rows' | 'caption'>) {
  const rows = rowsOf(context, list)
  if (rows.length === 0) return <Fields context={context} paths={[list]} />
  return (
    <>
      <RowsTable context={context} list={list} rows={rows} caption={labelOf(context, list)} {...table} />
      {context.annotate?.(list)}
    </>
  )
}
