import { isNoAnswer, isWithheld, noAnswerWords } from '@/domain/answers'
import type { BodyRow } from '@/domain/field-path'
import { actionStatusWords } from '../vocabulary'
import { labelOf, rowsOf, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf, RowFields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import { RowLinks } from '@/figures/reading/row-links'
import styles from './view.module.css'

const list = 'actions.items'
const placed = ['description', 'kind', 'factor_refs', 'went_wrong_refs']

/** What will be done, by when, how it stands and how an outsider can tell. */
export function ActionsPart({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  return (
    <Part context={context} id="actions" heading="Action items" note={rows.length > 0 ? tally(rows) : undefined} of={[list]}>
      {rows.length === 0 ? (
        <Fields context={context} paths={[list]} />
      ) : (
        <ol className={styles.actions}>
          {rows.map((row) => (
            <Action key={row.row} context={context} row={row} />
          ))}
        </ol>
      )}
      {rows.length > 0 && context.annotate?.(list)}
    </Part>
  )
}

function Action({ context, row }: { context: ViewContext; row: BodyRow }) {
  const path = `${list}#${row.row}`
  return (
    <li className={styles.action} id={`action-${row.row}`}>
      <div className={styles.standing}>
        <div className={styles.status}>{isShort(row['status']) ? <Leaf context={context} path={`${path}.status`} /> : answerWords(row['status'])}</div>
        {isShort(row['due']) && (
          <div className={styles.due}>
            {labelOf(context, `${path}.due`)} <Leaf context={context} path={`${path}.due`} />
          </div>
        )}
        <div className={styles.due}>
          <Leaf context={context} path={`${path}.kind`} />
        </div>
      </div>
      <div>
        <div className={styles.deed}>
          <Leaf context={context} path={`${path}.description`} />
        </div>
        <RowLinks context={context} path={`${path}.factor_refs`} to="factors.contributing" named="title" anchor="factor" />
        <RowLinks context={context} path={`${path}.went_wrong_refs`} to="lessons.went_wrong" named="text" anchor="lesson" />
        <RowFields context={context} list={list} row={row} except={[...placed, ...['status', 'due'].filter((leaf) => isShort(row[leaf]))]} />
      </div>
    </li>
  )
}

const isShort = (value: unknown) => typeof value === 'string'

/** What stands in the margin where there is no status: the word alone, its reason stands beside the deed. */
function answerWords(status: unknown): string {
  if (isNoAnswer(status)) return noAnswerWords[status.answer]
  return isWithheld(status) ? 'Withheld' : ''
}

/** "6 items: 4 complete, 2 ongoing" */
function tally(rows: readonly BodyRow[]): string {
  const counted = Object.entries(actionStatusWords).flatMap(([status, words]) => {
    const count = rows.filter((row) => row['status'] === status).length
    return count > 0 ? [`${count} ${words.toLowerCase()}`] : []
  })
  return `${rows.length} ${rows.length === 1 ? 'item' : 'items'}${counted.length > 0 ? `: ${counted.join(', ')}` : ''}.`
}
