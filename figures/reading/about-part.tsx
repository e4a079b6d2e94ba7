import { DefinitionList } from '@/components/definition-list'
import { EvidenceList, evidencePath } from './evidence-list'
import { labelOf, rowsOf, shownIn, type ViewContext } from './context'
import { Fields, Leaf } from './leaf'
import { Part } from './part'
import { OutwardLink } from './plain-value'
import styles from './reading.module.css'

const list = 'about.references'
const products = 'about.products'

/** Products, contacts and the pages and files that a reader can check. The title stands at the head of the page. */
export function AboutPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'about').filter((path) => ![list, products, evidencePath, 'about.title'].includes(path))
  return (
    <Part context={context} id="about" heading="Products, contacts and sources" of={[products, list, evidencePath, ...paths]}>
      <Products context={context} />
      <Fields context={context} paths={paths} />
      <References context={context} />
      <EvidenceList context={context} />
    </Part>
  )
}

function Products({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, products)
  if (rows.length === 0) return <Fields context={context} paths={[products]} />
  const names = (
    <ul className={styles.plainList}>
      {rows.map((row) => (
        <li key={row.row}>
          <Leaf context={context} path={`${products}#${row.row}.name`} />
          {context.annotate?.(`${products}#${row.row}`)}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <DefinitionList items={[{ term: labelOf(context, products), value: names }]} />
      {context.annotate?.(products)}
    </>
  )
}

function References({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  if (rows.length === 0) return <Fields context={context} paths={[list]} />
  return (
    <div className={styles.passage}>
      <h3>Sources</h3>
      <ol className={styles.sources}>
        {rows.map((row) => {
          const path = `${list}#${row.row}`
          return (
            <li key={row.row}>
              <Leaf context={context} path={`${path}.summary`} />
              {typeof row['url'] === 'string' ? <OutwardLink address={row['url']} /> : <Leaf context={context} path={`${path}.url`} />}
              <span className={styles.aside}>
                {' '}
                <Leaf context={context} path={`${path}.category`} />
              </span>
              {typeof row['url'] === 'string' && context.annotate?.(`${path}.url`)}
              {context.annotate?.(path)}
            </li>
          )
        })}
      </ol>
      {context.annotate?.(list)}
    </div>
  )
}
