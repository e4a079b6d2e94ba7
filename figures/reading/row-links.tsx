import { DefinitionList } from '@/components/definition-list'
import { rowAt } from '@/domain/field-path'
import { at, labelOf, type ViewContext } from './context'
import { addressOfRow } from './first-rows'
import { Fields } from './leaf'
import styles from './reading.module.css'

interface RowLinksProps {
  context: ViewContext
  /** A field that holds row ids, or one. */
  path: string
  /** The list whose rows they name, the field that names a row, and the anchor's prefix on this page. */
  to: string
  named: string
  anchor: string
}

/** References to rows of another list, by their words; a row that this level is not shown is only counted. */
export function RowLinks({ context, path, to, named, anchor }: RowLinksProps) {
  const found = at(context, path)
  if (!found) return null
  if (!Array.isArray(found.value) && typeof found.value !== 'string') return <Fields context={context} paths={[path]} />
  const ids = [found.value].flat().map(String)
  const rows = at(context, to)?.value
  const hidden = ids.filter((id) => !rowAt(rows, id)).length
  const links = ids.flatMap((id) => {
    const words = rowAt(rows, id)?.[named]
    return words === undefined ? [] : [{ id, words: typeof words === 'string' ? words : 'Withheld' }]
  })
  const value = (
    <>
      <ul className={styles.plainList}>
        {links.map(({ id, words }) => (
          <li key={id}>
            <a href={addressOfRow(context.record.everyRow, rows, id, `${anchor}-${id}`)}>{words}</a>
          </li>
        ))}
        {ids.length === 0 && <li>None</li>}
        {hidden > 0 && <li>{hidden} more that this level does not show</li>}
      </ul>
      {context.annotate?.(path)}
    </>
  )
  return <DefinitionList items={[{ key: path, term: labelOf(context, path), value }]} />
}
