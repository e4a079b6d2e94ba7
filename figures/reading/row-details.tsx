import type { ReactNode } from 'react'
import type { BodyRow } from '@/domain/field-path'
import { at, leavesOfRow, rowsOf, type ViewContext } from './context'
import { firstRows, RowsLeftOut } from './first-rows'
import { Fields } from './leaf'
import { PlainValue } from './plain-value'
import styles from './row-details.module.css'

interface RowDetailsProps {
  context: ViewContext
  list: string
  /** The leaf that names a row. */
  named: string
  /** Leaves that are drawn elsewhere. */
  except: readonly string[]
  /** What else stands under the name of a row. */
  more?: (row: BodyRow) => ReactNode
}

/** What a table of a list leaves out, row by row; a row with nothing more is left out itself. */
export function RowDetails({ context, list, named, except, more }: RowDetailsProps) {
  const rows = rowsOf(context, list)
  const details = firstRows(context, rows).map((row) => {
    const leaves = leavesOfRow(context, list, row).filter((leaf) => leaf !== named && !except.includes(leaf))
    const path = `${list}#${row.row}`
    const name = at(context, `${path}.${named}`)
    const rest = more?.(row)
    if (leaves.length === 0 && !rest) return null
    return (
      <article className={styles.detail} key={row.row}>
        <h3>{name ? <PlainValue {...name} /> : 'Not named at this level'}</h3>
        <Fields context={context} paths={leaves.map((leaf) => `${path}.${leaf}`)} />
        {rest}
      </article>
    )
  })
  return (
    <>
      {details}
      <RowsLeftOut context={context} rows={rows} />
    </>
  )
}
