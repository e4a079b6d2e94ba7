import type { ViewContext } from '@/figures/reading/context'
import { Part } from '@/figures/reading/part'
import { RowDetails } from '@/figures/reading/row-details'
import { RowLinks } from '@/figures/reading/row-links'
import { ListTable } from '@/figures/reading/list-table'

const list = 'kernel.drivers'
const compared = ['file_name', 'driver_kind', 'start_type', 'signing', 'hvci_compatible', 'parses_untrusted_content_in_kernel']

/** The drivers side by side, by what everybody compares. */
export function KernelTable({ context, captionHidden }: { context: ViewContext; captionHidden?: boolean }) {
  return <ListTable context={context} list={list} id="kernel-drivers" only={compared} captionHidden={captionHidden} />
}

/** What runs in the kernel, and why. */
export function KernelPart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="kernel" heading="Kernel drivers" of={[list]}>
      <KernelTable context={context} captionHidden />
      <RowDetails
        context={context}
        list={list}
        named="file_name"
        except={[...compared, 'content_formats_in_kernel']}
        more={(row) =>
          row['content_formats_in_kernel'] !== undefined && (
            <RowLinks context={context} path={`${list}#${row.row}.content_formats_in_kernel`} to="content.items" named="content_name" anchor="content" />
          )
        }
      />
    </Part>
  )
}
