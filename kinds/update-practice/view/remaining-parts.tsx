import { labelOf, rowsOf, shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import { RowLinks } from '@/figures/reading/row-links'
import { RowsTable } from '@/figures/reading/rows-table'

interface ContextProps {
  context: ViewContext
}

/** What customers can decide, and how they are told. */
export function ControlPart({ context }: ContextProps) {
  const paths = shownIn(context, 'control')
  return (
    <Part context={context} id="control" heading="Customer control and notice" of={paths}>
      <Fields context={context} paths={paths} />
    </Part>
  )
}

const exercised = 'exercises.exercise_channels'

/** How the response to an incident was tested. */
export function ExercisesPart({ context }: ContextProps) {
  const paths = shownIn(context, 'exercises')
  return (
    <Part context={context} id="exercises" heading="Exercises" note="At least one in twelve months." of={paths}>
      <Fields context={context} paths={paths.filter((path) => path !== exercised)} />
      <RowLinks context={context} path={exercised} to="channels.list" named="channel_name" anchor="channel" />
    </Part>
  )
}

const lists = ['continuity.called', 'continuity.backups']

/** How the vendor itself keeps running. */
export function ContinuityPart({ context }: ContextProps) {
  const paths = shownIn(context, 'continuity')
  const tables = lists.filter((list) => rowsOf(context, list).length > 0)
  return (
    <Part context={context} id="continuity" heading="Business continuity" of={paths}>
      <Fields context={context} paths={paths.filter((path) => !tables.includes(path))} />
      {tables.map((list) => (
        <div key={list}>
          <RowsTable context={context} id={list.replace('.', '-')} caption={labelOf(context, list)} list={list} rows={rowsOf(context, list)} />
          {context.annotate?.(list)}
        </div>
      ))}
    </Part>
  )
}
