import { DataTable, type Column } from '@/components/data-table'
import { answered } from '@/domain/answered'
import { keysOf } from '@/domain/keys-of'
import { Answer } from '@/figures/answer'
import { at, shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import { testWords, type TestName } from '../vocabulary'

const told = ['testing.always', 'testing.sometimes', 'testing.automated']

/** What an update passes before the first ring. The same sixteen tests for everybody. */
export function TestingPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'testing')
  const inTable = Array.isArray(at(context, 'testing.always')?.value) ? told.filter((path) => Array.isArray(at(context, path)?.value)) : []
  return (
    <Part context={context} id="testing" heading="Testing before the first ring" of={paths}>
      {inTable.length > 0 && <TestsTable context={context} />}
      {inTable.map((path) => (
        <span key={path}>{context.annotate?.(path)}</span>
      ))}
      <Fields context={context} paths={paths.filter((path) => !inTable.includes(path))} />
    </Part>
  )
}

function TestsTable({ context }: { context: ViewContext }) {
  const [always, sometimes, automated] = told.map((path) => answered<TestName[]>(context.record.body, path))
  const often = (test: TestName) => (always?.includes(test) ? 'Always' : sometimes?.includes(test) ? 'Sometimes' : sometimes ? 'Never' : 'Not told')
  const columns: Column<TestName>[] = [
    { key: 'test', heading: 'Test', cell: (test) => testWords[test] },
    { key: 'often', heading: 'How often', cell: often },
  ]
  const byItself: Column<TestName> = { key: 'automated', heading: 'Automated', cell: (test) => (automated?.includes(test) ? <Answer value /> : '') }
  return <DataTable id="tests" caption="Tests before the first ring" captionHidden columns={automated ? [...columns, byItself] : columns} rows={keysOf(testWords)} rowKey={(test) => test} />
}
