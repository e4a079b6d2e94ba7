import { shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part, Passage } from '@/figures/reading/part'
import { ListTable } from '@/figures/reading/list-table'

const list = 'fail_modes.modes'
const procedure = 'recovery.offline_disable_procedure'

/** What happens when something goes wrong: the same ten rows for everybody. */
export function FailModesTable({ context, captionHidden }: { context: ViewContext; captionHidden?: boolean }) {
  return <ListTable context={context} list={list} id="fail-modes-table" captionHidden={captionHidden} />
}

export function FailModesPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'fail_modes')
  return (
    <Part context={context} id="fail-modes" heading="Fail modes" note="The same ten triggers for everybody." of={paths}>
      <FailModesTable context={context} captionHidden />
      <Fields context={context} paths={paths.filter((path) => path !== list)} />
    </Part>
  )
}

/** How a host comes back, and how the product protects itself. */
export function RecoveryPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'recovery')
  return (
    <Part context={context} id="recovery" heading="Recovery and tamper protection" of={paths}>
      <Passage context={context} path={procedure} />
      <Fields context={context} paths={paths.filter((path) => path !== procedure)} />
    </Part>
  )
}
