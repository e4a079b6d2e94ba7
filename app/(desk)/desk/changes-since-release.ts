import type { Difference } from '@/domain/differences/difference'
import { differences } from '@/domain/differences/differences'
import type { OpenDocument } from './find-document'

/** What the version that is worked on changes in the released one, as its authors read both; null where there are not two. */
export function changesSinceRelease({ document: { released, previous, draft }, kind }: OpenDocument): { since: string; found: readonly Difference[] } | null {
  return released && previous ? { since: released.number, found: differences(kind, previous, draft.body) } : null
}
