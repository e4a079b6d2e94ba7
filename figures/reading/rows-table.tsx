import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/data-table'
import type { BodyRow } from '@/domain/field-path'
import { labelOf, leavesOfRow, type ViewContext } from './context'
import { firstRows, RowsLeftOut } from './first-rows'
import { Leaf } from './leaf'

export interface RowsTableProps {
  context: ViewContext
  id: string
  caption: ReactNode
  captionHidden?: boolean
  list: string
  rows: readonly BodyRow[]
  /** Leaves to show where not all of them are; what stands beside the others stands where they are drawn. */
  only?: readonly string[]
  /** Leaves that are drawn elsewhere; what stands beside them stands in the first column. */
  except?: readonly string[]
  /** Leaves that want room for sentences. */
  long?: readonly string[]
  /** Rows are targets of links: `<anchor>-<row>`. */
  anchor?: string
  /** Columns that no leaf holds, each put behind a leaf. */
  computed?: readonly { after: string; column: Column<BodyRow> }[]
}

/** Rows of a list as a table with a column for each leaf that this level is shown in any of them. */
export function RowsTable({ context, id, caption, captionHidden, list, rows, only, except = [], long = [], anchor, computed = [] }: RowsTableProps) {
  const leaves = leavesInAny(context, list, rows).filter((leaf) => (only?.includes(leaf) ?? true) && !except.includes(leaf))
  const columns = leaves.flatMap((leaf, index): Column<BodyRow>[] => [
    {
      key: leaf,
      heading: labelOf(context, `${list}#00000000.${leaf}`),
      long: long.includes(leaf),
      cell: (row) => (
        <div id={anchor && index === 0 ? `${anchor}-${row.row}` : undefined}>
          <Leaf context={context} path={`${list}#${row.row}.${leaf}`} />
          {index === 0 && [...except.map((each) => `${list}#${row.row}.${each}`), `${list}#${row.row}`].map((path) => <Beside key={path} context={context} path={path} />)}
        </div>
      ),
    },
    ...computed.filter(({ after }) => after === leaf).map(({ column }) => column),
  ])
  return (
    <>
      <DataTable id={id} caption={caption} captionHidden={captionHidden} columns={columns} rows={firstRows(context, rows)} rowKey={(row) => row.row} />
      <RowsLeftOut context={context} rows={rows} id={id} />
    </>
  )
}

function Beside({ context, path }: { context: ViewContext; path: string }) {
  return <>{context.annotate?.(path)}</>
}

/** What at least one of the rows is shown to hold, in the order of the schema. */
function leavesInAny(context: ViewContext, list: string, rows: readonly BodyRow[]): string[] {
  return leavesOfRow(context, list, Object.assign({ row: '' }, ...rows) as BodyRow)
}
