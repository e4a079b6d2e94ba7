import { Fieldset } from '@/components/fieldset'
import { TextField } from '@/components/text-field'
import type { Problem } from '@/domain/outcome'
import { costKeys, costNames, costUnits, costWords, type CostName } from '@/domain/rollout/typed-costs'
import { messagesAt } from './messages-at'
import styles from './replay.module.css'

const hints = { percent: 'In per cent.', minutes: 'Such as 30 min or 8 h.', count: undefined } as const

/** Scenario inputs that weigh waiting against harm; empty until somebody gives them. */
export function CostFields({ costs, problems, onChange }: { costs: Record<CostName, string>; problems: readonly Problem[]; onChange: (costs: Record<CostName, string>) => void }) {
  return (
    <Fieldset id="costs" legend="Recovery and cost" hint="Scenario inputs: no filing contains them. Left empty, nothing is weighed.">
      <div className={styles.scenario}>
        {costNames.map((name) => (
          <TextField
            key={name}
            id={costKeys[name]}
            name={costKeys[name]}
            width="short"
            mono
            label={costWords[name]}
            hint={hints[costUnits[name]]}
            value={costs[name]}
            errors={messagesAt(problems, costKeys[name])}
            onChange={(event) => onChange({ ...costs, [name]: event.target.value })}
          />
        ))}
      </div>
    </Fieldset>
  )
}
