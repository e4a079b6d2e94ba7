import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Fieldset } from '@/components/fieldset'
import { NumberField } from '@/components/number-field'
import type { Problem } from '@/domain/outcome'
import { usualSeed, type ReplayState } from '@/domain/rollout/replay-state'
import { messagesAt } from './messages-at'
import styles from './replay.module.css'
import { useScripted } from './use-scripted'

type Chosen = Pick<ReplayState, 'seed' | 'vary'>

/** How the runs are drawn. */
export function SimulationFields({ seed, vary, problems, onChange }: Chosen & { problems: readonly Problem[]; onChange: (chosen: Partial<Chosen>) => void }) {
  const scripted = useScripted()
  return (
    <Fieldset id="simulation" legend="Simulation" hint="The plan is also drawn many times by chance. The same seed draws the same runs.">
      <div className={styles.scenario}>
        <NumberField id="seed" name="seed" label="Seed" value={seed} errors={messagesAt(problems, 'seed')} onChange={(event) => onChange({ seed: event.target.value })} />
        <NumberField
          decimal
          id="vary"
          name="vary"
          label="Delays vary"
          hint="Times as long as usual in one run of 20. Empty: they do not."
          value={vary}
          errors={messagesAt(problems, 'vary')}
          onChange={(event) => onChange({ vary: event.target.value })}
        />
      </div>
      {scripted && (
        <ButtonRow>
          <Button type="button" variant="secondary" onClick={() => onChange({ seed: nextSeed(seed) })}>
            Draw again
          </Button>
        </ButtonRow>
      )}
    </Fieldset>
  )
}

const nextSeed = (seed: string) => (/^\d{1,14}$/.test(seed) ? String(Number(seed) + 1) : usualSeed)
