import type { ViewContext } from '@/figures/reading/context'
import { Part } from '@/figures/reading/part'
import { RowDetails } from '@/figures/reading/row-details'
import { ListTable } from '@/figures/reading/list-table'

const components = 'user_mode.components'
const compared = ['name', 'component_type', 'account', 'protection', 'injects_into_processes', 'hooks_user_mode_api', 'cloud_dependency']
const content = 'content.items'

/** What runs in user mode. */
export function UserModePart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="user-mode" heading="User-mode components" of={[components]}>
      <ListTable context={context} list={components} id="user-mode-components" only={compared} captionHidden />
      <RowDetails context={context} list={components} named="name" except={compared} />
    </Part>
  )
}

/** What the product interprets, and where. */
export function ContentPart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="content" heading="Content" note="What the product downloads and interprets." of={[content]}>
      <ListTable context={context} list={content} id="content-items" anchor="content" captionHidden />
    </Part>
  )
}
