import { NoticeBox } from '@/components/notice-box'
import type { BodyRow } from '@/domain/field-path'
import { at, labelOf, rowsOf, shownIn, type ViewContext } from './context'
import { Fields, Leaf, RowFields } from './leaf'
import { Part, Passage } from './part'
import styles from './view.module.css'

const list = 'closure.corrections'

/** Every number that had to be corrected, near the top, where whoever cited it looks. */
export function CorrectionsBox({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  if (rows.length === 0) return null
  return (
    <div id="corrections">
      <NoticeBox kind="information" title={rows.length === 1 ? 'One number was corrected' : `${rows.length} numbers were corrected`}>
        <ul className={styles.plainList}>
          {rows.map((row) => (
            <Correction key={row.row} context={context} row={row} />
          ))}
        </ul>
      </NoticeBox>
      {context.annotate?.(list)}
    </div>
  )
}

function Correction({ context, row }: { context: ViewContext; row: BodyRow }) {
  const path = `${list}#${row.row}`
  const named = row['field']
  return (
    <li className={styles.correction}>
      <p>
        <strong>{typeof named === 'string' ? labelOf(named) : 'A number'}</strong>
      </p>
      <div className={styles.change}>
        <div>
          <span className={styles.aside}>Was </span>
          <Leaf context={context} path={`${path}.old`} />
        </div>
        <div>
          <span className={styles.aside}>Is </span>
          <Leaf context={context} path={`${path}.new`} />
        </div>
      </div>
      <Leaf context={context} path={`${path}.why`} />
      <RowFields context={context} list={list} row={row} except={['old', 'new', 'why', 'of_row']} />
    </li>
  )
}

/** The last word. Passages are closed by what remains to be kept. */
export function ClosurePart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'closure').filter((path) => path !== list)
  const unsettled = at(context, list) && rowsOf(context, list).length === 0 ? [list] : []
  return (
    <Part context={context} id="closure" heading="Closure" of={[...paths, ...unsettled]}>
      {paths.map((path) => (
        <Passage key={path} context={context} path={path} />
      ))}
      <Fields context={context} paths={unsettled} />
    </Part>
  )
}
