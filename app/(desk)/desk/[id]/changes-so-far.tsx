import { PageSection } from '@/components/page-section'
import { FirstDifferences } from '@/figures/difference-list'
import { changesSinceRelease } from '../changes-since-release'
import type { OpenDocument } from '../find-document'

/** The first few of what a new version changes, and the way to all of it. */
export function ChangesSoFar({ open }: { open: OpenDocument }) {
  const changes = changesSinceRelease(open)
  if (!changes) return null
  return (
    <PageSection id="changes" heading={`Changed since version ${changes.since}`} note="In the whole text. Each reader is shown those of their level.">
      {changes.found.length === 0 ? <p>Nothing yet: every field reads as it was released.</p> : <FirstDifferences differences={changes.found} href={`${open.address}/changes`} />}
    </PageSection>
  )
}
