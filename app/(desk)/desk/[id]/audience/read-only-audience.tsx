import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/data-table'
import { audience } from '@/domain/audience'
import { AudienceLadder } from '@/figures/audience-ladder'
import type { AudienceGroup, AudienceLine } from './audience-lines'

const levelOf = (line: AudienceLine) => (line.now ? <AudienceLadder compact level={line.now} /> : 'As its fields say')

const columns: Column<AudienceLine>[] = [
  { key: 'field', heading: 'Field', long: true, cell: (line) => line.label },
  { key: 'now', heading: 'Now', cell: levelOf },
  { key: 'usual', heading: 'As usual', cell: (line) => (line.usual ? audience[line.usual].name : 'As its fields say') },
  { key: 'range', heading: 'Allowed', cell: ({ allowed }) => (allowed.length > 1 ? `${audience[allowed[0] ?? 'public'].name} to ${audience[allowed.at(-1) ?? 'public'].name.toLowerCase()}` : 'Fixed') },
]

/** The levels of a section, to look at. */
export function ReadOnlyAudience({ groups, pages }: { groups: readonly AudienceGroup[]; pages: Readonly<Record<string, ReactNode>> }) {
  const lines = groups.flatMap(({ line, rows }) => [line, ...rows.flatMap((row) => row.leaves.map((leaf) => ({ ...leaf, label: `${row.line.label}: ${leaf.label}` })))])
  return (
    <>
      <DataTable id="levels" caption="Who may see each field" captionHidden columns={columns} rows={lines} rowKey={(line) => line.path} />
      {Object.values(pages)}
    </>
  )
}
