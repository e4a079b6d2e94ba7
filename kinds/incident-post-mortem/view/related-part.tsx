import { rowsOf, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf, RowFields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import styles from './view.module.css'

const list = 'related.incidents'

/** What else a reader should look at. */
export function RelatedPart({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  return (
    <Part context={context} id="related" heading="Related incidents" note="Of the 24 months before, the vendor’s own and others’." of={[list, 'related.cve']}>
      {rows.length === 0 && <Fields context={context} paths={[list]} />}
      {rows.map((row) => (
        <article className={styles.factor} key={row.row}>
          <h3>
            <Leaf context={context} path={`${list}#${row.row}.title`} />
          </h3>
          <RowFields context={context} list={list} row={row} except={['title']} />
        </article>
      ))}
      {rows.length > 0 && context.annotate?.(list)}
      <Fields context={context} paths={['related.cve']} />
    </Part>
  )
}
