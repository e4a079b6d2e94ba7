import { NoticeBox } from '@/components/notice-box'
import type { BodyRow } from '@/domain/field-path'
import { at, labelOf, rowsOf, shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf, RowFields } from '@/figures/reading/leaf'
import { figuresWords, isFigures } from '@/figures/reading/figures-value'
import { Part, Passage } from '@/figures/reading/part'
import reading from '@/figures/reading/reading.module.css'
import styles from './view.module.css'

const list = 'closure.corrections'

/** Every number that had to be corrected, near the top, where whoever cited it looks. */
export function CorrectionsBox({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  if (rows.length === 0) return null
  return (
    <div className={styles.corrections} id="corrections">
      <NoticeBox kind="information" title={rows.length === 1 ? 'One number was corrected' : `${rows.length} numbers were corrected`}>
        <ul className={reading.plainList}>
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
        <strong>{typeof named === 'string' ? labelOf(context, named) : 'A number'}</strong>
        {context.annotate?.(`${path}.field`)}
        {context.annotate?.(`${path}.of_row`)}
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
      {staysTheSame(row) && <p className={styles.aside}>The difference is smaller than the rounding of this level.</p>}
      <Leaf context={context} path={`${path}.why`} />
      <RowFields context={context} list={list} row={row} except={['field', 'old', 'new', 'why', 'of_row']} />
    </li>
  )
}

function staysTheSame(row: BodyRow): boolean {
  const [before, after] = [row['old'], row['new']]
  return isFigures(before) && isFigures(after) && figuresWords(before) === figuresWords(after)
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
