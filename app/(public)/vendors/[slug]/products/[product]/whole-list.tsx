import { countedWords } from '@/app/(public)/lists/count-words'
import { productListPath } from '@/app/(public)/lists/list-query'
import { kindDefinition } from '@/kinds/schemas'
import type { ProductPage } from '@/operations/read-product'

/** How many documents of a kind there are about a product, and where all of them are listed; nothing where all stand here whole. */
export function WholeList({ found, shelf: { kind, count, records, releases } }: { found: ProductPage; shelf: ProductPage['shelves'][number] }) {
  const definition = kindDefinition(kind)
  const left = count.capped || count.matching > releases.length
  if (records.length > 0 && !left) return null
  return (
    <p>
      <a href={productListPath(definition, '', found)}>
        {countedWords(count, definition.label.toLowerCase(), definition.plural.toLowerCase())} that {count.matching === 1 ? 'names' : 'name'} {found.product.name}
      </a>
      {left && `, of which the ${releases.length} newest stand here`}
    </p>
  )
}
