import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Fieldset } from '@/components/fieldset'
import { TextField } from '@/components/text-field'
import type { Problem } from '@/domain/outcome'
import { planKeys, type TypedPlan, type TypedRing } from '@/domain/rollout/replay-state'
import { messagesAt } from './messages-at'
import styles from './replay.module.css'
import { useScripted } from './use-scripted'

interface PlanFieldsProps {
  legend: string
  prefix: '' | 'b-'
  plan: TypedPlan
  problems: readonly Problem[]
  onChange: (plan: TypedPlan) => void
}

const nextRing: TypedRing = { share: '', bake: '', fails: '100' }

/** The rings of one plan, with an empty row at the end for one more. */
export function PlanFields({ legend, prefix, plan, problems, onChange }: PlanFieldsProps) {
  const keys = planKeys(prefix)
  const scripted = useScripted()
  const rows = [...plan.rings, nextRing]
  const change = (index: number, part: Partial<TypedRing>) => onChange({ ...plan, rings: rows.map((ring, at) => (at === index ? { ...ring, ...part } : ring)).filter((ring, at) => at < plan.rings.length || ring.share !== '' || ring.bake !== '') })
  return (
    <Fieldset id={`${prefix}plan`} legend={legend} hint="Shares add up to 100 %. The bake time of the last ring does not count; an empty row is left out.">
      <ol className={styles.rings}>
        {rows.map((ring, index) => (
          <RingRow key={index} index={index} ring={ring} keys={keys} problems={problems} onChange={(part) => change(index, part)} />
        ))}
      </ol>
      <HaltField name={keys.halt} value={plan.halt} problems={problems} onChange={(halt) => onChange({ ...plan, halt })} />
      {scripted && plan.rings.length > 1 && (
        <ButtonRow>
          <Button type="button" variant="secondary" onClick={() => onChange({ ...plan, rings: plan.rings.slice(0, -1) })}>
            Remove the last ring
          </Button>
        </ButtonRow>
      )}
    </Fieldset>
  )
}

interface RingRowProps {
  index: number
  ring: TypedRing
  keys: ReturnType<typeof planKeys>
  problems: readonly Problem[]
  onChange: (part: Partial<TypedRing>) => void
}

function RingRow({ index, ring, keys, problems, onChange }: RingRowProps) {
  const field = (key: string, part: keyof TypedRing) => ({
    id: `${key}-${index}`,
    name: key,
    value: ring[part],
    errors: messagesAt(problems, `${key}-${index}`),
    onChange: (event: { target: { value: string } }) => onChange({ [part]: event.target.value }),
  })
  const number = <span className={styles.spoken}> of ring {index + 1}</span>
  return (
    <li className={styles.ring}>
      <TextField width="short" mono label={<>Share, %{number}</>} {...field(keys.share, 'share')} />
      <TextField width="short" mono label={<>Bake time{number}</>} {...field(keys.bake, 'bake')} />
      <TextField width="short" mono label={<>Fails, %{number}</>} {...field(keys.fails, 'fails')} />
    </li>
  )
}

function HaltField({ name, value, problems, onChange }: { name: string; value: string; problems: readonly Problem[]; onChange: (value: string) => void }) {
  return (
    <TextField
      id={name}
      name={name}
      width="short"
      label="Halted after"
      hint="A fixed time, such as 78 min. Left empty, the signals halt it."
      value={value}
      errors={messagesAt(problems, name)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
