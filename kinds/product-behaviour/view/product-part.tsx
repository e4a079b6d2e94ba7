import { shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import { ListTable } from '@/figures/reading/list-table'

const platforms = 'product.platforms'

/** What the product is and where it runs. */
export function ProductPart({ context }: { context: ViewContext }) {
  const paths = shownIn(context, 'product').filter((path) => path !== 'product.plain_summary')
  return (
    <Part context={context} id="product" heading="Product" of={paths}>
      <Fields context={context} paths={paths.filter((path) => path !== platforms)} />
      <ListTable context={context} list={platforms} id="platforms" />
    </Part>
  )
}
