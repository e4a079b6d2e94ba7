import { DataTable } from '@/components/data-table'
import type { BodyRow } from '@/domain/field-path'
import { labelOf, leavesOfRow, rowsOf, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import styles from './view.module.css'

const list = 'defence.layers'

/** Which layer of defence did what. */
export function DefencePart({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  const leaves = ['layer', 'result', 'expected', 'why'].filter((leaf) => rows.some((row) => leavesOfRow(context, list, row).includes(leaf)))
  return (
    <Part context={context} id="defence" heading="Layers of defence" note="The same thirteen layers for everybody." of={[list]}>
      {rows.length === 0 ? (
        <Fields context={context} paths={[list]} />
      ) : (
        <DataTable
          id="defence-layers"
          caption="What each layer did"
          captionHidden
          rows={rows}
          rowKey={(row) => row.row}
          columns={leaves.map((leaf, index) => ({
            key: leaf,
            heading: labelOf(context, `${list}#00000000.${leaf}`),
            long: leaf === 'expected' || leaf === 'why',
            cell: (row: BodyRow) => (
              <>
                <div className={leaf === 'result' ? styles.result : undefined}>
                  <Leaf context={context} path={`${list}#${row.row}.${leaf}`} />
                </div>
                {index === 0 && context.annotate?.(`${list}#${row.row}`)}
              </>
            ),
          }))}
        />
      )}
      {rows.length > 0 && context.annotate?.(list)}
    </Part>
  )
}
