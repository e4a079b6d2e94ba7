import { PageSection } from '@/components/page-section'
import { DifferenceList } from '@/figures/difference-list'
import type { Review } from '@/operations/read-review'

/** What the version under review changes in what readers of the reviewer's level see now. */
export function ReviewChanges({ changes: { since, path, differences }, everyRow }: { changes: NonNullable<Review['changes']>; everyRow: boolean }) {
  return (
    <PageSection
      id="changes"
      heading={`Changed since version ${since}`}
      note={
        <>
          As far as your level reads both. <a href={path}>The released version</a>
        </>
      }
    >
      {differences.length === 0 ? <p>No field differs between the two versions.</p> : <DifferenceList differences={differences} everyRow={everyRow} />}
    </PageSection>
  )
}
