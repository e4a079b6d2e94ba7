import { FilterForm } from '@/components/filter-form'
import { SelectField } from '@/components/select-field'
import type { KindDefinition } from '@/domain/kind-definition'
import type { ReleaseList } from '@/operations/list-releases'
import { hasFilters, isByVendor, type Filters } from './list-query'

/** A form that puts its filters into the address, with or without script. */
export function ListFilters({ kind, filters, list: { publishers, product } }: { kind: KindDefinition; filters: Filters; list: Pick<ReleaseList, 'publishers' | 'product'> }) {
  const path = `/${kind.path}`
  return (
    <FilterForm label="Narrow the list" action={path} clear={hasFilters(filters) ? path : undefined}>
      {kind.facets
        .filter((facet) => facet.filter)
        .map(({ name, label, words = {} }) => (
          <SelectField
            key={name}
            id={name}
            name={name}
            label={label}
            placeholder="Any"
            defaultValue={filters.facets[name] ?? ''}
            options={Object.entries(words).map(([value, text]) => ({ value, label: text }))}
          />
        ))}
      {isByVendor(kind) && (
        <SelectField
          id="vendor"
          name="vendor"
          label="Filed by"
          placeholder="Anyone"
          defaultValue={filters.vendor ?? ''}
          options={publishers.map((publisher) => ({ value: publisher.slug, label: publisher.name }))}
        />
      )}
      {filters.product && (
        <SelectField
          id="product"
          name="product"
          label="Names the product"
          placeholder="Any"
          defaultValue={filters.product}
          options={[{ value: filters.product, label: product?.name ?? 'One that you find nothing about' }]}
        />
      )}
    </FilterForm>
  )
}
