import { UtcTime } from '@/components/utc-time'
import { labelOf, rowsOf, type ViewContext } from './context'
import { Fields, Leaf } from './leaf'
import styles from './reading.module.css'

/** The list in which a kind keeps its evidence. */
export const evidencePath = 'about.evidence'

/** Files that support what is stated, each with what it is and until when it holds. */
export function EvidenceList({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, evidencePath)
  if (rows.length === 0) return <Fields context={context} paths={[evidencePath]} />
  return (
    <div className={styles.passage}>
      <h3>{labelOf(context, evidencePath)}</h3>
      <ul className={styles.sources}>
        {rows.map((row) => {
          const path = `${evidencePath}#${row.row}`
          return (
            <li key={row.row}>
              <div>
                <Leaf context={context} path={`${path}.title`} />
                <span className={styles.aside}>
                  {' '}
                  <Leaf context={context} path={`${path}.type`} />
                </span>
              </div>
              <div>
                <Leaf context={context} path={`${path}.file`} />
              </div>
              <Validity context={context} path={`${path}.valid_until`} until={row['valid_until']} />
              {context.annotate?.(path)}
            </li>
          )
        })}
      </ul>
      {context.annotate?.(evidencePath)}
    </div>
  )
}

function Validity({ context, path, until }: { context: ViewContext; path: string; until: unknown }) {
  if (typeof until !== 'string') return <Leaf context={context} path={path} />
  const expired = until < new Date().toISOString().slice(0, 10)
  return (
    <div className={styles.aside}>
      {expired ? 'Expired: it was valid until ' : 'Valid until '}
      <UtcTime at={`${until}T00:00Z`} precision="day" />
      {context.annotate?.(path)}
    </div>
  )
}
