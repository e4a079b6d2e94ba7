import type { Metadata } from 'next'
import { isReconstruction, versionPath, type ReleaseRecord } from '@/domain/record'

const longest = 200

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))}…`
}

/** Title, card and alternates of a record's page; only what everybody may read is offered to search engines. */
export function recordMetadata(record: ReleaseRecord, number: string | null): Metadata {
  const path = number === null ? record.path : versionPath(record, number)
  const description = shortened(isReconstruction(record) ? `Reconstructed from public sources. ${record.summary}` : record.summary)
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
