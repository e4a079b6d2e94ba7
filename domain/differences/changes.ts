import { audienceJson, publisherJson, type At } from '../record-json'
import { keptTime } from '../kept-times'
import { versionPath, type ReleaseRecord, type Revision } from '../record'
import type { Difference } from './difference'

/** A released version beside the one before it, as one level is shown both. */
export interface Changes {
  record: ReleaseRecord
  /** The version before, of those that the reader is shown; null where they are shown none. */
  before: Revision | null
  differences: readonly Difference[]
}

/** What changed with a version in JSON: no more and no less than its page. */
export function changesJson({ record, before, differences }: Changes, at: At) {
  const side = ({ number, step, assurance, releasedAt }: Pick<Revision, 'number' | 'step' | 'assurance' | 'releasedAt'>) => ({
    address: at(versionPath(record, number)), assurance, released_at: keptTime(record.documentId, releasedAt), step, version: number,
  })
  return {
    after: side(record),
    audience: audienceJson(record.level),
    before: before && side(before),
    changes: differences.map(differenceJson),
    id: record.documentId,
    kind: record.kind,
    publisher: publisherJson(record.publisher),
    title: record.title,
  }
}

function differenceJson({ path, change, section, field, list, row, before, after, sentence }: Difference) {
  return { after: after ?? null, before: before ?? null, change, field, list, path, row, section, sentence }
}
