import { FilterForm } from '@/components/filter-form'
import { SelectField } from '@/components/select-field'
import type { Publisher } from '@/domain/record'
import { facetWords, hasFilters, type Filters } from './list-query'

const labels = { host_impact: 'Impact on hosts', incident_kind: 'Kind of incident', severity: 'Severity' } as const

/** A form that puts its filters into the address, with or without script. */
export function IncidentFilters({ filters, publishers }: { filters: Filters; publishers: readonly Publisher[] }) {
  return (
    <FilterForm label="Narrow the list" action="/incidents" clear={hasFilters(filters) ? '/incidents' : undefined}>
      {(Object.keys(labels) as (keyof typeof labels)[]).map((facet) => (
        <SelectField
          key={facet}
          id={facet}
          name={facet}
          label={labels[facet]}
          placeholder="Any"
          defaultValue={filters.facets[facet] ?? ''}
          options={Object.entries(facetWords[facet]).map(([value, words]) => ({ value, label: words }))}
        />
      ))}
      <SelectField
        id="vendor"
        name="vendor"
        label="Filed by"
        placeholder="Anyone"
        defaultValue={filters.vendor ?? ''}
        options={publishers.map((publisher) => ({ value: publisher.slug, label: publisher.name }))}
      />
    </FilterForm>
  )
}
