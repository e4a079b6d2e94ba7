import { namedPlans } from '@/catalogue/plan-presets'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'

/** Puts a second plan beside the first, under the same scenario. */
export function CompareWith({ comparing }: { comparing: boolean }) {
  return (
    <fieldset>
      <legend>Compare with</legend>
      <ButtonRow>
        {namedPlans.map(({ id, name }) => (
          <Button key={id} variant="secondary" name="with" value={id}>
            {name}
          </Button>
        ))}
        {comparing && (
          <Button variant="secondary" name="without" value="other">
            Take the second plan away
          </Button>
        )}
      </ButtonRow>
    </fieldset>
  )
}
