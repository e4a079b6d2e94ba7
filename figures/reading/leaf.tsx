import { Fragment } from 'react'
import { DefinitionList, type Definition } from '@/components/definition-list'
import type { BodyRow } from '@/domain/field-path'
import { isRowList } from '@/domain/field-walk'
import { at, labelOf, leavesOfRow, type ViewContext } from './context'
import { firstRows, RowsLeftOut } from './first-rows'
import { PlainValue } from './plain-value'
import styles from './reading.module.css'

interface LeafProps {
  context: ViewContext
  path: string
  headingLevel?: 3 | 4 | 5
}

/** The value at a path with what stands beside it; nothing where this level is shown nothing. */
export function Leaf({ context, path, headingLevel }: LeafProps) {
  const found = at(context, path)
  if (!found) return null
  return (
    <>
      {isRowList(found.value) ? <RowsValue context={context} list={path} /> : <PlainValue {...found} headingLevel={headingLevel} />}
      {context.annotate?.(path)}
    </>
  )
}

/** Fields as terms and values; those that this level is not shown are left out. */
export function Fields({ context, paths }: { context: ViewContext; paths: readonly string[] }) {
  const items: Definition[] = paths
    .filter((path) => at(context, path) !== null)
    .map((path) => ({ key: path, term: labelOf(context, path), value: <Leaf context={context} path={path} /> }))
  return items.length === 0 ? null : <DefinitionList items={items} />
}

function RowsValue({ context, list }: { context: ViewContext; list: string }) {
  const rows = (at(context, list)?.value ?? []) as BodyRow[]
  return (
    <>
      <ul className={styles.plainList}>
        {firstRows(context, rows).map((row) => (
          <li key={row.row}>
            <RowFields context={context} list={list} row={row} />
          </li>
        ))}
      </ul>
      <RowsLeftOut context={context} rows={rows} />
    </>
  )
}

/** The leaves of one row as terms and values, without those drawn elsewhere. */
export function RowFields({ context, list, row, except = [] }: { context: ViewContext; list: string; row: BodyRow; except?: readonly string[] }) {
  const path = `${list}#${row.row}`
  const leaves = leavesOfRow(context, list, row).filter((leaf) => !except.includes(leaf))
  return (
    <>
      <Fields context={context} paths={leaves.map((leaf) => `${path}.${leaf}`)} />
      <Fragment>{context.annotate?.(path)}</Fragment>
    </>
  )
}
