import { DefinitionList } from '@/components/definition-list'
import { at, labelOf, rowsOf, type ViewContext } from './context'
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
  const rows = rowsOf(context, to)
  const hidden = ids.filter((id) => !rows.some((row) => row.row === id)).length
  const links = ids.flatMap((id) => {
    const words = rows.find((row) => row.row === id)?.[named]
    return words === undefined ? [] : [{ id, words: typeof words === 'string' ? words : 'Withheld' }]
  })
  const value = (
    <>
      <ul className={styles.plainList}>
        {links.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${anchor}-${id}`}>{words}</a>
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
