import { at, type ViewContext } from '@/figures/reading/context'
import { Leaf } from '@/figures/reading/leaf'
import styles from './view.module.css'

/** The summary, set to be read first. */
export function SummaryPart({ context }: { context: ViewContext }) {
  if (!at(context, 'notice.summary')) return null
  return (
    <div className={styles.summary} id="summary">
      <Leaf context={context} path="notice.summary" />
    </div>
  )
}
