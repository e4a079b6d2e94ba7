import { Licence } from '@/app/(public)/record/licence'
import { DefinitionList } from '@/components/definition-list'
import { PageSection } from '@/components/page-section'
import type { ProjectedLevel } from '@/domain/audience'
import { siteAddress } from '@/operations/site-address'

/** Where the page stands, its twin, and what may be done with it. */
export function ProductReuse({ path, level }: { path: string; level: ProjectedLevel }) {
  const twin = `${path}.json`
  return (
    <PageSection id="reuse" heading="Copy, check, reuse" note="Bulkhead gives no score and keeps no ranking.">
      <DefinitionList
        items={[
          { term: 'Permanent address', value: <a href={path}>{siteAddress(path)}</a> },
          { term: 'The same in JSON', value: <a href={twin}>{twin}</a> },
          { term: 'Reuse', value: <Licence level={level} /> },
        ]}
      />
    </PageSection>
  )
}
