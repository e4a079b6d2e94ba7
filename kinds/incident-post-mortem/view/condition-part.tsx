import { DefinitionList } from '@/components/definition-list'
import { at, rowsOf, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf } from '@/figures/reading/leaf'
import { Part, Passage } from '@/figures/reading/part'
import { PlainValue } from '@/figures/reading/plain-value'

const list = 'preliminary.condition_terms'
const help = ['notice.workaround_address', 'notice.workaround_physical_access', 'notice.workaround_recovery_key', 'preliminary.next_update_at']

/** Am I affected, and what do I do: what a reader in the middle of an incident came for. */
export function ConditionPart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="condition" heading="Who is affected, and what to do" of={['notice.affected_condition', 'notice.workaround', list, ...help]}>
      <Passage context={context} path="notice.affected_condition" />
      <Terms context={context} />
      <Passage context={context} path="notice.workaround" />
      <Fields context={context} paths={help} />
    </Part>
  )
}

function Terms({ context }: { context: ViewContext }) {
  const rows = rowsOf(context, list)
  if (rows.length === 0) return <Fields context={context} paths={[list]} />
  return (
    <>
      <DefinitionList
        items={rows.map((row) => {
          const axis = at(context, `${list}#${row.row}.axis`)
          return {
            key: row.row,
            term: axis && <PlainValue {...axis} />,
            value: <Leaf context={context} path={`${list}#${row.row}.is`} />,
            aside: context.annotate && (
              <>
                {context.annotate(`${list}#${row.row}.axis`)}
                {context.annotate(`${list}#${row.row}`)}
              </>
            ),
          }
        })}
      />
      {context.annotate?.(list)}
    </>
  )
}
