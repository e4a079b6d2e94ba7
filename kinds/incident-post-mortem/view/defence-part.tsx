import type { ViewContext } from '@/figures/reading/context'
import { Part } from '@/figures/reading/part'
import { ListTable } from '@/figures/reading/list-table'

const list = 'defence.layers'

/** Which layer of defence did what. */
export function DefencePart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="defence" heading="Layers of defence" note="The same thirteen layers for everybody." of={[list]}>
      <ListTable context={context} list={list} id="defence-layers" long={['result', 'expected', 'why']} captionHidden />
    </Part>
  )
}
