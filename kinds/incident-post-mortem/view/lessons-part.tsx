import { labelOf, rowsOf, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf } from '@/figures/reading/leaf'
import { Part, Passage } from '@/figures/reading/part'
import reading from '@/figures/reading/reading.module.css'
import styles from './view.module.css'

const lists = ['lessons.went_well', 'lessons.went_wrong', 'lessons.got_lucky']

/** What went well, what went wrong and where luck helped. */
export function LessonsPart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="lessons" heading="Lessons" of={[...lists, 'lessons.lessons_for_others']}>
      {lists.map((list) => (
        <Lessons key={list} context={context} list={list} />
      ))}
      <Passage context={context} path="lessons.lessons_for_others" />
    </Part>
  )
}

function Lessons({ context, list }: { context: ViewContext; list: string }) {
  const rows = rowsOf(context, list)
  if (rows.length === 0) return <Fields context={context} paths={[list]} />
  return (
    <div className={reading.passage}>
      <h3>{labelOf(context, list)}</h3>
      <ul className={styles.lessons}>
        {rows.map((row) => (
          <li key={row.row} id={`lesson-${row.row}`}>
            <Leaf context={context} path={`${list}#${row.row}.text`} />
            {context.annotate?.(`${list}#${row.row}`)}
          </li>
        ))}
      </ul>
      {context.annotate?.(list)}
    </div>
  )
}
