import type { Metadata } from 'next'
import { isReconstruction, versionPath, type ReleaseRecord } from '@/domain/record'
import { shortened } from '@/domain/shortened'

const longestDescription = 200

/** Title, card and alternates of a record's page; only what everybody may read is offered to search engines. */
export function recordMetadata(record: ReleaseRecord, number: string | null): Metadata {
  const path = number === null ? record.path : versionPath(record, number)
  const description = shortened(isReconstruction(record) ? `Reconstructed from public sources. ${record.summary}` : record.summary, longestDescription)
  return {
    title: number === null ? record.title : `${record.title}, version ${number}`,
    description,
    alternates: { canonical: record.path, types: { 'application/json': `${path}.json`, 'application/atom+xml': '/releases.atom' } },
    openGraph: {
      type: 'article',
      siteName: 'Bulkhead',
      title: record.title,
      description,
      url: path,
      publishedTime: record.firstReleasedAt.toISOString(),
      modifiedTime: record.releasedAt.toISOString(),
    },
    robots: record.level === 'public' && record.withdrawal === null ? undefined : { index: false, follow: false },
  }
}
