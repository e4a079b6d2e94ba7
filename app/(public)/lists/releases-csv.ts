import { audience } from '@/domain/audience'
import { csv } from '@/domain/exchange/csv'
import type { KindDefinition } from '@/domain/kind-definition'
import { versionPath, type ReleaseSummary } from '@/domain/record'
import type { At } from '@/domain/record-json'
import { listColumns } from './list-columns'

/** The rows of a list as its page shows them, with the label under which each is read and its permanent address. */
export function releasesCsv(kind: KindDefinition, releases: readonly ReleaseSummary[], at: At): string {
  const columns = listColumns(kind)
  const rows = releases.map((release) => [...columns.map((column) => column.text(release)), audience[release.level].tlp, audience[release.level].sharing, at(versionPath(release, release.number))])
  return csv([[...columns.map((column) => column.heading), 'Label', 'Sharing', 'Permanent address'], ...rows])
}
