import { referenceWords } from '@/domain/form/references'
import type { FieldPlan } from '@/domain/form/form-plan'
import { controlAt } from './control-at'
import { suggestionsAt, type FormView } from './form-view'

/** Entries of a list that are more than these are typed with their words rather than chosen from a menu. */
export const mostInMenu = 40

/** The id of what is offered while a field is typed in, by the path of the field or of the list that it refers to. */
export function offeredId(path: string): string {
  return `offered-${path.replace(/\W/g, '-')}`
}

/** What is offered while a field is typed in: once in a form, however many rows ask for it. */
export function OfferedLists({ plan, view }: { plan: readonly FieldPlan[]; view: FormView }) {
  const start = `${view.section}.`
  const suggested = Object.keys(view.form.suggestions).filter((path) => path.startsWith(start) && controlAt(plan, path.slice(start.length))?.type === 'line')
  const lists = new Map([...view.references].map(([path, options]) => [view.form.rowReferences[path]?.list ?? path, options]))
  return (
    <>
      {suggested.map((path) => (
        <Offered key={path} path={path} texts={suggestionsAt(view, path)} />
      ))}
      {[...lists].map(([list, options]) => options.length > mostInMenu && <Offered key={list} path={list} texts={options.map(referenceWords)} />)}
    </>
  )
}

function Offered({ path, texts }: { path: string; texts: readonly string[] }) {
  return (
    <datalist id={offeredId(path)}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  )
}
