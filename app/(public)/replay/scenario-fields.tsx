import { Fieldset } from '@/components/fieldset'
import { TextField } from '@/components/text-field'
import type { Problem } from '@/domain/outcome'
import { inputNames, inputWords, type InputName } from '@/domain/rollout/inputs'
import { inputKeys } from '@/domain/rollout/replay-state'
import { unitOf } from '@/domain/rollout/typed-model'
import { readQuantity } from '@/domain/rollout/typed-quantity'
import { messagesAt } from './messages-at'
import styles from './replay.module.css'
import { useScripted } from './use-scripted'

interface ScenarioFieldsProps {
  inputs: Record<InputName, string>
  problems: readonly Problem[]
  onChange: (inputs: Record<InputName, string>) => void
}

/** Where a slider helps: its bounds, in the unit of the field. */
const sliders: Partial<Record<InputName, { min?: number; max: number; step: number }>> = {
  uptakeTauMinutes: { max: 60, step: 1 },
  failureDelayMinutes: { max: 1_440, step: 15 },
  signalProbability: { max: 100, step: 1 },
  signalsToAlarm: { min: 1, max: 100, step: 1 },
  signalDelayMinutes: { max: 120, step: 1 },
  decisionDelayMinutes: { max: 240, step: 1 },
  haltLatencyMinutes: { max: 120, step: 1 },
}

const units: Partial<Record<InputName, string>> = { signalProbability: 'In per cent.' }

/** What no ring plan says: the scenario. */
export function ScenarioFields({ inputs, problems, onChange }: ScenarioFieldsProps) {
  return (
    <Fieldset id="scenario" legend="Scenario" hint="Lengths of time such as 10 min or 8 h. Any number here or in the plan may be a range, such as 5 to 15: the results are then ranges too.">
      <div className={styles.scenario}>
        {inputNames.map((name) => (
          <div key={name}>
            <TextField
              id={inputKeys[name]}
              name={inputKeys[name]}
              width="short"
              mono
              label={inputWords[name]}
              hint={units[name]}
              value={inputs[name]}
              errors={messagesAt(problems, inputKeys[name])}
              onChange={(event) => onChange({ ...inputs, [name]: event.target.value })}
            />
            <Slider name={name} value={inputs[name]} onChange={(value) => onChange({ ...inputs, [name]: value })} />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}

/** Moves the field above it. It does nothing without script, so it is not there without. */
function Slider({ name, value, onChange }: { name: InputName; value: string; onChange: (value: string) => void }) {
  const scripted = useScripted()
  const bounds = sliders[name]
  if (!scripted || !bounds) return null
  const quantity = readQuantity(value, unitOf[name])
  if (quantity?.range) return null
  const number = (quantity?.value ?? 0) * (unitOf[name] === 'percent' ? 100 : 1)
  return (
    <input
      className={styles.slider}
      type="range"
      min={bounds.min ?? 0}
      max={bounds.max}
      step={bounds.step}
      value={Math.min(bounds.max, number)}
      aria-label={`${inputWords[name]}, slider`}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
