import { DefinitionList } from '@/components/definition-list'
import { at, rowsOf, type ViewContext } from '@/figures/reading/context'
import { Leaf } from '@/figures/reading/leaf'
import { Answer } from '@/figures/answer'
import { parsesContentAtBoot, type YesNoUnknown } from '../computed'
import styles from './view.module.css'

const headlines = [
  ['user_mode_only', 'User mode only'],
  ['starts_at_boot', 'Some driver starts at boot'],
  ['parses_content_in_kernel', 'Some driver parses untrusted content'],
] as const

/** The plain summary and what is computed from the drivers, set to be read first. */
export function SummaryPart({ context }: { context: ViewContext }) {
  const drivers = rowsOf(context, 'kernel.drivers').length
  return (
    <div className={styles.top} id="summary">
      {at(context, 'product.plain_summary') && (
        <div className={styles.summary}>
          <Leaf context={context} path="product.plain_summary" />
        </div>
      )}
      <DefinitionList
        variant="figures"
        items={[
          ...headlines.map(([name, term]) => ({ key: name, term, value: <Headline answer={context.record.computed[name] as YesNoUnknown | undefined} /> })),
          { key: 'parses_content_at_boot', term: 'A driver that starts at boot parses content', value: <Headline answer={parsesContentAtBoot(context.record.body)} /> },
          ...(drivers > 0 ? [{ key: 'drivers', term: 'Kernel drivers', value: drivers }] : []),
        ]}
      />
      <Gaps context={context} />
    </div>
  )
}

function Headline({ answer = 'unknown' }: { answer: YesNoUnknown | undefined }) {
  return answer === 'unknown' ? <>Not told</> : <Answer value={answer === 'yes'} />
}

/** How much the filing leaves open at this level, by its own account. */
function Gaps({ context }: { context: ViewContext }) {
  const { not_disclosed: undisclosed, unknown } = context.record.computed
  if (typeof undisclosed !== 'number' || typeof unknown !== 'number') return null
  return (
    <p className={styles.aside}>
      Answers at this level that are “not disclosed”: {undisclosed}; “unknown”: {unknown}.
    </p>
  )
}
