import { shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'

/** How the update travelled. */
export function RolloutPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'rollout')
  return (
    <Part context={context} id="rollout" heading="Rollout" of={paths}>
      <Fields context={context} paths={paths} />
    </Part>
  )
}

/** How hosts came back, and how customers learnt of it. */
export function RecoveryPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'recovery')
  return (
    <Part context={context} id="recovery" heading="Recovery and notice to customers" of={paths}>
      <Fields context={context} paths={paths} />
    </Part>
  )
}
