import { labelOf, rowsOf, shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import { RowsTable } from '@/figures/reading/rows-table'

const openings = 'rollout.rings'

/** How the update travelled. */
export function RolloutPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'rollout')
  const rings = rowsOf(context, openings)
  return (
    <Part context={context} id="rollout" heading="Rollout" of={paths}>
      <Fields context={context} paths={paths.filter((path) => path !== openings || rings.length === 0)} />
      {rings.length > 0 && (
        <>
          <RowsTable context={context} id="openings" caption={labelOf(context, openings)} list={openings} rows={rings} long={['remark']} />
          {context.annotate?.(openings)}
        </>
      )}
    </Part>
  )
}

/** How hosts came back, and how customers learnt of it. */
export function RecoveryPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'recovery')
  return (
    <Part context={context} id="recovery" heading="Recovery and notice to customers" of={paths}>
      <Fields context={context} paths={paths} />
    </Part>
  )
}
