import { incidentCases } from '@/catalogue/replay-presets/incident-case'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { RadioGroup } from '@/components/radio-group'
import { SelectField } from '@/components/select-field'
import type { FiledPlan } from '@/domain/rollout/filed-plan'
import type { AskedReplay } from './asked-replay'

/** Which case, against which plan, and what halts it. A form that asks this same address. */
export function ReplayFields({ plans, asked: { incident, plan, halt } }: { plans: readonly FiledPlan[]; asked: AskedReplay }) {
  return (
    <form method="get" aria-label="Incident and plan">
      <SelectField id="case" name="case" label="Incident" options={incidentCases.map(({ id, title }) => ({ value: id, label: title }))} defaultValue={incident.id} />
      <SelectField id="plan" name="plan" label="Channel" options={plans.map(({ name }, index) => ({ value: String(index + 1), label: name }))} defaultValue={String(plan + 1)} />
      <RadioGroup
        id="halt"
        name="halt"
        label="Halted"
        options={[
          { value: 'signals', label: 'By the signals of this plan' },
          { value: 'case', label: 'At the minute at which the incident was halted' },
        ]}
        defaultValue={halt}
      />
      <ButtonRow>
        <Button>Replay</Button>
      </ButtonRow>
    </form>
  )
}
