import { DataTable } from '@/components/data-table'
import { isNoAnswer } from '@/domain/answers'
import type { Fact, Side } from '@/domain/declared/facts'
import { Answer } from '@/figures/answer'
import { factTitle, relationText, sideText } from './fact-words'
import styles from './view.module.css'

/** One row for each thing that was declared: what was observed, how the two stand to each other, what the vendor says to it. */
export function FactsTable({ channel, facts }: { channel: string; facts: readonly Fact[] }) {
  return (
    <DataTable
      id="declared-facts"
      caption={`What was declared for “${channel}”, and what was observed`}
      columns={[
        { key: 'what', heading: 'What', cell: factTitle },
        { key: 'declared', heading: 'Declared', cell: (fact) => <SideValue side={fact.declared} fact={fact} /> },
        { key: 'observed', heading: 'Observed', cell: (fact) => <><SideValue side={fact.observed} fact={fact} />{fact.next !== null && fact.what === 'bake' && ` to “${fact.next}”`}</> },
        { key: 'relation', heading: 'Observed is', cell: (fact) => (fact.relation === 'as_declared' || fact.relation === 'open' ? relationText(fact) : <strong className={styles.status}>{relationText(fact)}</strong>) },
        { key: 'remark', heading: 'Remark of the vendor', long: true, cell: (fact) => <Remark fact={fact} facts={facts} /> },
      ]}
      rows={facts}
      rowKey={(fact) => `${fact.what}-${fact.observed.paths.join()}`}
    />
  )
}

function SideValue({ side, fact }: { side: Side; fact: Fact }) {
  return 'unknown' in side && isNoAnswer(side.unknown) ? <Answer value={side.unknown} /> : <>{sideText(side, fact)}</>
}

/** One remark may stand beside several facts; it is read out once. */
function Remark({ fact, facts }: { fact: Fact; facts: readonly Fact[] }) {
  if (!fact.remark) return <span className={styles.aside}>None</span>
  const first = facts.find(({ remark }) => remark?.path === fact.remark?.path)
  return first === fact ? <>{fact.remark.text}</> : <span className={styles.aside}>As above</span>
}
