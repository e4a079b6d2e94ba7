import { rowsOf, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf, RowFields } from '@/figures/reading/leaf'
import { Part, Passage } from '@/figures/reading/part'
import reading from '@/figures/reading/reading.module.css'
import styles from './view.module.css'

const list = 'factors.contributing'

/** What set it off, and everything without which it would not have happened so. */
export function FactorsPart({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  return (
    <Part context={context} id="factors" heading="Contributing factors" note="What, not who." of={['factors.trigger', list]}>
      <Passage context={context} path="factors.trigger" />
      {rows.length === 0 && <Fields context={context} paths={[list]} />}
      {rows.map((row) => (
        <article className={styles.factor} key={row.row} id={`factor-${row.row}`}>
          <h3>
            <Leaf context={context} path={`${list}#${row.row}.title`} />
          </h3>
          <div className={reading.text}>
            <Leaf context={context} path={`${list}#${row.row}.description`} headingLevel={4} />
          </div>
          <RowFields context={context} list={list} row={row} except={['title', 'description']} />
        </article>
      ))}
      {rows.length > 0 && context.annotate?.(list)}
    </Part>
  )
}
