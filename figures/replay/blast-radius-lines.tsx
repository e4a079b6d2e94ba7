import { DefinitionList } from '@/components/definition-list'
import type { PlanWarning } from '@/domain/rollout/rules'
import type { DefectLine } from './blast-radius'
import { countWords, minuteWords, shareWords } from './replay-words'
import { warningWords } from './warning-words'

/** A list of hundreds is no warning any more. */
const mostShown = 5

/** The same as the table of a filed plan where there is little room: the rules that a plan does not keep first. */
export function BlastRadiusLines({ lines, warnings }: { lines: readonly DefectLine[]; warnings: readonly PlanWarning[] }) {
  const more = warnings.length - mostShown
  return (
    <>
      {warnings.length > 0 && (
        <ul>
          {warnings.slice(0, mostShown).map((warning) => (
            <li key={`${warning.rule} ${warning.ring}`}>{warningWords(warning)}</li>
          ))}
          {more > 0 && <li>And {countWords(more)} more.</li>}
        </ul>
      )}
      <DefinitionList
        variant="compact"
        items={lines.map(({ rate, impacted, impacted_share, halt_minute }) => ({
          key: String(rate),
          term: `Hits ${shareWords(rate)}`,
          value: `${countWords(impacted)} hosts fail, ${shareWords(impacted_share)} of the fleet; ${halt_minute === null ? 'never halted' : `halted after ${minuteWords(halt_minute)}`}`,
        }))}
      />
    </>
  )
}
